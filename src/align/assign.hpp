// Best assignment of rows to columns where most pairs are out of the question.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace accordiff::align {

struct Choice {
  std::uint32_t column = 0;
  double gain = 0;  // > 0; staying single gains 0
};

inline constexpr std::uint32_t unassigned = UINT32_MAX;

// For every row its column, or `unassigned`; no column twice; the sum of gains is the greatest possible.
// Shortest augmenting paths with potentials (Kuhn 1955; Jonker and Volgenant 1987), each row free to stay single.
// A search that meets more than `most_steps` columns takes the best end found so far: bounded time, near-best gain.
[[nodiscard]] std::vector<std::uint32_t> assign(const std::vector<std::vector<Choice>>& rows, std::size_t columns,
                                                std::size_t most_steps = 400);

}  // namespace accordiff::align
