// Statuses and the words that show them, from edits alone.
#include "classify/status.hpp"

#include <gtest/gtest.h>

#include "classify/because.hpp"

namespace accordiff::classify {
namespace {

Statement statement_of(const std::string& text) {
  Statement statement;
  statement.clauses.push_back({.text = text});
  return statement;
}

Status judged(const std::string& before, const std::string& after, std::vector<Edit> edits) {
  const Link link{.before = {ClauseId{0}}, .after = {ClauseId{0}}, .edits = std::move(edits)};
  return judge(link, statement_of(before), statement_of(after));
}

TEST(Status, SameWhenEveryCharacterAgrees) {
  EXPECT_EQ(judged("A port.", "A port.", {{EditOp::Keep, "A port.", ""}}), Status::Same);
}

TEST(Status, EditorialWhenOnlyTypographyDiffers) {
  EXPECT_EQ(judged("A \"port\".", "A “port”.", {{EditOp::Keep, "A “port”.", "A \"port\"."}}), Status::Editorial);
}

TEST(Status, RewordedWhenAWordIsDroppedOrAdded) {
  EXPECT_EQ(judged("A port.", "A big port.", {{EditOp::Keep, "A ", ""}, {EditOp::Add, "big ", ""}, {EditOp::Keep, "port.", ""}}),
            Status::Reworded);
}

TEST(Status, AddedAndRemovedWhenASideIsEmpty) {
  EXPECT_EQ(judge({.after = {ClauseId{0}}}, {}, statement_of("A port.")), Status::Added);
  EXPECT_EQ(judge({.before = {ClauseId{0}}}, statement_of("A port."), {}), Status::Removed);
}

TEST(Status, CountsRewordingsByDirection) {
  Summary summary;
  for (const Direction direction : {Direction::None, Direction::Strengthened, Direction::Weakened, Direction::Weakened,
                                    Direction::Mixed, Direction::Lateral, Direction::Reversed})
    count(summary, {.status = Status::Reworded, .direction = direction});
  count(summary, {.status = Status::Same, .moved = true, .direction = Direction::Weakened});
  EXPECT_EQ(summary.reworded, 7U);
  EXPECT_EQ(summary.strengthened, 1U);
  EXPECT_EQ(summary.weakened, 2U) << "only rewordings have a direction that counts";
  EXPECT_EQ(summary.mixed, 1U);
  EXPECT_EQ(summary.lateral, 1U);
  EXPECT_EQ(summary.reversed, 1U);
}

TEST(Status, CountsFlagsBesideTheStatus) {
  Summary summary;
  count(summary, {.status = Status::Reworded, .moved = true});
  count(summary, {.status = Status::Reworded, .split = true});
  EXPECT_EQ(summary.reworded, 2U);
  EXPECT_EQ(summary.moved, 1U);
  EXPECT_EQ(summary.split, 1U);
  EXPECT_EQ(summary.same, 0U);
}

TEST(Because, QuotesTheLongestChange) {
  EXPECT_EQ(because({{EditOp::Drop, "will establish ", ""},
                     {EditOp::Add, "will explore ", ""},
                     {EditOp::Keep, "a ", ""},
                     {EditOp::Drop, "big ", ""}}),
            "will establish -> will explore");
  EXPECT_EQ(because({{EditOp::Keep, "ports ", ""}, {EditOp::Drop, "by 2030, ", ""}}), "\"by 2030\" dropped");
  EXPECT_EQ(because({{EditOp::Add, "as appropriate ", ""}}), "\"as appropriate\" added");
  EXPECT_EQ(because({{EditOp::Keep, "nothing ", ""}}), "");
}

TEST(Because, CutsLongChangesAtAWord) {
  const std::string shown = because({{EditOp::Add, std::string(30, 'a') + " " + std::string(60, 'b'), ""}});
  EXPECT_EQ(shown, "\"" + std::string(30, 'a') + "…\" added");
}

}  // namespace
}  // namespace accordiff::classify
