// Quoting.
#include "render/csv_cells.hpp"

#include <string_view>

#include "render/wording.hpp"

namespace accordiff::renderers {
namespace {

std::string cell(std::string_view raw) {
  const std::string text = visible(raw);
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
