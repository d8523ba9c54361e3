// Web pages: blocks, what is around the statement, metadata, charsets, limits.
#include <gmock/gmock.h>

#include "accordiff/error.hpp"
#include "accordiff/read.hpp"
#include "read/numbering.hpp"
#include "read/sniff.hpp"

namespace accordiff::read {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;

const std::string first = "The Government of Valmora and the Government of Ostrelia agreed to open two ports in the coming year.";
const std::string second =
    "Both sides reaffirmed that trade in fish should remain free, and that tariffs would be reviewed yearly.";

Document page(const std::string& body, const std::string& head = "") {
  return read_bytes("<!DOCTYPE html><html lang=\"en\"><head>" + head + "</head><body>" + body + "</body></html>", "page.html");
}

std::vector<std::string> texts(const Document& document) {
  std::vector<std::string> all;
  for (const Block& block : document.blocks) all.push_back(block.text);
  return all;
}

std::string reason_of(const Document& document, std::string_view text) {
  const std::size_t at = document.text.find(text);
  for (const Exclusion& excluded : document.excluded)
    if (at != std::string::npos && excluded.place.begin <= at && at < excluded.place.end) return excluded.reason;
  return at == std::string::npos ? "not extracted" : "";
}

std::string paragraph(const std::string& text) { return "<p>" + text + "</p>"; }

TEST(Html, FindsTheStatementAmongFurniture) {
  const Document document = page(
      "<nav><a href='/'>Home</a> <a href='/news'>News</a></nav><div id='wrap'><h1>Joint Statement on Ports</h1>"
      "<div class='social-share'><a href='#'>Facebook</a></div>" +
          paragraph(first) +
          "<figure><figcaption>The ministers in Merrow, photographed by the press office.</figcaption></figure>" +
          paragraph(second) +
          "<div class='related-posts'><h3>Related</h3><a href='/1'>Valmora signs a treaty on lighthouses with Teshmara "
          "today.</a></div>"
          "</div><div id='comments'>" +
          paragraph("A reader wrote: I have never believed in these ports, and I never will believe in them.") +
          "</div><footer>© Ministry</footer>",
      "<title>Joint Statement on Ports | Ministry</title><meta property='article:published_time' "
      "content='2023-02-11T09:00:00Z'>");
  EXPECT_THAT(texts(document), ElementsAre("Joint Statement on Ports", first, second));
  EXPECT_EQ(document.blocks.front().kind, BlockKind::Title);
  EXPECT_EQ(document.title, "Joint Statement on Ports");
  EXPECT_EQ(document.date, "2023-02-11");
  EXPECT_EQ(reason_of(document, "News"), "aside:navigation");
  EXPECT_EQ(reason_of(document, "Facebook"), "aside:share-buttons");
  EXPECT_EQ(reason_of(document, "The ministers in Merrow"), "aside:caption");
  EXPECT_EQ(reason_of(document, "Valmora signs"), "aside:related");
  EXPECT_EQ(reason_of(document, "A reader wrote"), "aside:comment-form");
  EXPECT_EQ(reason_of(document, "Ministry"), "aside:footer");
}

TEST(Html, KeepsAPreambleThatStandsInAHeader) {
  const Document document =
      page("<header><h2>Preamble</h2>" + paragraph(first) + "</header><article>" + paragraph(second) + "</article>");
  EXPECT_THAT(texts(document), Contains(first));
}

TEST(Html, NumbersListsAsPeopleSeeThem) {
  const Document document =
      page(paragraph(first) + "<ol type=a start=2><li>fish and salt</li><li>ropes<ul><li>of hemp</li></ul></li></ol>");
  ASSERT_EQ(document.blocks.size(), 4U);
  EXPECT_EQ(document.blocks[1].marker, "b.");
  EXPECT_EQ(document.blocks[2].marker, "c.");
  EXPECT_EQ(document.blocks[3].level, 2);
  EXPECT_THAT(document.text, HasSubstr("b. fish and salt"));
}

TEST(Html, SetsNoteMarksApartAndKeepsOrdinals) {
  const Document document =
      page(paragraph("They renewed the agreement<sup>3</sup> of the 4<sup>th</sup> of May, which both parliaments had passed.") +
           paragraph(second));
  EXPECT_THAT(document.blocks.front().text, HasSubstr("the agreement of the 4th of May"));
  EXPECT_EQ(reason_of(document, "3 of"), "note-mark");
}

TEST(Html, EndsParagraphsAtLineBreaksWhereTheirWriterDid) {
  const Document document = page("<div>" + first + "<br>" + second +
                                 "<br><br>Done in Merrow<br>in two copies, both of them being equally authentic.</div>");
  EXPECT_THAT(texts(document), ElementsAre(first, second, "Done in Merrow in two copies, both of them being equally authentic."));
}

TEST(Html, ReadsRowsOfTablesAsLines) {
  const Document document =
      page(paragraph(first) + "<table><tr><th>Year</th><th>Quota</th></tr><tr><td>2024</td><td>12 tonnes</td></tr></table>" +
           paragraph(second));
  EXPECT_THAT(texts(document), ElementsAre(first, "Year Quota", "2024 12 tonnes", second));
}

TEST(Html, BelievesTheDeclaredCharset) {
  const std::string bytes =
      "<html><head><meta charset=windows-1251></head><body><p>\xCE\xE1\xE5 \xF1\xF2\xEE\xF0\xEE\xED\xFB "
      "\xE4\xEE\xE3\xEE\xE2\xEE\xF0\xE8\xEB\xE8\xF1\xFC.</p></body></html>";
  const Document document = read_bytes(bytes, "page.html");
  EXPECT_EQ(document.encoding, "windows-1251");
  EXPECT_EQ(document.blocks.front().text, "Обе стороны договорились.");
}

TEST(Html, PlacesLeadBackToTheExtractedText) {
  const Document document = page("<nav><a href=x>Menu</a></nav>" + paragraph(first) +
                                 paragraph("Entities &amp; <b>bold</b> words stay whole, and so do their places in the text."));
  EXPECT_TRUE(document.extracted);
  EXPECT_EQ(document.format, "html");
  for (const Block& block : document.blocks)
    for (std::size_t k = 0; k < block.text.size(); ++k) EXPECT_EQ(document.text[block.places[k]], block.text[k]);
}

TEST(Html, WarnsOfAPageThatIsOnlyLinks) {
  std::string links;
  for (int k = 0; k < 30; ++k)
    links += "<li><a href=x>Statement of the Minister on fisheries, number " + std::to_string(k) + "</a></li>";
  const Document document = page("<h1>All statements</h1><ul>" + links + "</ul><p>Contact us.</p>");
  ASSERT_FALSE(document.notes.empty());
  EXPECT_EQ(document.notes.front().code, "no-statement");
}

TEST(Html, RefusesWhatNestsTooDeep) {
  std::string deep;
  for (int k = 0; k < 20'000; ++k) deep += "<div>";
  try {
    (void)page(deep + first);
    FAIL();
  } catch (const Error& error) {
    EXPECT_EQ(error.kind(), ErrorKind::Limit);
    EXPECT_THAT(error.what(), HasSubstr("--max-nesting"));
  }
}

TEST(Sniffing, TellsFormatsByContent) {
  EXPECT_EQ(sniff("\n\n<!DOCTYPE html><html>"), Content::Html);
  EXPECT_EQ(sniff("<!-- saved --><HTML><body>"), Content::Html);
  EXPECT_EQ(sniff("<div><p>One.</p><p>Two.</p></div>"), Content::Html);
  EXPECT_EQ(sniff("<div align=center>\n\n# Title\n\n</div>\n\n<p>x</p>\n"), Content::Text);
  EXPECT_EQ(sniff("%PDF-1.4"), Content::Pdf);
  EXPECT_EQ(sniff("PK\x03\x04..."), Content::Zip);
  EXPECT_EQ(sniff("{\\rtf1 x}"), Content::Rtf);
  EXPECT_EQ(sniff("The two sides met."), Content::Text);
  EXPECT_EQ(declared_encoding("<meta content='text/html; charset=gb2312'>"), "gb2312");
}

TEST(Numbering, CountsAsListsDo) {
  EXPECT_EQ(ordinal(4, 'i'), "iv");
  EXPECT_EQ(ordinal(28, 'a'), "ab");
  EXPECT_EQ(ordinal(9, 'I'), "IX");
  EXPECT_EQ(ordinal(12, '1'), "12");
}

}  // namespace
}  // namespace accordiff::read
