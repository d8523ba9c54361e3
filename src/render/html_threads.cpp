// A row holds only what happens: statements that kept the words are one stroke of its line, those without it are none.
#include "render/html_threads.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "render/html_picture.hpp"
#include "render/html_text.hpp"
#include "render/life.hpp"
#include "render/threads.hpp"
#include "render/wording.hpp"

namespace accordiff::renderers {
namespace {

constexpr std::size_t most_named = 24;  // columns that have a name above their signs

constexpr std::array<std::string_view, 18> kinds{"reversed",     "dropped", "weakened",  "mixed",    "introduced", "restored",
                                                 "strengthened", "lateral", "reworded",  "moved",    "split",      "merged",
                                                 "kept",         "weaker",  "different", "stronger", "typical",    "present"};

bool is_of_matrix(const Report& report) { return !report.statements.empty() && !report.statements.front().partner.empty(); }

std::string state_pill(const Report& report, const ThreadState& state) {
  return pill(kind_of(report, state), sign_of(report, state).text);
}

}  // namespace

ThreadRows::ThreadRows(const Report& report, const std::vector<std::size_t>& columns, std::set<std::size_t> listed,
                       Filters& filters, bool open)
    : report_(report), columns_(columns), place_(report.statements.size(), nowhere), listed_(std::move(listed)),
      filters_(filters), open_(open) {
  for (std::size_t k = 0; k < columns.size(); ++k) place_[columns[k]] = k;
}

std::string ThreadRows::list_of(const std::vector<std::size_t>& threads) {
  std::string rows;
  for (const std::size_t number : threads) rows += row_of(report_.threads[number]);
  if (rows.empty()) return rows;
  const bool named = columns_.size() <= most_named;
  return element("div",
                 attribute("class", named ? "threads" : "threads many") + fmt::format(" style=\"--n:{}\"", columns_.size()),
                 "\n" + (named ? names_of_columns() : "") + classed("ol", "rows", "\n" + rows)) +
         "\n";
}

std::string ThreadRows::names_of_columns() const {
  std::string names;
  for (const std::size_t column : columns_)
    names += element("span", "", element("bdi", "", html(column_of(report_.statements[column]))));
  return element("div", " class=\"names\" aria-hidden=\"true\"", names) + "\n";
}

std::string ThreadRows::row_of(const Thread& thread) {
  const ThreadState& state = telling(thread);
  const Statement& statement = report_.statements[state.statement];
  const std::string link = element(
      "a", attribute("class", "place") + attribute("href", "#t-" + thread.key) + attribute("aria-label", "Link to " + thread.key),
      "");
  std::string row = classed("div", "said", passage("text", html(clause_of(report_, state).text) + link, statement)) + "\n";
  row += line_of(thread) + life_of(thread);
  return element("li",
                 attribute("class", "row change " + std::string(name_of(thread.fate))) + attribute("id", "t-" + thread.key) +
                     facets_of(thread),
                 "\n" + row) +
         "\n";
}

// "Life: standing, in 5 of 5, 2017-05-14 to 2025-10-16; trade".
std::string ThreadRows::summary_of(const Thread& thread) const {
  const auto here = [&](const ThreadState& state) { return is_present(state) && is_column(state); };
  std::string text = fmt::format("{}: {}, in {} of {}", is_of_matrix(report_) ? "Wordings" : "Life", name_of(thread.fate),
                                 std::ranges::count_if(thread.states, here), columns_.size());
  if (!is_of_matrix(report_)) {
    const std::string first = when_of(report_.statements[thread.states.front().statement]);
    const std::string last = when_of(report_.statements[last_present(thread).statement]);
    text += ", " + (first == last ? first : first + " to " + last);
  }
  for (const std::string& topic : thread.topics) text += (topic == thread.topics.front() ? "; " : ", ") + topic;
  return html(text) + " " + classed("span", "key", html(thread.key));
}

// What the eye sees; the life says the same in words.
std::string ThreadRows::line_of(const Thread& thread) const {
  std::string signs;
  for (std::size_t k = 0; k < thread.states.size(); ++k) {
    const ThreadState& state = thread.states[k];
    if (!is_column(state)) continue;
    const std::size_t place = place_[state.statement];
    if (state.state == State::Kept) {
      std::size_t end = k;
      while (end + 1 < thread.states.size() && thread.states[end + 1].state == State::Kept &&
             thread.states[end + 1].statement == thread.states[end].statement + 1)
        ++end;
      signs += fmt::format("<i style=\"--a:{};--w:{}\"></i>", place, end - k + 1);
      k = end;
      continue;
    }
    const std::string says = column_of(report_.statements[state.statement]) + ": " + label_of(report_, state);
    signs += element("a",
                     attribute("class", kind_of(report_, state)) + attribute("href", "#" + anchor_of(thread, state)) +
                         attribute("title", says) + fmt::format(" tabindex=\"-1\" style=\"--a:{}\"", place),
                     html(sign_of(report_, state).text));
  }
  return element("div", " class=\"line\" aria-hidden=\"true\"", signs) + "\n";
}

std::string ThreadRows::life_of(const Thread& thread) const {
  std::string items;
  walk(
      thread,
      [&](const ThreadState& state) {
        if (is_column(state)) items += change_of(thread, state);
      },
      [&](const ThreadState& first, const ThreadState& last, std::size_t count) {
        items += classed("li", "kept", html(kept_line(report_, first, last, count))) + "\n";
      });
  return folded("life", summary_of(thread), classed("ol", "states", "\n" + items), open_) + "\n";
}

std::string ThreadRows::change_of(const Thread& thread, const ThreadState& state) const {
  const Link link = shown_link(report_, thread, state);
  const Statement& before = before_of(report_, state);
  const Statement& after = report_.statements[state.statement];
  std::string text = element("b", "", element("bdi", "", html(column_of(after)))) + " " + state_pill(report_, state);
  if (state.state == State::Restored) text += " " + (link.status == Status::Reworded ? pills_of(link) : "as it was");
  if (state.state == State::Reworded && link.moved) text += " " + pill("moved", "»");
  if (state.other != nowhere) {
    const std::string key = html(report_.threads[state.other].key);
    text += state.state == State::Split ? " off " : " into ";
    text += listed_.contains(state.other) ? element("a", " href=\"#t-" + key + "\"", key) : key;
  } else if (const std::string more = circumstance_of(report_, state); !more.empty()) {
    text += ", " + html(more);
  }
  text = classed("p", "when", text);
  if (is_present(state)) {
    const bool quoted = link.before.empty();
    text += passage("text", quoted ? html(text_of(link.after, after)) : html_redline(link, before, after), after);
    if (const std::string reason = reason_of(link); !reason.empty()) text += classed("p", "reason", with_arrows(reason));
  }
  return element("li", attribute("id", anchor_of(thread, state)), text) + "\n";
}

std::string ThreadRows::facets_of(const Thread& thread) {
  const bool matrix = is_of_matrix(report_);
  filters_.add(matrix ? "Spread" : "Fate", name_of(thread.fate));
  for (const ThreadState& state : thread.states) {
    if (!is_column(state)) continue;
    filters_.add(matrix ? "Wording" : "Change", name_of(state.state));
    if (const Direction direction = direction_of(report_, state); direction != Direction::None)
      filters_.add("Direction", name_of(direction));
    if (matrix) filters_.add("Partner", column_of(report_.statements[state.statement]));
  }
  for (const std::string& topic : thread.topics) filters_.add("Topic", topic);
  const ThreadState& state = telling(thread);
  filters_.add(matrix ? "Holder" : "Party", holder_of(clause_of(report_, state), report_.statements[state.statement]));
  return filters_.row();
}

std::string anchor_of(const Thread& thread, const ThreadState& state) {
  return "s-" + thread.key + "-" + std::to_string(state.statement);
}

const ThreadState& telling(const Thread& thread) {
  const auto typical = [](const ThreadState& state) { return state.state == State::Present && state.against == nowhere; };
  const auto found = std::ranges::find_if(thread.states, typical);
  return found == thread.states.end() ? last_present(thread) : *found;
}

std::string column_of(const Statement& statement) { return statement.partner.empty() ? when_of(statement) : statement.partner; }

std::vector<std::pair<std::string_view, std::size_t>> counts_of(const Report& report, const std::vector<std::size_t>& threads,
                                                                const std::vector<std::size_t>& columns) {
  std::vector<std::pair<std::string_view, std::size_t>> counts;
  for (const std::string_view kind : kinds) counts.emplace_back(kind, 0);
  for (const std::size_t number : threads)
    for (const ThreadState& state : report.threads[number].states)
      if (std::ranges::binary_search(columns, state.statement))
        ++std::ranges::find(counts, shown_kind_of(report, state), &std::pair<std::string_view, std::size_t>::first)->second;
  return counts;
}

std::string figure_of(const Report& report, const std::vector<std::size_t>& threads, const std::vector<std::size_t>& columns,
                      const std::string& label) {
  if (threads.empty() || columns.empty()) return {};
  constexpr std::size_t lane = 7, least = 40, most = 300;
  const std::size_t height = std::clamp(threads.size() * lane, least, most);
  std::string axis;
  const bool named = columns.size() <= most_named;
  const std::size_t step = named ? 1 : columns.size() - 1;
  for (std::size_t k = 0; k < columns.size(); k += step)
    axis += element("span", "", element("bdi", "", html(column_of(report.statements[columns[k]]))));
  return element("figure", attribute("class", "weave") + fmt::format(" style=\"--h:{}px\"", height),
                 weave_of(report, threads, columns, label) +
                     element("div", attribute("class", named ? "axis even" : "axis") + " aria-hidden=\"true\"", axis)) +
         "\n";
}

}  // namespace accordiff::renderers
