// Statements of several partners side by side, as a page.
#pragma once

#include <string>

#include "accordiff/model.hpp"
#include "accordiff/options.hpp"

namespace accordiff::renderers {

// A row a clause: its typical wording, a sign a partner, and every other wording against it.
[[nodiscard]] std::string render_matrix_html(const Report& report, const RenderOptions& options);

}  // namespace accordiff::renderers
