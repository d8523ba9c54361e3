// Clauses joined to sentences, and what acts say of their being the same.
#include "align/sentences.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "align/act_match.hpp"
#include "cut.hpp"

namespace accordiff::align {
namespace {

using testing::ElementsAre;

TEST(JoinSentences, PutsTheClausesOfASentenceTogether) {
  text::Vocabulary words;
  const Statement statement =
      test::cut({"The two sides agreed to build a port, train pilots, and explore a railway. They will meet in Merrow."}, words);
  ASSERT_EQ(statement.clauses.size(), 4U);
  const Sentences sentences = join_sentences(statement);
  EXPECT_THAT(sentences.first, ElementsAre(0, 3, 4));
  ASSERT_EQ(sentences.statement.clauses.size(), 2U);
  const Clause& first = sentences.statement.clauses.front();
  EXPECT_EQ(first.text, "The two sides agreed to build a port, train pilots, and explore a railway.");
  for (const Token& token : first.tokens) EXPECT_LE(token.extent.end, first.text.size());
  EXPECT_EQ(first.text.substr(first.tokens.back().word.begin, first.tokens.back().word.size()), "railway");
}

TEST(ActMatch, KeepsOnePartysActFromBeingAnothers) {
  const Act ours{.family = Family::Position, .holder = "A"}, theirs{.family = Family::Position, .holder = "B"};
  const Act joint{.family = Family::Position, .holder = "AB"},
      guessed{.family = Family::Position, .holder = "B", .voice = "inferred"};
  EXPECT_TRUE(are_opposed(ours, theirs));
  EXPECT_FALSE(are_opposed(ours, ours));
  EXPECT_FALSE(are_opposed(ours, joint));
  EXPECT_FALSE(are_opposed({.family = Family::Event, .holder = "A"}, {.family = Family::Event, .holder = "B"}));
  EXPECT_FALSE(are_opposed(ours, guessed));
}

TEST(ActMatch, MakesNoOneClauseOfTwoKindsOfAct) {
  const Act promise{.family = Family::Commit}, stance{.family = Family::Position}, fact{.family = Family::Assert};
  EXPECT_FALSE(may_be_one(promise, stance));
  EXPECT_TRUE(may_be_one(promise, promise));
  EXPECT_TRUE(may_be_one(promise, fact));
}

}  // namespace
}  // namespace accordiff::align
