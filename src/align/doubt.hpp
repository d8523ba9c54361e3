// How sure a link is, what nearly was linked instead, and which removed and added clauses are about the same.
#pragma once

#include <cstdint>
#include <vector>

#include "accordiff/model.hpp"
#include "align/candidates.hpp"

namespace accordiff::align {

// A pair of sentences that was looked at, and what linking it is worth: log-odds above the bar.
struct Considered {
  Pair pair;
  double gain = 0;
};

// Fills confidence, uncertain, rival and related of links between clauses, by what was considered for their sentences.
// `first_*`: of each sentence its first clause, and behind the last one the number of clauses, as in Sentences::first.
void weigh_doubts(std::vector<Link>& links, const std::vector<Considered>& considered,
                  const std::vector<std::uint32_t>& first_before, const std::vector<std::uint32_t>& first_after);

}  // namespace accordiff::align
