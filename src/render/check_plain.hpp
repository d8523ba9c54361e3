// What the gate found, one line a finding, as compilers write it.
#pragma once

#include <string>

#include "accordiff/check.hpp"

namespace accordiff::renderers {

// "file:line:column: error: reworded, weakened: ...  [weakened 1f0b9c22aa]", a sentence at the end.
[[nodiscard]] std::string render_check_plain(const CheckReport& report);

}  // namespace accordiff::renderers
