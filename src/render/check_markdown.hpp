// What the gate found, as a comment on a pull request.
#pragma once

#include <string>

#include "accordiff/check.hpp"
#include "accordiff/options.hpp"

namespace accordiff::renderers {

// What fails open, by file; warnings and what was accepted folded; no longer than options.max_size.
[[nodiscard]] std::string render_check_markdown(const CheckReport& report, const RenderOptions& options);

}  // namespace accordiff::renderers
