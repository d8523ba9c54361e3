// Blocks cut into clauses, and every clause led back to its place.
#include "segment/segment.hpp"

#include <gmock/gmock.h>

#include "accordiff/error.hpp"
#include "cut.hpp"

namespace accordiff::segment {
namespace {

using testing::ElementsAre;

std::vector<std::string> texts(const Statement& statement) {
  std::vector<std::string> texts;
  for (const Clause& clause : statement.clauses) texts.push_back(clause.text);
  return texts;
}

std::vector<std::string> clauses(const std::string& paragraph, const std::string& language = "en") {
  text::Vocabulary words;
  text::Ladders ladders;
  return texts(test::cut({paragraph}, words, language));
}

TEST(Segment, CutsSentences) {
  EXPECT_THAT(clauses("Valmora will build a port. H.E. Dr. Venn welcomed it."),
              ElementsAre("Valmora will build a port.", "H.E. Dr. Venn welcomed it."));
}

TEST(Segment, CutsAtASemicolonBetweenTwoStatementsOfTheirOwn) {
  EXPECT_THAT(
      clauses("We oppose any change of the status quo; we do not support independence; and we expect a peaceful solution."),
      ElementsAre("We oppose any change of the status quo;", "we do not support independence;",
                  "and we expect a peaceful solution."));
}

TEST(Segment, KeepsAListOfNamesWhole) {
  const std::string vote =
      "Voting for the action were: Orla Venn, Chairman; Tamas Rook, Vice Chairman; Ines Hale; and Joss Merrow.";
  EXPECT_THAT(clauses(vote), ElementsAre(vote));
}

TEST(Segment, CutsAtAWideSemicolonInChinese) {
  EXPECT_THAT(clauses("双方重申坚持和平发展；双方支持多边主义。", "zh-Hans").size(), 2U);
}

TEST(Segment, KeepsAHeadingWhole) {
  text::Vocabulary words;
  text::Ladders ladders;
  Document document = test::document_of({"I. Ports. Roads. Railways", "Valmora will build a port."});
  document.blocks[0].kind = BlockKind::Heading;
  const Statement statement = segment(document, words, ladders, {});
  EXPECT_THAT(texts(statement), ElementsAre("I. Ports. Roads. Railways", "Valmora will build a port."));
  EXPECT_EQ(statement.clauses[1].section, 1U);
}

TEST(Segment, LeadsEveryClauseBackToItsBytes) {
  text::Vocabulary words;
  text::Ladders ladders;
  Document document =
      test::document_of({"Valmora will build a port. It will open by 2030.", "Teshara agreed to pay; Valmora agreed to help."});
  document.offsets.shift = 3;
  const Statement statement = segment(document, words, ladders, {});
  for (const Clause& clause : statement.clauses) {
    EXPECT_EQ(document.text.substr(clause.place.begin, clause.place.size()), clause.text);
    EXPECT_EQ(clause.source.begin, clause.place.begin + 3);
  }
  EXPECT_EQ(statement.clauses.back().line, 3U);
  EXPECT_EQ(find_uncovered(document, statement), document.text.size());
}

TEST(Segment, FindsTheFirstByteThatIsNowhere) {
  text::Vocabulary words;
  text::Ladders ladders;
  Document document = test::document_of({"Valmora will build a port."});
  const Statement statement = segment(document, words, ladders, {});
  document.text += "lost";
  EXPECT_EQ(find_uncovered(document, statement), document.text.size() - 4);
  document.excluded.push_back(
      {{static_cast<std::uint32_t>(document.text.size() - 4), static_cast<std::uint32_t>(document.text.size())}, "stray:test"});
  EXPECT_EQ(find_uncovered(document, statement), document.text.size());
}

TEST(Segment, TokensCoverTheClauseAndTouch) {
  text::Vocabulary words;
  text::Ladders ladders;
  const Statement statement = test::cut({"The “Amber” Coast (in the south), 40 million crowns: agreed!"}, words);
  const Clause& clause = statement.clauses.front();
  std::uint32_t at = 0;
  for (const Token& token : clause.tokens) {
    EXPECT_EQ(token.extent.begin, at);
    EXPECT_TRUE(token.extent.contains(token.word));
    at = token.extent.end;
  }
  EXPECT_EQ(at, clause.text.size());
  EXPECT_EQ(clause.text.substr(clause.tokens[1].extent.begin, clause.tokens[1].extent.size()), "“Amber” ");
}

TEST(Segment, AnItemHangsOnTheClauseThatOpensTheList) {
  text::Vocabulary words;
  text::Ladders ladders;
  Document document =
      test::document_of({"Valmora undertakes:", "to build a port;", "to train its pilots.", "Teshara takes note."});
  document.blocks[1].kind = document.blocks[2].kind = BlockKind::ListItem;
  document.blocks[1].level = document.blocks[2].level = 1;
  const Statement statement = segment(document, words, ladders, {});
  EXPECT_EQ(statement.clauses[1].chapeau, ClauseId{0});
  EXPECT_EQ(statement.clauses[2].chapeau, ClauseId{0});
  EXPECT_EQ(statement.clauses[3].chapeau, no_clause);
}

TEST(Segment, SaysWhenThereIsNoClauseOrTooMany) {
  text::Vocabulary words;
  text::Ladders ladders;
  EXPECT_THROW(static_cast<void>(test::cut({}, words)), Error);
  EXPECT_THROW(static_cast<void>(segment(test::document_of({"One is here. Two is here."}), words, ladders, {.max_clauses = 1})),
               Error);
}

TEST(Vocabulary, NumbersSpellingsOfOneWordAlike) {
  text::Vocabulary words;
  text::Ladders ladders;
  const text::Stemmer english("en");
  EXPECT_EQ(words.number("organise", english).form, words.number("Organize", english).form);
  EXPECT_EQ(words.number("labour", english).form, words.number("labor", english).form);
  EXPECT_EQ(words.number("programme", english).form, words.number("program", english).form);
  EXPECT_EQ(words.number("co-operation", english).form, words.number("cooperation", english).form);
  EXPECT_NE(words.number("four", english).form, words.number("for", english).form);
  EXPECT_NE(words.number("policy", english).form, words.number("principle", english).form);
  EXPECT_EQ(words.number("agreed", english).stem, words.number("agree", english).stem);
  EXPECT_NE(words.number("agreed", english).form, words.number("agree", english).form);
}

}  // namespace
}  // namespace accordiff::segment
