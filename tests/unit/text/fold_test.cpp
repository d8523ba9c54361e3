// What the comparison form of a word forgets, and what it keeps.
#include <gtest/gtest.h>

#include "text/fold.hpp"

namespace accordiff::text {
namespace {

TEST(Fold, ForgetsCase) {
  EXPECT_EQ(fold_word("China"), "china");
  EXPECT_EQ(fold_word("ÉTAT"), "état");
  EXPECT_EQ(fold_word("Straße"), fold_word("STRASSE"));
}

TEST(Fold, ForgetsHyphensInWords) {
  for (const auto* word : {"Co-operation", "co\u2010operation", "co\u2011operation", "co\u2013operation", "co\u00ADoperation",
                           "co\u200Boperation", "co\uFEFFoperation"})
    EXPECT_EQ(fold_word(word), "cooperation") << word;
  EXPECT_EQ(fold_word("COVID-19"), "covid19");
}

TEST(Fold, KeepsAHyphenBetweenDigits) {
  EXPECT_EQ(fold_word("2020-2021"), "2020-2021");
  for (const auto* range : {"2020\u20112021", "2020\u20132021", "2020\u22122021"}) EXPECT_EQ(fold_word(range), "2020-2021");
  EXPECT_EQ(fold_word("6-1/2"), "6-1/2");
  EXPECT_EQ(fold_word("6½"), "6-1/2");
}

TEST(Fold, MakesQuotesStraight) {
  EXPECT_EQ(fold_word("people’s"), "people's");
  EXPECT_EQ(fold_word("people's"), "people's");
  EXPECT_EQ(fold_word("ארה”ב"), fold_word("ארה\"ב"));
}

TEST(Fold, ForgetsFootnoteMarksBehindLetters) {
  EXPECT_EQ(fold_word("agreement¹"), "agreement");
  EXPECT_EQ(fold_word("agreement¹²"), "agreement");
  EXPECT_EQ(fold_word("État⁴"), "état");
  EXPECT_EQ(fold_word("U.S.³"), "u.s.");
  EXPECT_EQ(fold_word("10²"), "102");
}

TEST(Fold, IsTheSameInBothNormalForms) { EXPECT_EQ(fold_word("e\u0301le\u0300ve"), fold_word("\u00E9l\u00E8ve")); }

TEST(Fold, ReadsDigitsOfEveryScript) {
  EXPECT_EQ(fold_word("２０２３"), "2023");
  EXPECT_EQ(fold_word("٢٠٢٣"), "2023");
  EXPECT_EQ(fold_word("២០២៣"), "2023");
  EXPECT_EQ(fold_word("３％"), "3%");
}

TEST(Fold, ForgetsOptionalMarksOfArabicHebrewAndRussian) {
  EXPECT_EQ(fold_word("الـــصين"), fold_word("الصين"));
  EXPECT_EQ(fold_word("أَكَّدَ"), fold_word("أكد"));
  EXPECT_EQ(fold_word("שָׁלוֹם"), fold_word("שלום"));
  EXPECT_EQ(fold_word("её"), fold_word("ее"));
}

TEST(Fold, ReadsLigaturesAndWideLetters) {
  EXPECT_EQ(fold_word("ﬁnance"), "finance");
  EXPECT_EQ(fold_word("ＡＳＥＡＮ"), "asean");
}

TEST(Fold, IsNeverEmptyForAWord) {
  for (const auto* word : {"-", "¹", "\u0640", "\u00AD", "\u2014"}) EXPECT_FALSE(fold_word(word).empty());
  EXPECT_EQ(fold_word(""), "");
}

TEST(Fold, OfAFoldedWordIsTheWord) {
  for (const auto* word : {"Co-operation", "people’s", "6½", "２０２３", "أَكَّدَ", "U.S.", "Straße", "2020–2021"})
    EXPECT_EQ(fold_word(fold_word(word)), fold_word(word)) << word;
}

TEST(Fold, TakesIllFormedBytes) {
  EXPECT_NE(fold_word("a\x80z"), "");
  EXPECT_NE(fold_word("\xC3"), "");
}

TEST(Fold, ComparesTraditionalAndSimplifiedCharactersAlike) {
  EXPECT_EQ(fold_word("聯合國"), fold_word("联合国"));
  EXPECT_EQ(fold_word("於"), fold_word("于"));
  EXPECT_NE(fold_word("支持"), fold_word("支援"));
}

}  // namespace
}  // namespace accordiff::text
