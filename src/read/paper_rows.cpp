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

// Where the white stripe between two columns runs; 0 on pages of one column.
double find_gutter(const Lines& page, double left, double right) {
  for (double x = left + 0.35 * (right - left); x < left + 0.65 * (right - left); x += 4) {
    std::size_t crossing = 0, before = 0, after = 0, beside = 0;
    for (const PaperLine& line : page) {
      const bool is_before = line.right<x, is_after = line.left> x;
      crossing += !is_before && !is_after;
      before += is_before;
      after += is_after;
      if (is_before && line.right - line.left > 0.2 * (right - left))
        beside += std::ranges::any_of(page, [&](const PaperLine& other) {
          return other.left > x && other.right - other.left > 0.2 * (right - left) && same_row(line, other);
        });
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
