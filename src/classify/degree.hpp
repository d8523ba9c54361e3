// "Job gains have been solid" is less than "strong": words of degree, and which of them took another's place.
#pragma once

#include <string>
#include <vector>

#include "classify/side.hpp"

namespace accordiff::classify {

struct DegreeChange {
  int sign = 0;  // of the change from before to after: 1 for more, -1 for less
  std::string before, after;
};

// Of the words of degree that only one side has, the first for the first, and so on, where both sides have as many.
[[nodiscard]] std::vector<DegreeChange> compare_degrees(const Side& before, const Side& after);

}  // namespace accordiff::classify
