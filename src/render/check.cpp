// Which renderer serves which format of the gate.
#include "accordiff/render.hpp"
#include "render/annotations.hpp"
#include "render/check_json.hpp"
#include "render/check_markdown.hpp"
#include "render/check_plain.hpp"
#include "render/junit.hpp"
#include "render/sarif.hpp"

namespace accordiff {

std::string render(const CheckReport& report, CheckFormat format, const RenderOptions& options) {
  switch (format) {
    case CheckFormat::Plain: break;
    case CheckFormat::Json: return renderers::render_check_json(report);
    case CheckFormat::Sarif: return renderers::render_sarif(report);
    case CheckFormat::Junit: return renderers::render_junit(report);
    case CheckFormat::Github: return renderers::render_annotations(report);
    case CheckFormat::Gitlab: return renderers::render_check_gitlab(report);
    case CheckFormat::Markdown: return renderers::render_check_markdown(report, options);
  }
  return renderers::render_check_plain(report);
}

}  // namespace accordiff
