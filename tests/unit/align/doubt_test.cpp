// How sure links are, what came close, and evidence from outside.
#include "align/doubt.hpp"

#include <gmock/gmock.h>

#include "align/align.hpp"
#include "cut.hpp"

namespace accordiff::align {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr ClauseId zero{0}, one{1};

Link link(std::vector<ClauseId> before, std::vector<ClauseId> after) {
  return {.before = std::move(before), .after = std::move(after)};
}

TEST(Doubt, IsNoneOfWhatNeededNoWeighing) {
  std::vector<Link> links{link({zero}, {zero})};
  weigh_doubts(links, {}, {0, 1}, {0, 1});
  EXPECT_GT(links[0].confidence, 0.99);
  EXPECT_FALSE(links[0].uncertain);
}

TEST(Doubt, GrowsWithTheNextBestPartner) {
  const std::vector<Considered> close{{{0, 0}, 3.0}, {{0, 1}, 2.5}}, clear{{{0, 0}, 3.0}, {{0, 1}, -2.0}};
  std::vector<Link> links{link({zero}, {zero}), link({}, {one})};
  weigh_doubts(links, close, {0, 1}, {0, 1, 2});
  EXPECT_TRUE(links[0].uncertain);
  EXPECT_THAT(links[0].rival_after, ElementsAre(one));
  EXPECT_THAT(links[0].rival_before, IsEmpty());
  weigh_doubts(links, clear, {0, 1}, {0, 1, 2});
  EXPECT_FALSE(links[0].uncertain);
  EXPECT_NEAR(links[0].confidence, 0.953, 0.001);  // 1 / (1 + exp(-3)): over no link at all
}

TEST(Doubt, CountsWhatTheRivalWouldLose) {
  std::vector<Link> links{link({zero}, {zero}), link({one}, {one})};
  weigh_doubts(links, {{{0, 0}, 3.0}, {{0, 1}, 2.5}, {{1, 1}, 9.0}}, {0, 1, 2}, {0, 1, 2});
  EXPECT_FALSE(links[0].uncertain) << "the second sentence has a better partner than the first";
}

TEST(Doubt, FallsOnClausesThatNearlyFoundAPartner) {
  std::vector<Link> links{link({zero}, {}), link({}, {zero})};
  weigh_doubts(links, {{{0, 0}, -0.2}}, {0, 1}, {0, 1});
  for (const Link& single : links) {
    EXPECT_TRUE(single.uncertain);
    EXPECT_THAT(single.related, ElementsAre(zero));
  }
  EXPECT_THAT(links[0].rival_after, ElementsAre(zero));
}

TEST(Doubt, NamesWholeSentencesAsRelated) {
  std::vector<Link> links{link({zero}, {}), link({one}, {}), link({}, {zero})};
  weigh_doubts(links, {{{0, 0}, -1.0}}, {0, 2}, {0, 1});
  EXPECT_THAT(links[2].related, ElementsAre(zero, one));
  EXPECT_FALSE(links[2].uncertain);
}

TEST(Align, HearsEvidenceFromOutside) {
  text::Vocabulary words;
  const Statement before = test::cut({"Valmora will dredge the harbour of Corran.", "Rail tariffs fall next spring."}, words);
  const Statement after = test::cut({"Teshara sends two pilots to the harbour.", "A museum opens in autumn."}, words);
  const auto linked = [](const std::vector<Link>& links) {
    return std::ranges::any_of(links, [](const Link& each) { return each.before == each.after; });
  };
  ASSERT_FALSE(linked(align(before, after, words)));
  const EvidenceSource knows = [](const Clause& old_one, const Clause& new_one) {
    return old_one.text.starts_with("Valmora") && new_one.text.starts_with("Teshara") ? 20.0 : 0.0;
  };
  EXPECT_TRUE(linked(align(before, after, words, {knows})));
}

}  // namespace
}  // namespace accordiff::align
