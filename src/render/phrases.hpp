// Watched phrases: first seen, last seen, in which statements.
#pragma once

#include <string>

#include "accordiff/model.hpp"
#include "accordiff/options.hpp"

namespace accordiff::renderers {

[[nodiscard]] std::string render_phrases_terminal(const Report& report, const RenderOptions& options);

// `file:line: phrase  count  date`, a line a statement that has it; `never: phrase` for one that none has.
[[nodiscard]] std::string render_phrases_plain(const Report& report, const RenderOptions& options);
[[nodiscard]] std::string render_phrases_markdown(const Report& report, const RenderOptions& options);

// A table and a list of steps, as a part of a page; "" when nothing is watched.
[[nodiscard]] std::string phrases_html(const Report& report);

// A header row, then one row a phrase and statement that has it.
[[nodiscard]] std::string render_phrases_csv(const Report& report, const RenderOptions& options);

}  // namespace accordiff::renderers
