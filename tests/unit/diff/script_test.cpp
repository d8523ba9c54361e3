// The guarded edit script against a plain table of longest common subsequences.
#include "diff/script.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace accordiff::diff {
namespace {

using Words = std::vector<std::uint32_t>;

Words apply(const Script& script, const Words& before, const Words& after) {
  Words result;
  std::size_t i = 0, j = 0;
  for (const Op op : script.ops) {
    if (op == Op::Keep) {
      EXPECT_EQ(before.at(i), after.at(j));
      result.push_back(before.at(i++)), ++j;
    } else if (op == Op::Drop) {
      ++i;
    } else {
      result.push_back(after.at(j++));
    }
  }
  EXPECT_EQ(i, before.size());
  return result;
}

std::size_t longest_common(const Words& a, const Words& b) {
  std::vector<std::vector<std::size_t>> table(a.size() + 1, std::vector<std::size_t>(b.size() + 1, 0));
  for (std::size_t i = 1; i <= a.size(); ++i)
    for (std::size_t j = 1; j <= b.size(); ++j)
      table[i][j] = a[i - 1] == b[j - 1] ? table[i - 1][j - 1] + 1 : std::max(table[i - 1][j], table[i][j - 1]);
  return table[a.size()][b.size()];
}

Words random_words(std::mt19937& random, std::size_t most, std::uint32_t kinds) {
  Words words(random() % (most + 1));
  for (auto& word : words) word = static_cast<std::uint32_t>(random() % kinds);
  return words;
}

TEST(Script, IsValidAndMinimalOnRandomWords) {
  std::mt19937 random(3);
  for (int round = 0; round < 1000; ++round) {
    const Words before = random_words(random, 40, 6), after = random_words(random, 40, 6);
    const Script result = script(before, after);
    ASSERT_EQ(apply(result, before, after), after);
    ASSERT_TRUE(result.minimal);
    ASSERT_EQ(static_cast<std::size_t>(std::ranges::count(result.ops, Op::Keep)), longest_common(before, after));
  }
}

TEST(Script, MirrorsWhenTheSidesAreExchanged) {
  std::mt19937 random(5);
  for (int round = 0; round < 500; ++round) {
    const Words before = random_words(random, 30, 4), after = random_words(random, 30, 4);
    auto kept_forth = script(before, after).ops, kept_back = script(after, before).ops;
    const auto positions = [](const std::vector<Op>& ops, bool exchanged) {
      std::vector<std::pair<std::size_t, std::size_t>> kept;
      std::size_t i = 0, j = 0;
      for (const Op op : ops) {
        if (op == Op::Keep) exchanged ? kept.emplace_back(j, i) : kept.emplace_back(i, j);
        i += op != Op::Add;
        j += op != Op::Drop;
      }
      return kept;
    };
    ASSERT_EQ(positions(kept_forth, false), positions(kept_back, true));
  }
}

TEST(Script, StaysValidFarBeyondTheExactBound) {
  Words before(6000), after(6000);
  for (std::uint32_t k = 0; k < 6000; ++k) before[k] = k, after[k] = 10'000 + k;
  const Script unrelated = script(before, after);
  EXPECT_EQ(apply(unrelated, before, after), after);
  EXPECT_FALSE(unrelated.minimal);

  after = before;
  for (std::uint32_t k = 0; k < 6000; k += 100) after[k] = 10'000 + k;
  const Script edited = script(before, after);
  EXPECT_EQ(apply(edited, before, after), after);
  EXPECT_EQ(std::ranges::count(edited.ops, Op::Keep), 5940);
}

TEST(Script, OfNothingIsNothing) {
  EXPECT_TRUE(script({}, {}).ops.empty());
  const Words words{1, 2};
  EXPECT_EQ(script(words, {}).ops, (std::vector<Op>{Op::Drop, Op::Drop}));
}

}  // namespace
}  // namespace accordiff::diff
