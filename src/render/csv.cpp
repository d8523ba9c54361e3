// Clauses as CSV.
#include "render/csv.hpp"

#include <fmt/format.h>

#include <vector>

#include "render/acts.hpp"
#include "render/clauses.hpp"
#include "render/csv_cells.hpp"
#include "render/wording.hpp"

namespace accordiff::renderers {
namespace {

constexpr std::size_t columns = 24;

std::string header() {
  const std::vector<std::string> names{"file",       "id",      "line",         "begin",       "end",    "paragraph",
                                       "family",     "force",   "stance",       "holder",      "voice",  "addressee",
                                       "content",    "negated", "continuity",   "trigger",     "object", "items",
                                       "conditions", "hedges",  "intensifiers", "quantifiers", "text",   "reason"};
  return csv_row(names);
}

std::string row_of(const Statement& statement, const Clause& clause, std::size_t number) {
  const Act& act = clause.act;
  return csv_row({statement.path,
                  id_of(number, clause.id),
                  std::to_string(clause.line),
                  std::to_string(clause.source.begin),
                  std::to_string(clause.source.end),
                  std::to_string(clause.paragraph),
                  std::string(name_of(act.family)),
                  has_force(act.family) ? std::to_string(act.force) : "",
                  has_stance(act.family) ? std::to_string(act.stance) : "",
                  act.holder,
                  act.voice,
                  act.addressee,
                  act.content,
                  truth(act.negated),
                  truth(act.continuity),
                  act.trigger,
                  std::string(object_of(clause)),
                  words_of(act, {MarkKind::Item}),
                  words_of(act, {MarkKind::Condition}),
                  words_of(act, {MarkKind::Hedge, MarkKind::Diminisher}),
                  words_of(act, {MarkKind::Intensifier}),
                  words_of(act, {MarkKind::Widening, MarkKind::Narrowing}),
                  clause.text,
                  ""});
}

std::string row_of(const Statement& statement, const Exclusion& excluded) {
  std::vector<std::string> cells(columns);
  cells[0] = statement.path;
  cells[2] = std::to_string(excluded.line);
  cells[3] = std::to_string(excluded.place.begin);
  cells[4] = std::to_string(excluded.place.end);
  cells[6] = "EXCLUDED";
  cells[columns - 2] = excluded.text;
  cells[columns - 1] = excluded.reason;
  return csv_row(cells);
}

// Clauses and exclusions as they follow each other in the file.
std::string rows_of(const Statement& statement, std::size_t number, bool with_excluded) {
  std::string text;
  auto excluded = statement.excluded.begin();
  const auto write_excluded_before = [&](std::uint32_t place) {
    for (; with_excluded && excluded != statement.excluded.end() && excluded->place.begin < place; ++excluded)
      text += row_of(statement, *excluded);
  };
  for (const Clause& clause : statement.clauses) {
    write_excluded_before(clause.source.begin);
    text += row_of(statement, clause, number);
  }
  write_excluded_before(UINT32_MAX);
  return text;
}

std::string counts_of_statements(const Report& report) {
  std::vector<std::string> names{"file", "clauses"};
  for (const Family family : families) names.emplace_back(name_of(family));
  for (const char* name : {"body", "judged", "share"}) names.emplace_back(name);
  std::string text = csv_row(names);
  for (const Statement& statement : report.statements) {
    const FamilyCounts counts = count_families(statement);
    std::vector<std::string> cells{statement.path, std::to_string(statement.clauses.size())};
    for (const std::size_t count : counts.by_family) cells.push_back(std::to_string(count));
    cells.push_back(std::to_string(counts.body));
    cells.push_back(std::to_string(counts.judged));
    cells.push_back(share_of(counts));
    text += csv_row(cells);
  }
  return text;
}

}  // namespace

std::string render_csv(const Report& report, const RenderOptions& options) {
  if (options.stat) return counts_of_statements(report);
  std::string text = header();
  for (std::size_t k = 0; k < report.statements.size(); ++k) text += rows_of(report.statements[k], k, options.excluded);
  return text;
}

}  // namespace accordiff::renderers
