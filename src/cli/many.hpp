// Reading many statements and making one report of them: a series or a matrix.
#pragma once

#include "cli/options.hpp"

namespace accordiff::cli {

// Completes `asked` from the manifest, expands folders and patterns, reads and follows. Throws Error of kind Usage when there are
// fewer than two statements, for topics and threads that are not there.
[[nodiscard]] Report report_of_many(Invocation& asked);

}  // namespace accordiff::cli
