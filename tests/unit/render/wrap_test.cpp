// Words cut, wrapped and laid out in columns.
#include "render/wrap.hpp"

#include <gmock/gmock.h>

#include "render/table.hpp"
#include "text/utf8.hpp"

namespace accordiff::renderers {
namespace {

using testing::ElementsAre;

std::vector<std::string> cut(const std::string& text, std::size_t width) {
  std::vector<Word> words;
  append_words(words, text, Style::Plain, false);
  cut_long(words, width);
  std::vector<std::string> texts;
  for (const Word& word : words) texts.push_back((word.space_before ? " " : "") + word.text);
  return texts;
}

TEST(CutLong, LeavesWordsThatFit) { EXPECT_THAT(cut("a port of call", 4), ElementsAre("a", " port", " of", " call")); }

TEST(CutLong, CutsAtWholeCharacters) {
  EXPECT_THAT(cut("see abcdefgh", 3), ElementsAre("see", " abc", "def", "gh"));
  EXPECT_THAT(cut("éééé", 3), ElementsAre("ééé", "é"));
  EXPECT_THAT(cut("e\u0301e\u0301e\u0301", 2), ElementsAre("e\u0301e\u0301", "e\u0301")) << "an accent stays on its letter";
  EXPECT_THAT(cut("가나", 1), ElementsAre("가", "나")) << "a character wider than the column stands alone";
}

TEST(Table, GivesTheLastColumnWhatIsLeft) {
  const std::vector<Row> rows{{{"0.1"}, {"a long trigger"}, {"text"}}, {{"0.12"}, {"will"}, {"text"}}};
  EXPECT_THAT(fit(rows, {0, 6, 0}, 40), ElementsAre(4, 6, 26));
  EXPECT_THAT(fit(rows, {0, 0, 0}, 40), ElementsAre(4, 14, 18));
  EXPECT_THAT(fit(rows, {0, 0, 0}, 10), ElementsAre(4, 14, 8)) << "never less than some columns";
  EXPECT_TRUE(fit({}, {}, 40).empty());
}

TEST(Table, WrapsEveryCellInItsColumn) {
  EXPECT_EQ(lay_out({{"0.1"}, {"agreed to explore"}, {"The two sides agreed"}}, {4, 9, 9}, 1, false),
            " 0.1   agreed to  The two\n"
            "       explore    sides\n"
            "                  agreed\n");
  EXPECT_EQ(lay_out({{"建立"}, {""}, {"x"}}, {4, 2, 4}, 0, false), "建立      x\n");
  EXPECT_EQ(lay_out({{"a", Style::Label}, {"b"}}, {3, 3}, 0, true), "\x1b[1ma\x1b[0m    b\n") << "colours take no room";
}

}  // namespace
}  // namespace accordiff::renderers
