// One line a change, for grep and editors.
#pragma once

#include <string>

#include "accordiff/model.hpp"
#include "accordiff/options.hpp"

namespace accordiff::renderers {

// `file:line: status  text  [why]`, with [-dropped-] and {+added+} words. File and line are those of the later statement, of the
// earlier one for removed clauses. Direction and flags follow the status: `reworded,weakened,moved`. In brackets: why it has
// its direction, or what an added or removed clause does; nothing when that is not known.
[[nodiscard]] std::string render_plain(const Report& report, const RenderOptions& options);

// The text of a link with [-dropped-] and {+added+} words.
[[nodiscard]] std::string plain_redline(const Link& link, const Statement& before, const Statement& after);

}  // namespace accordiff::renderers
