// Word and OpenDocument files: paragraphs and numbers as people see them, tables, notes, tracked changes, broken archives.
#include <gmock/gmock.h>

#include "accordiff/error.hpp"
#include "accordiff/read.hpp"
#include "docx.hpp"

namespace accordiff::read {
namespace {

using namespace support;
using testing::ElementsAre;
using testing::HasSubstr;

std::string odt(const std::string& text, const std::string& list_styles = "") {
  return zip({{"mimetype", "application/vnd.oasis.opendocument.text"},
              {"content.xml",
               "<office:document-content xmlns:office='o' xmlns:text='t' xmlns:style='s' xmlns:table='b'>"
               "<office:automatic-styles>" +
                   list_styles +
                   "</office:automatic-styles><office:body>"
                   "<office:text>" +
                   text + "</office:text></office:body></office:document-content>"}});
}

std::vector<std::string> texts(const Document& document) {
  std::vector<std::string> all;
  for (const Block& block : document.blocks) all.push_back((block.marker.empty() ? "" : block.marker + "|") + block.text);
  return all;
}

std::vector<std::string> read(const std::string& bytes, Revisions revisions = Revisions::Final) {
  return texts(read_bytes(bytes, "a.file", {.revisions = revisions}));
}

std::string trouble_of(const std::string& bytes, const ReadOptions& options = {}) {
  try {
    (void)read_bytes(bytes, "a.file", options);
  } catch (const Error& error) {
    return error.what();
  }
  return "none";
}

TEST(Docx, CountsNumbersThatPeopleSee) {
  EXPECT_THAT(
      read(docx(paragraph(run("On ports"), "<w:pStyle w:val='H1'/>") + paragraph(run("The two sides "), item(0)) +
                paragraph(run("open ports,"), item(1)) + paragraph(run("train pilots."), item(1)) +
                paragraph(run("They will meet."), item(0)) + paragraph(run("ropes"), item(1)))),
      ElementsAre("On ports", "1.|The two sides", "(a)|open ports,", "(b)|train pilots.", "2.|They will meet.", "(a)|ropes"));
}

TEST(Docx, ReadsChangesAsMadeOrAsNeverMade) {
  const std::string bytes = docx(paragraph(run("They will ") + deleted("establish") + inserted(run("explore")) + run(" a fund")) +
                                 paragraph(run("and "), mark_deleted()) + paragraph(run("they will meet.")) +
                                 paragraph(inserted(run("A new paragraph. ")), mark_inserted()) + paragraph(run("The end.")));
  EXPECT_THAT(read(bytes), ElementsAre("They will explore a fund", "and they will meet.", "A new paragraph.", "The end."));
  EXPECT_THAT(read(bytes, Revisions::Original), ElementsAre("They will establish a fund", "and", "they will meet.", "The end."));
  EXPECT_EQ(read_bytes(bytes, "a").notes.front().code, "tracked-changes");
}

TEST(Docx, ReadsRowsNotesAndHiddenText) {
  const Document document =
      read_bytes(docx(table(row("2024", "12 tonnes")) +
                          paragraph(run("They renewed the treaty") + "<w:r><w:footnoteReference w:id='2'/></w:r>" +
                                    run(" of May.") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>"),
                      "<w:footnote w:id='2'>" + paragraph(run("Of 1911.")) + "</w:footnote><w:footnote w:id='3'>" +
                          paragraph(run("Unused.")) + "</w:footnote>"),
                 "a.docx");
  EXPECT_THAT(texts(document), ElementsAre("2024 12 tonnes", "They renewed the treaty of May.", "[2]|Of 1911."));
  EXPECT_THAT(document.text, HasSubstr("treaty[2] of May."));
}

TEST(Docx, TellsMarksOfNotesFromExponents) {
  const auto high = [](const std::string& text) {
    return "<w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>" + text + "</w:t></w:r>";
  };
  EXPECT_THAT(read(docx(paragraph(run("Of the treaty") + high("1") + run(", 10") + high("2") + run(" and R") + high("2") +
                                  run(" ports.")))),
              ElementsAre("Of the treaty, 102 and R2 ports."));
}

TEST(Odt, CountsNumbersAndReadsChanges) {
  const std::string list =
      "<text:list-style style:name='L'><text:list-level-style-number text:level='1' style:num-format='i' "
      "style:num-prefix='(' style:num-suffix=')'/></text:list-style>";
  const std::string changes =
      "<text:tracked-changes><text:changed-region text:id='c1'><text:insertion/></text:changed-region><text:changed-region "
      "text:id='c2'><text:deletion><text:p>establish</text:p></text:deletion></text:changed-region></text:tracked-changes>";
  const std::string bytes =
      odt(changes +
              "<text:h text:outline-level='1'>On ports</text:h><text:p>They will <text:change text:change-id='c2'/>"
              "<text:change-start text:change-id='c1'/>explore<text:change-end text:change-id='c1'/><text:s/>a fund.</text:p>"
              "<text:list text:style-name='L'><text:list-item><text:p>fish</text:p></text:list-item><text:list-item>"
              "<text:p>ropes</text:p></text:list-item></text:list>",
          list);
  EXPECT_THAT(read(bytes), ElementsAre("On ports", "They will explore a fund.", "(i)|fish", "(ii)|ropes"));
  EXPECT_THAT(read(bytes, Revisions::Original), ElementsAre("On ports", "They will establish a fund.", "(i)|fish", "(ii)|ropes"));
}

TEST(Office, SaysWhatIsWrong) {
  EXPECT_THAT(trouble_of(docx(paragraph(run("x"))).substr(0, 200)), HasSubstr("broken zip archive"));
  EXPECT_THAT(trouble_of(zip({{"a.txt", "x"}})), HasSubstr("holds no Word"));
  EXPECT_THAT(trouble_of(zip({{"word/document.xml", "<w:document><w:body>"}})), HasSubstr("is no XML"));
  EXPECT_THAT(trouble_of(zip({{"word/document.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><w:document/>"}})),
              HasSubstr("declares entities"));
  EXPECT_THAT(trouble_of(docx(paragraph(run(std::string(5000, 'x')))), {.max_inflated = 1000}), HasSubstr("--max-inflated"));
  EXPECT_THAT(trouble_of("\xD0\xCF\x11\xE0 old"), HasSubstr("save it as .docx"));
  EXPECT_THAT(trouble_of("{\\rtf1 x}"), HasSubstr("Rich Text"));
}

}  // namespace
}  // namespace accordiff::read
