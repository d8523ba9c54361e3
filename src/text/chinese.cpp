// A table made once of ICU's transliteration from traditional to simplified characters, which maps one to one.
#include "text/chinese.hpp"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <array>
#include <memory>

#include "text/icu.hpp"

namespace accordiff::text {
namespace {

constexpr char32_t first_han = 0x3400, last_han = 0x9FFF;
using Table = std::array<char16_t, last_han - first_han + 1>;

std::unique_ptr<Table> make_table() {
  auto table = std::make_unique<Table>();
  icu::UnicodeString text;
  for (char32_t c = first_han; c <= last_han; ++c) {
    table->at(c - first_han) = static_cast<char16_t>(c);
    text.append(static_cast<char16_t>(c)).append(u'\n');  // parted, so that no rule of phrases applies
  }
  IcuStatus status;
  const std::unique_ptr<icu::Transliterator> simplify(
      icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, *static_cast<UErrorCode*>(status)));
  if (status.failed() || !simplify) return table;  // ICU was built without it: characters stay as they are
  simplify->transliterate(text);
  std::size_t at = 0;
  for (std::int32_t k = 0; k < text.length() && at < table->size(); ++k) {
    if (text.charAt(k) == u'\n') {
      ++at;
    } else if (k + 1 < text.length() && text.charAt(k + 1) == u'\n' && (k == 0 || text.charAt(k - 1) == u'\n')) {
      table->at(at) = text.charAt(k);
    }
  }
  return table;
}

}  // namespace

char32_t simplified(char32_t c) {
  if (c < first_han || c > last_han) return c;
  static const std::unique_ptr<Table> table = make_table();
  return table->at(c - first_han);
}

}  // namespace accordiff::text
