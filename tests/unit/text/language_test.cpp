// Languages by script and by words; stems.
#include <gtest/gtest.h>

#include <string>

#include "text/language.hpp"

namespace accordiff::text {
namespace {

TEST(Language, IsToldByItsScript) {
  EXPECT_EQ(detect_language("雙方同意繼續對話。"), "zh-Hant");
  EXPECT_EQ(detect_language("双方同意继续对话。"), "zh-Hans");
  EXPECT_EQ(detect_language("両国は対話を続けることで一致した。"), "ja");
  EXPECT_EQ(detect_language("양측은 대화를 계속하기로 했다."), "ko");
  EXPECT_EQ(detect_language("ทุกคนมีสิทธิ"), "th");
  EXPECT_EQ(detect_language("មនុស្សទាំងអស់"), "km");
  EXPECT_EQ(detect_language("ບຸກຄົນທຸກຄົນ"), "lo");
  EXPECT_EQ(detect_language("כל אדם זכאי"), "he");
  EXPECT_EQ(detect_language("Οι δύο πλευρές"), "el");
  EXPECT_EQ(detect_language("دونوں ممالک نے اتفاق کیا ہے"), "ur");
  EXPECT_EQ(detect_language("دو طرف بر گفتگو تأکید کردند و پیشنهاد چین را پذیرفتند"), "fa");
  EXPECT_EQ(detect_language("أكد الجانبان أهمية التعاون"), "ar");
}

TEST(Language, OfShortRussianTextsIsToldByItsLetters) {
  EXPECT_EQ(detect_language("Торговля выросла на треть. Порты открыты, и стороны встретятся на севере."), "ru");
  EXPECT_EQ(detect_language("Страните ще се срещнат, за да открият пристанища, които са на север."), "bg");
}

TEST(Language, IsToldByItsFrequentWords) {
  EXPECT_EQ(detect_language("The two sides agreed that they will meet with the ministers."), "en");
  EXPECT_EQ(detect_language("Les deux parties ont décidé de se rencontrer dans la capitale."), "fr");
  EXPECT_EQ(detect_language("Las dos partes han decidido reunirse en la capital con los ministros."), "es");
  EXPECT_EQ(detect_language("As duas partes decidiram reunir-se na capital com os ministros e não só."), "pt");
  EXPECT_EQ(detect_language("Die beiden Seiten haben sich auf ein Treffen mit dem Minister geeinigt."), "de");
  EXPECT_EQ(detect_language("Le due parti hanno deciso di incontrarsi nella capitale con i ministri."), "it");
  EXPECT_EQ(detect_language("De twee partijen hebben besloten om het in de hoofdstad te doen."), "nl");
  EXPECT_EQ(detect_language("Hai bên đã nhất trí về các vấn đề của khu vực và không để ảnh hưởng."), "vi");
  EXPECT_EQ(detect_language("Kedua negara sepakat bahwa kerja sama ini akan diperkuat untuk rakyat."), "id");
  EXPECT_EQ(detect_language("Стороны заявили, что они будут развивать отношения, которые были созданы."), "ru");
  EXPECT_EQ(detect_language("Сторони заявили, що вони будуть розвивати відносини, які були між ними."), "uk");
}

TEST(Language, IsTheSameInBothNormalForms) { EXPECT_EQ(detect_language("a\u0300 e\u0301te\u0301 e\u0302tre cette"), "fr"); }

TEST(Language, IsOpenWhenNothingSpeaksForOne) {
  EXPECT_EQ(detect_language(""), "und");
  EXPECT_EQ(detect_language("12.5 % — 2023"), "und");
  EXPECT_EQ(detect_language("Zxqv Kwrtz"), "und");
  EXPECT_EQ(detect_language("\x80\xFF\xC3"), "und");
}

TEST(Language, OfAChineseTextWithForeignNamesIsChinese) {
  EXPECT_EQ(detect_language("中方与 ASEAN 和 APEC 成员同意继续合作，支持 WTO 改革。"), "zh-Hans");
}

TEST(Language, IsReadFromTheBeginning) {
  std::string text = "The two sides agreed that they will meet with the ministers. ";
  while (text.size() < 25000) text += text;
  for (int k = 0; k < 20000; ++k) text += "双方同意";
  EXPECT_EQ(detect_language(text), "en");
}

TEST(Stems, ForgetEndings) {
  EXPECT_EQ(Stemmer("en").stem("agreements"), Stemmer("en").stem("agreement"));
  EXPECT_EQ(Stemmer("en-GB").stem("people's"), Stemmer("en").stem("people"));
  EXPECT_EQ(Stemmer("fr").stem("déclarations"), Stemmer("fr").stem("déclaration"));
  EXPECT_EQ(Stemmer("es").stem("acuerdos"), Stemmer("es").stem("acuerdo"));
  EXPECT_EQ(Stemmer("ru").stem("стороны"), Stemmer("ru").stem("сторона"));
  EXPECT_EQ(Stemmer("de").stem("gesprächen"), Stemmer("de").stem("gespräche"));
}

TEST(Stems, OfALanguageWithoutAStemmerAreTheWords) {
  for (const auto* language : {"zh-Hans", "km", "und", "", "../x"}) EXPECT_EQ(Stemmer(language).stem("agreements"), "agreements");
}

TEST(Stems, TakeOddInput) {
  const Stemmer stemmer("en");
  EXPECT_EQ(stemmer.stem(""), "");
  EXPECT_EQ(stemmer.stem(std::string(100000, 's')).size(), 100000U);
  EXPECT_NE(stemmer.stem("\x80\xFF"), "");
}

}  // namespace
}  // namespace accordiff::text
