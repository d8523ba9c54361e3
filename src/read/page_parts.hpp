// What the parts of a web page are called: menus, share buttons, comment forms, by the names their writers gave them.
#pragma once

#include <string>
#include <string_view>

#include "read/page.hpp"

namespace accordiff::read {

struct PartName {
  std::string reason;    // "aside:navigation", ...; "" when the names say nothing
  bool certain = false;  // see src/data/page-parts.tsv
};

// `names`: class and id, lower case, parted by spaces, with a space at either end.
[[nodiscard]] PartName part_of(std::string_view tag, std::string_view role, std::string_view names);

// Whether an element is named as the one that holds the article's text.
[[nodiscard]] bool is_named_body(const PageNode& node);

// Takes what a page says of itself: titles, the day it was published, its language.
void note_metadata(Page& page, std::string_view name, std::string_view content);

}  // namespace accordiff::read
