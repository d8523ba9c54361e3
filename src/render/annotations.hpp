// Workflow commands of GitHub, which shows them beside the lines of a pull request.
#pragma once

#include <string>

#include "accordiff/check.hpp"

namespace accordiff::renderers {

// "::error file=...,line=...,title=...::message"; what was accepted is not told.
[[nodiscard]] std::string render_annotations(const CheckReport& report);

}  // namespace accordiff::renderers
