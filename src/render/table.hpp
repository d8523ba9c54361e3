// Columns of wrapped text for a terminal.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "render/wrap.hpp"

namespace accordiff::renderers {

struct Cell {
  std::string text;
  Style style = Style::Plain;
};

using Row = std::vector<Cell>;

// Widths of columns: each as its widest cell, but no column above its `most` (0: no bound). The last column gets what the
// others leave of `width`, gaps of two columns between them included.
[[nodiscard]] std::vector<std::size_t> fit(const std::vector<Row>& rows, const std::vector<std::size_t>& most, std::size_t width);

// The row with every cell wrapped within its column; lines end with a newline and without spaces.
[[nodiscard]] std::string lay_out(const Row& row, const std::vector<std::size_t>& widths, std::size_t indent, bool color);

}  // namespace accordiff::renderers
