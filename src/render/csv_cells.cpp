// Quoting.
#include "render/csv_cells.hpp"

#include <string_view>

#include "render/wording.hpp"

namespace accordiff::renderers {
namespace {

// Spreadsheets take such a cell for a formula and would run it.
bool reads_as_formula(std::string_view text) {
  if (text.empty() || std::string_view("=+-@").find(text.front()) == std::string_view::npos) return false;
  return text.find_first_not_of("+-.0123456789") != std::string_view::npos;
}

std::string cell(std::string_view raw) {
  std::string text = visible(raw);
  if (reads_as_formula(text)) text.insert(text.begin(), '\'');
  const bool spaced = text.starts_with(' ') || text.ends_with(' ');
  if (!spaced && text.find_first_of(",\"") == std::string::npos) return text;
  std::string quoted = "\"";
  for (const char c : text) quoted.append(c == '"' ? 2 : 1, c);
  return quoted + "\"";
}

}  // namespace

std::string csv_row(const std::vector<std::string>& cells) {
  std::string line;
  for (std::size_t k = 0; k < cells.size(); ++k) line += (k == 0 ? "" : ",") + cell(cells[k]);
  return line + "\r\n";
}

std::string truth(bool value) { return value ? "true" : "false"; }

}  // namespace accordiff::renderers
