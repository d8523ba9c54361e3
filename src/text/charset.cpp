// Decodes a file: mark, strict UTF-8, UTF-16 without a mark, UTF-8 with a few broken bytes, and last a guess (charset_guess).
// Keeps for every byte of the text the place of its character in the file.
#include "text/charset.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "text/charset_guess.hpp"
#include "text/icu.hpp"
#include "text/utf8.hpp"

namespace accordiff::text {
namespace {

using namespace std::string_view_literals;

unsigned byte_at(std::string_view bytes, std::size_t at) noexcept { return static_cast<unsigned char>(bytes[at]); }

// Files that people hand over by mistake and that could pass for text in some encoding.
bool is_known_binary(std::string_view bytes) noexcept {
  static constexpr std::array magics{"\x89PNG"sv,
                                     "%PDF-"sv,
                                     "PK\x03\x04"sv,
                                     "GIF8"sv,
                                     "\xFF\xD8\xFF"sv,
                                     "\x1F\x8B"sv,
                                     "\x7F"
                                     "ELF"sv,
                                     "\xD0\xCF\x11\xE0"sv,
                                     "BZh9"sv,
                                     "7z\xBC\xAF"sv,
                                     "Rar!\x1A"sv};
  return std::any_of(magics.begin(), magics.end(), [bytes](std::string_view magic) { return bytes.starts_with(magic); });
}

// Control characters that no text has; a few are tolerated, they come from old word processors.
bool has_binary_controls(std::string_view bytes) noexcept {
  const auto is_control = [](char c) { return static_cast<unsigned char>(c) < 0x20 && !(c >= '\t' && c <= '\r') && c != '\x1B'; };
  const auto controls = static_cast<std::size_t>(std::count_if(bytes.begin(), bytes.end(), is_control));
  return controls > 2 && controls * 50 > bytes.size();
}

class Collector {
 public:
  explicit Collector(std::size_t size) {
    decoded_.text.reserve(size + size / 8);
    decoded_.offsets.table.reserve(size + size / 8 + 1);
  }
  void add(char32_t c, std::size_t place) {
    append_char(decoded_.text, c);
    decoded_.offsets.table.resize(decoded_.text.size(), static_cast<std::uint32_t>(place));
  }
  Decoded finish(std::size_t end, std::string encoding, bool guessed) {
    decoded_.offsets.table.push_back(static_cast<std::uint32_t>(end));
    decoded_.encoding = std::move(encoding);
    decoded_.guessed = guessed;
    return std::move(decoded_);
  }

 private:
  Decoded decoded_;
};

Decoded as_is(std::string_view bytes, std::size_t shift) {
  return {std::string(bytes.substr(shift)), OffsetMap{static_cast<std::uint32_t>(shift), {}}, "UTF-8", false};
}

Decoded with_replacements(std::string_view bytes, std::size_t shift, bool guessed) {
  Collector collector(bytes.size());
  for (std::size_t at = shift; at < bytes.size();) {
    const auto place = at;
    collector.add(next_char(bytes, at), place);
  }
  return collector.finish(bytes.size(), "UTF-8", guessed);
}

char32_t unit16(std::string_view bytes, std::size_t at, bool big) noexcept {
  const auto first = byte_at(bytes, at);
  if (at + 1 >= bytes.size()) return 0xFFFD;  // half a unit at the end
  const auto second = byte_at(bytes, at + 1);
  return big ? first << 8U | second : second << 8U | first;
}

char32_t next16(std::string_view bytes, std::size_t& at, bool big) noexcept {
  const auto high = unit16(bytes, at, big);
  at = std::min(at + 2, bytes.size());
  if (high < 0xD800 || high > 0xDFFF) return high;
  if (high > 0xDBFF || at >= bytes.size()) return 0xFFFD;
  const auto low = unit16(bytes, at, big);
  if (low < 0xDC00 || low > 0xDFFF) return 0xFFFD;
  at += 2;
  return 0x10000 + ((high - 0xD800) << 10U) + (low - 0xDC00);
}

Decoded from_utf16(std::string_view bytes, std::size_t shift, bool big, bool guessed) {
  Collector collector(bytes.size());
  for (std::size_t at = shift; at < bytes.size();) {
    const auto place = at;
    collector.add(next16(bytes, at, big), place);
  }
  return collector.finish(bytes.size(), big ? "UTF-16BE" : "UTF-16LE", guessed);
}

Decoded from_utf32(std::string_view bytes, bool big) {
  Collector collector(bytes.size() / 2);
  for (std::size_t at = 4; at < bytes.size(); at += 4) {
    char32_t c = 0xFFFD;
    if (at + 4 <= bytes.size()) {
      const auto one = unit16(bytes, at, big);
      const auto two = unit16(bytes, at + 2, big);
      c = big ? one << 16U | two : two << 16U | one;
    }
    collector.add(c, at);
  }
  return collector.finish(bytes.size(), big ? "UTF-32BE" : "UTF-32LE", false);
}

// How many of the characters are what nearly every text is made of; 0 when something no text has is among them.
std::size_t count_usual(std::string_view bytes, bool big) noexcept {
  std::size_t usual = 0;
  for (std::size_t at = 0; at < bytes.size();) {
    const auto c = next16(bytes, at, big);
    if (c == 0 || c == 0xFFFD || c == 0xFFFE || c == 0xFFFF || (c >= 0xE000 && c <= 0xF8FF)) return 0;
    if ((c < 0x20 && !(c >= '\t' && c <= '\r')) || (c >= 0x7F && c < 0xA0)) return 0;
    if (c < 0x180 || (c >= 0x400 && c < 0x700) || (c >= 0x2010 && c < 0x2030) || (c >= 0x3000 && c < 0x3100) ||
        (c >= 0xFF00 && c < 0xFF60))
      ++usual;
  }
  return usual;
}

std::optional<Decoded> unmarked_utf16(std::string_view bytes) {
  if (bytes.size() % 2 != 0) return std::nullopt;
  const auto little = count_usual(bytes, false);
  const auto big = count_usual(bytes, true);
  if (std::max(little, big) * 50 < bytes.size()) return std::nullopt;
  return from_utf16(bytes, 0, big > little, true);
}

// Many whole sequences for each broken byte: UTF-8 that met an accident, not another encoding.
bool is_nearly_utf8(std::string_view bytes) noexcept {
  std::size_t whole = 0;
  std::size_t broken = 0;
  for (std::size_t at = 0; at < bytes.size();) {
    const auto begin = at;
    if (next_char(bytes, at) == 0xFFFD && at == begin + 1) ++broken;
    else if (at > begin + 1) ++whole;
  }
  return whole >= 10 * broken;
}

}  // namespace

std::optional<Decoded> decode(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF"sv)) {
    const auto text = bytes.substr(3);
    if (has_binary_controls(text)) return std::nullopt;
    return is_valid_utf8(text) ? as_is(bytes, 3) : with_replacements(bytes, 3, true);
  }
  if (bytes.starts_with("\xFF\xFE\0\0"sv)) return from_utf32(bytes, false);
  if (bytes.starts_with("\0\0\xFE\xFF"sv)) return from_utf32(bytes, true);
  if (bytes.starts_with("\xFF\xFE"sv)) return from_utf16(bytes, 2, false, false);
  if (bytes.starts_with("\xFE\xFF"sv)) return from_utf16(bytes, 2, true, false);
  if (is_known_binary(bytes)) return std::nullopt;
  if (bytes.find('\0') != std::string_view::npos) return unmarked_utf16(bytes);
  if (has_binary_controls(bytes)) return std::nullopt;
  if (is_valid_utf8(bytes)) return as_is(bytes, 0);
  if (is_nearly_utf8(bytes)) return with_replacements(bytes, 0, true);
  return guess(bytes);
}

}  // namespace accordiff::text
