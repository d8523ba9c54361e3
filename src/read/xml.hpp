// XML of office files and of pdftotext: parsed without entities, without external references and not too deep.
#pragma once

#include <pugixml.hpp>
#include <string>
#include <string_view>

#include "accordiff/options.hpp"

namespace accordiff::read {

// Throws Error: Input when the XML is broken or declares entities, Limit when it nests deeper than options.max_nesting.
// `part` names the file inside the archive, for messages.
void parse_xml(pugi::xml_document& xml, std::string_view text, const ReadOptions& options, const std::string& path,
               const std::string& part);

// The name of an element without its namespace: "w:p" -> "p".
[[nodiscard]] inline std::string_view local_name(const pugi::xml_node& node) {
  const std::string_view name = node.name();
  const std::size_t colon = name.find(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

[[nodiscard]] inline std::string_view value_of(const pugi::xml_node& node, const char* attribute) {
  return node.attribute(attribute).value();
}

// A number written in figures alone; `otherwise` for anything else, and for more than people number.
[[nodiscard]] int number_of(std::string_view text, int otherwise);

}  // namespace accordiff::read
