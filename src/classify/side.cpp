// Reading an end of a link.
#include "classify/side.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace accordiff::classify {

int reach_of(const Act& act) {
  switch (act.family) {
    case Family::Commit: return act.force >= 3 ? 4 : act.force >= 1 ? 3 : 2;
    case Family::Position: return std::abs(act.stance) >= 3 ? 3 : std::abs(act.stance) >= 1 ? 2 : 1;
    case Family::Directive: return act.force >= 3 ? 3 : 2;
    case Family::Evaluate: return 2;
    case Family::Report: return act.force >= 3 ? 2 : 1;
    default: return 0;
  }
}

bool is_commitment(const Act& act) {
  return act.family == Family::Position || ((act.family == Family::Commit || act.family == Family::Directive) && act.force > 0);
}

bool is_binding(const Act& act) { return is_commitment(act) || (act.family == Family::Report && act.force >= 3); }

Side side_of(const std::vector<ClauseId>& ids, const Statement& statement) {
  Side side;
  for (const ClauseId id : ids) side.clauses.push_back(&statement.clauses[index(id)]);
  const auto more = [](const Clause* a, const Clause* b) {
    const int one = reach_of(a->act), other = reach_of(b->act);
    return one != other ? one < other : a->tokens.size() < b->tokens.size();
  };
  if (!side.clauses.empty()) side.act = &(*std::ranges::max_element(side.clauses, more))->act;
  return side;
}

std::string name_of(const Act& act) {
  constexpr std::array<const char*, 10> names{"?",        "COMMIT", "POSITION", "DIRECTIVE", "REPORT",
                                              "EVALUATE", "ASSERT", "EVENT",    "NARRATOR",  "META"};
  std::string name = names.at(static_cast<std::size_t>(act.family));
  if (act.family == Family::Position) return name + (act.stance > 0 ? " +" : " ") + std::to_string(act.stance);
  const bool tiered = act.family == Family::Commit || act.family == Family::Directive || act.family == Family::Report ||
                      act.family == Family::Evaluate;
  return tiered ? name + " " + std::to_string(act.force) : name;
}

std::string trigger_of(const Act& act) { return act.trigger.empty() ? name_of(act) : act.trigger; }

}  // namespace accordiff::classify
