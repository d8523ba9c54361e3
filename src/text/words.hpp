// Joins the pieces that ICU's word boundaries leave into the words that people count.
#pragma once

#include <string_view>
#include <vector>

#include "text/breaks.hpp"

namespace accordiff::text {

// What lies between two neighbouring boundaries of ICU.
struct Piece {
  Span place;
  bool wordlike = false;  // letters, digits, kana or ideographs, by ICU
};

[[nodiscard]] std::vector<WordBreak> join_words(std::string_view clause, const std::vector<Piece>& pieces,
                                                std::string_view language);

}  // namespace accordiff::text
