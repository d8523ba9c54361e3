// What differs between two acts, field by field, and which way each difference points.
#pragma once

#include <string>
#include <vector>

#include "accordiff/model.hpp"

namespace accordiff::classify {

// One difference. sign: +1 stronger, -1 weaker, 0 neither (another formula, another purpose).
struct Finding {
  std::string facet;  // "force", "stance", "reversal", "holder", "attribution", "items", "condition", "hedge", "scope", ...
  int sign = 0;
  std::string because;  // the words that show it: "will establish -> will explore", "\"by 2030\" dropped"
};

// The act of one end of a link: that of its main clause, with the lists of all its clauses together.
[[nodiscard]] Act act_of(const std::vector<ClauseId>& ids, const Statement& statement);

// Differences of the acts themselves, in order of weight.
[[nodiscard]] std::vector<Finding> compare_acts(const Act& before, const Act& after);

// Differences that show in the words alone: much added, much dropped, another number or date.
[[nodiscard]] std::vector<Finding> compare_words(const std::vector<Edit>& edits);

}  // namespace accordiff::classify
