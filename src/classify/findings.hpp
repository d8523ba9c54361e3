// How the commitment of a link changed, facet by facet.
#pragma once

#include <vector>

#include "accordiff/model.hpp"
#include "text/vocabulary.hpp"

namespace accordiff::classify {

// Findings of a reworded link, weightiest first: a reversal, force and stance, who speaks, conditions and hedges, quantifiers,
// numbers and dates, what is covered, emphasis, style. Empty when nothing of weight differs.
[[nodiscard]] std::vector<Finding> find_changes(const Link& link, const Statement& before, const Statement& after,
                                                const text::Vocabulary& words);

// What the findings come to: strengthened when some say stronger and none weaker, weakened the other way round, mixed when both,
// lateral when none has an order, reversed when the stance turned round; none without findings.
[[nodiscard]] Direction direction_of(const std::vector<Finding>& findings);

}  // namespace accordiff::classify
