// Word lists and tables of src/data, embedded at build, and what reports in HTML hold. A table is UTF-8 text: one row a line,
// cells parted by tabs, lines that start with '#' and empty lines are comments.
#pragma once

#include <string_view>
#include <vector>

namespace accordiff::text {

// The whole of src/data/<name>; "" when there is no such file.
[[nodiscard]] std::string_view embedded(std::string_view name);

// The cells of one row.
[[nodiscard]] std::vector<std::string_view> cells_of(std::string_view line);

// Its rows; each holds one cell or more.
[[nodiscard]] std::vector<std::vector<std::string_view>> rows(std::string_view table);

}  // namespace accordiff::text
