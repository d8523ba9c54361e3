// Clauses that read the same on both sides: the fixed points from which everything else is found.
#pragma once

#include <cstdint>
#include <vector>

#include "accordiff/model.hpp"
#include "align/candidates.hpp"

namespace accordiff::align {

[[nodiscard]] constexpr bool is_heading(const Clause& clause) {
  return clause.kind == BlockKind::Heading || clause.kind == BlockKind::Title;
}

// The same for clauses with the same words in the same order, and hardly ever for others. Headings equal
// headings only, unless `any_kind`.
[[nodiscard]] std::uint64_t form_key(const Clause& clause, bool any_kind = false);

// Pairs of clauses with the same words in the same order, no clause twice. Clauses that occur once on each side come
// first (patience, Cohen), then repeated ones beside a pair already found, then the rest in order.
[[nodiscard]] std::vector<Pair> find_anchors(const Statement& before, const Statement& after);

}  // namespace accordiff::align
