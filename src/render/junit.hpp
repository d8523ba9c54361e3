// JUnit's XML, which every service that shows tests reads.
#pragma once

#include <string>

#include "accordiff/check.hpp"

namespace accordiff::renderers {

// A suite a statement, a case a finding: what the policy fails on has failed, what was accepted is skipped, what it warns of
// passes and says so. A statement without findings is one case that passes.
[[nodiscard]] std::string render_junit(const CheckReport& report);

}  // namespace accordiff::renderers
