// Styled words wrapped to columns.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace accordiff::renderers {

enum class Style : std::uint8_t { Plain, Dropped, Added, Label, Heading, Dim, Warning, Stronger, Weaker, Turned };

// Text that must not be broken, and whether a space parts it from what stands before.
struct Word {
  std::string text;
  Style style = Style::Plain;
  bool space_before = false;
};

struct Line {
  std::string text;       // with escape sequences when colours are on
  std::size_t width = 0;  // in terminal columns
};

// The words of `text` in one style. Chinese and Japanese may break between any two characters.
void append_words(std::vector<Word>& words, std::string_view text, Style style, bool space_before);

// Cuts words that are wider than `width` columns.
void cut_long(std::vector<Word>& words, std::size_t width);

// Breaks words into lines of at most `width` columns (a longer word stands alone). The first line is followed by others
// indented by `indent` columns, which count.
[[nodiscard]] std::vector<Line> wrap(const std::vector<Word>& words, std::size_t width, std::size_t indent, bool color);

// Text in a style: its escape sequence around it when colours are on.
[[nodiscard]] std::string styled(std::string_view text, Style style, bool color);

}  // namespace accordiff::renderers
