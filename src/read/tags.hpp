// What is known of the elements of HTML by their names alone.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace accordiff::read {

[[nodiscard]] bool is_block_tag(std::string_view tag);   // begins on a line of its own
[[nodiscard]] bool is_silent_tag(std::string_view tag);  // shows no text: scripts, styles, pictures
[[nodiscard]] bool is_table_part(std::string_view tag);  // of a table: rows, cells, groups of them

// How deep the elements of a page nest at most, told from its tags without building a tree, for the parser is slow on deep ones
// and frees them by recursion. Elements that end by themselves (p, li, td) do not count.
[[nodiscard]] std::size_t estimate_nesting(std::string_view html);

// The number of a list item as its list writes it: '1', 'a', 'A', 'i' or 'I'.
[[nodiscard]] std::string ordinal(int number, char style);

}  // namespace accordiff::read
