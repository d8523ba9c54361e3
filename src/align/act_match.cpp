// Holders and families as constraints on links.
#include "align/act_match.hpp"

namespace accordiff::align {
namespace {

// A single party, named by the clause itself.
bool is_single(const Act& act) {
  return act.holder.size() == 1 && act.holder >= "A" && act.holder <= "F" && act.voice != "inferred";
}

}  // namespace

bool binds(const Act& act) {
  return act.family == Family::Commit || act.family == Family::Position || act.family == Family::Directive;
}

bool are_opposed(const Act& one, const Act& other) {
  const auto may_bind = [](const Act& act) { return act.family == Family::Unknown || binds(act); };
  return may_bind(one) && may_bind(other) && is_single(one) && is_single(other) && one.holder != other.holder;
}

bool may_be_one(const Act& one, const Act& other) { return !binds(one) || !binds(other) || one.family == other.family; }

}  // namespace accordiff::align
