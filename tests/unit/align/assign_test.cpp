// The sparse assignment against every possibility, on many small random problems.
#include "align/assign.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>

namespace accordiff::align {
namespace {

using Rows = std::vector<std::vector<Choice>>;

double best_by_trying_all(const Rows& rows, std::size_t row, std::set<std::uint32_t>& taken) {
  if (row == rows.size()) return 0;
  double best = best_by_trying_all(rows, row + 1, taken);
  for (const Choice& choice : rows[row]) {
    if (!taken.insert(choice.column).second) continue;
    best = std::max(best, choice.gain + best_by_trying_all(rows, row + 1, taken));
    taken.erase(choice.column);
  }
  return best;
}

double gain_of(const Rows& rows, const std::vector<std::uint32_t>& columns) {
  double gain = 0;
  std::set<std::uint32_t> taken;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    if (columns[row] == unassigned) continue;
    EXPECT_TRUE(taken.insert(columns[row]).second) << "column " << columns[row] << " twice";
    const auto choice = std::ranges::find(rows[row], columns[row], &Choice::column);
    if (choice == rows[row].end()) {
      ADD_FAILURE() << "row " << row << " was never offered column " << columns[row];
      continue;
    }
    gain += choice->gain;
  }
  return gain;
}

TEST(Assign, FindsTheGreatestGainOnRandomProblems) {
  std::mt19937 random(7);
  for (int problem = 0; problem < 2000; ++problem) {
    const std::size_t size = 1 + random() % 7, columns = 1 + random() % 7;
    Rows rows(size);
    for (auto& row : rows)
      for (std::uint32_t column = 0; column < columns; ++column)
        if (random() % 2) row.push_back({column, 0.05 * static_cast<double>(1 + random() % 20)});
    std::set<std::uint32_t> taken;
    ASSERT_NEAR(gain_of(rows, assign(rows, columns)), best_by_trying_all(rows, 0, taken), 1e-9) << "problem " << problem;
  }
}

TEST(Assign, GivesUpAGoodPairForTwoBetterOnes) {
  // Greedy would take 0-0 at .9 and leave row 1 with nothing.
  const Rows rows{{{0, .9}, {1, .8}}, {{0, .85}}};
  EXPECT_EQ(assign(rows, 2), (std::vector<std::uint32_t>{1, 0}));
}

TEST(Assign, LeavesARowSingleWhenAnotherGainsMore) {
  const Rows rows{{{0, .2}}, {{0, .5}}};
  EXPECT_EQ(assign(rows, 1), (std::vector<std::uint32_t>{unassigned, 0}));
}

TEST(Assign, StaysValidWhenTheSearchIsCutShort) {
  std::mt19937 random(11);
  Rows rows(300);
  for (auto& row : rows)
    for (std::uint32_t column = 0; column < 300; ++column)
      if (random() % 8 == 0) row.push_back({column, 0.5});
  const auto columns = assign(rows, 300, 3);
  EXPECT_GT(gain_of(rows, columns), 0.5 * 200);
}

TEST(Assign, AcceptsNoRowsAndNoColumns) {
  EXPECT_TRUE(assign({}, 0).empty());
  EXPECT_EQ(assign({{}}, 0), std::vector<std::uint32_t>{unassigned});
}

}  // namespace
}  // namespace accordiff::align
