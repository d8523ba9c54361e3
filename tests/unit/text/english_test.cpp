// Verb forms by rule and by table, and the words of grammar.
#include "text/english.hpp"

#include <gtest/gtest.h>

namespace accordiff::text {
namespace {

TEST(EnglishWord, KnowsTheFormsOfAVerb) {
  EXPECT_EQ(english_word("agreed").lemma, "agree");
  EXPECT_EQ(english_word("agreed").inflections, past_form | participle);
  EXPECT_EQ(english_word("reaffirms").inflections, third_person);
  EXPECT_EQ(english_word("studying").inflections, gerund);
  EXPECT_EQ(english_word("studies").lemma, "study");
  EXPECT_EQ(english_word("stopped").lemma, "stop");
}

TEST(EnglishWord, KnowsIrregularForms) {
  EXPECT_EQ(english_word("undertook").lemma, "undertake");
  EXPECT_EQ(english_word("undertook").inflections, past_form);
  EXPECT_EQ(english_word("undertaken").inflections, participle);
  EXPECT_EQ(english_word("committed").lemma, "commit");
  EXPECT_EQ(english_word("were").lemma, "be");
}

TEST(EnglishWord, TellsWhatAVerbDoes) {
  EXPECT_EQ(english_word("establishing").verb_class, "DELIVER");
  EXPECT_EQ(english_word("deepen").verb_class, "INTENSIFY");
  EXPECT_EQ(english_word("explore").verb_class, "EXPLORE");
}

TEST(EnglishWord, TellsVerbsThatAreNounsToo) {
  EXPECT_TRUE(english_word("support").noun);
  EXPECT_TRUE(english_word("exchanges").noun);
  EXPECT_FALSE(english_word("deepen").noun);
  EXPECT_FALSE(english_word("supported").noun);
}

TEST(EnglishWord, KnowsWordsOfGrammar) {
  EXPECT_NE(english_word("will").grammar & modal, 0);
  EXPECT_NE(english_word("between").grammar & preposition, 0);
  EXPECT_NE(english_word("resolutely").grammar & adverb, 0);
  EXPECT_EQ(english_word("harbour").grammar, 0);
  EXPECT_FALSE(english_word("harbor").is_verb());
}

}  // namespace
}  // namespace accordiff::text
