// A clause a row, a partner a column.
#pragma once

#include <string>

#include "accordiff/model.hpp"
#include "accordiff/options.hpp"

namespace accordiff::renderers {

// A grid of signs with a legend, in bands when there are more partners than the window has room for; with options.redline each
// cell against the row's typical wording.
[[nodiscard]] std::string render_matrix_terminal(const Report& report, const RenderOptions& options);

// `key  k/n  signs  text`, a line a row; "." stands for partners without it.
[[nodiscard]] std::string render_matrix_plain(const Report& report, const RenderOptions& options);
[[nodiscard]] std::string render_matrix_markdown(const Report& report, const RenderOptions& options);

}  // namespace accordiff::renderers
