// Facets from acts alone, and what they come to. How sentences lead to acts is shown by tests/spec.
#include "classify/findings.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace accordiff::classify {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Finding finding(const char* facet, int sign) { return {.facet = facet, .sign = sign}; }

TEST(DirectionOf, FollowsTheParetoRule) {
  EXPECT_EQ(direction_of({}), Direction::None);
  EXPECT_EQ(direction_of({finding("force", 1)}), Direction::Strengthened);
  EXPECT_EQ(direction_of({finding("force", 1), finding("formula", 0)}), Direction::Strengthened);
  EXPECT_EQ(direction_of({finding("hedge", -1), finding("number", -1)}), Direction::Weakened);
  EXPECT_EQ(direction_of({finding("force", 1), finding("hedge", -1)}), Direction::Mixed);
  EXPECT_EQ(direction_of({finding("formula", 0)}), Direction::Lateral);
  EXPECT_EQ(direction_of({finding("reversal", 0), finding("items", 1)}), Direction::Reversed);
}

// A clause with nothing but its act.
std::vector<std::string> facets(const Act& before, const Act& after) {
  const auto statement = [](const Act& act) {
    Statement made;
    made.clauses.push_back({.act = act});
    return made;
  };
  const Link link{.before = {ClauseId{0}}, .after = {ClauseId{0}}, .status = Status::Reworded};
  std::vector<std::string> found;
  for (const Finding& one : find_changes(link, statement(before), statement(after), text::Vocabulary{}))
    found.push_back(one.facet + (one.sign > 0 ? "+" : one.sign < 0 ? "-" : ""));
  return found;
}

TEST(FindChanges, ComparesForceWithinAFamilyAndReachBetweenFamilies) {
  const Act firm{.family = Family::Commit, .force = 5}, weak{.family = Family::Commit, .force = 1};
  const Act fact{.family = Family::Assert, .holder = "A"}, praise{.family = Family::Evaluate, .force = 1};
  EXPECT_THAT(facets(firm, weak), ElementsAre("force-"));
  EXPECT_THAT(facets(weak, firm), ElementsAre("force+"));
  EXPECT_THAT(facets(firm, fact), ElementsAre("force-"));
  EXPECT_THAT(facets(fact, praise), IsEmpty());  // neither binds anybody
}

TEST(FindChanges, SeesAStanceGrowFadeAndTurnRound) {
  const auto stance = [](int tier) { return Act{.family = Family::Position, .stance = tier}; };
  EXPECT_THAT(facets(stance(-3), stance(-4)), ElementsAre("stance+"));
  EXPECT_THAT(facets(stance(5), stance(1)), ElementsAre("stance-"));
  EXPECT_THAT(facets(stance(3), stance(-1)), ElementsAre("reversal"));
}

TEST(FindChanges, TakesAJointVoiceForMoreThanASingleOne) {
  const auto held = [](const char* holder) { return Act{.family = Family::Commit, .force = 5, .holder = holder}; };
  EXPECT_THAT(facets(held("AB"), held("A")), ElementsAre("holder-"));
  EXPECT_THAT(facets(held("A"), held("AB")), ElementsAre("holder+"));
  EXPECT_THAT(facets(held("G"), held("S")), ElementsAre("attribution-"));
  EXPECT_THAT(facets(held("A"), held("?")), IsEmpty());  // unsure is no change
}

TEST(FindChanges, CountsHedgesConditionsAndEmphasis) {
  const auto marked = [](MarkKind kind, const char* text) {
    Act act{.family = Family::Commit, .force = 5};
    if (*text != '\0') act.marks.push_back({kind, {0, 1}, text, text});
    return act;
  };
  EXPECT_THAT(facets(marked(MarkKind::Hedge, ""), marked(MarkKind::Hedge, "as appropriate")), ElementsAre("hedge-"));
  EXPECT_THAT(facets(marked(MarkKind::Condition, "upon request"), marked(MarkKind::Condition, "")), ElementsAre("condition+"));
  EXPECT_THAT(facets(marked(MarkKind::Intensifier, "firmly"), marked(MarkKind::Intensifier, "resolutely")),
              ElementsAre("intensity"));
}

}  // namespace
}  // namespace accordiff::classify
