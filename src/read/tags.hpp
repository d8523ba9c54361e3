// What is known of the elements of HTML by their names alone.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace accordiff::read {

[[nodiscard]] bool is_block_tag(std::string_view tag);   // begins on a line of its own
[[nodiscard]] bool is_silent_tag(std::string_view tag);  // shows no text: scripts, styles, pictures
[[nodiscard]] bool is_table_part(std::string_view tag);  // of a table: rows, cells, groups of them

// What parsing a page will cost, told from its tags without building a tree: the parser is slow on deep trees and on elements of
// many attributes, and frees trees by recursion.
struct MarkupSize {
  std::size_t nesting = 0;     // deepest; elements that end by themselves (p, li, td) do not count
  std::size_t pieces = 0;      // tags and attributes
  std::size_t attributes = 0;  // most of one element
};
[[nodiscard]] MarkupSize size_of_markup(std::string_view html);

}  // namespace accordiff::read
