// Links and verdicts against hand-aligned statements. A fall below a floor is a regression of judgement.
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <iostream>

#include "accordiff/compare.hpp"
#include "accordiff/read.hpp"
#include "gold.hpp"
#include "shared.hpp"

namespace accordiff::test {
namespace {

const std::filesystem::path source = ACCORDIFF_SOURCE_DIR;

using support::shared;

struct Outcome {
  Figures all, changed;
  double weakest = 1;  // least F1 of a pair
};

Outcome evaluate(const std::filesystem::path& gold, const std::filesystem::path& statements) {
  Tally all, changed;
  Outcome outcome;
  for (const GoldPair& pair : load_gold(gold, statements)) {
    const Report report = compare({read_document(pair.before.string()), read_document(pair.after.string())});
    const Tally tally = pair.score(report, false);
    all += tally;
    changed += pair.score(report, true);
    outcome.weakest = std::min(outcome.weakest, tally.figures().f1);
    std::cout << pair.name << ": F1 " << tally.figures().f1 << ", verdict " << tally.figures().verdict << '\n';
  }
  outcome.all = all.figures();
  outcome.changed = changed.figures();
  std::cout << "all F1 " << outcome.all.f1 << " (P " << outcome.all.precision << ", R " << outcome.all.recall << "), changed F1 "
            << outcome.changed.f1 << ", verdict " << outcome.all.verdict << '\n';
  return outcome;
}

TEST(Gold, LinksOfTheSampleSeries) {
  const auto [all, changed, weakest] = evaluate(source / "samples/gold", source / "samples");
  EXPECT_GE(all.f1, 0.95);
  EXPECT_GE(changed.f1, 0.93);
  EXPECT_GE(all.verdict, 0.95);
  EXPECT_GE(weakest, 0.90);
}

TEST(Gold, LinksOfHandAlignedStatements) {
  if (!std::filesystem::exists(shared() / "gold/dev")) GTEST_SKIP() << "no hand-aligned statements at " << shared();
  const auto [all, changed, weakest] = evaluate(shared() / "gold/dev", shared() / "statements");
  EXPECT_GE(all.f1, 0.90);
  EXPECT_GE(changed.f1, 0.88);
  EXPECT_GE(all.verdict, 0.95);
  EXPECT_GE(weakest, 0.80);
}

TEST(Gold, LinksOfRevisedEssays) {
  if (!std::filesystem::exists(shared() / "labelled/argrewrite/gold")) GTEST_SKIP() << "no aligned essays at " << shared();
  const auto [all, changed, weakest] = evaluate(shared() / "labelled/argrewrite/gold", shared() / "labelled/argrewrite/texts");
  EXPECT_GE(all.f1, 0.96);
  EXPECT_GE(changed.f1, 0.92);
}

}  // namespace
}  // namespace accordiff::test
