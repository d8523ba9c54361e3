// Markdown as web pages are converted to it, and as people write it.
#include <gmock/gmock.h>

#include <algorithm>

#include "accordiff/error.hpp"
#include "accordiff/read.hpp"
#include "read/parts.hpp"
#include "read/sniff.hpp"
#include "text/utf8.hpp"

namespace accordiff::read {
namespace {

using testing::ElementsAre;

Document markdown(const std::string& text) {
  Document document{.name = "test", .path = "test.md", .text = text};
  read_markdown(document, 0);
  return document;
}

std::vector<std::string> texts(const Document& document) {
  std::vector<std::string> texts;
  for (const Block& block : document.blocks) texts.push_back(block.text);
  return texts;
}

void expect_nothing_lost(const Document& document) {
  std::vector<bool> covered(document.text.size(), false);
  for (const Block& block : document.blocks)
    for (const std::uint32_t place : block.places) covered[place] = true;
  for (const Exclusion& excluded : document.excluded)
    std::fill(covered.begin() + excluded.place.begin, covered.begin() + excluded.place.end, true);
  for (std::size_t at = 0; at < document.text.size();) {
    const std::size_t start = at;
    EXPECT_TRUE(text::is_space(text::next_char(document.text, at)) || covered[start]) << "lost at byte " << start;
  }
}

TEST(Markdown, ReadsTextAndLeavesMarkupOut) {
  const Document document =
      markdown("The two **sides** agreed to [build a port](https://example.org/a_b) in *Merrow* &amp; beyond\\*.\n");
  EXPECT_THAT(texts(document), ElementsAre("The two sides agreed to build a port in Merrow & beyond*."));
  expect_nothing_lost(document);
}

TEST(Markdown, LeadsEveryByteToItsPlace) {
  const Document document = markdown("A **port** and a [road](x) of 5 < 6 miles.\n");
  const Block& block = document.blocks.front();
  for (std::size_t k = 0; k < block.text.size(); ++k) EXPECT_EQ(block.text[k], document.text[block.places[k]]) << k;
}

TEST(Markdown, KnowsHeadingsByMarkAndByEmphasis) {
  const Document document =
      markdown("# Joint Statement\n\n**Ports and Roads**\n\nThey agreed.\n\n<u>Rivers\n</u>  \nThey met.\n");
  EXPECT_THAT(texts(document), ElementsAre("Joint Statement", "Ports and Roads", "They agreed.", "Rivers", "They met."));
  EXPECT_EQ(document.blocks[0].kind, BlockKind::Title);
  EXPECT_EQ(document.blocks[1].kind, BlockKind::Heading);
  EXPECT_EQ(document.blocks[2].kind, BlockKind::Paragraph);
  EXPECT_EQ(document.blocks[3].kind, BlockKind::Heading);
  expect_nothing_lost(document);
}

TEST(Markdown, KnowsHeadingsInCapitalsAndBehindANumber) {
  const Document document = markdown(
      "I. **The river and the sea**\n\nThey agreed.\n\nII. ** TRADE, ROADS AND\nPORTS **\n\nWE DECLARE:\n\nIII. They **met**\n");
  EXPECT_THAT(texts(document), ElementsAre("I. The river and the sea", "They agreed.", "II. ** TRADE, ROADS AND PORTS **",
                                           "WE DECLARE:", "III. They met"));
  std::vector<BlockKind> kinds;
  for (const Block& block : document.blocks) kinds.push_back(block.kind);
  EXPECT_THAT(
      kinds, ElementsAre(BlockKind::Title, BlockKind::Paragraph, BlockKind::Heading, BlockKind::Paragraph, BlockKind::Paragraph));
  expect_nothing_lost(document);
}

TEST(Markdown, ReadsListsWithTheirDepthAndMarkers) {
  const Document document = markdown("They will:\n\n-   build a port;\n    - in Merrow;\n-   train pilots.\n\n1.  First.\n");
  std::vector<int> levels;
  for (const Block& block : document.blocks) levels.push_back(block.level);
  EXPECT_THAT(levels, ElementsAre(0, 1, 2, 1, 1));
  EXPECT_EQ(document.blocks.back().marker, "1.");
  expect_nothing_lost(document);
}

TEST(Markdown, TakesEscapedNumbersForMarkers) {
  const Document document = markdown("12\\. The two sides met.\n");
  EXPECT_THAT(texts(document), ElementsAre("The two sides met."));
  EXPECT_EQ(document.blocks[0].kind, BlockKind::Paragraph);
  expect_nothing_lost(document);
}

TEST(Markdown, DropsNoteMarksAndKeepsOrdinals) {
  EXPECT_THAT(texts(markdown("The agreement<sup>1</sup> of the 11<sup>th</sup> summit.\n")),
              ElementsAre("The agreement of the 11th summit."));
}

TEST(Markdown, LeavesCommentsAndImagesOut) {
  const Document document = markdown("<!-- -->\n\nThey met. ![A harbour](harbour.png)\n\n<div>\nThey <b>left</b>.\n</div>\n");
  EXPECT_THAT(texts(document), ElementsAre("They met.", "They left."));
  expect_nothing_lost(document);
}

TEST(Markdown, JoinsACompoundOverALineEnd) {
  EXPECT_THAT(texts(markdown("The rules-\nbased order\nstands.\n")), ElementsAre("The rules-based order stands."));
}

TEST(Markdown, IsToldFromPlainText) {
  EXPECT_TRUE(looks_like_markdown("# Title\n\nThe **two** sides.\n"));
  EXPECT_TRUE(looks_like_markdown("<!-- -->\n\n-   They agreed to\n    build a port.\n"));
  EXPECT_FALSE(looks_like_markdown("The two sides met.\n\n- They agreed.\n- They left.\n\n1. One.\n"));
  EXPECT_FALSE(looks_like_markdown("A note * here and ** there.\\\n"));
}

TEST(FrontMatter, HasSpacesWhereItEscapesThem) {
  Document document;
  document.text = "---\ntitle: \"Valmora and the Northern\\_Isles\"\n---\nWe agree.\n";
  static_cast<void>(read_front_matter(document));
  EXPECT_EQ(document.title, "Valmora and the Northern Isles");
}

TEST(FrontMatter, TellsWhatADocumentIs) {
  Document document{.path = "a.md"};
  document.text =
      "---\ntitle: Joint\u00a0Statement\ndate: '2022-05-23 03:00'\nkind: statement\nparties: {A: [Valmora, V], B: Teshara}\n"
      "language: en\nother: 1\n---\nText.\n";
  const std::size_t begin = read_front_matter(document);
  EXPECT_EQ(document.text.substr(begin), "Text.\n");
  EXPECT_EQ(document.title, "Joint Statement");
  EXPECT_EQ(document.date, "2022-05-23");
  EXPECT_EQ(document.kind, "statement");
  EXPECT_THAT(document.parties, ElementsAre("Valmora", "Teshara"));
  EXPECT_EQ(document.excluded.front().reason, "front-matter");
}

TEST(FrontMatter, IsNotEveryRule) {
  Document rule{.text = "---\nA sentence between rules.\n---\nText.\n"}, open{.text = "---\ntitle: x\nText.\n"};
  EXPECT_EQ(read_front_matter(rule), 0U);
  EXPECT_EQ(read_front_matter(open), 0U);
}

TEST(FrontMatter, NamesTheLineThatIsBroken) {
  Document document{.path = "a.md", .text = "---\ntitle: x\nparties: [a\ndate: 1\n---\nText.\n"};
  try {
    static_cast<void>(read_front_matter(document));
    FAIL() << "broken front matter was read";
  } catch (const Error& error) {
    EXPECT_EQ(error.kind(), ErrorKind::Input);
    EXPECT_EQ(error.path(), "a.md");
    EXPECT_GT(error.line(), 1U);
  }
}

}  // namespace
}  // namespace accordiff::read
