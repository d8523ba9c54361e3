// Short forms learned from the texts at hand.
#include "align/acronyms.hpp"

#include <gtest/gtest.h>

#include "cut.hpp"

namespace accordiff::align {
namespace {

Acronyms learned(const std::string& text, text::Vocabulary& words) {
  Acronyms acronyms;
  learn_acronyms(test::cut({text}, words), words, acronyms);
  return acronyms;
}

TEST(Acronyms, AreLearnedWhereTheyAreSpelledOut) {
  text::Vocabulary words;
  const text::Stemmer english("en");
  const Acronyms acronyms = learned("They joined the Council of the Northern Harbours (CNH) in Merrow.", words);
  ASSERT_EQ(acronyms.size(), 1U);
  const auto& stems = acronyms.at(words.number("CNH", english).form);
  EXPECT_EQ(stems, (std::vector{words.number("Council", english).stem, words.number("Northern", english).stem,
                                words.number("Harbours", english).stem}));
}

TEST(Acronyms, AreNotLearnedFromOtherBrackets) {
  text::Vocabulary words;
  EXPECT_TRUE(learned("They joined the Council of Harbours (XYZ) in Merrow.", words).empty());
  EXPECT_TRUE(learned("They met in Merrow (Valmora) today.", words).empty());
  EXPECT_TRUE(learned("(CNH) They met.", words).empty());
}

TEST(Acronyms, MayHavePointsAndAPlural) {
  text::Vocabulary words;
  EXPECT_EQ(learned("The United Harbours (U.H.) met.", words).size(), 1U);
  EXPECT_EQ(learned("All Mountain Rescue Units (MRUs) met.", words).size(), 1U);
}

}  // namespace
}  // namespace accordiff::align
