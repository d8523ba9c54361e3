// Characters of UTF-8 forwards and backwards, their properties and widths; tables; versions.
#include <gmock/gmock.h>

#include <string>
#include <vector>

#include "accordiff/version.hpp"
#include "text/data.hpp"
#include "text/utf8.hpp"

namespace accordiff::text {
namespace {

using testing::ElementsAre;
using testing::SizeIs;

std::vector<char32_t> forwards(std::string_view text) {
  std::vector<char32_t> found;
  for (std::size_t at = 0; at < text.size();) found.push_back(next_char(text, at));
  return found;
}

TEST(Utf8, ReadsCharactersOfEveryLength) { EXPECT_THAT(forwards("aé中👍"), ElementsAre(U'a', U'é', U'中', U'👍')); }

TEST(Utf8, ReadsEveryIllFormedByteAsOneReplacement) {
  EXPECT_THAT(forwards("\x80"), ElementsAre(U'\uFFFD'));
  EXPECT_THAT(forwards("\xC0\xAF"), SizeIs(2));          // overlong
  EXPECT_THAT(forwards("\xED\xA0\x80"), SizeIs(3));      // surrogate
  EXPECT_THAT(forwards("\xF4\x90\x80\x80"), SizeIs(4));  // above U+10FFFF
  EXPECT_THAT(forwards("\xE4\xB8"), SizeIs(2));          // cut
  EXPECT_THAT(forwards("\xE4\xB8"
                       "a"),
              ElementsAre(U'\uFFFD', U'\uFFFD', U'a'));
}

TEST(Utf8, ReadsBackwardsWhatItReadsForwards) {
  const std::string text = "aé中👍\x80\xE4\xB8z";
  std::vector<std::size_t> starts;
  std::vector<char32_t> characters;
  for (std::size_t at = 0; at < text.size();) {
    characters.push_back(next_char(text, at));
    starts.push_back(at);
  }
  for (std::size_t k = 0; k < starts.size(); ++k) EXPECT_EQ(char_before(text, starts[k]), characters[k]);
  EXPECT_EQ(char_before(text, 0), U'\0');
}

TEST(Utf8, WritesWhatItReads) {
  std::string written;
  for (const auto c : forwards("aé中👍")) append_char(written, c);
  EXPECT_EQ(written, "aé中👍");
  append_char(written, 0xD800);
  EXPECT_TRUE(is_valid_utf8(written));
}

TEST(Utf8, KnowsValidText) {
  EXPECT_TRUE(is_valid_utf8(""));
  EXPECT_TRUE(is_valid_utf8("aé中👍"));
  for (const auto* bad : {"\x80", "\xC0\xAF", "\xED\xA0\x80", "\xF5\x80\x80\x80", "a\xE4\xB8"}) EXPECT_FALSE(is_valid_utf8(bad));
}

TEST(Utf8, KnowsProperties) {
  for (const char32_t c : {U' ', U'\t', U'\u00A0', U'\u3000', U'\u200B', U'\uFEFF', U'\u2028'}) EXPECT_TRUE(is_space(c));
  EXPECT_FALSE(is_space(U'a'));
  EXPECT_TRUE(is_upper(U'É') && is_lower(U'é') && is_letter(U'中') && is_digit(U'٣') && is_digit(U'3'));
  EXPECT_FALSE(is_upper(U'中') || is_lower(U'中') || is_letter(U'3') || is_digit(U'½'));
  EXPECT_TRUE(is_han(U'中') && is_han(U'の') && is_han(U'カ') && is_han(U'々') && is_han(U'〇'));
  EXPECT_FALSE(is_han(U'。') || is_han(U'한') || is_han(U'・') || is_han(U'a'));
  for (const char32_t c : {U'(', U'“', U'「', U'¿', U'«', U'€'}) EXPECT_TRUE(is_opening(c));
  for (const char32_t c : {U')', U'”', U'」', U'.', U'a'}) EXPECT_FALSE(is_opening(c));
  EXPECT_TRUE(starts_upper("Élan"));
  EXPECT_FALSE(starts_upper("élan") || starts_upper(""));
}

TEST(DisplayWidth, CountsColumnsOfATerminal) {
  EXPECT_EQ(display_width("abc"), 3U);
  EXPECT_EQ(display_width("中文（）"), 8U);
  EXPECT_EQ(display_width("e\u0301"), 1U);
  EXPECT_EQ(display_width("a\u200Bb\u00ADc\uFEFF"), 3U);
  EXPECT_EQ(display_width("👍"), 2U);
  EXPECT_EQ(display_width("👍🏽"), 2U);
  EXPECT_EQ(display_width("👩\u200D👧"), 2U);
  EXPECT_EQ(display_width("🇫🇷"), 2U);
  EXPECT_EQ(display_width("❤\uFE0F"), 2U);
  EXPECT_EQ(display_width("한글"), 4U);
  EXPECT_EQ(display_width("\u1112\u1161\u11AB"), 2U);
  EXPECT_EQ(display_width(""), 0U);
  EXPECT_EQ(display_width("\n\x1B"), 0U);
}

TEST(Tables, HaveRowsAndCells) {
  EXPECT_THAT(rows("# comment\n\na\tb\tc\nd\r\n\te"),
              ElementsAre(ElementsAre("a", "b", "c"), ElementsAre("d"), ElementsAre("", "e")));
  EXPECT_TRUE(rows("").empty());
  EXPECT_EQ(embedded("no-such-table.tsv"), "");
  EXPECT_FALSE(rows(embedded("abbreviations.tsv")).empty());
}

TEST(Versions, AreNumbers) {
  EXPECT_TRUE(version().find('.') != std::string::npos && version().front() >= '0' && version().front() <= '9');
  EXPECT_GE(std::stoi(icu_version()), 67);
}

}  // namespace
}  // namespace accordiff::text
