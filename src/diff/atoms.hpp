// Groups of words that a redline must not cut: dates, amounts and names.
#pragma once

#include <cstdint>
#include <vector>

#include "accordiff/model.hpp"

namespace accordiff::diff {

// For every token of the clause the number of its atom, 0 for none. Numbers count on from `last`, which is updated.
// Dates: day, month, year in any order. Amounts: a number and its unit or scale ("40 million", "2 percent").
// Names: two to five capitalised words in a row, not begun by the clause's first word.
[[nodiscard]] std::vector<std::uint32_t> find_atoms(const Clause& clause, std::uint32_t& last);

}  // namespace accordiff::diff
