// From a Report to text for people and machines. Renderers see nothing but the report and their options.
#pragma once

#include <string>

#include "accordiff/check.hpp"
#include "accordiff/model.hpp"
#include "accordiff/options.hpp"

namespace accordiff {

// UTF-8, ending with a newline; of Docx, the bytes of the file. Every renderer accepts every report.
[[nodiscard]] std::string render(const Report& report, const RenderOptions& options = {});

// What the gate found. Of Github, the annotations; their step summary is Markdown.
[[nodiscard]] std::string render(const CheckReport& report, CheckFormat format, const RenderOptions& options = {});

// Why the exit status of the gate is what it is: a sentence a line.
[[nodiscard]] std::string explain_exit(const CheckReport& report);

}  // namespace accordiff
