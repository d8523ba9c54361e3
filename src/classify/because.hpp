// The words of a redline that show what changed, short enough for one line.
#pragma once

#include <string>
#include <vector>

#include "accordiff/model.hpp"

namespace accordiff::classify {

// The longest change: "will establish -> will explore", "\"by 2030\" dropped", "\"as appropriate\" added". Long runs are cut
// at a word and end in an ellipsis. "" when nothing was dropped or added.
[[nodiscard]] std::string because(const std::vector<Edit>& edits);

// The same from the weightiest finding, where one was made: the words that decided rather than the longest change.
[[nodiscard]] std::string because(const std::vector<Finding>& findings, const std::vector<Edit>& edits);

}  // namespace accordiff::classify
