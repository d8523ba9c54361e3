// Sections of the page of a matrix.
#include "render/html_matrix.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "render/html_page.hpp"
#include "render/html_text.hpp"
#include "render/html_threads.hpp"
#include "render/matrix_view.hpp"
#include "render/threads.hpp"
#include "render/wording.hpp"

namespace accordiff::renderers {
namespace {

// "Sarvellia with ", when all statements call it so.
std::string issuer_of(const Report& report) {
  std::string name;
  for (const Statement& statement : report.statements) {
    if (statement.parties.empty() || (!name.empty() && statement.parties.front().name != name)) return {};
    name = statement.parties.front().name;
  }
  return name.empty() ? name : name + " with ";
}

std::string title_of_matrix(const Report& report, const std::vector<std::size_t>& columns) {
  constexpr std::size_t most_named = 6;
  if (columns.empty()) return "No partner";
  if (columns.size() > most_named) return issuer_of(report) + fmt::format("{} partners", columns.size());
  std::string title = issuer_of(report);
  for (const std::size_t column : columns)
    title += (column == columns.front() ? "" : column == columns.back() ? " and " : ", ") + report.statements[column].partner;
  return title;
}

}  // namespace

std::string render_matrix_html(const Report& report, const RenderOptions& options) {
  const MatrixView view(report, options, options.only.empty() ? body_threads(report, options) : shown_threads(report, options));
  std::vector<std::size_t> rows, lone;
  for (const std::size_t row : view.rows())
    (options.only.empty() && report.threads[row].fate == Fate::PartnerOnly ? lone : rows).push_back(row);
  Sheet sheet{.sort = "Statements side by side",
              .title = title_of_matrix(report, view.columns()),
              .lead = view.sentence(),
              .unit = "rows"};
  sheet.filters.declare("Spread", {"universal", "shared", "partner-only"});
  sheet.filters.declare("Wording", {"weaker", "different", "stronger", "present"});
  sheet.filters.declare("Direction", {"reversed", "weakened", "mixed", "strengthened", "lateral"});
  sheet.counts = counts_of(report, rows, view.columns());
  sheet.picture = figure_of(report, rows, view.columns(), view.sentence() + "; a line a row, a column a partner");
  ThreadRows list(report, view.columns(), {}, sheet.filters, options.redline);
  sheet.body = section_of("rows", "Clauses of several partners", list.list_of(rows));
  if (const std::string text = list.list_of(lone); !text.empty())
    sheet.body += section_of("partner-only", "With one partner only",
                             folded("fold", fmt::format("{} clause{}", lone.size(), lone.size() == 1 ? "" : "s"), text) + "\n");
  sheet.body += section_of("excluded", "Left out", excluded_of(report));
  return page_of(report, options, sheet);
}

}  // namespace accordiff::renderers
