// The nearest spelling of a mistyped word, for messages.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace accordiff::cli {

// "; did you mean 'x'?" with the nearest of `known`, "" when none is near.
[[nodiscard]] std::string did_you_mean(std::string_view written, const std::vector<std::string>& known);

// Letters to add, drop, change or swap with their neighbour (optimal string alignment).
[[nodiscard]] std::size_t spelling_distance(std::string_view a, std::string_view b);

}  // namespace accordiff::cli
