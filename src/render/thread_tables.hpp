// Threads as tables for spreadsheets, data frames and pull requests.
#pragma once

#include <string>

#include "accordiff/model.hpp"
#include "accordiff/options.hpp"

namespace accordiff::renderers {

// A header row, then one row a thread and statement with a state; docs/report-format.md names the columns.
[[nodiscard]] std::string render_threads_csv(const Report& report, const RenderOptions& options);

// A table with a row a thread and a column a statement; long series in several tables. With options.redline, the redlines below.
[[nodiscard]] std::string render_timeline_markdown(const Report& report, const RenderOptions& options);

}  // namespace accordiff::renderers
