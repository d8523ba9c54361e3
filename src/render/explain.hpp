// Why each change is judged as it is.
#pragma once

#include <string>

#include "accordiff/model.hpp"
#include "accordiff/options.hpp"

namespace accordiff::renderers {

// Each change with its redline, the acts of both sides field by field ("*" where they differ) and every finding.
[[nodiscard]] std::string render_explanations_terminal(const Report& report, const RenderOptions& options);

// One line a finding: `file:line: label  facet sign: before -> after  [rule]`. A change without findings has one line.
[[nodiscard]] std::string render_explanations_plain(const Report& report, const RenderOptions& options);

}  // namespace accordiff::renderers
