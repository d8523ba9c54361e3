// Laying out rows of cells.
#include "render/table.hpp"

#include <algorithm>

#include "text/utf8.hpp"

namespace accordiff::renderers {
namespace {

constexpr std::size_t gap = 2;
constexpr std::size_t narrowest = 8;

}  // namespace

std::vector<std::size_t> fit(const std::vector<Row>& rows, const std::vector<std::size_t>& most, std::size_t width) {
  std::vector<std::size_t> widths(most.size(), 1);
  for (const Row& row : rows)
    for (std::size_t k = 0; k < std::min(row.size(), widths.size()); ++k)
      widths[k] = std::max(widths[k], text::display_width(row[k].text));
  std::size_t used = 0;
  for (std::size_t k = 0; k + 1 < widths.size(); ++k) {
    if (most[k] != 0) widths[k] = std::min(widths[k], most[k]);
    used += widths[k] + gap;
  }
  if (!widths.empty()) widths.back() = width > used + narrowest ? width - used : narrowest;
  return widths;
}

std::string lay_out(const Row& row, const std::vector<std::size_t>& widths, std::size_t indent, bool color) {
  std::vector<std::vector<Line>> cells;
  std::size_t height = 0;
  for (std::size_t k = 0; k < std::min(row.size(), widths.size()); ++k) {
    std::vector<Word> words;
    append_words(words, row[k].text, row[k].style, false);
    cut_long(words, widths[k]);
    cells.push_back(wrap(words, widths[k], 0, color));
    height = std::max(height, cells.back().size());
  }
  std::string text;
  for (std::size_t line = 0; line < height; ++line) {
    std::size_t owed = indent;  // spaces, written only when something follows them
    for (std::size_t k = 0; k < cells.size(); ++k) {
      const Line part = line < cells[k].size() ? cells[k][line] : Line{};
      if (!part.text.empty()) text.append(owed, ' ').append(part.text), owed = 0;
      owed += widths[k] - std::min(widths[k], part.width) + gap;
    }
    text += '\n';
  }
  return text;
}

}  // namespace accordiff::renderers
