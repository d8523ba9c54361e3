// What is said of a link that is uncertain, and of clauses on the same topic.
#pragma once

#include <string>

#include "accordiff/model.hpp"

namespace accordiff::renderers {

// "uncertain: came close to ¶5 “...”"; "same topic as the added ¶7 “...”". "" where there is nothing to say.
[[nodiscard]] std::string doubt_of(const Link& link, const Statement& before, const Statement& after);

}  // namespace accordiff::renderers
