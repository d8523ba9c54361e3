// What the exit status says about a report.
#pragma once

#include <string>
#include <vector>

#include "accordiff/model.hpp"

namespace accordiff::cli {

enum class ExitStatus : std::uint8_t { Unchanged = 0, Changed = 1, Trouble = 2 };

// Changed when the summary counts one of `fail_on` ("added", "moved", "weakened", ...). An empty list stands for reworded,
// added, removed and moved: everything but typography, and clauses cut differently with the same words.
[[nodiscard]] ExitStatus exit_status(const Summary& summary, const std::vector<std::string>& fail_on);

}  // namespace accordiff::cli
