// Marks that open list items and numbered paragraphs.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace accordiff::read {

enum class MarkerStyle : std::uint8_t { Bullet, NumberStop, NumberBracket, LetterBracket, HanStop, HanBracket, Circled };

struct Marker {
  MarkerStyle style = MarkerStyle::Bullet;
  char32_t bullet = 0;       // the sign, for bullets of different signs are different lists
  std::uint32_t number = 0;  // 1 for "1.", "(a)", "(i)", "一、"; 0 for bullets
  std::uint32_t size = 0;    // bytes of the marker itself, without the space after it
  std::uint32_t length = 0;  // bytes up to the text it opens
};

// The marker at the start of a line: "-", "•", "(a)", "a)", "(iv)", "12.", "(3)", "一、", "（二）", "③"; nullopt when there is
// none, or nothing after it.
[[nodiscard]] std::optional<Marker> find_marker(std::string_view line);

}  // namespace accordiff::read
