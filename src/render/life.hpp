// The full life of one commitment, quoted.
#pragma once

#include <string>

#include "accordiff/model.hpp"
#include "accordiff/options.hpp"

namespace accordiff::renderers {

// Of every thread whose key begins with options.thread.
[[nodiscard]] std::string render_life_terminal(const Report& report, const RenderOptions& options);

// `file:line: date  state  text  [why]`, a line a state.
[[nodiscard]] std::string render_life_plain(const Report& report, const RenderOptions& options);
[[nodiscard]] std::string render_life_markdown(const Report& report, const RenderOptions& options);

}  // namespace accordiff::renderers
