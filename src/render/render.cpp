// Which renderer serves which format.
#include "accordiff/render.hpp"

#include "render/json.hpp"
#include "render/markdown.hpp"
#include "render/plain.hpp"
#include "render/terminal.hpp"

namespace accordiff {

std::string render(const Report& report, const RenderOptions& options) {
  switch (options.format) {
    case OutputFormat::Plain: return renderers::render_plain(report, options);
    case OutputFormat::Markdown: return renderers::render_markdown(report, options);
    case OutputFormat::Json: return renderers::render_json(report);
    case OutputFormat::Terminal: break;
  }
  return renderers::render_terminal(report, options);
}

}  // namespace accordiff
