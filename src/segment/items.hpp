// The objects of an act as a list: "politics, trade and energy".
#pragma once

#include "segment/reading.hpp"

namespace accordiff::segment {

// Words of each item of [first, last), when commas or a conjunction part two or more of them; else none.
[[nodiscard]] std::vector<Span> find_items(const Sentence& sentence, std::uint32_t first, std::uint32_t last);

}  // namespace accordiff::segment
