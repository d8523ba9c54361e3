// Rows of CSV by RFC 4180: they end in CR LF; cells are quoted only where they must be. A cell that a
// spreadsheet would take for a formula begins with an apostrophe.
#pragma once

#include <string>
#include <vector>

namespace accordiff::renderers {

[[nodiscard]] std::string csv_row(const std::vector<std::string>& cells);
[[nodiscard]] std::string truth(bool value);  // "true", "false"

}  // namespace accordiff::renderers
