// Clauses of many statements that say the same, put together from links between every two statements.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace accordiff::series {

struct Edge {
  std::uint32_t one = 0, other = 0;
  double weight = 0;  // 0..1: how surely both say the same
};

// Groups by average linkage (Sokal and Michener 1958): two groups become one while the mean weight over all pairs between them,
// pairs without an edge counting as nothing, is at least `least`. Ascending nodes, groups by their first. The result depends on
// the numbers of the nodes alone, never on the order of edges.
[[nodiscard]] std::vector<std::vector<std::uint32_t>> group(std::size_t nodes, const std::vector<Edge>& edges, double least);

}  // namespace accordiff::series
