// Which pairs of clauses are worth a closer look: those that share rare words, found by an index instead of by trying all.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "align/profile.hpp"

namespace accordiff::align {

using Pair = std::pair<std::uint32_t, std::uint32_t>;  // clause before, clause after

struct CandidateLimits {
  std::size_t best = 12;             // free candidates kept for each clause, by weight of the rare features they share
  std::size_t best_linked = 3;       // and candidates that are linked already
  std::size_t most_postings = 3000;  // index entries read for each clause, rarest features first
};

// Clauses of one side without a partner, ascending, and those of them that look for one; the others may be found.
struct Unlinked {
  std::vector<std::uint32_t> clauses, looking;
};

// Pairs in which at least one clause looks for a partner, sorted, each once: what is linked already shows how much better a
// free clause could do. Time and memory grow linearly with the number of clauses.
[[nodiscard]] std::vector<Pair> find_candidates(const Profiles& profiles, const Unlinked& before, const Unlinked& after,
                                                const CandidateLimits& limits = {});

}  // namespace accordiff::align
