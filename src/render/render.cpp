// Which renderer serves which view in which format.
#include "accordiff/render.hpp"

#include "render/clauses.hpp"
#include "render/csv.hpp"
#include "render/explain.hpp"
#include "render/json.hpp"
#include "render/markdown.hpp"
#include "render/plain.hpp"
#include "render/terminal.hpp"

namespace accordiff {

namespace {

namespace r = renderers;

std::string render_clauses(const Report& report, const RenderOptions& options) {
  if (options.format == OutputFormat::Plain) return r::render_clauses_plain(report, options);
  if (options.format == OutputFormat::Json) return r::render_json(report, options);
  return r::render_clauses_terminal(report, options);
}

std::string render_explanations(const Report& report, const RenderOptions& options) {
  if (options.format == OutputFormat::Plain) return r::render_explanations_plain(report, options);
  if (options.format == OutputFormat::Markdown) return r::render_explanations_markdown(report, options);
  if (options.format == OutputFormat::Json) return r::render_json(report, options);
  return r::render_explanations_terminal(report, options);
}

std::string render_changes(const Report& report, const RenderOptions& options) {
  if (options.format == OutputFormat::Plain) return r::render_plain(report, options);
  if (options.format == OutputFormat::Markdown) return r::render_markdown(report, options);
  if (options.format == OutputFormat::Json) return r::render_json(report, options);
  return r::render_terminal(report, options);
}

}  // namespace

std::string render(const Report& report, const RenderOptions& options) {
  if (options.format == OutputFormat::Csv) return r::render_csv(report, options);
  const bool compared = !report.alignments.empty() || report.statements.empty();
  switch (compared || options.view != View::Changes ? options.view : View::Clauses) {
    case View::Clauses: return render_clauses(report, options);
    case View::Explanations: return render_explanations(report, options);
    case View::Changes: break;
  }
  return render_changes(report, options);
}

}  // namespace accordiff
