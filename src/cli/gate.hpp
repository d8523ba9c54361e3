// The commands `check` and `accept`: from command line, manifest and git to what the gate found.
#pragma once

#include "cli/exit_status.hpp"
#include "cli/options.hpp"

namespace accordiff::cli {

// Checks, writes every report that was asked for, and tells whether the policy fails.
[[nodiscard]] ExitStatus run_check(Invocation& asked);

// Writes what the gate finds now into the file of accepted changes, beside what stands there.
[[nodiscard]] ExitStatus run_accept(Invocation& asked);

}  // namespace accordiff::cli
