// Plain text as writers and line-breaking programs leave it.
#include <gmock/gmock.h>

#include <algorithm>

#include "read/lines.hpp"
#include "read/markers.hpp"
#include "read/parts.hpp"
#include "text/utf8.hpp"

namespace accordiff::read {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Document plain(const std::string& text) {
  Document document{.name = "test", .path = "test.txt", .text = text};
  read_plain(document, 0);
  return document;
}

std::vector<std::string> texts(const Document& document) {
  std::vector<std::string> texts;
  for (const Block& block : document.blocks) texts.push_back(block.text);
  return texts;
}

std::vector<std::string> reasons(const Document& document) {
  std::vector<std::string> reasons;
  for (const Exclusion& excluded : document.excluded) reasons.push_back(excluded.reason);
  return reasons;
}

// Every byte of a block stands where it says, and every other character of the text is white space or excluded.
void expect_nothing_lost(const Document& document) {
  std::vector<bool> covered(document.text.size(), false);
  for (const Block& block : document.blocks) {
    ASSERT_EQ(block.text.size(), block.places.size());
    EXPECT_TRUE(std::ranges::is_sorted(block.places));
    for (std::size_t k = 0; k < block.text.size(); ++k) {
      covered[block.places[k]] = true;
      EXPECT_TRUE(block.text[k] == ' ' || block.text[k] == document.text[block.places[k]]);
    }
  }
  for (const Exclusion& excluded : document.excluded)
    std::fill(covered.begin() + excluded.place.begin, covered.begin() + excluded.place.end, true);
  for (std::size_t at = 0; at < document.text.size();) {
    const std::size_t start = at;
    EXPECT_TRUE(text::is_space(text::next_char(document.text, at)) || covered[start]) << "lost at byte " << start;
  }
}

const std::string wrapped =
    "The two sides agreed to deepen their cooperation on river transport and\n"
    "to open the northern railway by the end of 2032. Both leaders welcomed\n"
    "progress on fisheries, the exchange of scholars and the neutrality of the\n"
    "Lyre Islands.\n";

TEST(Plain, JoinsWrappedLines) {
  const Document document = plain(wrapped + "\nA second paragraph stands after a blank line.\n");
  EXPECT_EQ(texts(document).size(), 2U);
  EXPECT_THAT(texts(document)[0], testing::HasSubstr("transport and to open"));
  expect_nothing_lost(document);
}

TEST(Plain, TakesEachLongLineForAParagraph) {
  const Document document = plain(
      "Valmora will build a port on the Amber Coast and open it to all ships of the Maritime Council without delay.\n"
      "It agreed.\nTeshara welcomed this decision and pledged forty million crowns for the road to the port.\n");
  EXPECT_EQ(document.blocks.size(), 3U);
}

TEST(Plain, WrappingALongParagraphChangesNoText) {
  std::string unwrapped = wrapped;
  std::replace(unwrapped.begin(), unwrapped.end() - 1, '\n', ' ');
  EXPECT_EQ(texts(plain(wrapped)), texts(plain(unwrapped)));
  std::string carriage;
  for (const char c : wrapped) carriage += c == '\n' ? "\r\n" : std::string(1, c);
  EXPECT_EQ(texts(plain(wrapped)), texts(plain(carriage)));
}

TEST(Plain, RejoinsAWordThatALineEndCut) {
  const Document document =
      plain("They discussed emissions at length in the harbour town of Merrow. The emis-\nsions of ships were the subject.\n");
  EXPECT_THAT(texts(document)[0], testing::HasSubstr("The emissions of ships"));
  EXPECT_THAT(reasons(document), ElementsAre("line-end-hyphen"));
  expect_nothing_lost(document);
}

TEST(Plain, KeepsTheHyphenOfACompoundAtALineEnd) {
  EXPECT_THAT(
      texts(plain("The ministers of both countries agreed on all points concerning cross-\nborder trade in timber.\n"))[0],
      testing::HasSubstr("cross-border trade"));
  EXPECT_THAT(
      texts(plain(
          "Cyber-attacks were condemned by the ministers of both countries as were cyber-\nattacks by others on the port.\n"))[0],
      testing::HasSubstr("were cyber-attacks by"));
}

TEST(Plain, JoinsChineseLinesWithoutASpace) {
  EXPECT_THAT(texts(plain("双方重申坚持和平共处五项原则，反对任何形式的霸权主义和强权政治，并将继续深化\n全面合作，推动两国关系不"
                          "断向前发展，造福两国人民，为地区和平稳定作出新的\n贡献。\n")),
              ElementsAre("双方重申坚持和平共处五项原则，反对任何形式的霸权主义和强权政治，并将继续深化全面合作，推动两国关系不断"
                          "向前发展，造福两国人民，为地区和平稳定作出新的贡献。"));
}

TEST(Plain, TellsAYearAtALineStartFromANumber) {
  const Document document = plain(
      "The two sides agreed to open the northern railway to all by the end of\n2032. Both leaders welcomed it and thanked the "
      "engineers of the two states\nfor their work.\n");
  EXPECT_EQ(document.blocks.size(), 1U);
  EXPECT_THAT(reasons(document), IsEmpty());
}

TEST(Plain, SetsNumbersOfParagraphsApart) {
  const Document document =
      plain("1. The two sides agreed to open the railway to all.\n\n2. Both leaders welcomed the work of the engineers.\n");
  EXPECT_THAT(texts(document), ElementsAre("The two sides agreed to open the railway to all.",
                                           "Both leaders welcomed the work of the engineers."));
  EXPECT_EQ(document.blocks[1].marker, "2.");
  EXPECT_EQ(document.blocks[1].kind, BlockKind::Paragraph);
  EXPECT_THAT(reasons(document), ElementsAre("list-marker", "list-marker"));
  expect_nothing_lost(document);
}

TEST(Plain, FindsItemsUnderAChapeau) {
  const Document document = plain(
      "Valmora undertakes:\n\n(a) to build a port;\n\n(b) to train:\n\n- pilots;\n\n- guards.\n\nTeshara takes note of this.\n");
  std::vector<int> levels;
  for (const Block& block : document.blocks) levels.push_back(block.kind == BlockKind::ListItem ? block.level : 0);
  EXPECT_THAT(levels, ElementsAre(0, 1, 1, 2, 2, 0));
}

TEST(Plain, TellsTitlesAndHeadingsFromSentences) {
  const Document document = plain(
      "Joint Statement of Valmora and Teshara\n\nThe two sides met in Merrow.\n\nPOLITICAL COOPERATION\n\nThey agreed to meet "
      "again.\n");
  EXPECT_EQ(document.blocks[0].kind, BlockKind::Title);
  EXPECT_EQ(document.blocks[1].kind, BlockKind::Paragraph);
  EXPECT_EQ(document.blocks[2].kind, BlockKind::Heading);
}

TEST(Plain, TakesPageNumbersOutOfASentence) {
  const Document document =
      plain(wrapped +
            "\nThe ministers undertook to review the treaty in the light of its first ten\nyears and to report on their\n\n"
            "Page 3 of 9 - Harbour Office\n\nfindings to the Council in the spring. They thanked the staff of the Office.\n");
  EXPECT_EQ(document.blocks.size(), 2U);
  EXPECT_THAT(texts(document)[1], testing::HasSubstr("report on their findings to"));
  EXPECT_THAT(reasons(document), ElementsAre("furniture:page-number"));
  expect_nothing_lost(document);
}

TEST(Plain, LeavesNumberedHeadingsThatComeBackAlone) {
  const Document document =
      plain("Article 1\n\nAll ports are open.\n\nArticle 2\n\nAll roads are open.\n\nArticle 3\n\nAll rivers are open.\n");
  EXPECT_EQ(document.blocks.size(), 6U);
  EXPECT_THAT(reasons(document), IsEmpty());
}

TEST(Plain, DropsSoftHyphensAndSaysSo) {
  const Document document = plain("The co\u00ADoperation goes on.\n");
  EXPECT_THAT(texts(document), ElementsAre("The cooperation goes on."));
  EXPECT_THAT(reasons(document), ElementsAre("soft-hyphen"));
  expect_nothing_lost(document);
}

TEST(Markers, AreKnownByTheirShape) {
  const auto number_of = [](std::string_view line) {
    const auto marker = find_marker(line);
    return marker ? static_cast<int>(marker->number) : -1;
  };
  EXPECT_EQ(number_of("- bread"), 0);
  EXPECT_EQ(number_of("• bread"), 0);
  EXPECT_EQ(number_of("(c) bread"), 3);
  EXPECT_EQ(number_of("(iv) bread"), 4);
  EXPECT_EQ(number_of("12. Bread"), 12);
  EXPECT_EQ(number_of("3) bread"), 3);
  EXPECT_EQ(number_of("二、面包"), 2);
  EXPECT_EQ(number_of("（十一）面包"), 11);
  EXPECT_EQ(number_of("③面包"), 3);
  for (const char* none : {"bread", "", "-", "-bread", "2032. Bread", "1.5 million", "(bread) is", "一个中国", "a) "})
    EXPECT_EQ(number_of(none), -1) << none;
}

}  // namespace
}  // namespace accordiff::read
