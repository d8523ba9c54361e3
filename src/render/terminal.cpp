// What changed, for a terminal: one natural reading order, one change a block.
#include "render/terminal.hpp"

#include <algorithm>

#include "render/doubts.hpp"
#include "render/page.hpp"
#include "render/wording.hpp"

namespace accordiff::renderers {
namespace {

constexpr std::size_t body_indent = 4;

// Changes, and as many unchanged links around each as were asked for.
std::vector<std::size_t> links_to_write(const Alignment& alignment, const RenderOptions& options) {
  std::vector<std::size_t> chosen;
  const auto& links = alignment.links;
  std::size_t wanted_until = 0;
  for (std::size_t k = 0; k < links.size(); ++k) {
    if (!is_shown(links[k], options)) continue;
    const std::size_t first = std::max(wanted_until, k < options.context ? 0 : k - options.context);
    const std::size_t end = std::min(links.size(), k + options.context + 1);
    for (std::size_t at = first; at < end; ++at) chosen.push_back(at);
    wanted_until = std::max(wanted_until, end);
  }
  return chosen;
}

// Old text on the left, new on the right; each with the signs of its own words.
void write_side(Page& page, const Link& link, const Statement& before, const Statement& after, bool context, bool color) {
  const std::size_t column = (page.width() - body_indent - 3) / 2;
  std::vector<Word> left, right;
  for (const Run& run : runs_of(link, before, after)) {
    const Style style = context ? Style::Dim : style_of(run.op);
    if (run.op != EditOp::Add && !link.before.empty())
      append_words(left, run.op == EditOp::Drop ? "[-" + run.text + "-]" : run.text, style, run.space_before);
    if (run.op != EditOp::Drop && !link.after.empty())
      append_words(right, run.op == EditOp::Add ? "{+" + run.text + "+}" : run.text, style, run.space_before);
  }
  const auto old_lines = wrap(left, column, 0, color), new_lines = wrap(right, column, 0, color);
  for (std::size_t k = 0; k < std::max(old_lines.size(), new_lines.size()); ++k) {
    const Line old_line = k < old_lines.size() ? old_lines[k] : Line{};
    const std::string gap(column - std::min(column, old_line.width), ' ');
    const std::string right_text = k < new_lines.size() ? " " + new_lines[k].text : "";
    page.put_line(std::string(body_indent, ' ') + old_line.text + gap + " |" + right_text);
  }
}

void write_link(Page& page, const Link& link, const Statement& before, const Statement& after, const RenderOptions& options) {
  const bool context = !is_shown(link, options);
  page.put_heading(link, before, after);
  page.skip();
  page.put_label(link, before, after, context);
  if (options.layout == Layout::Side) write_side(page, link, before, after, context, options.color);
  else page.put_redline(link, before, after, context);
  if (const std::string reason = context ? std::string{} : reason_of(link); !reason.empty())
    page.put(reason, Style::Dim, body_indent);
  if (const std::string doubt = context ? std::string{} : doubt_of(link, before, after); !doubt.empty())
    page.put(doubt, Style::Warning, body_indent);
}

void write_pair(Page& page, const Report& report, const Alignment& alignment, const RenderOptions& options) {
  const Statement& before = report.statements[alignment.before];
  const Statement& after = report.statements[alignment.after];
  page.put_titles(report, before, after);
  const Summary summary = summary_of(alignment);
  if (options.stat || report.alignments.size() > 1) page.put(sentence_of(summary), Style::Plain, 2);
  if (options.stat) return;
  for (const std::size_t k : links_to_write(alignment, options)) write_link(page, alignment.links[k], before, after, options);
  if (options.only.empty() && summary.editorial > 0) {
    page.skip();
    page.put(
        std::to_string(summary.editorial) + " editorial (typography, punctuation or spelling only; --only editorial shows them)",
        Style::Dim);
  }
}

}  // namespace

std::string render_terminal(const Report& report, const RenderOptions& options) {
  Page page(options);
  page.open(report, sentence_of(report.summary));
  for (const Alignment& alignment : report.alignments) write_pair(page, report, alignment, options);
  return page.finish();
}

}  // namespace accordiff::renderers
