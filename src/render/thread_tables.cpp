// Rows of threads.
#include "render/thread_tables.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "render/bidi.hpp"
#include "render/csv_cells.hpp"
#include "render/markdown_text.hpp"
#include "render/threads.hpp"
#include "render/wording.hpp"

namespace accordiff::renderers {
namespace {

constexpr std::size_t columns_of_table = 24;  // statements side by side
constexpr std::size_t text_width = 90;

template <class Parts>
std::string joined(const Parts& parts) {
  return fmt::format("{}", fmt::join(parts, "; "));
}

std::string row_of(const Report& report, const Thread& thread, const ThreadState& state) {
  const Statement& statement = report.statements[state.statement];
  const Link* link = link_of(report, state);
  std::vector<std::string> clauses;
  for (const ClauseId clause : state.clauses) clauses.push_back(id_of(state.statement, clause));
  const bool present = is_present(state), compared = present && link != nullptr && !link->before.empty();
  return csv_row({thread.key, std::string(name_of(thread.fate)), joined(thread.topics), std::to_string(state.statement),
                  statement.name, statement.date, statement.path, std::string(name_of(state.state)),
                  compared ? std::string(name_of(link->direction)) : "", compared ? joined(facets_of(*link)) : "",
                  compared ? link->because : "", state.against == nowhere ? "" : report.statements[state.against].date,
                  joined(clauses), present ? std::to_string(clause_of(report, state).line) : "",
                  present ? text_of(state.clauses, statement) : "", statement.partner});
}

std::string table_of(const Report& report, const std::vector<std::size_t>& threads, std::size_t begin, std::size_t end) {
  std::string head = "| thread |", rule = "|---|";
  for (std::size_t k = begin; k < end; ++k) {
    head += " " + safe(when_of(report.statements[k])) + " |";
    rule += ":---:|";
  }
  std::string text = "\n" + head + " commitment |\n" + rule + "---|\n";
  for (const std::size_t number : threads) {
    const Thread& thread = report.threads[number];
    std::vector<std::string_view> cells(end - begin);
    for (const ThreadState& state : thread.states)
      if (state.statement >= begin && state.statement < end) cells[state.statement - begin] = sign_of(report, state).text;
    if (std::ranges::all_of(cells, [](std::string_view cell) { return cell.empty(); })) continue;
    text += "| `" + thread.key + "` |";
    for (const std::string_view cell : cells) text.append(" ").append(cell.empty() ? " " : escape(cell)).append(" |");
    text += " " + isolated(escape(elided(visible(clause_of(report, last_present(thread)).text), text_width))) + " |\n";
  }
  return text;
}

std::set<std::string_view> signs_of(const Report& report, const std::vector<std::size_t>& threads) {
  std::set<std::string_view> used;
  for (const std::size_t number : threads)
    for (const ThreadState& state : report.threads[number].states) used.insert(sign_of(report, state).means);
  return used;
}

std::string steps_of(const Report& report, const Thread& thread) {
  std::string text;
  for (const ThreadState& state : thread.states) {
    const Link* link = link_of(report, state);
    if (!is_present(state) || !link || link->status != Status::Reworded || state.state == State::Split) continue;
    text += "- **" + safe(when_of(report.statements[state.statement])) + "**, " + label_of(report, state) + ": " +
            markdown_redline(*link, report.statements[state.against], report.statements[state.statement]) + "\n";
  }
  return text.empty() ? text : "\n`" + thread.key + "`\n\n" + text;
}

}  // namespace

std::string render_threads_csv(const Report& report, const RenderOptions& options) {
  std::string text = csv_row({"thread", "fate", "topics", "statement", "name", "date", "file", "state", "direction", "facets",
                              "because", "against", "clauses", "line", "text", "partner"});
  const std::vector<std::size_t> threads = !options.thread.empty() ? threads_named(report, options.thread)
                                           : options.only.empty()  ? body_threads(report, options)
                                                                   : shown_threads(report, options);
  for (const std::size_t number : threads)
    for (const ThreadState& state : report.threads[number].states) text += row_of(report, report.threads[number], state);
  return text;
}

std::string render_timeline_markdown(const Report& report, const RenderOptions& options) {
  std::string text = opening_of(report, "Timeline", sentence_of_threads(report), options);
  if (options.stat) return closed(std::move(text), report, options);
  const std::vector<std::size_t> threads = shown_threads(report, options);
  text += markdown_legend(signs_of(report, threads));
  for (std::size_t begin = 0; begin < report.statements.size(); begin += columns_of_table)
    text += table_of(report, threads, begin, std::min(report.statements.size(), begin + columns_of_table));
  if (options.redline)
    for (const std::size_t number : threads) text += steps_of(report, report.threads[number]);
  if (const std::size_t one_offs = count_lone(report, options); one_offs > 0)
    text += fmt::format("\n{} one-off{}, in one statement only, not shown.\n", one_offs, one_offs == 1 ? "" : "s");
  return closed(std::move(text), report, options);
}

}  // namespace accordiff::renderers
