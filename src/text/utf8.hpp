// UTF-8 by hand where a library call per character would be too slow or needs a copy.
// All functions are total: an ill-formed byte reads as U+FFFD and is one byte long.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace accordiff::text {

// What next_char() does with a character beyond ASCII.
[[nodiscard]] char32_t next_wide_char(std::string_view text, std::size_t& at) noexcept;

// Reads the character at `at` and moves `at` behind it. Precondition: at < text.size().
[[nodiscard]] inline char32_t next_char(std::string_view text, std::size_t& at) noexcept {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte >= 0x80) return next_wide_char(text, at);
  ++at;
  return byte;
}
// The character that ends at `at` (U+0000 at the start).
[[nodiscard]] char32_t char_before(std::string_view text, std::size_t at) noexcept;
// The same, and moves `at` before it.
[[nodiscard]] char32_t previous_char(std::string_view text, std::size_t& at) noexcept;
void append_char(std::string& text, char32_t c);
[[nodiscard]] bool is_valid_utf8(std::string_view text) noexcept;

// Unicode properties (ICU behind them; ASCII answered at once).
[[nodiscard]] bool is_space(char32_t c) noexcept;  // White_Space, and U+200B, U+FEFF
[[nodiscard]] bool is_upper(char32_t c) noexcept;
[[nodiscard]] bool is_lower(char32_t c) noexcept;
[[nodiscard]] bool is_letter(char32_t c) noexcept;
[[nodiscard]] bool is_digit(char32_t c) noexcept;          // decimal digit of any script
[[nodiscard]] bool is_han(char32_t c) noexcept;            // Han, Hiragana, Katakana
[[nodiscard]] bool is_right_to_left(char32_t c) noexcept;  // a letter of Arabic, Hebrew and their like
[[nodiscard]] bool is_opening(char32_t c) noexcept;        // Ps, Pi, and other marks that belong to the word after them
[[nodiscard]] bool starts_upper(std::string_view word) noexcept;

// A to Z as a to z, all else as it is: for names and tags, not for text.
[[nodiscard]] std::string lower_ascii(std::string_view text);

// Terminal columns (East Asian wide = 2, combining = 0).
[[nodiscard]] std::size_t display_width(std::string_view text) noexcept;

}  // namespace accordiff::text
