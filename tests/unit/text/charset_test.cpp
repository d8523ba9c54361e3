// Bytes to text: marks, validity, guesses, refusals, and the way back.
#include <gtest/gtest.h>
#include <unicode/ucnv.h>

#include <string>
#include <string_view>
#include <vector>

#include "text/charset.hpp"

namespace accordiff::text {
namespace {

using namespace std::string_view_literals;

std::string encode(std::string_view text, const char* encoding) {
  UErrorCode status = U_ZERO_ERROR;
  std::string bytes(text.size() * 4 + 16, '\0');
  const auto size = ucnv_convert(encoding, "UTF-8", bytes.data(), static_cast<int>(bytes.size()), text.data(),
                                 static_cast<int>(text.size()), &status);
  EXPECT_TRUE(U_SUCCESS(status)) << encoding;
  bytes.resize(static_cast<std::size_t>(size));
  return bytes;
}

// Every byte of the text must lead to the character of the file it came from.
void expect_offsets(const Decoded& decoded, std::size_t file_size) {
  if (decoded.offsets.table.empty()) {
    EXPECT_EQ(decoded.offsets.to_file(static_cast<std::uint32_t>(decoded.text.size())), file_size);
    return;
  }
  ASSERT_EQ(decoded.offsets.table.size(), decoded.text.size() + 1);
  EXPECT_EQ(decoded.offsets.table.back(), file_size);
  for (std::size_t at = 1; at < decoded.offsets.table.size(); ++at)
    EXPECT_LE(decoded.offsets.table[at - 1], decoded.offsets.table[at]);
}

void expect_guess(std::string_view text, const char* encoding) {
  const auto bytes = encode(text, encoding);
  const auto decoded = decode(bytes);
  ASSERT_TRUE(decoded) << encoding;
  EXPECT_EQ(decoded->encoding, encoding);
  EXPECT_EQ(decoded->text, text) << encoding;
  EXPECT_TRUE(decoded->guessed);
  expect_offsets(*decoded, bytes.size());
}

TEST(Charset, ReadsUtf8AsItIs) {
  const auto decoded = decode("L’État");
  ASSERT_TRUE(decoded);
  EXPECT_EQ(decoded->text, "L’État");
  EXPECT_EQ(decoded->encoding, "UTF-8");
  EXPECT_FALSE(decoded->guessed);
  EXPECT_TRUE(decoded->offsets.table.empty());
}

TEST(Charset, ReadsNothingAsEmptyText) {
  ASSERT_TRUE(decode(""));
  EXPECT_EQ(decode("")->text, "");
}

TEST(Charset, TakesTheMarkOffUtf8) {
  const auto decoded = decode("\xEF\xBB\xBFtext");
  ASSERT_TRUE(decoded);
  EXPECT_EQ(decoded->text, "text");
  EXPECT_EQ(decoded->offsets.to_file(1), 4U);
}

TEST(Charset, ReadsMarkedUtf16AndUtf32) {
  const auto little = decode(
      "\xFF\xFE"
      "A\0\x2D\x4E"sv);
  ASSERT_TRUE(little);
  EXPECT_EQ(little->text, "A中");
  EXPECT_EQ(little->encoding, "UTF-16LE");
  EXPECT_FALSE(little->guessed);
  EXPECT_EQ(little->offsets.table, (std::vector<std::uint32_t>{2, 4, 4, 4, 6}));
  const auto big = decode("\xFE\xFF\0A\xD8\x3D\xDC\x4D"sv);
  ASSERT_TRUE(big);
  EXPECT_EQ(big->text, "A👍");
  EXPECT_EQ(big->encoding, "UTF-16BE");
  const auto wide = decode("\xFF\xFE\0\0A\0\0\0\x2D\x4E\0\0"sv);
  ASSERT_TRUE(wide);
  EXPECT_EQ(wide->text, "A中");
  EXPECT_EQ(wide->encoding, "UTF-32LE");
}

TEST(Charset, ReplacesUnpairedSurrogatesAndHalfUnits) {
  const auto decoded = decode(
      "\xFF\xFE\x3D\xD8"
      "A\0\x4D\xDC"
      "B"sv);
  ASSERT_TRUE(decoded);
  EXPECT_EQ(decoded->text, "\uFFFDA\uFFFD\uFFFD");
  expect_offsets(*decoded, 9);
}

TEST(Charset, FindsUtf16WithoutAMark) {
  const auto text = "Both sides agreed to meet again.\nValmora will host.\n"sv;
  const auto chinese = "双方同意，继续会见。\n甲方主办 2023 年会议。\n"sv;
  for (const auto* encoding : {"UTF-16LE", "UTF-16BE"}) {
    expect_guess(text, encoding);
    expect_guess(chinese, encoding);
  }
}

TEST(Charset, GuessesWesternText) {
  expect_guess("The sides’ “one-China” text – as agreed.", "windows-1252");
  expect_guess("The people’s choice.", "windows-1252");
  expect_guess("La déclaration a été adoptée à l'unanimité; les délégués, très émus, ont signé.", "windows-1252");
  expect_guess("El señor Orlo reafirmó la posición de su país: «unión».", "windows-1252");
  expect_guess("Die Außenminister würdigten die Gespräche.", "windows-1252");
}

TEST(Charset, GuessesWesternTextByItsSpacesOrOneAccentAlone) {
  expect_guess("The sides agreed.\u00A0They left.\u00A0 All did.", "windows-1252");
  expect_guess("La suite à Valmora, dit-il.", "windows-1252");
  expect_guess("5 £ or 3 €.", "windows-1252");
}

TEST(Charset, GuessesChineseText) {
  expect_guess("双方一致同意，继续深化各领域合作。", "GB18030");
  expect_guess("中方重申", "GB18030");
  expect_guess("双方强调，台湾问题是中国内政。双方支持多边主义，反对单边主义。", "GB18030");
  expect_guess("雙方一致同意，繼續深化各領域合作。", "Big5");
  expect_guess("雙方強調，維護和平穩定與國際法。", "Big5");
}

TEST(Charset, GuessesJapaneseAndKoreanText) {
  expect_guess("両首脳は、自由で開かれた地域の重要性を確認した。", "Shift_JIS");
  expect_guess("양측은 지역 평화와 안정을 위한 협력을 강화하기로 했다.", "EUC-KR");
}

TEST(Charset, GuessesTextOfOtherAlphabets) {
  expect_guess("Стороны подтвердили приверженность принципам Устава.", "windows-1251");
  expect_guess("Стороны подтвердили приверженность принципам Устава.", "KOI8-R");
  expect_guess("Οι δύο πλευρές συμφώνησαν να συνεχίσουν τη συνεργασία.", "windows-1253");
  expect_guess("أكد الجانبان أهمية التعاون بين البلدين الصديقين.", "windows-1256");
  expect_guess("Strony potwierdziły, że będą współpracować; zażółć gęślą jaźń.", "windows-1250");
}

TEST(Charset, ToleratesAFewBrokenBytesInUtf8) {
  std::string bytes;
  for (int k = 0; k < 20; ++k) bytes += "双方同意。";
  bytes[15] = '\xFE';
  const auto decoded = decode(bytes);
  ASSERT_TRUE(decoded);
  EXPECT_EQ(decoded->encoding, "UTF-8");
  EXPECT_TRUE(decoded->guessed);
  EXPECT_NE(decoded->text.find("\uFFFD"), std::string::npos);
  expect_offsets(*decoded, bytes.size());
}

TEST(Charset, RefusesBinaryFiles) {
  EXPECT_FALSE(decode("\x89PNG\r\n\x1A\n\0\0\0\rIHDR"sv));
  EXPECT_FALSE(decode("%PDF-1.7\n1 0 obj"));
  EXPECT_FALSE(decode("PK\x03\x04\x14\0\x06\0"sv));
  EXPECT_FALSE(decode("text\0with\0nothing\x01\x02"sv));
  EXPECT_FALSE(decode("\x01\x02\x03\x04\x05\x06 text"));
  std::string noise;
  for (unsigned k = 0; k < 4096; ++k) noise.push_back(static_cast<char>((k * 2654435761U) >> 13U));
  EXPECT_FALSE(decode(noise));
}

TEST(Charset, DecodesAllOfALongFile) {
  std::string text;
  while (text.size() < 300'000) text += "双方一致同意，继续深化各领域合作。\n";
  const auto bytes = encode(text, "GB18030");
  const auto decoded = decode(bytes);
  ASSERT_TRUE(decoded);
  EXPECT_EQ(decoded->text, text);
  expect_offsets(*decoded, bytes.size());
}

}  // namespace
}  // namespace accordiff::text
