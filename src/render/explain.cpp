// Explanations laid out for a terminal and for lines; Markdown is in markdown.cpp, where it is escaped.
#include "render/explain.hpp"

#include "render/bidi.hpp"
#include "render/fields.hpp"
#include "render/page.hpp"
#include "render/wording.hpp"

namespace accordiff::renderers {
namespace {

constexpr std::size_t body_indent = 4;
constexpr std::size_t names = 12;  // columns of the names of fields

// Without findings there is nothing to list, and that is said.
std::string no_finding(const Link& link, const Statement& before, const Statement& after) {
  if (link.before.empty() || link.after.empty()) return {};
  if (link.status == Status::Same) return "the words are the same";
  if (link.status == Status::Editorial) return "no finding: every word agrees";
  const auto unknown = [](const Clause& clause) { return clause.act.family == Family::Unknown; };
  if (unknown(before.clauses[index(link.before.front())]) || unknown(after.clauses[index(link.after.front())]))
    return "no finding: what the clause does is not known";
  return "no finding: other words, but nothing that is judged differs";
}

void write_fields(Page& page, const Link& link, const Statement& before, const Statement& after) {
  const bool both = !link.before.empty() && !link.after.empty();
  for (const ClausePair& pair : pairs_of(link, before, after)) {
    const std::size_t room = page.width() - 2, half = (room - names - 7) / 2;
    const std::vector<std::size_t> widths =
        both ? std::vector{std::size_t{1}, names, half, half} : std::vector{std::size_t{1}, names, room - names - 5};
    page.skip();
    if (both) page.put_row({{}, {"* differs", Style::Dim}, {"before", Style::Heading}, {"after", Style::Heading}}, widths, 2);
    for (const Field& field : fields_of(pair.before, pair.after)) {
      const bool differs = pair.before && pair.after && field.before != field.after;
      const Style style = differs ? Style::Label : Style::Dim;
      if (both) page.put_row({{differs ? "*" : "", style}, {field.name, style}, {field.before}, {field.after}}, widths, 2);
      else page.put_row({{}, {field.name, style}, {field.before + field.after}}, widths, 2);
    }
  }
}

Style style_of(const Finding& finding) {
  return finding.sign > 0 ? Style::Stronger : finding.sign < 0 ? Style::Weaker : Style::Label;
}

void write_findings(Page& page, const Link& link, const Statement& before, const Statement& after) {
  if (link.findings.empty() && !no_finding(link, before, after).empty()) {
    page.skip();
    page.put(no_finding(link, before, after), Style::Dim, body_indent);
  }
  for (const Finding& finding : link.findings) {
    page.skip();
    page.put_line("    " + page.style(sign_of(finding), style_of(finding)) + "  " + visible(finding.facet));
    if (const std::string step = step_of(finding); !step.empty()) page.put(step, Style::Plain, body_indent + 2);
    if (!finding.rule.empty()) page.put("rule: " + finding.rule, Style::Dim, body_indent + 2);
  }
}

void write_pair(Page& page, const Report& report, const Alignment& alignment, const RenderOptions& options) {
  const Statement& before = report.statements[alignment.before];
  const Statement& after = report.statements[alignment.after];
  page.put_titles(report, before, after);
  for (const Link& link : alignment.links) {
    if (!is_explained(link, alignment, options)) continue;
    page.put_heading(link, before, after);
    page.skip();
    page.put_label(link, before, after, false, ids_of(link, alignment));
    page.put_redline(link, before, after, false);
    write_fields(page, link, before, after);
    write_findings(page, link, before, after);
  }
}

std::string line_of(const Finding& finding) {
  std::string line = visible(finding.facet) + " " + std::string(sign_of(finding));
  if (const std::string step = step_of(finding); !step.empty()) line += ": " + step;
  return finding.rule.empty() ? line : line + "  [" + visible(finding.rule) + "]";
}

}  // namespace

std::string render_explanations_terminal(const Report& report, const RenderOptions& options) {
  Page page(options);
  page.open(report, sentence_of(report.summary));
  for (const Alignment& alignment : report.alignments) write_pair(page, report, alignment, options);
  return page.finish();
}

std::string render_explanations_plain(const Report& report, const RenderOptions& options) {
  std::string text;
  for (const Alignment& alignment : report.alignments) {
    const Statement& before = report.statements[alignment.before];
    const Statement& after = report.statements[alignment.after];
    for (const Link& link : alignment.links) {
      if (!is_explained(link, alignment, options)) continue;
      const Statement& statement = link.after.empty() ? before : after;
      const Clause& clause = clause_of(link, before, after);
      const std::string start = visible(statement.path) + ":" + std::to_string(clause.line) + ": " + label_of(link, ",") + "  ";
      for (const Finding& finding : link.findings) text += start + line_of(finding) + "\n";
      if (!link.findings.empty()) continue;
      const std::string act = headline_of(link, before, after);
      text += start + (act.empty() ? "" : act + "  ") +
              (no_finding(link, before, after).empty() ? isolated(visible(clause.text)) : no_finding(link, before, after)) + "\n";
    }
  }
  return text;
}

}  // namespace accordiff::renderers
