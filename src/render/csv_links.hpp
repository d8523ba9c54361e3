// Links as CSV, for spreadsheets and data frames.
#pragma once

#include <string>

#include "accordiff/model.hpp"
#include "accordiff/options.hpp"

namespace accordiff::renderers {

// One row a link that the options show; with `stat` one row a pair of statements with its counts.
[[nodiscard]] std::string render_links_csv(const Report& report, const RenderOptions& options);

// One row a finding of each change that is explained.
[[nodiscard]] std::string render_explanations_csv(const Report& report, const RenderOptions& options);

}  // namespace accordiff::renderers
