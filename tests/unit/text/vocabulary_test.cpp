// Numbers of words: which words share a stem, and which stems stand for one another.
#include "text/vocabulary.hpp"

#include <gtest/gtest.h>

#include "text/data.hpp"

namespace accordiff::text {
namespace {

class Kin : public testing::Test {
 protected:
  std::uint32_t kin(std::string_view word) { return words.kin_of(stem(word)); }
  std::uint32_t stem(std::string_view word) { return words.number(word, stemmer).stem; }
  Vocabulary words;
  Stemmer stemmer{"en"};
};

TEST_F(Kin, JoinsNearSynonyms) {
  EXPECT_NE(stem("bolster"), stem("reinforces"));
  EXPECT_EQ(kin("bolster"), kin("reinforces"));
}

TEST_F(Kin, JoinsTheWordsOfAFamilyThatNoStemJoins) {
  EXPECT_NE(stem("economies"), stem("economic"));
  EXPECT_EQ(kin("economies"), kin("economic"));
  EXPECT_EQ(kin("settle"), kin("settlements"));
}

TEST_F(Kin, IsOneInEveryFamily) {
  for (const auto& family : rows(embedded("word-families.tsv")))
    for (const auto word : family) EXPECT_EQ(kin(word), kin(family.front())) << word;
}

TEST_F(Kin, KeepsOtherWordsApart) {
  EXPECT_EQ(kin("harbour"), stem("harbour"));
  EXPECT_NE(kin("settle"), kin("economic"));
  EXPECT_NE(kin("police"), kin("policy"));
}

}  // namespace
}  // namespace accordiff::text
