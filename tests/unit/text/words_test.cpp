// What counts as one word, one number, one symbol.
#include <gmock/gmock.h>

#include <string>
#include <string_view>
#include <vector>

#include "text/breaks.hpp"

namespace accordiff::text {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using Texts = std::vector<std::string>;

// Words as they stand; a number is marked with '#', a symbol with '~'.
Texts words(std::string_view clause, const std::string& language = "en") {
  Breaker breaker(language);
  Texts found;
  for (const auto& [word, kind] : breaker.words(clause)) {
    found.emplace_back(clause.substr(word.begin, word.size()));
    if (kind != TokenKind::Word) found.back() += kind == TokenKind::Number ? '#' : '~';
  }
  return found;
}

TEST(Words, LeavePunctuationOut) {
  EXPECT_THAT(words("“Both sides,” they said (again): yes!"), ElementsAre("Both", "sides", "they", "said", "again", "yes"));
  EXPECT_THAT(words(""), IsEmpty());
  EXPECT_THAT(words(" … — ### *** ___ "), IsEmpty());
}

TEST(Words, AreJoinedByHyphens) {
  EXPECT_THAT(words("one-China people-to-people ex\u2011ante U.S.-Valmora COVID-19 F-35 mid-2024"),
              ElementsAre("one-China", "people-to-people", "ex\u2011ante", "U.S.-Valmora", "COVID-19", "F-35", "mid-2024"));
  EXPECT_THAT(words("short- and long-term"), ElementsAre("short", "and", "long-term"));
}

TEST(Words, AreNotJoinedByLongDashes) {
  EXPECT_THAT(words("peace—trade peace – trade"), ElementsAre("peace", "trade", "peace", "trade"));
}

TEST(Words, KeepSoftHyphensAndApostrophes) {
  EXPECT_THAT(words("re\u00ADport people's people’s"), ElementsAre("re\u00ADport", "people's", "people’s"));
}

TEST(Words, KeepTheStopsOfAcronyms) {
  EXPECT_THAT(words("the U.S. and the U.N. met H.E. Orlo at 5 p.m."),
              ElementsAre("the", "U.S.", "and", "the", "U.N.", "met", "H.E.", "Orlo", "at", "5#", "p.m."));
}

TEST(Words, OfATimeStayApart) { EXPECT_THAT(words("3 p.m.-5 p.m."), ElementsAre("3#", "p.m.", "5#", "p.m.")); }

TEST(Words, AreNumbersWithTheirSigns) {
  EXPECT_THAT(words("$45 $1.5 €1,000.50 US$45 45€ 3% 3.5‰ 1/4 6-1/2 6½ 2020-2021 2020–2021 10:30 2nd 20th"),
              ElementsAre("$45#", "$1.5#", "€1,000.50#", "US$45#", "45€#", "3%#", "3.5‰#", "1/4#", "6-1/2#", "6½#", "2020-2021#",
                          "2020–2021#", "10:30#", "2nd#", "20th#"));
}

TEST(Words, WithLettersAreNoNumbers) { EXPECT_THAT(words("5G Q3 45bn G20"), ElementsAre("5G", "Q3", "45bn", "G20")); }

TEST(Words, AreWholeDocumentCodes) {
  EXPECT_THAT(words("A/RES/56/176, S/2023/12 and/or"), ElementsAre("A/RES/56/176", "S/2023/12", "and", "or"));
}

TEST(Words, AreWholeAddresses) {
  EXPECT_THAT(words("See https://www.x.org/a-b?c=1, a.b@c.org."), ElementsAre("See", "https://www.x.org/a-b?c=1", "a.b@c.org"));
}

TEST(Words, JoinASignBetweenCapitals) { EXPECT_THAT(words("R&D C5+1 ASEAN+3"), ElementsAre("R&D", "C5+1", "ASEAN+3")); }

TEST(Words, KeepAFootnoteMark) { EXPECT_THAT(words("agreement¹ holds²"), ElementsAre("agreement¹", "holds²")); }

TEST(Words, AreSymbolsWhenTheyStandAlone) {
  EXPECT_THAT(words("§ 5 & 6 + 7 % 👍🏽"), ElementsAre("§~", "5#", "&~", "6#", "+~", "7#", "%~", "👍🏽~"));
}

TEST(Words, OfChineseComeFromTheDictionary) {
  EXPECT_THAT(words("双方支持和平，2023年增长3%。", "zh-Hans"),
              ElementsAre("双方", "支持", "和平", "2023#", "年", "增长", "3%#"));
}

TEST(Words, OfThaiComeFromTheDictionary) { EXPECT_THAT(words("ทุกคนมีสิทธิ", "th"), ElementsAre("ทุก", "คน", "มี", "สิทธิ")); }

TEST(Words, OfFrenchAndItalianPartTheElidedArticle) {
  EXPECT_THAT(words("l’accord d'État qu’il lorsqu'elle", "fr"),
              ElementsAre("l’", "accord", "d'", "État", "qu’", "il", "lorsqu'", "elle"));
  EXPECT_THAT(words("L'Accord d’aujourd’hui aujourd'hui n° 5", "fr"),
              ElementsAre("L'", "Accord", "d’", "aujourd’hui", "aujourd'hui", "n°", "5#"));
  EXPECT_THAT(words("dell’accordo un'intesa", "it"), ElementsAre("dell’", "accordo", "un'", "intesa"));
  EXPECT_THAT(words("O'Orlo people's", "en"), ElementsAre("O'Orlo", "people's"));
}

TEST(Words, AreTheSameInBothNormalForms) {
  const std::string composed = "État \u00E9l\u00E8ve-\u00E9t\u00E9 r\u00E9";
  const std::string decomposed = "E\u0301tat e\u0301le\u0300ve-e\u0301te\u0301 re\u0301";
  EXPECT_THAT(words(composed), testing::SizeIs(3));
  EXPECT_THAT(words(decomposed), testing::SizeIs(3));
}

TEST(Words, AreTheSameWithStraightAndCurlyQuotes) {
  EXPECT_THAT(words("the \"people's\" 'choice'"), ElementsAre("the", "people's", "choice"));
  EXPECT_THAT(words("the “people’s” ‘choice’"), ElementsAre("the", "people’s", "choice"));
  EXPECT_THAT(words("ארה\"ב", "he"), ElementsAre("ארה\"ב"));
  EXPECT_THAT(words("ארה”ב", "he"), ElementsAre("ארה”ב"));
}

TEST(Words, NeverOverlapWhateverTheText) {
  Breaker breaker("fr");
  for (const std::string& text : {std::string("\x80\xBF\xFF l'\xC3"), std::string("$$$5$5$"), std::string("-1--2-/3//4-½½"),
                                  std::string("l''a'b’’"), std::string("_a_ __ _"), std::string("U.S..A..-."),
                                  std::string(3000, '@'), std::string("http://"), std::string("A/1/.B")}) {
    std::size_t at = 0;
    for (const auto& [word, kind] : breaker.words(text)) {
      ASSERT_LE(at, word.begin) << text;
      ASSERT_LT(word.begin, word.end) << text;
      ASSERT_LE(word.end, text.size()) << text;
      at = word.end;
    }
  }
}

TEST(Words, OfAVeryLongLineAreFoundInTime) {
  std::string line;
  for (int k = 0; k < 100000; ++k) line += "A/";
  for (int k = 0; k < 100000; ++k) line += "a-";
  for (int k = 0; k < 100000; ++k) line += "a.";
  Breaker breaker("en");
  EXPECT_FALSE(breaker.words(line).empty());
}

}  // namespace
}  // namespace accordiff::text
