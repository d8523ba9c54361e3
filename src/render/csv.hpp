// Clauses for spreadsheets, by RFC 4180.
#pragma once

#include <string>

#include "accordiff/model.hpp"
#include "accordiff/options.hpp"

namespace accordiff::renderers {

// A header row, then one row a clause; docs/report-format.md names the columns. With options.excluded, a row with the family
// EXCLUDED for each exclusion, in the order of the file. With options.stat, one row a statement with its counts.
[[nodiscard]] std::string render_csv(const Report& report, const RenderOptions& options);

}  // namespace accordiff::renderers
