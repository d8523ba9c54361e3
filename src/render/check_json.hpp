// What the gate found, for programs: in the project's own words, and as GitLab has it.
#pragma once

#include <string>

#include "accordiff/check.hpp"

namespace accordiff::renderers {

// Its contract is docs/check-format.md and docs/check.schema.json.
[[nodiscard]] std::string render_check_json(const CheckReport& report);

// A report of code quality: what counts, a record each.
[[nodiscard]] std::string render_check_gitlab(const CheckReport& report);

}  // namespace accordiff::renderers
