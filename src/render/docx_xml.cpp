// Elements by pugixml, which escapes what they hold.
#include "render/docx_xml.hpp"

#include <sstream>

#include "render/bidi.hpp"
#include "render/wording.hpp"

namespace accordiff::renderers {
namespace {

bool reads_from_right(std::string_view text) { return isolated(std::string(text)).size() != text.size(); }

void set(pugi::xml_node parent, const char* name, const char* value) {
  parent.append_child(name).append_attribute("w:val").set_value(value);
}

void add_text(pugi::xml_node run, std::string_view text, bool deleted) {
  pugi::xml_node node = run.append_child(deleted ? "w:delText" : "w:t");
  node.append_attribute("xml:space").set_value("preserve");
  node.text().set(visible(text).c_str());
}

}  // namespace

pugi::xml_node root_of(pugi::xml_document& part, const char* name) {
  pugi::xml_node declaration = part.append_child(pugi::node_declaration);
  declaration.append_attribute("version").set_value("1.0");
  declaration.append_attribute("encoding").set_value("UTF-8");
  declaration.append_attribute("standalone").set_value("yes");
  pugi::xml_node root = part.append_child(name);
  root.append_attribute("xmlns:w").set_value(word_namespace);
  root.append_attribute("xmlns:r").set_value("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
  return root;
}

pugi::xml_node add_paragraph(pugi::xml_node parent, const char* style, std::string_view text_ahead) {
  pugi::xml_node paragraph = parent.append_child("w:p");
  pugi::xml_node properties = paragraph.append_child("w:pPr");
  if (*style != '\0') set(properties, "w:pStyle", style);
  if (reads_from_right(text_ahead)) properties.append_child("w:bidi");
  return paragraph;
}

void Signature::sign(pugi::xml_node node) {
  node.append_attribute("w:id").set_value(std::to_string(next++).c_str());
  node.append_attribute("w:author").set_value(visible(author).c_str());
  node.append_attribute("w:date").set_value(date.c_str());
}

// The order of properties is that of the schema.
void add_run(pugi::xml_node parent, std::string_view text, const Look& look, bool deleted) {
  pugi::xml_node run = parent.append_child("w:r");
  pugi::xml_node properties = run.append_child("w:rPr");
  if (look.bold) properties.append_child("w:b"), properties.append_child("w:bCs");
  if (look.italic) properties.append_child("w:i"), properties.append_child("w:iCs");
  if (look.strike) properties.append_child("w:strike");
  if (*look.color != '\0') set(properties, "w:color", look.color);
  if (look.underline) set(properties, "w:u", "single");
  if (reads_from_right(text)) properties.append_child("w:rtl");
  if (!properties.first_child()) run.remove_child(properties);
  for (std::size_t tab = text.find('\t'); tab != std::string_view::npos; tab = text.find('\t')) {
    if (tab > 0) add_text(run, text.substr(0, tab), deleted);
    run.append_child("w:tab");
    text.remove_prefix(tab + 1);
  }
  if (!text.empty()) add_text(run, text, deleted);
}

std::string written(const pugi::xml_document& part) {
  std::ostringstream out;
  part.save(out, "", pugi::format_raw, pugi::encoding_utf8);
  return out.str();
}

}  // namespace accordiff::renderers
