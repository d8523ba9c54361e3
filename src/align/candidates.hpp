// Which pairs of clauses are worth a closer look: those that share rare words, found by an index instead of by trying all.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "align/profile.hpp"

namespace accordiff::align {

using Pair = std::pair<std::uint32_t, std::uint32_t>;  // clause before, clause after

struct CandidateLimits {
  std::size_t best = 12;            // candidates kept for each clause, by weight of the rare features they share
  std::size_t most_postings = 3000; // index entries read for each clause, rarest features first
};

// Pairs among the free clauses (ascending indices), sorted, each once. Time and memory grow linearly with their number.
[[nodiscard]] std::vector<Pair> find_candidates(const Profiles& profiles, const std::vector<std::uint32_t>& free_before,
                                                const std::vector<std::uint32_t>& free_after, const CandidateLimits& limits = {});

}  // namespace accordiff::align
