// Tables of phrases.
#include "render/phrases.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "render/csv_cells.hpp"
#include "render/html_text.hpp"
#include "render/markdown_text.hpp"
#include "render/page.hpp"
#include "render/threads.hpp"
#include "render/wording.hpp"

namespace accordiff::renderers {
namespace {

std::string sentence_of_phrases(const Report& report) {
  const auto found = std::ranges::count_if(report.phrases, [](const PhraseHistory& history) { return !history.uses.empty(); });
  return fmt::format("{} of {} phrase{} found in {} statement{}", found, report.phrases.size(),
                     report.phrases.size() == 1 ? "" : "s", report.statements.size(), report.statements.size() == 1 ? "" : "s");
}

std::string when(const Report& report, const PhraseUse& use) { return visible(when_of(report.statements[use.statement])); }

// The statements that have it as stretches: "2017-05-14 to 2021-09-08, 2025-10-16".
std::string where_of(const Report& report, const PhraseHistory& history) {
  std::string text;
  const auto& uses = history.uses;
  for (std::size_t k = 0; k < uses.size();) {
    std::size_t end = k + 1;
    while (end < uses.size() && uses[end].statement == uses[end - 1].statement + 1) ++end;
    text += (text.empty() ? "" : ", ") + when(report, uses[k]);
    if (end - k > 1) text += (end - k == 2 ? ", " : " to ") + when(report, uses[end - 1]);
    k = end;
  }
  return text;
}

std::string share_of(const Report& report, const PhraseHistory& history) {
  return fmt::format("{} of {}", history.uses.size(), report.statements.size());
}

std::string quoted(const PhraseHistory& history) { return visible("\"" + history.phrase + "\""); }

std::string first_of(const Report& report, const PhraseHistory& history) {
  return history.uses.empty() ? "never" : when(report, history.uses.front());
}

std::string last_of(const Report& report, const PhraseHistory& history) {
  return history.uses.empty() ? "" : when(report, history.uses.back());
}

std::string forms_of(const std::vector<std::string>& forms) {
  if (forms.empty()) return "none";
  std::string text;
  for (const std::string& form : forms) text += (text.empty() ? "\"" : ", \"") + form + "\"";
  return visible(text);
}

// "none -> "one-strait policy"", ", strengthened", ", against must: not-change".
std::string step_of(const FormulaHistory& formula, const FormulaStep& step) {
  std::string text = forms_of(step.before) + " -> " + forms_of(step.after);
  if (step.direction != Direction::None) text.append(", ").append(name_of(step.direction));
  if (step.breaks) text.append(", against must: ").append(name_of(formula.must));
  return text;
}

void write_formulas(Page& page, const Report& report) {
  for (const FormulaHistory& formula : report.formulas) {
    if (formula.steps.empty()) continue;
    page.skip();
    page.put(formula.name, Style::Heading);
    for (const FormulaStep& step : formula.steps)
      page.put(when_of(report.statements[step.statement]) + "  " + step_of(formula, step),
               step.breaks ? Style::Warning : Style::Plain, 2);
  }
}

const Clause& clause_of(const Report& report, const PhraseUse& use) {
  return report.statements[use.statement].clauses[index(use.clause)];
}

std::string row_of(std::string_view cell, const std::vector<std::string>& texts) {
  std::string cells;
  for (const std::string& text : texts)
    cells += element(cell, cell == "th" ? " scope=\"col\"" : "", element("bdi", "", html(text)));
  return element("tr", "", cells) + "\n";
}

}  // namespace

std::string phrases_html(const Report& report) {
  if (report.phrases.empty()) return {};
  std::string rows;
  for (const PhraseHistory& history : report.phrases)
    rows += row_of("td", {history.group, history.phrase, first_of(report, history), last_of(report, history),
                          share_of(report, history), where_of(report, history)});
  const std::string head = row_of("th", {"formula", "phrase", "first seen", "last seen", "in", "statements"});
  std::string text = element("table", "", element("thead", "", head) + element("tbody", "", "\n" + rows)) + "\n";
  for (const FormulaHistory& formula : report.formulas) {
    std::string steps;
    for (const FormulaStep& step : formula.steps)
      steps += element("li", step.breaks ? " class=\"warning\"" : "",
                       element("b", "", html(when_of(report.statements[step.statement]))) + " " +
                           with_arrows(step_of(formula, step))) +
               "\n";
    if (!steps.empty()) text += element("h3", " dir=\"auto\"", html(formula.name)) + "\n" + classed("ul", "notes", steps) + "\n";
  }
  return text;
}

std::string render_phrases_terminal(const Report& report, const RenderOptions& options) {
  Page page(options);
  page.open(report, sentence_of_phrases(report));
  if (report.phrases.empty()) return page.finish();
  page.skip();
  std::vector<Row> rows{{{"phrase", Style::Heading},
                         {"first seen", Style::Heading},
                         {"last seen", Style::Heading},
                         {"in", Style::Heading},
                         {"statements", Style::Heading}}};
  std::string group;
  for (const PhraseHistory& history : report.phrases) {
    if (history.group != group && !history.group.empty())
      rows.push_back({{visible(history.group), Style::Label}, {""}, {""}, {""}, {""}});
    group = history.group;
    rows.push_back({{quoted(history), history.uses.empty() ? Style::Dim : Style::Plain},
                    {first_of(report, history), Style::Plain},
                    {last_of(report, history), Style::Plain},
                    {share_of(report, history), Style::Dim},
                    {where_of(report, history), Style::Plain}});
  }
  const std::vector<std::size_t> widths = fit(rows, {page.width() / 3, 0, 0, 0, 0}, page.width());
  for (const Row& row : rows) page.put_row(row, widths, 0);
  write_formulas(page, report);
  return page.finish();
}

std::string render_phrases_plain(const Report& report, const RenderOptions& /*options*/) {
  std::string text;
  for (const PhraseHistory& history : report.phrases) {
    if (history.uses.empty()) text += "never: " + quoted(history) + "\n";
    for (const PhraseUse& use : history.uses)
      text += fmt::format("{}:{}: {}  {}  {}\n", visible(report.statements[use.statement].path), clause_of(report, use).line,
                          quoted(history), use.count, when(report, use));
  }
  return text;
}

std::string render_phrases_markdown(const Report& report, const RenderOptions& options) {
  std::string text = opening_of(report, "Watched phrases", sentence_of_phrases(report), options);
  text += "\n| formula | phrase | first seen | last seen | in | statements |\n|---|---|---|---|---|---|\n";
  for (const PhraseHistory& history : report.phrases)
    text += fmt::format("| {} | {} | {} | {} | {} | {} |\n", safe(history.group), safe(history.phrase),
                        safe(first_of(report, history)), safe(last_of(report, history)), share_of(report, history),
                        safe(where_of(report, history)));
  for (const FormulaHistory& formula : report.formulas) {
    if (!formula.steps.empty()) text += "\n## " + safe(formula.name) + "\n\n";
    for (const FormulaStep& step : formula.steps)
      text += "- **" + safe(when_of(report.statements[step.statement])) + "**: " + escape(step_of(formula, step)) + "\n";
  }
  return closed(std::move(text), report, options);
}

std::string render_phrases_csv(const Report& report, const RenderOptions& /*options*/) {
  std::string text = csv_row({"formula", "phrase", "statement", "date", "file", "line", "clause", "count"});
  for (const PhraseHistory& history : report.phrases)
    for (const PhraseUse& use : history.uses) {
      const Statement& statement = report.statements[use.statement];
      text += csv_row({history.group, history.phrase, std::to_string(use.statement), statement.date, statement.path,
                       std::to_string(clause_of(report, use).line), id_of(use.statement, use.clause), std::to_string(use.count)});
    }
  return text;
}

}  // namespace accordiff::renderers
