// Puts pieces of one printed line together again: text programs part a line where words stand wide apart (justified text, a
// number in the margin). On pages of several columns only pieces of one column are joined.
#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "read/paper.hpp"

namespace accordiff::read {
namespace {

using Lines = std::vector<PaperLine>;

bool same_row(const PaperLine& one, const PaperLine& two) {
  const double height = std::min(one.bottom - one.top, two.bottom - two.top);
  return std::abs((one.top + one.bottom) - (two.top + two.bottom)) < height;
}

// For every line that is wide enough to be part of a column, how far right another such line of its row begins; 0 for none.
std::vector<double> find_neighbours(const Lines& page, double wide) {
  std::vector<double> neighbours(page.size(), 0);
  for (std::size_t one = 0; one < page.size(); ++one)
    for (std::size_t other = 0; other < page.size() && page[one].right - page[one].left > wide; ++other)
      if (page[other].right - page[other].left > wide && same_row(page[one], page[other]))
        neighbours[one] = std::max(neighbours[one], page[other].left);
  return neighbours;
}

// Where the white stripe between two columns runs; 0 on pages of one column.
double find_gutter(const Lines& page, double left, double right) {
  const std::vector<double> neighbours = find_neighbours(page, 0.2 * (right - left));
  for (double x = left + 0.35 * (right - left); x < left + 0.65 * (right - left); x += 4) {
    std::size_t crossing = 0, before = 0, after = 0, beside = 0;
    for (std::size_t k = 0; k < page.size(); ++k) {
      const bool is_before = page[k].right<x, is_after = page[k].left> x;
      crossing += !is_before && !is_after;
      before += is_before;
      after += is_after;
      beside += is_before && neighbours[k] > x;
    }
    if (beside >= 5 && 3 * beside > std::min(before, after) && 6 * crossing < before + after) return x;
  }
  return 0;
}

void append(PaperLine& line, PaperLine& piece) {
  const std::size_t shift = line.text.size() + 1;
  line.text.append(1, ' ').append(piece.text);
  for (auto& [place, mark] : piece.marks) line.marks.emplace_back(place + shift, std::move(mark));
  line.right = std::max(line.right, piece.right);
}

// Lines of one column from top to bottom, pieces of a row joined.
void add_rows(Lines column, Lines& to) {
  std::ranges::stable_sort(column, {}, [](const PaperLine& line) { return line.top + line.bottom; });
  for (std::size_t begin = 0; begin < column.size();) {
    std::size_t end = begin + 1;
    while (end < column.size() && same_row(column[begin], column[end])) ++end;
    std::sort(column.begin() + static_cast<std::ptrdiff_t>(begin), column.begin() + static_cast<std::ptrdiff_t>(end),
              [](const PaperLine& one, const PaperLine& two) { return one.left < two.left; });
    for (std::size_t k = begin + 1; k < end; ++k) append(column[begin], column[k]);
    to.push_back(std::move(column[begin]));
    begin = end;
  }
}

// A heading across both columns parts them: what is above is read first.
void add_columns(const Lines& page, double gutter, Lines& to) {
  Lines left, right;
  const auto flush = [&] {
    add_rows(std::exchange(left, {}), to);
    add_rows(std::exchange(right, {}), to);
  };
  Lines sorted = page;
  std::ranges::stable_sort(sorted, {}, &PaperLine::top);
  for (const PaperLine& line : sorted) {
    if (line.right < gutter) left.push_back(line);
    else if (line.left > gutter) right.push_back(line);
    else {
      flush();
      to.push_back(line);
    }
  }
  flush();
}

}  // namespace

void straighten(Paper& paper) {
  Lines straight;
  for (std::size_t begin = 0; begin < paper.lines.size();) {
    std::size_t end = begin;
    double left = paper.lines[begin].left, right = paper.lines[begin].right;
    for (; end < paper.lines.size() && paper.lines[end].page == paper.lines[begin].page; ++end) {
      left = std::min(left, paper.lines[end].left);
      right = std::max(right, paper.lines[end].right);
    }
    Lines page(paper.lines.begin() + static_cast<std::ptrdiff_t>(begin), paper.lines.begin() + static_cast<std::ptrdiff_t>(end));
    constexpr std::size_t most = 2000;  // lines of a page that are compared with one another
    if (const double gutter = page.size() <= most ? find_gutter(page, left, right) : 0; gutter > 0)
      add_columns(page, gutter, straight);
    else add_rows(std::move(page), straight);
    begin = end;
  }
  paper.lines = std::move(straight);
}

}  // namespace accordiff::read
