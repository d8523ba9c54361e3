// Where a sentence ends: one test a rule, in the words of the rule.
#include <gmock/gmock.h>

#include <string>
#include <string_view>
#include <vector>

#include "text/breaks.hpp"
#include "text/utf8.hpp"

namespace accordiff::text {
namespace {

using testing::ElementsAre;
using Texts = std::vector<std::string>;

Texts cut(std::string_view block, const std::string& language = "en") {
  Breaker breaker(language);
  Texts found;
  for (const auto span : breaker.sentences(block)) found.emplace_back(block.substr(span.begin, span.size()));
  return found;
}

Texts whole(std::string_view block) { return {std::string(block)}; }

TEST(Sentences, EndAtStopsBeforeACapital) {
  EXPECT_THAT(cut("The sides met. They agreed! Did they? Yes."),
              ElementsAre("The sides met.", "They agreed!", "Did they?", "Yes."));
}

TEST(Sentences, HaveNoSpaceAtTheirEnds) {
  EXPECT_THAT(cut("  One here.\xC2\xA0 \tTwo there.  "), ElementsAre("One here.", "Two there."));
}

TEST(Sentences, OfNothingAreNone) {
  EXPECT_TRUE(cut("").empty());
  EXPECT_TRUE(cut(" \t\xC2\xA0\n ").empty());
}

TEST(Sentences, DoNotEndAtTitles) {
  for (const auto* block : {"He met H.E. Mr. Hun Valo and Dr. Lim.", "Gen. Adra and Sen. Orlo met Mrs. Tel.", "MR. ADRA SPOKE.",
                            "They went to St. Louis with Prof. Orlo.", "By sea, e.g. Port Valo, or by air, i.e. Adra."})
    EXPECT_EQ(cut(block), whole(block)) << block;
}

TEST(Sentences, DoNotEndAtInitials) {
  for (const auto* block :
       {"Minister J. Adra spoke.", "They named J. R. R. Orlo and S.N. Tel.", "Charles P. Orlo; Susan N. Tel voted."})
    EXPECT_EQ(cut(block), whole(block)) << block;
}

TEST(Sentences, DoNotEndBetweenAnAbbreviationAndItsNumber) {
  for (const auto* block : {"Under No. 4 of Art. 5, para. 3, and Sec. II they agreed.", "On Sept. 5 and Oct. 6 they met.",
                            "See vol. I, chap. IV, pp. 3-5.", "(publication, Sales No. E.96. IV.13), chap. I, annex."})
    EXPECT_EQ(cut(block), whole(block)) << block;
}

TEST(Sentences, EndAtAWordThatOnlyLooksLikeAnAbbreviation) {
  EXPECT_THAT(cut("Valmora said no. The sides parted."), ElementsAre("Valmora said no.", "The sides parted."));
  EXPECT_THAT(cut("They share modern art. Valmora gave some."), ElementsAre("They share modern art.", "Valmora gave some."));
}

TEST(Sentences, EndAtAnAcronymOnlyBeforeAWordThatBeginsSentences) {
  EXPECT_THAT(cut("They met in the U.S. The two sides agreed."), ElementsAre("They met in the U.S.", "The two sides agreed."));
  EXPECT_EQ(cut("It praised the U.S. Federal Court."), whole("It praised the U.S. Federal Court."));
  EXPECT_EQ(cut("The ASEAN-U.S. Partnership grows."), whole("The ASEAN-U.S. Partnership grows."));
  EXPECT_EQ(cut("Orlo Co. Ltd. and Tel Inc. signed."), whole("Orlo Co. Ltd. and Tel Inc. signed."));
  EXPECT_THAT(cut("They met Orlo Ltd. They agreed."), ElementsAre("They met Orlo Ltd.", "They agreed."));
}

TEST(Sentences, EndAtEtcBeforeASentence) {
  EXPECT_THAT(cut("Trade, visas, etc. They agreed."), ElementsAre("Trade, visas, etc.", "They agreed."));
  EXPECT_EQ(cut("Trade, etc. as agreed."), whole("Trade, etc. as agreed."));
}

TEST(Sentences, GoOnBeforeASmallLetter) {
  for (const auto* block : {"The text (see above.) continues.", "He said “Stop.” and left.", "They asked \"Why?\" and left.",
                            "Peace ... and trade.", "Peace. – and trade."})
    EXPECT_EQ(cut(block), whole(block)) << block;
}

TEST(Sentences, EndBeforeALetteredItem) {
  EXPECT_THAT(cut("They agreed. (a) To meet again."), ElementsAre("They agreed.", "(a) To meet again."));
  EXPECT_THAT(cut("They agreed. (iv) to meet again."), ElementsAre("They agreed.", "(iv) to meet again."));
}

TEST(Sentences, KeepTheNumberOfTheirBlock) {
  for (const auto* block : {"1. The sides met.", "12. Valmora agreed.", "IV. The sides met.", "A. The sides met.",
                            "(3). The sides met.", "Article 5. The sides meet yearly."})
    EXPECT_EQ(cut(block), whole(block)) << block;
}

TEST(Sentences, EndAtAYear) {
  EXPECT_THAT(cut("They met in 2023. Valmora agreed."), ElementsAre("They met in 2023.", "Valmora agreed."));
}

TEST(Sentences, DoNotEndInNumbers) {
  EXPECT_EQ(cut("Growth of 3.5% and 1.000 cases."), whole("Growth of 3.5% and 1.000 cases."));
}

TEST(Sentences, EndAtAnEllipsisBeforeACapital) {
  EXPECT_THAT(cut("They spoke... The sides agreed."), ElementsAre("They spoke...", "The sides agreed."));
  EXPECT_THAT(cut("They spoke… The sides agreed."), ElementsAre("They spoke…", "The sides agreed."));
}

TEST(Sentences, OwnADoubledStop) {
  EXPECT_THAT(cut("The step is clear.. It is done."), ElementsAre("The step is clear..", "It is done."));
}

TEST(Sentences, OwnTheQuotesAndBracketsThatClose) {
  EXPECT_THAT(cut("“We agree.” They left. (All did.) Then night fell."),
              ElementsAre("“We agree.”", "They left.", "(All did.)", "Then night fell."));
  EXPECT_THAT(cut("\"We agree.\" \"So do we.\""), ElementsAre("\"We agree.\"", "\"So do we.\""));
  EXPECT_THAT(cut("Ils ont dit « oui. » La suite vient.", "fr"), ElementsAre("Ils ont dit « oui. »", "La suite vient."));
}

TEST(Sentences, OwnTheFootnoteMarkBehindTheirStop) {
  EXPECT_THAT(cut("They agreed.¹ They left.[12] All did."), ElementsAre("They agreed.¹", "They left.[12]", "All did."));
  EXPECT_THAT(cut("We support the Charter.2 The sides agreed.3,4 They left."),
              ElementsAre("We support the Charter.2", "The sides agreed.3,4", "They left."));
  EXPECT_EQ(cut("Under para.12 The Orlo Plan stands."), whole("Under para.12 The Orlo Plan stands."));
}

TEST(Sentences, AreFoundWhereASpaceIsMissing) {
  EXPECT_THAT(cut("They took action.The sides left."), ElementsAre("They took action.", "The sides left."));
  EXPECT_EQ(cut("They met Mr.Orlo and Dr.Tel."), whole("They met Mr.Orlo and Dr.Tel."));
}

TEST(Sentences, DoNotEndInAddressesAndFileNames) {
  for (const auto* block : {"See https://www.x.org/a.The and www.y.org/b?Q=a.The there.", "Write to a.Orlo@valmora.Org today.",
                            "Open the file Statement.Pdf today.", "A <!-- comment --> here."})
    EXPECT_EQ(cut(block), whole(block)) << block;
}

TEST(Sentences, EndAtEveryLine) { EXPECT_THAT(cut("One line\nanother\r\nthird."), ElementsAre("One line", "another", "third.")); }

TEST(Sentences, DoNotEndAtSemicolons) { EXPECT_EQ(cut("They met; They agreed."), whole("They met; They agreed.")); }

TEST(Sentences, OfChineseNeedNoSpace) {
  EXPECT_THAT(cut("双方会见。双方同意！是吗？是；好。", "zh-Hans"),
              ElementsAre("双方会见。", "双方同意！", "是吗？", "是；好。"));
}

TEST(Sentences, OfChineseOwnClosingQuotesAndNotOpeningOnes) {
  EXPECT_THAT(cut("甲方说：“支持。”乙方同意。“很好。”", "zh"), ElementsAre("甲方说：“支持。”", "乙方同意。", "“很好。”"));
  EXPECT_THAT(cut("甲方说：「支持。」乙方同意（全部。）好。", "zh-Hant"),
              ElementsAre("甲方说：「支持。」", "乙方同意（全部。）", "好。"));
  EXPECT_THAT(cut("甲方同意。\"支持。\"乙方同意。", "zh"), ElementsAre("甲方同意。", "\"支持。\"", "乙方同意。"));
}

TEST(Sentences, OfChineseGoOnBehindAQuotedStopInsideAPhrase) {
  EXPECT_THAT(cut("关于《走向何处？》的报告。", "zh"), ElementsAre("关于《走向何处？》的报告。"));
  EXPECT_THAT(cut("关于“为何？”的问题。", "zh"), ElementsAre("关于“为何？”的问题。"));
}

TEST(Sentences, OfJapaneseAndKoreanGoOnBehindAQuotationTheyReport) {
  EXPECT_THAT(cut("双方は「港は開かれている。」と述べた。再び会談する。", "ja"),
              ElementsAre("双方は「港は開かれている。」と述べた。", "再び会談する。"));
  EXPECT_THAT(cut("양측은 \"항구는 열려 있다.\"라고 밝혔다. 다시 만날 것이다.", "ko"),
              ElementsAre("양측은 \"항구는 열려 있다.\"라고 밝혔다.", "다시 만날 것이다."));
}

TEST(Sentences, OfOtherScriptsEndAtTheirOwnStops) {
  EXPECT_THAT(cut("សិទ្ធិ។ មនុស្ស៕ ជន។", "km"), ElementsAre("សិទ្ធិ។", "មនុស្ស៕", "ជន។"));
  EXPECT_THAT(cut("ទំនិញ ។ល។ និង សេវា។ ជន។", "km"), ElementsAre("ទំនិញ ។ល។ និង សេវា។", "ជន។"));
  EXPECT_THAT(cut("هل وافق الجانبان؟ نعم. وافقا۔ انتهى.", "ar"), ElementsAre("هل وافق الجانبان؟", "نعم.", "وافقا۔", "انتهى."));
  EXPECT_THAT(cut("दोनों पक्ष मिले। सहमत हुए॥ अंत।", "hi"), ElementsAre("दोनों पक्ष मिले।", "सहमत हुए॥", "अंत।"));
  EXPECT_THAT(cut("Συμφωνούν; Ναι. Τέλος.", "el"), ElementsAre("Συμφωνούν;", "Ναι.", "Τέλος."));
}

TEST(Sentences, OfThaiAndKhmerDoNotEndAtAbbreviations) {
  EXPECT_EQ(cut("ปี พ.ศ. ๒๕๖๖ นี้", "th"), whole("ปี พ.ศ. ๒๕๖๖ นี้"));
  EXPECT_EQ(cut("ឆ្នាំ គ.ស. ២០២៣ នេះ", "km"), whole("ឆ្នាំ គ.ស. ២០២៣ នេះ"));
}

TEST(Sentences, OfLaoEndAtAStopBehindAWord) {
  EXPECT_THAT(cut("ມີສິດເສລີພາບ. ບຸກຄົນທຸກຄົນ.", "lo"), ElementsAre("ມີສິດເສລີພາບ.", "ບຸກຄົນທຸກຄົນ."));
  EXPECT_EQ(cut("ປີ ຄ.ສ. ໒໐໒໓", "lo"), whole("ປີ ຄ.ສ. ໒໐໒໓"));
}

TEST(Sentences, KnowTheAbbreviationsOfTheirLanguage) {
  EXPECT_THAT(cut("M. Adra et Mme Tel ont signé. M. Le Valo aussi.", "fr"),
              ElementsAre("M. Adra et Mme Tel ont signé.", "M. Le Valo aussi."));
  EXPECT_THAT(cut("В 2023 г. стороны, ул. Орло, 5, и т.д. решили. Они ушли.", "ru"),
              ElementsAre("В 2023 г. стороны, ул. Орло, 5, и т.д. решили.", "Они ушли."));
  EXPECT_THAT(cut("Это было в 2023 г. Стороны решили.", "ru"), ElementsAre("Это было в 2023 г.", "Стороны решили."));
  EXPECT_THAT(cut("Das gilt z.B. Valmora bzw. Orlo. Sie gehen.", "de"),
              ElementsAre("Das gilt z.B. Valmora bzw. Orlo.", "Sie gehen."));
  EXPECT_THAT(cut("Am 3. Oktober 2023 trafen sie sich. Sie gingen.", "de"),
              ElementsAre("Am 3. Oktober 2023 trafen sie sich.", "Sie gingen."));
  EXPECT_THAT(cut("El Sr. Adra y la Sra. Tel de EE. UU. llegaron. ¿Firman? ¡Sí!", "es"),
              ElementsAre("El Sr. Adra y la Sra. Tel de EE. UU. llegaron.", "¿Firman?", "¡Sí!"));
}

TEST(Sentences, OfAnUnknownLanguageReadAsTheRootLocale) {
  EXPECT_THAT(cut("Una frase. Alia frase.", "xx-Yyyy"), ElementsAre("Una frase.", "Alia frase."));
  EXPECT_THAT(cut("One here. Two there.", ""), ElementsAre("One here.", "Two there."));
}

TEST(Sentences, CoverEveryCharacterWhateverTheText) {
  Breaker breaker("en");
  for (std::string block : {std::string("\x80\xBF. \xFF\xFE. A\xC3"), std::string("....!!!???"), std::string(". . . A. B."),
                            std::string("\"\"\".\"\"\" \"A.\"'"), std::string("A\0B. C", 6), std::string(2000, '('),
                            std::string("。”」）“「（。\n。")}) {
    std::size_t at = 0;
    std::string uncovered;
    for (const auto span : breaker.sentences(block)) {
      ASSERT_LE(at, span.begin);
      ASSERT_LT(span.begin, span.end);
      uncovered += block.substr(at, span.begin - at);
      at = span.end;
    }
    uncovered += block.substr(at);
    for (std::size_t k = 0; k < uncovered.size();) EXPECT_TRUE(is_space(next_char(uncovered, k))) << block;
  }
}

TEST(Sentences, OfAVeryLongLineAreFoundInTime) {
  std::string block;
  for (int k = 0; k < 30000; ++k) block += "No. 4 of Mr. A. Orlo's plan.) ";
  Breaker breaker("en");
  EXPECT_FALSE(breaker.sentences(block).empty());
  EXPECT_EQ(breaker.sentences(std::string(1'000'000, '.')).size(), 1U);
  EXPECT_EQ(breaker.sentences(std::string(1'000'000, 'a') + "." + std::string(1'000'000, '"')).size(), 1U);
}

}  // namespace
}  // namespace accordiff::text
