// SARIF 2.1.0, which services for code review and editors read.
#pragma once

#include <string>

#include "accordiff/check.hpp"

namespace accordiff::renderers {

// One run. The file of accepted changes is its baseline: what stands in it is "unchanged" and, until it expires, suppressed.
[[nodiscard]] std::string render_sarif(const CheckReport& report);

}  // namespace accordiff::renderers
