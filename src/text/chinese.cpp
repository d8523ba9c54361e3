// A table made once from src/data/simplified.tsv.
#include "text/chinese.hpp"

#include <array>
#include <numeric>

#include "text/data.hpp"
#include "text/utf8.hpp"

namespace accordiff::text {
namespace {

constexpr char32_t first_han = 0x3400, last_han = 0x9FFF;
using Table = std::array<char16_t, last_han - first_han + 1>;

Table make_table() {
  Table table;
  std::iota(table.begin(), table.end(), static_cast<char16_t>(first_han));
  for (const auto& cells : rows(embedded("simplified.tsv")))
    for (std::size_t traditional = 0, simple = 0; traditional < cells.front().size();) {
      const char32_t c = next_char(cells.front(), traditional);
      table.at(c - first_han) = static_cast<char16_t>(next_char(cells.back(), simple));
    }
  return table;
}

}  // namespace

char32_t simplified(char32_t c) {
  if (c < first_han || c > last_han) return c;
  static const Table table = make_table();
  return table[c - first_han];
}

}  // namespace accordiff::text
