// Encodings: whatever the bytes, text with a place in the input for each of its bytes, or nothing.
#include <cstdint>

#include "check.hpp"
#include "text/charset.hpp"
#include "text/utf8.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  for (const char* label : {"", "gb2312", "windows-1251", "shift_jis", "utf-7"}) {
    const auto decoded = *label ? accordiff::text::decode_as(bytes, label) : accordiff::text::decode(bytes);
    if (!decoded) continue;
    accordiff::fuzz::require(accordiff::text::is_valid_utf8(decoded->text));
    if (!decoded->offsets.table.empty()) accordiff::fuzz::require(decoded->offsets.table.size() == decoded->text.size() + 1);
  }
  return 0;
}
