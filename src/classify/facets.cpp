// Facets. Every rule is one function that may add one finding; the order of the rules is the order of weight.
#include "classify/facets.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <string_view>

namespace accordiff::classify {
namespace {

using Findings = std::vector<Finding>;
using List = std::vector<std::string>;

std::string arrow(const std::string& before, const std::string& after) { return before + " -> " + after; }

int sign_of(double difference) { return difference > 0 ? 1 : difference < 0 ? -1 : 0; }

// How much an act binds: to promise is more than to hold a position or to ask, and that more than to report.
int bond(Family family) {
  switch (family) {
    case Family::Commit: return 3;
    case Family::Position:
    case Family::Directive: return 2;
    case Family::Report:
    case Family::Evaluate:
    case Family::Assert: return 1;
    default: return 0;
  }
}

void compare_family(const Act& before, const Act& after, Findings& findings) {
  if (before.family == after.family || before.family == Family::Unknown || after.family == Family::Unknown) return;
  findings.push_back({"act", sign_of(bond(after.family) - bond(before.family)), arrow(before.trigger, after.trigger)});
}

void compare_stance(const Act& before, const Act& after, Findings& findings) {
  if (before.family != after.family || before.stance == after.stance) return;
  if (before.stance * after.stance < 0) {
    findings.push_back({"reversal", 0, arrow(before.trigger, after.trigger)});
    return;
  }
  findings.push_back({"stance", sign_of(std::abs(after.stance) - std::abs(before.stance)), arrow(before.trigger, after.trigger)});
}

// "will not" and "will" of one promise are opposites, whatever their force.
void compare_polarity(const Act& before, const Act& after, Findings& findings) {
  const bool same_kind = before.family == after.family && (before.family == Family::Commit || before.family == Family::Directive);
  const auto refuses = [](const Act& act) { return act.negated || act.action == "RESTRAIN"; };
  if (same_kind && refuses(before) != refuses(after)) findings.push_back({"reversal", 0, arrow(before.trigger, after.trigger)});
}

void compare_force(const Act& before, const Act& after, Findings& findings) {
  const bool laddered = before.family == Family::Commit || before.family == Family::Directive;
  if (before.family != after.family || !laddered || before.force == after.force) return;
  findings.push_back({"force", sign_of(after.force - before.force), arrow(before.trigger, after.trigger)});
}

void compare_holder(const Act& before, const Act& after, Findings& findings) {
  if (before.holder == after.holder || before.holder.empty() || after.holder.empty() || before.holder == "?" ||
      after.holder == "?")
    return;
  const auto joint = [](const std::string& role) { return role == "G" || role == "ALL" || (role.size() > 1 && role != "N"); };
  findings.push_back({"holder", static_cast<int>(joint(after.holder)) - static_cast<int>(joint(before.holder)),
                      arrow(before.holder, after.holder)});
}

void compare_attribution(const Act& before, const Act& after, Findings& findings) {
  if (before.attribution == after.attribution) return;
  if (after.attribution == "narrow") findings.push_back({"attribution", -1, "now of some only"});
  else if (before.attribution == "narrow") findings.push_back({"attribution", 1, "no longer of some only"});
}

// Entries of `from` that `in` lacks.
List missing(const List& from, const List& in) {
  List lost;
  for (const auto& entry : from)
    if (std::ranges::find(in, entry) == in.end()) lost.push_back(entry);
  return lost;
}

// A list whose entries strengthen (sign 1) or weaken (sign -1) the act they stand with.
void compare_lists(const List& before, const List& after, const char* facet, int sign, Findings& findings) {
  const List lost = missing(before, after), gained = missing(after, before);
  if (!lost.empty() && !gained.empty() && lost.size() == gained.size()) {
    findings.push_back({facet, 0, arrow(lost.front(), gained.front())});
    return;
  }
  for (const auto& entry : lost) findings.push_back({facet, -sign, "\"" + entry + "\" dropped"});
  for (const auto& entry : gained) findings.push_back({facet, sign, "\"" + entry + "\" added"});
}

// What is promised or opposed grows with its items; what is merely told does not.
int item_sign(const Act& act) {
  return act.family == Family::Commit || act.family == Family::Position || act.family == Family::Directive ? 1 : 0;
}

void compare_formulas(const Act& before, const Act& after, Findings& findings) {
  if (before.formulas == after.formulas || before.formulas.empty() || after.formulas.empty()) return;
  findings.push_back({"formula", 0, arrow(before.formulas.front(), after.formulas.front())});
}

void compare_action(const Act& before, const Act& after, Findings& findings) {
  if (before.action == after.action || before.action.empty() || after.action.empty()) return;
  if (before.action == "RESTRAIN" || after.action == "RESTRAIN") return;  // polarity says it
  const std::array<std::string_view, 5> ladder{"EXPLORE", "COORDINATE", "CONTINUE", "INTENSIFY", "DELIVER"};
  const auto rank = [&](const std::string& action) { return std::ranges::find(ladder, action) - ladder.begin(); };
  findings.push_back({"concreteness", sign_of(static_cast<double>(rank(after.action) - rank(before.action))),
                      arrow(before.action, after.action)});
}

}  // namespace

Act act_of(const std::vector<ClauseId>& ids, const Statement& statement) {
  Act act;
  for (const ClauseId id : ids) {
    const Act& next = statement.clauses[index(id)].act;
    if (bond(next.family) > bond(act.family)) {
      const Act lists = act;
      act = next;
      for (const auto& [to, from] : {std::pair{&Act::items, &lists.items}, std::pair{&Act::conditions, &lists.conditions},
                                     std::pair{&Act::hedges, &lists.hedges}, std::pair{&Act::intensifiers, &lists.intensifiers},
                                     std::pair{&Act::specifics, &lists.specifics}})
        (act.*to).insert((act.*to).begin(), from->begin(), from->end());
      continue;
    }
    for (const auto list : {&Act::items, &Act::conditions, &Act::hedges, &Act::intensifiers, &Act::specifics})
      (act.*list).insert((act.*list).end(), (next.*list).begin(), (next.*list).end());
  }
  return act;
}

Findings compare_acts(const Act& before, const Act& after) {
  Findings findings;
  compare_stance(before, after, findings);
  compare_polarity(before, after, findings);
  compare_family(before, after, findings);
  compare_force(before, after, findings);
  compare_holder(before, after, findings);
  compare_attribution(before, after, findings);
  compare_lists(before.conditions, after.conditions, "condition", -1, findings);
  compare_lists(before.hedges, after.hedges, "hedge", -1, findings);
  compare_lists(before.specifics, after.specifics, "specificity", 1, findings);
  compare_lists(before.quantifiers, after.quantifiers, "quantifier", 0, findings);
  compare_lists(before.intensifiers, after.intensifiers, "intensity", 1, findings);
  compare_lists(before.items, after.items, "items", item_sign(after), findings);
  compare_formulas(before, after, findings);
  compare_action(before, after, findings);
  return findings;
}

Findings compare_words(const std::vector<Edit>& edits) {
  std::size_t kept = 0, dropped = 0, added = 0;
  for (const Edit& edit : edits) {
    const auto words = static_cast<std::size_t>(std::ranges::count(edit.text, ' ')) + 1;
    (edit.op == EditOp::Keep ? kept : edit.op == EditOp::Drop ? dropped : added) += words;
  }
  constexpr std::size_t much = 4;  // words; a phrase, not a choice of word
  if (added >= much && added >= 2 * dropped) return {{"scope", 1, "more is said"}};
  if (dropped >= much && dropped >= 2 * added) return {{"scope", -1, "less is said"}};
  return {};
}

}  // namespace accordiff::classify
