// A commitment a row, a statement a column.
#pragma once

#include <string>

#include "accordiff/model.hpp"
#include "accordiff/options.hpp"

namespace accordiff::renderers {

// A grid of signs with a legend; a series with more statements than the window has room for is shown in bands of years.
[[nodiscard]] std::string render_timeline_terminal(const Report& report, const RenderOptions& options);

// `key  fate  signs  text`, a line a thread; "." stands for statements without it.
[[nodiscard]] std::string render_timeline_plain(const Report& report, const RenderOptions& options);

}  // namespace accordiff::renderers
