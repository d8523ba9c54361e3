// From linked sentences to linked clauses.
#pragma once

#include <vector>

#include "align/candidates.hpp"
#include "align/profile.hpp"
#include "align/sentences.hpp"

namespace accordiff::align {

// Pairs of clauses of linked sentences: the best assignment by likeness among each group, at least one pair a group. Clauses
// without a partner are left for the rest of the statement.
[[nodiscard]] std::vector<Pair> refine(const std::vector<Link>& linked_sentences, const Sentences& before, const Sentences& after,
                                       const Statement& before_clauses, const Statement& after_clauses, const Profiles& clauses);

}  // namespace accordiff::align
