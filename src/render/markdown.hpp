// Markdown for pull requests, wikis and mails.
#pragma once

#include <string>

#include "accordiff/model.hpp"
#include "accordiff/options.hpp"

namespace accordiff::renderers {

// A summary table for each pair, then its changes under the headings of the later statement: ~~dropped~~ and **added**.
[[nodiscard]] std::string render_markdown(const Report& report, const RenderOptions& options);

// The same for explanations: each change with its redline, a table of both acts and a list of findings.
[[nodiscard]] std::string render_explanations_markdown(const Report& report, const RenderOptions& options);

}  // namespace accordiff::renderers
