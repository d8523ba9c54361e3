// UTF-8 read by hand, strictly: overlong forms, surrogates and values above U+10FFFF are ill-formed, and every ill-formed
// byte is one U+FFFD, so that reading forwards, backwards and checking always agree about where characters begin.
#include "text/utf8.hpp"

#include <unicode/uchar.h>

#include "text/icu.hpp"

namespace accordiff::text {
namespace {

constexpr char32_t replacement = 0xFFFD;

UChar32 icu(char32_t c) noexcept { return static_cast<UChar32>(c); }
unsigned byte_at(std::string_view text, std::size_t at) noexcept { return static_cast<unsigned char>(text[at]); }

struct Lead {
  std::size_t length;  // 0: no lead byte
  char32_t bits;
  char32_t least;  // smaller values would be overlong
};

constexpr Lead read_lead(unsigned byte) noexcept {
  if (byte < 0x80) return {1, byte, 0};
  if (byte < 0xC2) return {0, 0, 0};
  if (byte < 0xE0) return {2, byte & 0x1FU, 0x80};
  if (byte < 0xF0) return {3, byte & 0x0FU, 0x800};
  if (byte < 0xF5) return {4, byte & 0x07U, 0x10000};
  return {0, 0, 0};
}

struct Decoded1 {
  char32_t c;
  std::size_t length;
  bool valid;
};

Decoded1 decode_at(std::string_view text, std::size_t at) noexcept {
  constexpr Decoded1 bad{replacement, 1, false};
  const auto lead = read_lead(byte_at(text, at));
  if (lead.length == 0 || lead.length > text.size() - at) return bad;
  auto c = lead.bits;
  for (std::size_t k = 1; k < lead.length; ++k) {
    const auto byte = byte_at(text, at + k);
    if ((byte & 0xC0U) != 0x80U) return bad;
    c = (c << 6U) | (byte & 0x3FU);
  }
  if (c < lead.least || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) return bad;
  return {c, lead.length, true};
}

bool has_type(char32_t c, std::uint32_t mask) noexcept { return (U_GET_GC_MASK(icu(c)) & mask) != 0; }
constexpr bool in_range(char32_t c, char32_t low, char32_t high) noexcept { return c >= low && c <= high; }

std::size_t width_of(char32_t c) noexcept {
  if (c < 0x7F) return c >= 0x20 ? 1 : 0;
  if (has_type(c, U_GC_MN_MASK | U_GC_ME_MASK | U_GC_CF_MASK | U_GC_CC_MASK)) return 0;
  if (in_range(c, 0x1160, 0x11FF)) return 0;  // vowels and finals of Hangul join the syllable before them
  const auto width = u_getIntPropertyValue(icu(c), UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

}  // namespace

char32_t next_wide_char(std::string_view text, std::size_t& at) noexcept {
  const auto found = decode_at(text, at);
  at += found.length;
  return found.c;
}

char32_t char_before(std::string_view text, std::size_t at) noexcept {
  if (at == 0) return 0;
  for (std::size_t back = 1; back <= 4 && back <= at; ++back) {
    if ((byte_at(text, at - back) & 0xC0U) == 0x80U) continue;
    const auto found = decode_at(text, at - back);
    return found.length == back ? found.c : replacement;
  }
  return replacement;
}

char32_t previous_char(std::string_view text, std::size_t& at) noexcept {
  const char32_t c = char_before(text, at);
  if (at > 0) --at;
  while (at > 0 && (byte_at(text, at) & 0xC0U) == 0x80U) --at;
  return c;
}

void append_char(std::string& text, char32_t c) {
  if (c > 0x10FFFF || in_range(c, 0xD800, 0xDFFF)) c = replacement;
  const auto put = [&text](char32_t byte) { text.push_back(static_cast<char>(static_cast<unsigned char>(byte))); };
  const auto tail = [&put, c](unsigned shift) { put(0x80U | ((c >> shift) & 0x3FU)); };
  if (c < 0x80) return put(c);
  if (c < 0x800) return put(0xC0U | (c >> 6U)), tail(0);
  if (c < 0x10000) return put(0xE0U | (c >> 12U)), tail(6), tail(0);
  put(0xF0U | (c >> 18U)), tail(12), tail(6), tail(0);
}

bool is_valid_utf8(std::string_view text) noexcept {
  for (std::size_t at = 0; at < text.size();) {
    if (byte_at(text, at) < 0x80) {
      ++at;
      continue;
    }
    const auto found = decode_at(text, at);
    if (!found.valid) return false;
    at += found.length;
  }
  return true;
}

bool is_space(char32_t c) noexcept {
  if (c < 0x80) return c == ' ' || in_range(c, '\t', '\r');
  return c == 0x200B || c == 0xFEFF || u_isUWhiteSpace(icu(c)) != 0;
}

bool is_upper(char32_t c) noexcept {
  if (c < 0x80) return in_range(c, 'A', 'Z');
  return has_type(c, U_GC_LU_MASK | U_GC_LT_MASK);
}

bool is_lower(char32_t c) noexcept {
  if (c < 0x80) return in_range(c, 'a', 'z');
  return has_type(c, U_GC_LL_MASK);
}

bool is_letter(char32_t c) noexcept {
  if (c < 0x80) return in_range(c | 0x20U, 'a', 'z');
  return has_type(c, U_GC_L_MASK);
}

bool is_digit(char32_t c) noexcept {
  if (c < 0x80) return in_range(c, '0', '9');
  return has_type(c, U_GC_ND_MASK);
}

bool is_han(char32_t c) noexcept {
  if (c < 0x2E80) return false;
  if (in_range(c, 0x3041, 0x30FF) || in_range(c, 0x4E00, 0x9FFF)) return c != 0x30FB;
  if (c == 0x3005 || c == 0x3006 || c == 0x3007 || in_range(c, 0x31F0, 0x31FF) || in_range(c, 0xFF66, 0xFF9D)) return true;
  return u_hasBinaryProperty(icu(c), UCHAR_IDEOGRAPHIC) != 0;
}

bool is_right_to_left(char32_t c) noexcept {
  constexpr char32_t first = 0x590;
  if (c < first) return false;
  const auto direction = u_charDirection(static_cast<UChar32>(c));
  return direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC;
}

bool is_opening(char32_t c) noexcept {
  if (c < 0x80) return c == '(' || c == '[' || c == '{' || c == '<' || c == '#' || c == '@' || c == '$';
  if (c == 0xBF || c == 0xA1) return true;
  return has_type(c, U_GC_PS_MASK | U_GC_PI_MASK | U_GC_SC_MASK);
}

bool starts_upper(std::string_view word) noexcept {
  std::size_t at = 0;
  return !word.empty() && is_upper(next_char(word, at));
}

std::string lower_ascii(std::string_view text) {
  std::string lower(text);
  for (char& c : lower)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c | 0x20);
  return lower;
}

std::size_t display_width(std::string_view text) noexcept {
  std::size_t width = 0;
  std::size_t last = 0;  // columns of the character before, which a variation selector may widen
  bool joined = false;   // behind a zero-width joiner: drawn into the emoji before
  for (std::size_t at = 0; at < text.size();) {
    const auto c = next_char(text, at);
    auto columns = width_of(c);
    if (columns == 2 && (joined || in_range(c, 0x1F3FB, 0x1F3FF)) && last == 2) columns = 0;
    if (c == 0xFE0F && last == 1) columns = 1;
    joined = c == 0x200D;
    if (columns > 0) last = c == 0xFE0F ? 2 : columns;
    width += columns;
  }
  return width;
}

void Utf16::assign(std::string_view text) {
  units.clear();
  bytes.clear();
  units.reserve(text.size());
  bytes.reserve(text.size() + 1);
  for (std::size_t at = 0; at < text.size();) {
    const auto begin = static_cast<std::uint32_t>(at);
    const auto c = next_char(text, at);
    if (c >= 0x10000) {
      units.push_back(static_cast<char16_t>(0xD7C0 + (c >> 10U)));
      bytes.push_back(begin);
    }
    units.push_back(static_cast<char16_t>(c >= 0x10000 ? 0xDC00U | (c & 0x3FFU) : c));
    bytes.push_back(begin);
  }
  bytes.push_back(static_cast<std::uint32_t>(text.size()));
}

}  // namespace accordiff::text
