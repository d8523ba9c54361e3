// Watched phrases, word by word.
#include "series/phrases.hpp"

#include <gmock/gmock.h>

#include "cut.hpp"

namespace accordiff::series {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// How often each phrase stands in each statement.
std::vector<std::vector<std::size_t>> counts(const std::vector<std::string>& phrases, const std::vector<std::string>& texts,
                                             const std::string& language = "en") {
  text::Vocabulary words;
  std::vector<Statement> statements;
  for (const std::string& text : texts) statements.push_back(test::cut({text}, words, language));
  std::vector<std::vector<std::size_t>> all;
  for (const PhraseHistory& history : find_phrases({{.name = "formula", .phrases = phrases}}, statements, words)) {
    all.emplace_back(texts.size(), 0);
    for (const PhraseUse& use : history.uses) all.back()[use.statement] = use.count;
  }
  return all;
}

TEST(Phrases, AreFoundAsWholeWordsWhateverTheTypography) {
  const auto found = counts({"one-strait policy"}, {"Teshara adheres to the One\u2011Strait Policy.",
                                                    "It adheres to the \u201cone strait\u201d policy and one-strait policy.",
                                                    "It adheres to one-strait policymaking."});
  EXPECT_THAT(found, ElementsAre(ElementsAre(1, 2, 0)));
}

TEST(Phrases, AreNotFoundInsideALongerWatchedOne) {
  const auto found = counts({"all participants", "almost all participants"},
                            {"Almost all participants agreed.", "All participants and almost all participants agreed."});
  EXPECT_THAT(found, ElementsAre(ElementsAre(0, 1), ElementsAre(1, 1)));
}

TEST(Phrases, CrossTheBordersOfClausesButNotOfParagraphs) {
  EXPECT_THAT(counts({"the harbour and will exchange scholars"},
                     {"Both sides will build the harbour and will exchange scholars every year."}),
              ElementsAre(ElementsAre(1)));
  text::Vocabulary words;
  const std::vector<Statement> parted{test::cut({"Both sides will build the harbour", "and exchange scholars."}, words)};
  EXPECT_THAT(find_phrases({{.name = "", .phrases = {"the harbour and exchange"}}}, parted, words).front().uses, IsEmpty());
}

TEST(Phrases, AreFoundInChineseWhereverTheWordsAreCut) {
  EXPECT_THAT(counts({"一个海峡原则", "海峡"}, {"双方坚定奉行一个海峡原则。"}, "zh-Hans"),
              ElementsAre(ElementsAre(1), ElementsAre(0)));
}

// The names of formulas of which a form comes or goes between two clauses.
std::vector<std::string> watched(const std::string& before, const std::string& after, Status status = Status::Reworded) {
  text::Vocabulary words;
  Report report;
  report.statements = {test::cut({before}, words), test::cut({after}, words)};
  report.alignments = {{0, 1, {{.before = {ClauseId{0}}, .after = {ClauseId{0}}, .status = status}}}};
  mark_watched(
      report, {{.name = "strait", .phrases = {"one-strait policy", "one-strait principle"}}, {.phrases = {"joint fund"}}}, words);
  return report.alignments.front().links.front().watched;
}

TEST(Phrases, MarkTheLinkAtWhichTheyComeOrGo) {
  EXPECT_THAT(watched("It adheres to the one-strait policy.", "It adheres to the One\u2011Strait principle."),
              ElementsAre("strait"));
  EXPECT_THAT(watched("It adheres to the one-strait policy.", "It adheres firmly to the one-strait policy."), IsEmpty());
  EXPECT_THAT(watched("Both sides set up a fund.", "Both sides set up a joint fund."), ElementsAre("joint fund"));
  EXPECT_THAT(watched("Both sides set up a fund.", "Both sides set up a joint fund.", Status::Editorial), IsEmpty());
}

TEST(Phrases, OfOneFormulaGiveWayToOneAnother) {
  text::Vocabulary words;
  std::vector<Statement> statements;
  for (const char* text : {"It adheres to the one-strait policy.", "It adheres to the one-strait principle.", "It says nothing."})
    statements.push_back(test::cut({text}, words));
  std::vector<Watch> watch{{.name = "strait", .phrases = {"one-strait policy", "one-strait principle"}, .must = Must::Stay}};
  const auto steps = [&] {
    return find_formulas(watch, find_phrases(watch, statements, words), statements.size()).front().steps;
  };
  ASSERT_EQ(steps().size(), 3U);
  EXPECT_THAT(steps()[1].before, ElementsAre("one-strait policy"));
  EXPECT_THAT(steps()[1].after, ElementsAre("one-strait principle"));
  EXPECT_EQ(steps()[1].direction, Direction::None) << "forms have no order unless they are given one";
  EXPECT_FALSE(steps()[1].breaks);
  EXPECT_TRUE(steps()[2].breaks) << "it had to stay";
  watch.front().ordered = true;
  EXPECT_EQ(steps()[1].direction, Direction::Strengthened);
}

}  // namespace
}  // namespace accordiff::series
