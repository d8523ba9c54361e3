// Tables and lines of clauses, and their counts.
#include "render/clauses.hpp"

#include <fmt/format.h>

#include "render/acts.hpp"
#include "render/bidi.hpp"
#include "render/page.hpp"
#include "render/wording.hpp"

namespace accordiff::renderers {
namespace {

constexpr std::size_t narrowest_table = 72;

std::string counts_line(const FamilyCounts& counts) {
  std::string line;
  for (std::size_t k = 0; k < families.size(); ++k)
    if (counts.by_family[k] > 0)
      line += fmt::format("{}{} {}", line.empty() ? "" : ", ", name_of(families[k]), counts.by_family[k]);
  return line;
}

std::string share_line(const FamilyCounts& counts) {
  return fmt::format("share of body clauses with a family other than ?: {} ({} of {})", share_of(counts), counts.judged,
                     counts.body);
}

std::string count_of(const Statement& statement) {
  const std::size_t count = statement.clauses.size();
  return fmt::format("{} clause{}", count, count == 1 ? "" : "s");
}

Row row_of(const Clause& clause, std::size_t statement) {
  return {{id_of(statement, clause.id), Style::Dim},
          {"¶" + std::to_string(clause.paragraph), Style::Dim},
          {visible(clause.act.holder)},
          {act_of(clause.act), clause.act.family == Family::Unknown ? Style::Dim : Style::Label},
          {visible(clause.act.trigger)},
          {visible(clause.text)}};
}

void write_stacked(Page& page, const Row& row) {
  std::string line = page.style(row[0].text + " " + row[1].text, Style::Dim);
  for (std::size_t k = 2; k <= 4; ++k)
    if (!row[k].text.empty()) line += "  " + page.style(row[k].text, row[k].style);
  page.put_line(line);
  page.put(row.back().text, Style::Plain, 4);
}

void write_table(Page& page, const Statement& statement, std::size_t number) {
  std::vector<Row> rows{{{"id", Style::Heading},
                         {"place", Style::Heading},
                         {"holder", Style::Heading},
                         {"act", Style::Heading},
                         {"trigger", Style::Heading},
                         {"text", Style::Heading}}};
  for (const Clause& clause : statement.clauses) rows.push_back(row_of(clause, number));
  if (page.width() < narrowest_table) {
    for (std::size_t k = 1; k < rows.size(); ++k) write_stacked(page, rows[k]);
    return;
  }
  const std::vector<std::size_t> widths = fit(rows, {0, 0, 8, 12, page.width() / 5, 0}, page.width());
  for (const Row& row : rows) page.put_row(row, widths, 0);
}

void write_excluded(Page& page, const Statement& statement) {
  page.skip();
  if (statement.excluded.empty()) return page.put("nothing excluded", Style::Dim);
  std::vector<Row> rows{{{"line", Style::Heading}, {"excluded as", Style::Heading}, {"text", Style::Heading}}};
  for (const Exclusion& excluded : statement.excluded)
    rows.push_back({{std::to_string(excluded.line), Style::Dim}, {visible(excluded.reason)}, {visible(excluded.text)}});
  const std::vector<std::size_t> widths = fit(rows, {0, page.width() / 3, 0}, page.width());
  for (const Row& row : rows) page.put_row(row, widths, 0);
}

void write_statement(Page& page, const Report& report, std::size_t number, const RenderOptions& options) {
  const Statement& statement = report.statements[number];
  page.skip();
  page.put_title("# ", statement, Style::Dim);
  if (const std::string parties = parties_of(report, statement); !parties.empty()) page.put(parties, Style::Plain, 2);
  if (options.stat) {
    const FamilyCounts counts = count_families(statement);
    page.put(count_of(statement) + ": " + counts_line(counts), Style::Plain, 2);
    return page.put(share_line(counts), Style::Plain, 2);
  }
  page.skip();
  write_table(page, statement, number);
  if (options.excluded) write_excluded(page, statement);
}

std::string place(const Statement& statement, std::uint32_t line) {
  return visible(statement.path) + ":" + std::to_string(line) + ": ";
}

std::string line_of(const Statement& statement, const Clause& clause, std::size_t number) {
  std::string line = place(statement, clause.line) + id_of(number, clause.id) + "  ";
  if (!clause.act.holder.empty()) line += visible(clause.act.holder) + " ";
  line += act_of(clause.act) + "  " + isolated(visible(clause.text));
  if (!clause.act.trigger.empty()) line += "  [" + visible(clause.act.trigger) + "]";
  return line + "\n";
}

// Line breaks of what was excluded are shown as spaces.
std::string line_of(const Statement& statement, const Exclusion& excluded) {
  return place(statement, excluded.line) + "excluded  " + visible(excluded.reason) + "  " + isolated(visible(excluded.text)) +
         "\n";
}

}  // namespace

FamilyCounts count_families(const Statement& statement) {
  FamilyCounts counts;
  for (const Clause& clause : statement.clauses) {
    const Family family = clause.act.family;
    for (std::size_t k = 0; k < families.size(); ++k) counts.by_family[k] += families[k] == family;
    counts.body += family != Family::Meta;
    counts.judged += family != Family::Meta && family != Family::Unknown;
  }
  return counts;
}

std::string share_of(const FamilyCounts& counts) {
  const std::size_t body = counts.body == 0 ? 1 : counts.body;
  return fmt::format("{:.1f}%", 100.0 * static_cast<double>(counts.judged) / static_cast<double>(body));
}

std::string render_clauses_terminal(const Report& report, const RenderOptions& options) {
  std::size_t clauses = 0;
  for (const Statement& statement : report.statements) clauses += statement.clauses.size();
  Page page(options);
  page.open(report, fmt::format("{} clause{} in {} statement{}", clauses, clauses == 1 ? "" : "s", report.statements.size(),
                                report.statements.size() == 1 ? "" : "s"));
  for (std::size_t k = 0; k < report.statements.size(); ++k) write_statement(page, report, k, options);
  return page.finish();
}

std::string render_clauses_plain(const Report& report, const RenderOptions& options) {
  std::string text;
  for (std::size_t k = 0; k < report.statements.size(); ++k) {
    const Statement& statement = report.statements[k];
    if (options.stat) {
      const FamilyCounts counts = count_families(statement);
      text +=
          visible(statement.path) + ": " + count_of(statement) + ": " + counts_line(counts) + "; " + share_line(counts) + "\n";
      continue;
    }
    for (const Clause& clause : statement.clauses) text += line_of(statement, clause, k);
    if (!options.excluded) continue;
    for (const Exclusion& excluded : statement.excluded) text += line_of(statement, excluded);
  }
  return text;
}

}  // namespace accordiff::renderers
