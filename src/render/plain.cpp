// The line format. Nothing but lines: notes and summaries would break `grep` and an editor's jump list.
#include "render/plain.hpp"

#include "render/bidi.hpp"
#include "render/wording.hpp"

namespace accordiff::renderers {
namespace {

std::string line_of(const Link& link, const Statement& before, const Statement& after) {
  const Statement& statement = link.after.empty() ? before : after;
  std::string line = visible(statement.path) + ":" + std::to_string(clause_of(link, before, after).line) + ": " +
                     label_of(link, ",") + "  " + plain_redline(link, before, after);
  const std::string reason = reason_of(link), act = headline_of(link, before, after);
  if (!reason.empty() || !act.empty()) line += "  [" + isolated(reason) + act + "]";
  return line + "\n";
}

}  // namespace

std::string plain_redline(const Link& link, const Statement& before, const Statement& after) {
  std::string redline;
  bool first = true;
  for (const Run& run : runs_of(link, before, after)) {
    if (!first && run.space_before) redline += ' ';
    first = false;
    const bool whole = link.before.empty() || link.after.empty();
    if (run.op == EditOp::Keep || whole) redline += run.text;
    else redline += run.op == EditOp::Drop ? "[-" + run.text + "-]" : "{+" + run.text + "+}";
  }
  return isolated(std::move(redline));
}

std::string render_plain(const Report& report, const RenderOptions& options) {
  if (options.stat) return sentence_of(report.summary) + "\n" + profile_line(report) + "\n";
  std::string text;
  for (const Alignment& alignment : report.alignments)
    for (const Link& link : alignment.links)
      if (is_shown(link, options) || (options.only.empty() && link.status == Status::Editorial))
        text += line_of(link, report.statements[alignment.before], report.statements[alignment.after]);
  return text;
}

}  // namespace accordiff::renderers
