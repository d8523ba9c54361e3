// Sections of the page of a series.
#include "render/html_track.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <numeric>
#include <set>
#include <utility>

#include "render/html_page.hpp"
#include "render/html_text.hpp"
#include "render/html_threads.hpp"
#include "render/phrases.hpp"
#include "render/threads.hpp"
#include "render/wording.hpp"

namespace accordiff::renderers {
namespace {

constexpr std::size_t news_width = 140;

std::string event_of(const Report& report, const Event& event) {
  const Thread& thread = report.threads[event.thread];
  const ThreadState& state = *event.state;
  const ThreadState& said = is_present(state) ? state : present_before(thread, state);
  const Statement& statement = report.statements[said.statement];
  const std::string more = circumstance_of(report, state);
  return element("li", "",
                 classed("span", "pills", pill(kind_of(report, state), sign_of(report, state).text)) +
                     element("a",
                             attribute("href", "#" + anchor_of(thread, state)) + attribute("lang", statement.language) +
                                 " dir=\"auto\"",
                             html(elided(clause_of(report, said).text, news_width))) +
                     " " + classed("span", "muted", html(more.empty() ? thread.key : more))) +
         "\n";
}

std::string news_of(const Report& report, const RenderOptions& options) {
  std::string text;
  const auto events = events_of(report, options);
  for (std::size_t k = 0; k < events.size(); ++k) {
    const bool first = k == 0 && options.only.empty();
    std::string items;
    if (!first)
      for (const Event& event : events[k]) items += event_of(report, event);
    const std::string summary = element("bdi", "", html(title_of(report.statements[k]))) + " " +
                                classed("span", "muted", first ? "the first statement" : html(counts_of(events[k])));
    text += items.empty() ? classed("p", "nothing", summary) + "\n"
                          : folded("news", summary, classed("ol", "weightiest", "\n" + items), options.view == View::News) + "\n";
  }
  return text;
}

std::string title_of_series(const Report& report) {
  if (report.statements.empty()) return "No statement";
  const std::string first = when_of(report.statements.front()), last = when_of(report.statements.back());
  return with_parties(report.statements.back(), first == last ? first : first + " to " + last);
}

// Threads of one statement alone stand apart, unless they are asked for.
std::string timeline_of(const Report& report, const RenderOptions& options, const std::vector<std::size_t>& columns,
                        Sheet& sheet) {
  if (options.view == View::Life) {
    const std::vector<std::size_t> named = threads_named(report, options.thread);
    ThreadRows rows(report, columns, {named.begin(), named.end()}, sheet.filters, true);
    return section_of("threads", "The life of a commitment", rows.list_of(named));
  }
  const std::vector<std::size_t> shown = shown_threads(report, options);
  std::vector<std::size_t> lone;
  if (options.only.empty()) std::ranges::set_difference(body_threads(report, options), shown, std::back_inserter(lone));
  std::set<std::size_t> listed(shown.begin(), shown.end());
  listed.insert(lone.begin(), lone.end());
  ThreadRows rows(report, columns, std::move(listed), sheet.filters, options.redline);
  std::string text = section_of("threads", "Commitments", rows.list_of(shown));
  if (const std::string list = rows.list_of(lone); !list.empty())
    text += section_of("one-offs", "In one statement only",
                       folded("fold", fmt::format("{} commitment{}", lone.size(), lone.size() == 1 ? "" : "s"), list) + "\n");
  return text;
}

}  // namespace

std::string render_track_html(const Report& report, const RenderOptions& options) {
  Sheet sheet{.sort = "Commitments through a series of statements",
              .title = title_of_series(report),
              .lead = sentence_of_threads(report),
              .unit = "commitments"};
  sheet.filters.declare("Fate", {"standing", "dropped", "merged", "one-off"});
  sheet.filters.declare("Change", {"introduced", "reworded", "moved", "dropped", "restored", "split", "merged"});
  sheet.filters.declare("Direction", {"reversed", "weakened", "mixed", "strengthened", "lateral"});
  std::vector<std::size_t> columns(report.statements.size());
  std::iota(columns.begin(), columns.end(), std::size_t{0});
  const std::vector<std::size_t> shown =
      options.view == View::Life ? threads_named(report, options.thread) : shown_threads(report, options);
  sheet.counts = counts_of(report, shown, columns);
  sheet.picture = figure_of(
      report, shown, columns,
      sentence_of_threads(report) + "; a line a commitment, from the first statement on the left to the last on the right");
  const std::string timeline = timeline_of(report, options, columns, sheet);
  const std::string news =
      options.view == View::Life ? "" : section_of("news", "Statement by statement", news_of(report, options));
  const std::string phrases = section_of("phrases", "Watched phrases", phrases_html(report));
  if (options.view == View::Phrases) sheet.body = phrases + timeline + news;
  else if (options.view == View::News) sheet.body = news + phrases + timeline;
  else sheet.body = timeline + news + phrases;
  sheet.body += section_of("excluded", "Left out", excluded_of(report));
  return page_of(report, options, sheet);
}

}  // namespace accordiff::renderers
