// Puts the parts of a Word file together.
#include "render/docx.hpp"

#include <algorithm>

#include "render/docx_parts.hpp"
#include "render/docx_redline.hpp"
#include "render/docx_table.hpp"
#include "render/docx_xml.hpp"
#include "render/package.hpp"
#include "render/provenance.hpp"
#include "render/wording.hpp"

namespace accordiff::renderers {
namespace {

// A file without dates cannot say that something moved.
constexpr const char* no_date = "1970-01-01T00:00:00Z";

// The date asked for, else that of the later statement: the clock would make every file another.
std::string date_of_changes(const Report& report, const Alignment& alignment, const RenderOptions& options) {
  const std::string& date = options.date.empty() ? report.statements[alignment.after].date : options.date;
  constexpr std::size_t day = std::string_view("2025-03-11").size();
  if (date.size() < day) return no_date;
  return date.size() == day ? date + "T00:00:00Z" : date;
}

void add_statement(pugi::xml_node body, const Statement& statement) {
  for (const Clause& clause : statement.clauses) add_run(add_paragraph(body, "", clause.text), clause.text);
}

// What stands above and below a table, whose text is no statement's.
void add_heading(pugi::xml_node body, const Report& report) {
  const std::string sentence = sentence_of(report.summary) + ".";
  add_run(add_paragraph(body, "Title", ""), "Comparison of statements");
  add_run(add_paragraph(body, "", sentence), sentence);
  for (const std::string& note : notes_of(report)) add_run(add_paragraph(body, "Small", note), note);
}

void add_sources(pugi::xml_node body, const Report& report) {
  add_paragraph(body, "Small", "");
  for (const Source& source : sources_of(report)) {
    const std::string line = source.title + ": " + source.path + (source.checksum.empty() ? "" : ", " + source.checksum);
    add_run(add_paragraph(body, "Small", line), line);
  }
}

void add_page(pugi::xml_node body, bool wide) {
  pugi::xml_node section = body.append_child("w:sectPr");
  pugi::xml_node footer = section.append_child("w:footerReference");
  footer.append_attribute("w:type").set_value("default");
  footer.append_attribute("r:id").set_value("footer");
  pugi::xml_node size = section.append_child("w:pgSz");  // A4, in twentieths of a point
  size.append_attribute("w:w").set_value(wide ? "16838" : "11906");
  size.append_attribute("w:h").set_value(wide ? "11906" : "16838");
  if (wide) size.append_attribute("w:orient").set_value("landscape");
  pugi::xml_node margins = section.append_child("w:pgMar");
  for (const char* side : {"w:top", "w:right", "w:bottom", "w:left"}) margins.append_attribute(side).set_value("1300");
  for (const char* side : {"w:header", "w:footer"}) margins.append_attribute(side).set_value("650");
  margins.append_attribute("w:gutter").set_value("0");
}

std::string footer_of(const Report& report, const RenderOptions& options) {
  pugi::xml_document part;
  const std::string maker = maker_of(report, options);
  add_run(add_paragraph(root_of(part, "w:ftr"), "Footer", maker), maker);
  return written(part);
}

}  // namespace

std::string render_docx(const Report& report, const RenderOptions& options) {
  pugi::xml_document document, remarks;
  pugi::xml_node body = root_of(document, "w:document").append_child("w:body");
  pugi::xml_node comments = root_of(remarks, "w:comments");
  const bool table = options.layout == Layout::Side;
  if (table) add_heading(body, report);
  Signature signature{.author = options.author, .date = {}};
  for (const Alignment& alignment : report.alignments) {
    signature.date = date_of_changes(report, alignment, options);
    if (table) add_table(body, report, alignment, options);
    else add_redline(body, comments, report, alignment, signature);
  }
  if (report.alignments.empty())
    for (const Statement& statement : report.statements) add_statement(body, statement);
  if (table) add_sources(body, report);
  add_page(body, table);
  return zipped(files_of({written(document), written(remarks), footer_of(report, options)}));
}

}  // namespace accordiff::renderers
