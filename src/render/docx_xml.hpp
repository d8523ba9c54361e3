// Paragraphs and runs in WordprocessingML.
#pragma once

#include <pugixml.hpp>
#include <string>
#include <string_view>

namespace accordiff::renderers {

inline constexpr const char* word_namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

// A part of the file: its root, which declares the namespaces.
[[nodiscard]] pugi::xml_node root_of(pugi::xml_document& part, const char* name);

// `style` is an ID of docx_parts.cpp, "" for the default. Text from right to left makes a paragraph from right to left.
pugi::xml_node add_paragraph(pugi::xml_node parent, const char* style, std::string_view text_ahead);

// Who made a change and when. Every change and comment of a file has a number of its own.
struct Signature {
  std::string author;
  std::string date;  // "2025-03-11T00:00:00Z"
  std::size_t next = 0;

  void sign(pugi::xml_node node);
};

// How a run looks beside its style.
struct Look {
  bool bold = false, italic = false, strike = false, underline = false;
  const char* color = "";  // six hexadecimal digits, "" for that of the style
};

// A run. A tab in the text is a tab. `deleted`: its text is that of a tracked deletion. All text is made visible.
void add_run(pugi::xml_node parent, std::string_view text, const Look& look = {}, bool deleted = false);

[[nodiscard]] std::string written(const pugi::xml_document& part);

}  // namespace accordiff::renderers
