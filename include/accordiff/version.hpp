// Versions of accordiff and of the Unicode library it runs with; printed by --version and in every JSON report.
#pragma once

#include <string>

namespace accordiff {

[[nodiscard]] std::string version();      // "0.1.0"
[[nodiscard]] std::string icu_version();  // "72.1"

}  // namespace accordiff
