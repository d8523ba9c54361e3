// What `accept` does to the list of accepted changes.
#pragma once

#include <vector>

#include "accordiff/check.hpp"
#include "cli/options.hpp"

namespace accordiff::cli {

// Adds what the gate found, or what --key names of it, and renews what has expired; how many entries are new. Throws Error of
// kind Usage for a key that no finding has.
std::size_t add_accepted(std::vector<Acceptance>& accepted, const CheckReport& report, const Invocation& asked);

void drop_stale(std::vector<Acceptance>& accepted, const CheckReport& report);

}  // namespace accordiff::cli
