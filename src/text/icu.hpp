// What the other files of this folder need to call ICU safely: a status that cannot be forgotten, owners for C handles,
// and text as UTF-16 with the way back to bytes. Apart, because no other folder may see an ICU header.
#pragma once

#include <unicode/ubrk.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/utypes.h>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "accordiff/error.hpp"

namespace accordiff::text {

// UErrorCode is sticky: a call that sees an earlier failure does nothing. So one status serves one call and is checked at once.
class IcuStatus {
 public:
  operator UErrorCode*() noexcept { return &code_; }
  [[nodiscard]] bool failed() const noexcept { return U_FAILURE(code_) != 0; }
  void check(const char* what) const {
    if (failed()) throw Error(ErrorKind::Internal, std::string("ICU cannot ") + what + ": " + u_errorName(code_));
  }

 private:
  UErrorCode code_ = U_ZERO_ERROR;
};

struct IcuCloser {
  void operator()(UBreakIterator* it) const noexcept { ubrk_close(it); }
  void operator()(UConverter* it) const noexcept { ucnv_close(it); }
  void operator()(UCharsetDetector* it) const noexcept { ucsdet_close(it); }
};
using BreakIteratorHandle = std::unique_ptr<UBreakIterator, IcuCloser>;
using ConverterHandle = std::unique_ptr<UConverter, IcuCloser>;
using DetectorHandle = std::unique_ptr<UCharsetDetector, IcuCloser>;

// The text as ICU's iterators like it best. The buffers are kept from call to call.
struct Utf16 {
  std::u16string units;
  std::vector<std::uint32_t> bytes;  // for every unit, and for the end, the byte of the UTF-8 text

  void assign(std::string_view text);
};

}  // namespace accordiff::text
