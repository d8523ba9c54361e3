// Word files (ECMA-376, transitional): the new text with its changes tracked against the old one, or a table of old text, new
// text and finding.
#pragma once

#include <string>

#include "accordiff/model.hpp"
#include "accordiff/options.hpp"

namespace accordiff::renderers {

// The bytes of the file. Of a report that compares nothing, its statements.
[[nodiscard]] std::string render_docx(const Report& report, const RenderOptions& options);

}  // namespace accordiff::renderers
