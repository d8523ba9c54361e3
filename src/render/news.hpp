// What each statement of a series changed against all before it.
#pragma once

#include <string>

#include "accordiff/model.hpp"
#include "accordiff/options.hpp"

namespace accordiff::renderers {

[[nodiscard]] std::string render_news_terminal(const Report& report, const RenderOptions& options);

// `file:line: state  text  [why]  key`, a line a change.
[[nodiscard]] std::string render_news_plain(const Report& report, const RenderOptions& options);
[[nodiscard]] std::string render_news_markdown(const Report& report, const RenderOptions& options);

}  // namespace accordiff::renderers
