// One end of a link as one commitment.
#pragma once

#include <string>
#include <vector>

#include "accordiff/model.hpp"

namespace accordiff::classify {

struct Side {
  const Act* act = nullptr;  // of the clause that binds most
  std::vector<const Clause*> clauses;
};

[[nodiscard]] Side side_of(const std::vector<ClauseId>& ids, const Statement& statement);

// How far an act binds anybody, 0..4: what is only told of, what is noticed, a stance or an effort, a firm stance or wish, a
// promise. Only for acts of different families; within a family its ladder decides.
[[nodiscard]] int reach_of(const Act& act);

// Whether an act binds its holder, takes a position or calls upon somebody.
[[nodiscard]] bool is_commitment(const Act& act);

// Whether words added to an act or taken from it make it stronger or weaker: not where it only tells of something.
[[nodiscard]] bool is_binding(const Act& act);

// "COMMIT 5", "POSITION -4", "ASSERT".
[[nodiscard]] std::string name_of(const Act& act);

// A fixed phrase is worn by many clauses; what decides is said first: the trigger, else the family.
[[nodiscard]] std::string trigger_of(const Act& act);

}  // namespace accordiff::classify
