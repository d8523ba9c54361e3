// Markdown. Statement text is escaped: it can neither format nor link nor inject HTML.
#include "render/markdown.hpp"

#include "render/wording.hpp"

namespace accordiff::renderers {
namespace {

std::string escape(std::string_view text) {
  std::string escaped;
  for (const char c : text) {
    if (c == '&') escaped += "&amp;";
    else if (c == '<') escaped += "&lt;";
    else if (c == '>') escaped += "&gt;";
    else if (std::string_view("\\`*_{}[]()#+!|~@").find(c) != std::string_view::npos) escaped.append(1, '\\').append(1, c);
    else escaped += c;
  }
  return escaped;
}

std::string redline(const Link& link, const Statement& before, const Statement& after) {
  std::string text;
  for (const Run& run : runs_of(link, before, after)) {
    if (!text.empty() && run.space_before) text += ' ';
    const std::string_view sign = run.op == EditOp::Drop ? "~~" : run.op == EditOp::Add ? "**" : "";
    // Two marked runs that touch would read as one broken mark.
    if (!sign.empty() && !text.empty() && !run.space_before && (text.ends_with("~~") || text.ends_with("**"))) text += ' ';
    text.append(sign).append(escape(run.text)).append(sign);
  }
  return text;
}

std::string table_of(const Summary& summary) {
  std::string head = "|", rule = "|", row = "|";
  const auto add = [&](std::string_view name, std::size_t count) {
    head.append(" ").append(name).append(" |");
    rule += "---:|";
    row.append(" ").append(std::to_string(count)).append(" |");
  };
  add("added", summary.added);
  add("removed", summary.removed);
  add("reworded", summary.reworded);
  add("moved", summary.moved);
  add("split", summary.split);
  add("merged", summary.merged);
  add("editorial", summary.editorial);
  add("unchanged", summary.same);
  return head + "\n" + rule + "\n" + row + "\n";
}

std::string pair_of(const Report& report, const Alignment& alignment, const RenderOptions& options) {
  const Statement& before = report.statements[alignment.before];
  const Statement& after = report.statements[alignment.after];
  std::string text = "## " + escape(visible(title_of(before))) + " → " + escape(visible(title_of(after))) + "\n\n" +
                     table_of(summary_of(alignment));
  if (options.stat) return text + "\n";
  std::string last_heading;
  for (const Link& link : alignment.links) {
    if (!is_shown(link, options)) continue;
    const std::string heading = heading_of(clause_of(link, before, after), link.after.empty() ? before : after);
    if (heading != last_heading && !heading.empty()) text += "\n### " + escape(visible(heading)) + "\n";
    last_heading = heading;
    text += "\n- **" + label_of(link) + "** (" + place_of(link, before, after) + "): " + redline(link, before, after) + "\n";
  }
  return text + "\n";
}

}  // namespace

std::string render_markdown(const Report& report, const RenderOptions& options) {
  std::string text = "# Comparison of statements\n\n" + sentence_of(report.summary) + ".\n";
  for (const Note& note : report.notes)
    text += "\n> " + std::string(note.level == Note::Level::Warning ? "Warning: " : "Note: ") +
            (note.path.empty() ? "" : escape(visible(note.path)) + ": ") + escape(visible(note.message)) + "\n";
  for (const Alignment& alignment : report.alignments) text += "\n" + pair_of(report, alignment, options);
  while (text.ends_with("\n\n")) text.pop_back();
  return text;
}

}  // namespace accordiff::renderers
