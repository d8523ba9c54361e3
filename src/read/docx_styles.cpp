// Reads styles.xml and numbering.xml.
#include "read/docx_styles.hpp"

#include <algorithm>

namespace accordiff::read {
namespace {

void read_level(const pugi::xml_node& node, ListLevel& level) {
  if (const auto start = node.child("w:start")) level.start = number_of(value_of(start, "w:val"), 1);
  if (const auto format = node.child("w:numFmt")) level.format = value_of(format, "w:val");
  if (const auto text = node.child("w:lvlText")) level.text = value_of(text, "w:val");
}

std::size_t level_of(const pugi::xml_node& node) {
  return static_cast<std::size_t>(std::min(number_of(value_of(node, "w:ilvl"), 0), 8));
}

}  // namespace

ParagraphStyle DocxStyles::style_of(const pugi::xml_node& properties) const {
  ParagraphStyle found{-1, {}, -1};
  const pugi::xml_node own = properties.child("w:numPr");
  if (own.child("w:numId")) found.list = value_of(own.child("w:numId"), "w:val");
  if (own.child("w:ilvl")) found.level = number_of(value_of(own.child("w:ilvl"), "w:val"), 0);
  if (const auto outline = properties.child("w:outlineLvl")) found.outline = number_of(value_of(outline, "w:val"), 9) + 1;
  std::string name(value_of(properties.child("w:pStyle"), "w:val"));
  if (name.empty()) name = default_style_;
  for (int steps = 0; steps < 20 && !name.empty(); ++steps) {
    const auto style = styles_.find(name);
    if (style == styles_.end()) break;
    if (found.outline < 0 && style->second.outline >= 0) found.outline = style->second.outline;
    if (found.list.empty()) found.list = style->second.list;
    if (found.level < 0) found.level = style->second.level;
    name = style->second.based_on;
  }
  if (found.outline < 0 || found.outline > 6) found.outline = 0;
  if (found.list == "0") found.list.clear();
  found.level = std::clamp(found.level, 0, 8);
  return found;
}

std::string DocxStyles::marker_of(const ParagraphStyle& style) {
  const auto list = lists_.find(style.list);
  if (list == lists_.end()) return {};
  const auto level = static_cast<std::size_t>(style.level);
  if (const auto restart = list->second.restarts.find(level);
      restart != list->second.restarts.end() && restarted_.insert(style.list + "." + std::to_string(level)).second)
    numbering_.restart(list->second.abstract, level, restart->second);
  return numbering_.next(list->second.abstract, list->second.levels, level);
}

bool DocxStyles::is_list(std::string_view marker) {
  return marker.empty() || marker.back() != '.' || marker.find_first_not_of("0123456789.") != std::string_view::npos;
}

DocxStyles read_styles(const std::string& styles, const std::string& numbering, const ReadOptions& options,
                       const std::string& path) {
  DocxStyles made;
  pugi::xml_document xml;
  if (!styles.empty()) parse_xml(xml, styles, options, path, "word/styles.xml");
  for (const pugi::xml_node node : xml.document_element().children("w:style")) {
    DocxStyles::Style style;
    const pugi::xml_node properties = node.child("w:pPr");
    style.based_on = value_of(node.child("w:basedOn"), "w:val");
    if (const auto outline = properties.child("w:outlineLvl")) style.outline = number_of(value_of(outline, "w:val"), 9) + 1;
    if (std::string_view(value_of(node.child("w:name"), "w:val")) == "Title") style.outline = 1;
    if (const auto list = properties.child("w:numPr")) {
      style.list = value_of(list.child("w:numId"), "w:val");
      style.level = number_of(value_of(list.child("w:ilvl"), "w:val"), 0);
    }
    const std::string name(value_of(node, "w:styleId"));
    if (value_of(node, "w:default") == "1" && value_of(node, "w:type") == "paragraph") made.default_style_ = name;
    made.styles_.emplace(name, std::move(style));
  }
  pugi::xml_document lists;
  if (!numbering.empty()) parse_xml(lists, numbering, options, path, "word/numbering.xml");
  std::map<std::string, ListLevels> abstracts;
  for (const pugi::xml_node node : lists.document_element().children("w:abstractNum"))
    for (const pugi::xml_node level : node.children("w:lvl"))
      read_level(level, abstracts[std::string(value_of(node, "w:abstractNumId"))].at(level_of(level)));
  for (const pugi::xml_node node : lists.document_element().children("w:num")) {
    DocxStyles::List list;
    list.abstract = value_of(node.child("w:abstractNumId"), "w:val");
    list.levels = abstracts[list.abstract];
    for (const pugi::xml_node change : node.children("w:lvlOverride")) {
      const std::size_t level = level_of(change);
      if (const auto start = change.child("w:startOverride")) list.restarts[level] = number_of(value_of(start, "w:val"), 1);
      if (const auto own = change.child("w:lvl")) read_level(own, list.levels.at(level));
    }
    made.lists_.emplace(std::string(value_of(node, "w:numId")), std::move(list));
  }
  return made;
}

}  // namespace accordiff::read
