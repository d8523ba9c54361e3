// Phrases found in words, and tables read: what matches, what takes the place of what, what is refused.
#include "text/lexicon.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "accordiff/error.hpp"
#include "text/breaks.hpp"

namespace accordiff::text {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

// Labels of the heads that begin at the word `at` of a sentence.
std::vector<std::string> heads(const std::string& sentence, std::size_t at, const std::string& profile = "default",
                               const std::string& table = {}) {
  Vocabulary words;
  const Stemmer stemmer("en");
  std::vector<Token> tokens;
  for (const auto& [word, kind] : Breaker("en").words(sentence)) {
    const auto numbers = words.number(std::string_view(sentence).substr(word.begin, word.size()), stemmer);
    tokens.push_back({word, word, kind, numbers.form, numbers.stem});
  }
  Lexicon lexicon("en", profile, table, "mine.tsv");
  std::vector<std::string> labels;
  for (const Match& match : lexicon.heads_at(lexicon.lexemes(sentence, tokens, words), at))
    if (!match.entry->nominal) labels.push_back(match.entry->label());
  return labels;
}

TEST(Lexicon, FindsThePhraseInEveryFormOfItsVerb) {
  EXPECT_THAT(heads("They agreed to build", 1), ElementsAre("agree to (COMMIT 5)"));
  EXPECT_THAT(heads("Agreeing to build", 0), ElementsAre("agree to (COMMIT 5)"));
  EXPECT_THAT(heads("They built it", 1), IsEmpty());
}

TEST(Lexicon, PrefersTheLongestPhrase) {
  EXPECT_THAT(heads("They oppose ports", 1), ElementsAre("oppose (POSITION -3)"));
  EXPECT_THAT(heads("They oppose any form of blackmail", 1), ElementsAre("oppose any form of (POSITION -4)"));
}

TEST(Lexicon, LetsAdverbsStandInsideAPhraseAndNothingElse) {
  EXPECT_THAT(heads("They agreed jointly to build", 1), ElementsAre("agree to (COMMIT 5)"));
  EXPECT_THAT(heads("They committed ports to peace", 1), IsEmpty());
  EXPECT_THAT(heads("They agreed, to everybody's joy", 1), IsEmpty());
}

TEST(Lexicon, ReadsGapsAlternativesAndOptionalWords) {
  EXPECT_THAT(heads("They vouch strongly for it", 1, "default", "en\tCOMMIT\t6\tvouch [strongly] for/to\n"),
              ElementsAre("vouch strongly for (COMMIT 6)"));
  EXPECT_THAT(heads("They recognise the island as", 1), ElementsAre("recognise * as (POSITION +5)"));
  EXPECT_THAT(heads("They attach great importance to", 1), ElementsAre("attach * importance to (POSITION +2)"));
  EXPECT_THAT(heads("They attach importance to", 1), ElementsAre("attach importance to (POSITION +2)"));
}

TEST(Lexicon, JudgesByTheProfile) {
  EXPECT_THAT(heads("They will build", 1), ElementsAre("will (COMMIT 4)"));
  EXPECT_THAT(heads("They will build", 1, "uk-mou"), ElementsAre("will (COMMIT 3)"));
  EXPECT_THAT(heads("They call upon all", 1, "unsc"), ElementsAre("call upon (DIRECTIVE 2)"));
  EXPECT_THROW(Lexicon("en", "nonesuch", "", ""), Error);
}

TEST(Lexicon, TakesRowsOnTopForgetsPhrasesAndStartsAnew) {
  EXPECT_THAT(heads("They vouch for it", 1), IsEmpty());
  EXPECT_THAT(heads("They vouch for it", 1, "default", "# mine\nen\tPOSITION\t+4\tvouch for\n"),
              ElementsAre("vouch for (POSITION +4)"));
  EXPECT_THAT(heads("They support it", 1, "default", "en\tPOSITION\t+1\tsupport\n"), ElementsAre("support (POSITION +1)"));
  EXPECT_THAT(heads("They support it", 1, "default", "en\tNONE\t-\tsupport\n"), IsEmpty());
  EXPECT_THAT(heads("They support it", 1, "default", "en\tRESET\nen\tCOMMIT\t6\twill\n"), IsEmpty());
}

TEST(Lexicon, NamesTheLineThatCannotBeRead) {
  const auto complaint = [](const std::string& table) -> std::string {
    try {
      Lexicon("en", "default", table, "mine.tsv");
    } catch (const Error& error) {
      return error.what();
    }
    return "none";
  };
  EXPECT_THAT(complaint("# fine\nen\tCOMMIT\t7\twill\n"), HasSubstr("mine.tsv:2: tier of COMMIT"));
  EXPECT_THAT(complaint("en\tPROMISE\t1\twill\n"), HasSubstr("unknown family \"PROMISE\""));
  EXPECT_THAT(complaint("en\tCOMMIT\t1\n"), HasSubstr("without phrases"));
  EXPECT_THAT(complaint("fr\tCOMMIT\tmuch\tdoit\n"), HasSubstr("mine.tsv:1"));
}

}  // namespace
}  // namespace accordiff::text
