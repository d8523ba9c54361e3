// Two statements beside each other, clause by clause, as a page.
#pragma once

#include <string>

#include "accordiff/model.hpp"
#include "accordiff/options.hpp"

namespace accordiff::renderers {

// Old, new and what was found, a row a link, under the headings of the later statement. Unchanged clauses are folded, editorial
// changes stand at the end. Explanations are the same page: every finding is told with its rule.
[[nodiscard]] std::string render_diff_html(const Report& report, const RenderOptions& options);

}  // namespace accordiff::renderers
