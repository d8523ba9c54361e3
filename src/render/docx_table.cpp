// Dropped words are struck through in the left column, added ones underlined in the middle one; colours stand beside these signs.
#include "render/docx_table.hpp"

#include <array>
#include <string>

#include "render/docx_xml.hpp"
#include "render/doubts.hpp"
#include "render/wording.hpp"

namespace accordiff::renderers {
namespace {

constexpr std::array<const char*, 3> widths{"5200", "5200", "3600"};  // twentieths of a point

constexpr Look dropped{.strike = true, .color = "A61C1C"}, added{.underline = true, .color = "1C4587"}, quiet{.color = "595959"};

pugi::xml_node add_cell(pugi::xml_node row, std::size_t column, std::string_view text) {
  pugi::xml_node cell = row.append_child("w:tc");
  pugi::xml_node width = cell.append_child("w:tcPr").append_child("w:tcW");
  width.append_attribute("w:w").set_value(widths.at(column));
  width.append_attribute("w:type").set_value("dxa");
  return add_paragraph(cell, "Cell", text);
}

// One end of a link with the words that only it has.
void add_end(pugi::xml_node row, std::size_t column, const Link& link, const Statement& before, const Statement& after) {
  const bool earlier = column == 0;
  const std::vector<ClauseId>& clauses = earlier ? link.before : link.after;
  pugi::xml_node paragraph = add_cell(row, column, text_of(clauses, earlier ? before : after));
  if (link.edits.empty()) {
    const bool alone = link.before.empty() || link.after.empty();
    add_run(paragraph, text_of(clauses, earlier ? before : after), !alone ? Look{} : earlier ? dropped : added);
    return;
  }
  for (const Edit& edit : link.edits) {
    if (edit.op == (earlier ? EditOp::Add : EditOp::Drop)) continue;
    const bool kept = edit.op == EditOp::Keep;
    add_run(paragraph, earlier && !edit.was.empty() ? edit.was : edit.text, kept ? Look{} : earlier ? dropped : added);
  }
}

void add_finding(pugi::xml_node row, const Link& link, const Statement& before, const Statement& after) {
  pugi::xml_node label = add_cell(row, 2, "");
  add_run(label, label_of(link), {.bold = true});
  const std::string act = headline_of(link, before, after);
  add_run(label, " " + place_of(link, before, after) + (act.empty() ? "" : ", " + act), quiet);
  for (const std::string& more : {reason_of(link), doubt_of(link, before, after)})
    if (!more.empty()) add_run(add_paragraph(label.parent(), "Cell", more), more);
}

void add_borders(pugi::xml_node properties) {
  pugi::xml_node borders = properties.append_child("w:tblBorders");
  for (const char* side : {"w:top", "w:bottom", "w:insideH"}) {
    pugi::xml_node border = borders.append_child(side);
    border.append_attribute("w:val").set_value("single");
    border.append_attribute("w:sz").set_value("4");
    border.append_attribute("w:space").set_value("0");
    border.append_attribute("w:color").set_value("BFBFBF");
  }
}

pugi::xml_node open_table(pugi::xml_node body) {
  pugi::xml_node table = body.append_child("w:tbl");
  pugi::xml_node properties = table.append_child("w:tblPr");
  pugi::xml_node width = properties.append_child("w:tblW");
  width.append_attribute("w:w").set_value("5000");
  width.append_attribute("w:type").set_value("pct");
  add_borders(properties);
  pugi::xml_node grid = table.append_child("w:tblGrid");
  for (const char* column : widths) grid.append_child("w:gridCol").append_attribute("w:w").set_value(column);
  return table;
}

pugi::xml_node add_row(pugi::xml_node table, const char* property) {
  pugi::xml_node row = table.append_child("w:tr");
  row.append_child("w:trPr").append_child(property);
  return row;
}

}  // namespace

void add_table(pugi::xml_node body, const Report& report, const Alignment& alignment, const RenderOptions& options) {
  const Statement& before = report.statements[alignment.before];
  const Statement& after = report.statements[alignment.after];
  pugi::xml_node table = open_table(body);
  pugi::xml_node head = add_row(table, "w:tblHeader");
  std::size_t column = 0;
  for (const std::string& name : {title_of(before), title_of(after), std::string("Finding")})
    add_run(add_cell(head, column++, name), name, {.bold = true});
  for (const Link& link : alignment.links) {
    if (!is_shown(link, options)) continue;
    pugi::xml_node row = add_row(table, "w:cantSplit");
    add_end(row, 0, link, before, after);
    add_end(row, 1, link, before, after);
    add_finding(row, link, before, after);
  }
}

}  // namespace accordiff::renderers
