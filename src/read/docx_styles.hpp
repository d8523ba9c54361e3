// Styles and numbering of Word files: what makes a paragraph a heading or an item, and its number.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

#include "accordiff/options.hpp"
#include "read/numbering.hpp"
#include "read/xml.hpp"

namespace accordiff::read {

struct ParagraphStyle {
  int outline = 0;   // level of a heading, 0 for other paragraphs
  std::string list;  // number of the list, "" for none
  int level = 0;     // in the list, from 0
};

class DocxStyles {
 public:
  [[nodiscard]] ParagraphStyle style_of(const pugi::xml_node& properties) const;
  // Counts the paragraph; "" when it has no number.
  [[nodiscard]] std::string marker_of(const ParagraphStyle& style);
  // Whether a marker is that of an item rather than of a numbered paragraph.
  [[nodiscard]] static bool is_list(std::string_view marker);

 private:
  friend DocxStyles read_styles(const std::string&, const std::string&, const ReadOptions&, const std::string&);
  struct Style {
    std::string based_on;
    int outline = -1, level = -1;
    std::string list;
  };
  struct List {
    std::string abstract;
    ListLevels levels;
    std::map<std::size_t, int> restarts;
  };
  std::map<std::string, Style> styles_;
  std::map<std::string, List> lists_;
  std::set<std::string> restarted_;
  std::string default_style_;
  Numbering numbering_;
};

// From word/styles.xml and word/numbering.xml, either of which may be empty.
[[nodiscard]] DocxStyles read_styles(const std::string& styles, const std::string& numbering, const ReadOptions& options,
                                     const std::string& path);

}  // namespace accordiff::read
