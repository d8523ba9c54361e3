// From a Report to text for people and machines. Renderers see nothing but the report and their options.
#pragma once

#include <string>

#include "accordiff/model.hpp"
#include "accordiff/options.hpp"

namespace accordiff {

// UTF-8, ending with a newline; of Docx, the bytes of the file. Every renderer accepts every report.
[[nodiscard]] std::string render(const Report& report, const RenderOptions& options = {});

}  // namespace accordiff
