// The commands that git calls: `git-diff` as an external diff driver, `textconv` to see statements clause by clause.
#pragma once

#include <string>
#include <vector>

#include "cli/exit_status.hpp"
#include "cli/options.hpp"

namespace accordiff::cli {

// The command line with "--" before what git puts behind it, so that no path is taken for an option.
[[nodiscard]] std::vector<std::string> guard_paths(std::vector<std::string> arguments);

// Shows what changed under the name that git gives. Always ends well when both files are there: git stops at anything else.
[[nodiscard]] ExitStatus run_git_diff(Invocation& asked);

// Writes the clauses of a file, one a line.
[[nodiscard]] ExitStatus run_textconv(Invocation& asked);

}  // namespace accordiff::cli
