// The edit script of two sequences of numbers: the one place where dtl is used, and guarded.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace accordiff::diff {

enum class Op : std::uint8_t { Keep, Drop, Add };

// Exact within this many elements of disagreement; longer stretches are cut at elements that are unique on both sides
// (patience), and where none is left, dropped and added whole.
struct Script {
  std::vector<Op> ops;  // applied to `before` give `after`: Keep takes one of each, Drop one of before, Add one of after
  bool minimal = true;  // false when a stretch was too long for an exact answer
};

// Longest common subsequence by Wu, Manber, Myers and Miller 1990 (dtl); drops before adds. The same for mirrored input
// up to exchanging Drop and Add.
[[nodiscard]] Script script(std::span<const std::uint32_t> before, std::span<const std::uint32_t> after);

}  // namespace accordiff::diff
