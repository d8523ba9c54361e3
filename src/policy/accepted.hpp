// The file of accepted changes: YAML, so that people can read, review and merge it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "accordiff/check.hpp"

namespace accordiff::policy {

// Throws Error of kind Input, with the line, for broken YAML, unknown keys, a missing reason and days that are none.
[[nodiscard]] std::vector<Acceptance> parse_accepted(std::string_view text, const std::string& path);

// The file that holds them, by file, then by key: the same whatever their order was.
[[nodiscard]] std::string write_accepted(std::vector<Acceptance> accepted);

// Whether a text is a day of the calendar, "2026-11-24".
[[nodiscard]] bool is_day(std::string_view text);

}  // namespace accordiff::policy
