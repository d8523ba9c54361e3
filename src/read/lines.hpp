// Lines of plain text: where they are, how wide, and whether a writer or a line-breaking program ended them.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "accordiff/model.hpp"

namespace accordiff::read {

struct Line {
  Span span;                 // of the text without white space at its ends; empty when blank
  std::uint32_t indent = 0;  // columns before it
  std::uint32_t width = 0;   // characters
  bool furniture = false;    // page number or running head
  bool continues = false;    // goes on from the line before it, as its group of lines alone shows
  [[nodiscard]] bool blank() const noexcept { return span.empty(); }
};

// Ends of lines: LF, CR, CRLF, form feed, vertical tab, U+0085, U+2028, U+2029.
[[nodiscard]] std::vector<Line> find_lines(std::string_view text, std::size_t begin);

// How a text is laid out.
struct Layout {
  bool wrapped = false;     // lines were broken at a width, and are to be joined
  std::uint32_t width = 0;  // that width, in characters
};

// A text is wrapped when most of its line breaks stand where the next word would not have fitted.
[[nodiscard]] Layout find_layout(std::string_view text, const std::vector<Line>& lines);

// Marks lines that go on from the one before, where the text as a whole is not wrapped: in a group of lines between blank ones
// of which most end in mid-sentence, where little would have fitted.
void mark_continuations(std::string_view text, std::vector<Line>& lines);

// Marks page numbers ("Page 3 of 9", lone numbers in sequence) and running heads (a short line that comes back on page after
// page with other digits), each with its reason in the result.
[[nodiscard]] std::vector<Exclusion> mark_furniture(std::string_view text, std::vector<Line>& lines);

}  // namespace accordiff::read
