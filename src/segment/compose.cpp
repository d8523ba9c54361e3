// Composition of heads: rules R1 to R8 of docs/method.md.
#include "segment/compose.hpp"

#include <algorithm>
#include <cstdlib>

namespace accordiff::segment {
namespace {

constexpr int weakest_performative = 5;  // of COMMIT: "agree to", "commit to"
constexpr int effort = 2;                // of COMMIT: "strive to", "promote"
constexpr int plain_position = 3;        // an intensifier makes it one stronger

using Heads = std::vector<HeadUse>;

bool is_speech(const HeadUse& head) { return head.entry->family == Family::Report; }

// "will", "shall", "continue to": they place an act in time and leave a stance a stance.
bool is_temporal(const HeadUse& head) { return head.entry->tier == 4 || head.words == "shall"; }

// A verb of effort as the content of a promise ("agreed to promote", "will work together to") says what is done, not how hard one
// tries; "will work to" does.
bool is_content(const HeadUse& head, const HeadUse& outermost) {
  const std::string& phrase = head.entry->phrase;
  const bool joint = phrase.starts_with("work together") || phrase.starts_with("work closely") || phrase.starts_with("work with");
  const bool plain = joint || text::english_word(phrase).verb_class == "INTENSIFY";
  return &head != &outermost && head.entry->tier == effort && !head.entry->nominal && plain;
}

// What parties did rather than what they bind themselves to: "discussed", "continued to expand".
bool is_past_event(const Reading& reading, const HeadUse& head) {
  return reading.past && !head.inherited && !head.entry->nominal && head.entry->tier < weakest_performative &&
         head.entry->tier != 3;
}

Strength commitment(const Reading& reading, Heads::const_iterator first) {
  Strength strength{Family::Commit, first->entry->tier, 0};
  for (auto head = first; head != reading.heads.end(); ++head)
    if (head->entry->family == Family::Commit && !is_content(*head, *first))
      strength.force = std::min(strength.force, head->entry->tier);
  if (reading.negated && strength.force == 4) strength.force = weakest_performative;  // "will not develop"
  return strength;
}

Strength position(const Reading& reading, const HeadUse& head, bool intensified) {
  int stance = head.entry->tier;
  if (reading.negated && stance > 0) stance = stance >= plain_position ? -1 : 0;  // "do not support" is not "oppose"
  else if (reading.negated && stance < 0) stance = 0;
  else if (intensified && std::abs(stance) == plain_position) stance += stance > 0 ? 1 : -1;
  else if (intensified && (stance == -4 || stance == -1)) --stance;  // "strongly condemn", "serious concern"
  return {Family::Position, 0, stance};
}

Strength strength_of(const Reading& reading, Heads::const_iterator head, bool intensified) {
  const Family family = head->entry->family;
  if (family == Family::Commit) return commitment(reading, head);
  if (family == Family::Position) return position(reading, *head, intensified);
  return {family, head->entry->tier, 0};
}

}  // namespace

Strength compose(const Reading& reading, bool intensified) {
  const Heads& heads = reading.heads;
  const auto first = std::ranges::find_if_not(heads, is_speech);
  if (first == heads.end()) {
    if (heads.empty()) return {};
    if (reading.that || heads.back().entry->tier == 0) return {Family::Assert, 0, 0};  // "said the act ..."
    return {Family::Report, heads.back().entry->tier, 0};
  }
  if (first->entry->family != Family::Commit) return strength_of(reading, first, intensified);
  if (first == heads.begin() && is_past_event(reading, *first)) return {Family::Event, 0, 0};
  const auto inner = std::find_if_not(first, heads.end(), is_temporal);  // "will continue to support": a stance
  return strength_of(reading, inner != heads.end() && inner->entry->family != Family::Commit ? inner : first, intensified);
}

}  // namespace accordiff::segment
