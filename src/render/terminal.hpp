// The report for people at a terminal.
#pragma once

#include <string>

#include "accordiff/model.hpp"
#include "accordiff/options.hpp"

namespace accordiff::renderers {

// A summary line, the statements compared, notes, then every change under its heading and with its paragraph, wrapped to
// options.width. Words are marked by sign, [-dropped-] and {+added+}, and by colour when options.color says so.
[[nodiscard]] std::string render_terminal(const Report& report, const RenderOptions& options);

}  // namespace accordiff::renderers
