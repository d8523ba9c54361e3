// Cuts an embedded table into rows and cells. The tables themselves are written into a file of their own by the build
// (cmake/EmbedData.cmake).
#include "text/data.hpp"

namespace accordiff::text {

std::vector<std::string_view> cells_of(std::string_view line) {
  std::vector<std::string_view> cells;
  for (;;) {
    const auto tab = line.find('\t');
    cells.push_back(line.substr(0, tab));
    if (tab == std::string_view::npos) return cells;
    line.remove_prefix(tab + 1);
  }
}

std::vector<std::vector<std::string_view>> rows(std::string_view table) {
  std::vector<std::vector<std::string_view>> found;
  while (!table.empty()) {
    const auto stop = table.find('\n');
    auto line = table.substr(0, stop);
    table.remove_prefix(stop == std::string_view::npos ? table.size() : stop + 1);
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (!line.empty() && line.front() != '#') found.push_back(cells_of(line));
  }
  return found;
}

}  // namespace accordiff::text
