// Folding: NFKC_Casefold does most of it; this file does what that form does not know: dashes and quotes of print,
// footnote marks, fractions, native digits, the two ways to write Chinese, and the optional marks of Arabic and Hebrew.
#include "text/fold.hpp"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include "text/chinese.hpp"
#include "text/icu.hpp"
#include "text/utf8.hpp"

namespace accordiff::text {
namespace {

bool is_ascii(std::string_view word) noexcept {
  for (const char c : word)
    if (static_cast<unsigned char>(c) >= 0x80) return false;
  return true;
}

constexpr bool between(char32_t c, char32_t low, char32_t high) noexcept { return c >= low && c <= high; }
constexpr bool is_dash(char32_t c) noexcept {
  return c == '-' || between(c, 0x2010, 0x2015) || c == 0x2212 || c == 0x2043 || c == 0x058A || c == 0x05BE;
}
constexpr bool is_superscript(char32_t c) noexcept {
  return c == 0xB9 || c == 0xB2 || c == 0xB3 || c == 0x2070 || between(c, 0x2074, 0x2079) || c == 0x2020 || c == 0x2021;
}
constexpr bool is_fraction(char32_t c) noexcept { return between(c, 0xBC, 0xBE) || between(c, 0x2150, 0x215E); }
// Vowel points, cantillation and tatweel: written or left out at will.
constexpr bool is_optional_mark(char32_t c) noexcept {
  return c == 0x0640 || between(c, 0x064B, 0x0652) || c == 0x0670 || between(c, 0x06D6, 0x06DC) || between(c, 0x06DF, 0x06E4) ||
         between(c, 0x0591, 0x05BD) || c == 0x05BF || c == 0x05C1 || c == 0x05C2 || c == 0x05C4 || c == 0x05C5 || c == 0x05C7;
}

char32_t plain(char32_t c) noexcept {
  switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x02BC:
    case 0x02B9:
    case 0x2032:
    case 0x2035:
    case '`':
    case 0xB4:
    case 0x05F3:
    case 0xFF07: return '\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x2033:
    case 0x05F4:
    case 0xFF02: return '"';
    case 0x2044:
    case 0x2215: return '/';
    case 0x066A: return '%';
    case 0x066B: return '.';
    case 0x066C: return ',';
    case 0x0451: return 0x0435;  // Russian writes the two dots of "yo" or leaves them out
    default: return is_dash(c) ? U'-' : c;
  }
}

// A footnote mark behind a letter ends the word; behind a digit it is an exponent and stays.
std::string_view without_footnote(std::string_view word) noexcept {
  auto rest = word;
  while (!rest.empty() && is_superscript(char_before(rest, rest.size()))) {
    rest.remove_suffix(rest.size() >= 3 && static_cast<unsigned char>(rest[rest.size() - 2]) != 0xC2 ? 3 : 2);
  }
  const auto last = char_before(rest, rest.size());
  const bool after_word = last != 0 && !is_digit(last) &&
                          (is_letter(last) || u_charType(static_cast<UChar32>(last)) == U_NON_SPACING_MARK || last == '.');
  return after_word ? rest : word;
}

// "6½" would become "61/2": part whole and fraction first.
std::string with_parted_fractions(std::string_view word) {
  std::string parted;
  for (std::size_t at = 0; at < word.size();) {
    const auto before = char_before(word, at);
    const auto c = next_char(word, at);
    if (is_fraction(c) && is_digit(before)) parted.push_back('-');
    append_char(parted, c);
  }
  return parted;
}

std::string casefold(std::string_view word) {
  static const icu::Normalizer2* const folding = [] {
    IcuStatus status;
    const auto* found = icu::Normalizer2::getNFKCCasefoldInstance(*static_cast<UErrorCode*>(status));
    status.check("load its case folding");
    return found;
  }();
  std::string folded;
  icu::StringByteSink<std::string> sink(&folded);
  IcuStatus status;
  folding->normalizeUTF8(0, icu::StringPiece(word.data(), static_cast<std::int32_t>(word.size())), sink, nullptr,
                         *static_cast<UErrorCode*>(status));
  status.check("fold a word");
  return folded;
}

std::string with_plain_marks(std::string_view folded) {
  std::string plainly;
  for (std::size_t at = 0; at < folded.size();) {
    const auto before = char_before(folded, at);
    const auto c = next_char(folded, at);
    if (is_optional_mark(c) || c == 0x200B || c == 0xFEFF) continue;
    if (c == 0x0301 && between(before, 0x0400, 0x04FF)) continue;  // a stress mark of a Russian dictionary
    if (c >= 0x80 && is_digit(c)) append_char(plainly, U'0' + static_cast<char32_t>(u_charDigitValue(static_cast<UChar32>(c))));
    else append_char(plainly, plain(simplified(c)));
  }
  return plainly;
}

// A hyphen counts between digits only: "2020-2021" is not "20202021", but "co-operation" is "cooperation".
void drop_hyphens(std::string& word) {
  std::size_t kept = 0;
  for (std::size_t at = 0; at < word.size(); ++at) {
    const bool digits = at > 0 && at + 1 < word.size() && is_digit(static_cast<unsigned char>(word[at - 1])) &&
                        is_digit(static_cast<unsigned char>(word[at + 1]));
    if (word[at] != '-' || digits) word[kept++] = word[at];
  }
  word.resize(kept);
}

}  // namespace

std::string fold_word(std::string_view word) {
  std::string folded;
  if (is_ascii(word)) {
    folded.reserve(word.size());
    for (const char c : word) folded.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c == '`' ? '\'' : c);
  } else {
    folded = with_plain_marks(casefold(with_parted_fractions(without_footnote(word))));
  }
  drop_hyphens(folded);
  return folded.empty() ? std::string(word) : folded;
}

}  // namespace accordiff::text
