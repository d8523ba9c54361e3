// Which renderer serves which view in which format.
#include "accordiff/render.hpp"

#include "render/clauses.hpp"
#include "render/csv.hpp"
#include "render/csv_links.hpp"
#include "render/docx.hpp"
#include "render/explain.hpp"
#include "render/html_diff.hpp"
#include "render/html_matrix.hpp"
#include "render/html_track.hpp"
#include "render/json.hpp"
#include "render/life.hpp"
#include "render/markdown.hpp"
#include "render/matrix.hpp"
#include "render/news.hpp"
#include "render/phrases.hpp"
#include "render/plain.hpp"
#include "render/terminal.hpp"
#include "render/thread_tables.hpp"
#include "render/timeline.hpp"

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
  if (options.format == OutputFormat::Csv) return r::render_explanations_csv(report, options);
  return r::render_explanations_terminal(report, options);
}

std::string render_changes(const Report& report, const RenderOptions& options) {
  if (options.format == OutputFormat::Plain) return r::render_plain(report, options);
  if (options.format == OutputFormat::Markdown) return r::render_markdown(report, options);
  if (options.format == OutputFormat::Json) return r::render_json(report, options);
  if (options.format == OutputFormat::Docx) return r::render_docx(report, options);
  return r::render_terminal(report, options);
}

std::string render_timeline(const Report& report, const RenderOptions& options) {
  if (options.format == OutputFormat::Plain) return r::render_timeline_plain(report, options);
  if (options.format == OutputFormat::Markdown) return r::render_timeline_markdown(report, options);
  return r::render_timeline_terminal(report, options);
}

std::string render_news(const Report& report, const RenderOptions& options) {
  if (options.format == OutputFormat::Plain) return r::render_news_plain(report, options);
  if (options.format == OutputFormat::Markdown) return r::render_news_markdown(report, options);
  return r::render_news_terminal(report, options);
}

std::string render_phrases(const Report& report, const RenderOptions& options) {
  if (options.format == OutputFormat::Plain) return r::render_phrases_plain(report, options);
  if (options.format == OutputFormat::Markdown) return r::render_phrases_markdown(report, options);
  if (options.format == OutputFormat::Csv) return r::render_phrases_csv(report, options);
  return r::render_phrases_terminal(report, options);
}

std::string render_life(const Report& report, const RenderOptions& options) {
  if (options.format == OutputFormat::Plain) return r::render_life_plain(report, options);
  if (options.format == OutputFormat::Markdown) return r::render_life_markdown(report, options);
  return r::render_life_terminal(report, options);
}

std::string render_matrix(const Report& report, const RenderOptions& options) {
  if (options.format == OutputFormat::Plain) return r::render_matrix_plain(report, options);
  if (options.format == OutputFormat::Markdown) return r::render_matrix_markdown(report, options);
  return r::render_matrix_terminal(report, options);
}

std::string render_page(const Report& report, const RenderOptions& options) {
  if (options.view == View::Matrix) return r::render_matrix_html(report, options);
  if (is_of_series(options.view)) return r::render_track_html(report, options);
  return r::render_diff_html(report, options);
}

std::string render_series(const Report& report, const RenderOptions& options) {
  if (options.format == OutputFormat::Json) return r::render_json(report, options);
  if (options.view == View::Phrases) return render_phrases(report, options);
  if (options.format == OutputFormat::Csv) return r::render_threads_csv(report, options);
  if (options.view == View::News) return render_news(report, options);
  if (options.view == View::Matrix) return render_matrix(report, options);
  if (options.view == View::Life) return render_life(report, options);
  return render_timeline(report, options);
}

}  // namespace

std::string render(const Report& report, const RenderOptions& options) {
  const bool compared = !report.alignments.empty() || report.statements.empty() || is_of_series(options.view);
  if (options.format == OutputFormat::Html && compared && options.view != View::Clauses) return render_page(report, options);
  if (is_of_series(options.view)) return render_series(report, options);
  if (options.format == OutputFormat::Csv && (!compared || options.view != View::Explanations))
    return compared && options.view == View::Changes ? r::render_links_csv(report, options) : r::render_csv(report, options);
  switch (compared || options.view != View::Changes ? options.view : View::Clauses) {
    case View::Clauses: return render_clauses(report, options);
    case View::Explanations: return render_explanations(report, options);
    default: break;
  }
  return render_changes(report, options);
}

}  // namespace accordiff
