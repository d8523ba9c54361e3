// From a shortest edit script to one that people can read.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "accordiff/model.hpp"
#include "diff/script.hpp"

namespace accordiff::diff {

// One word of a text under comparison.
struct Unit {
  std::uint32_t form = 0;
  bool content = true;       // carries content rather than grammar
  std::uint32_t atom = 0;    // words with the same number > 0 stand or fall together: a date, an amount, a name
  bool ends_phrase = false;  // followed by a comma, a stop or a bracket: a good place for an edit to end
};

// Rewrites `ops` so that no atom is cut, no island of kept grammar words stands between two changes, edits begin and end
// at phrase boundaries where they may slide, and drops come before adds in each run of changes.
void tidy(std::vector<Op>& ops, const std::vector<Unit>& before, const std::vector<Unit>& after);

}  // namespace accordiff::diff
