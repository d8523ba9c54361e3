// One line a change, for grep and editors.
#pragma once

#include <string>

#include "accordiff/model.hpp"
#include "accordiff/options.hpp"

namespace accordiff::renderers {

// `file:line: status  text`, with [-dropped-] and {+added+} words. File and line are those of the later statement, of the
// earlier one for removed clauses. Flags follow the status: `reworded,moved`.
[[nodiscard]] std::string render_plain(const Report& report, const RenderOptions& options);

}  // namespace accordiff::renderers
