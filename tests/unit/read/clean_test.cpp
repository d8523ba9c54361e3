// Asides, dates and kinds.
#include <gmock/gmock.h>

#include "accordiff/read.hpp"
#include "read/date.hpp"
#include "read/parts.hpp"

namespace accordiff::read {
namespace {

using testing::Contains;
using testing::ElementsAre;

Document cleaned(const std::string& text) { return read_bytes(text, "test.txt"); }

std::vector<std::string> reasons(const Document& document) {
  std::vector<std::string> reasons;
  for (const Exclusion& excluded : document.excluded) reasons.push_back(excluded.reason);
  return reasons;
}

TEST(Asides, AreSetApartWithTheirReason) {
  const Document document = cleaned(
      "Joint Statement\n\nFor immediate release\n\nMerrow, 11 February 2023\n\nThe two sides met.\n\nThey agreed to meet "
      "again.\\\n\n###\n\n"
      "Please enter your comment!\nPlease enter your name here\n");
  EXPECT_EQ(document.blocks.size(), 3U);
  EXPECT_EQ(document.blocks.back().text, "They agreed to meet again.");
  EXPECT_THAT(reasons(document), ElementsAre("aside:release-line", "dateline", "stray:backslash", "aside:end-mark",
                                             "aside:comment-form", "aside:comment-form"));
  EXPECT_EQ(document.date, "2023-02-11");
}

TEST(Asides, AreNeverSentencesThatOnlyBeginAlike) {
  const Document document = cleaned(
      "The two sides met.\n\nShare prices were discussed by the ministers.\n\nSource countries of migrants were thanked.\n\n"
      "Printers of both countries will cooperate.\n");
  EXPECT_EQ(document.blocks.size(), 4U);
  EXPECT_THAT(reasons(document), testing::IsEmpty());
}

TEST(Dates, AreReadInManyLanguages) {
  for (const char* text :
       {"11 February 2023", "February 11, 2023", "le 11 février 2023", "11 de febrero de 2023", "11. Februar 2023",
        "11 февраля 2023 года", "2023年2月11日", "二〇二三年二月十一日", "2023-02-11", "the 11th day of February 2023"})
    EXPECT_EQ(date_in(text), "2023-02-11") << text;
  for (const char* text : {"", "February", "31 February 2023", "11 2023", "in 2023"}) EXPECT_EQ(date_in(text), "") << text;
}

TEST(Dates, ComeFromTheNameOfAFile) {
  const auto dated = [](const std::string& path) { return find_date(Document{.path = path}); };
  EXPECT_EQ(dated("a/2021-04-16.txt"), "2021-04-16");
  EXPECT_EQ(dated("a/2021-04-16-merrow.txt"), "2021-04-16");
  EXPECT_EQ(dated("20210416.txt"), "2021-04-16");
  EXPECT_EQ(dated("v2_2022-04-29T2037.md"), "2022-04-29");
  EXPECT_EQ(dated("2019-01.txt"), "2019-01");
  EXPECT_EQ(dated("2015-zh.txt"), "2015");
  EXPECT_EQ(dated("statement.txt"), "");
}

TEST(Kinds, ComeFromTheTitle) {
  EXPECT_EQ(kind_of("Joint Statement of Valmora and Teshara"), "statement");
  EXPECT_EQ(kind_of("Joint Communiqué"), "communique");
  EXPECT_EQ(kind_of("Fact Sheet: A New Statement"), "fact-sheet");
  EXPECT_EQ(kind_of("关于建立外交关系的联合公报"), "communique");
  EXPECT_EQ(kind_of("Understatements"), "");
  EXPECT_EQ(kind_of(""), "");
}

TEST(Reading, NamesWhatItRead) {
  const Document document = read_bytes("The two sides met and agreed on the port.\n", "valmora/2021-04-16.txt");
  EXPECT_EQ(document.name, "valmora/2021-04-16");
  EXPECT_EQ(document.language, "en");
  EXPECT_EQ(document.encoding, "UTF-8");
}

TEST(Reading, NotesAGuessedEncoding) {
  const Document document =
      read_bytes("The communiqu\xe9 of the two sides was signed by the ministers in the caf\xe9.\n", "a.txt");
  ASSERT_EQ(document.notes.size(), 1U);
  EXPECT_EQ(document.notes.front().code, "guessed-encoding");
  EXPECT_EQ(document.encoding, "windows-1252");
}

}  // namespace
}  // namespace accordiff::read
