// The order of links: which of them moved, and how they are shown.
#pragma once

#include <vector>

#include "accordiff/model.hpp"

namespace accordiff::align {

// Flags the links that lie off the heaviest chain of links ascending on both sides (weights: words of their clauses).
void mark_moved(std::vector<Link>& links, const Statement& before, const Statement& after);

// Sorts into reading order of the later statement; a removed clause follows the link of the clause before it.
void sort_for_reading(std::vector<Link>& links);

}  // namespace accordiff::align
