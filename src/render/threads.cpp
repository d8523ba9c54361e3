// Threads in words.
#include "render/threads.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <map>

#include "render/markdown_text.hpp"
#include "render/page.hpp"
#include "render/wording.hpp"
#include "text/utf8.hpp"

namespace accordiff::renderers {
namespace {

constexpr std::array<std::string_view, 12> state_names{"introduced", "kept",   "reworded", "moved",    "dropped", "restored",
                                                       "split",      "merged", "present",  "stronger", "weaker",  "different"};

bool is_body(const Report& report, const Thread& thread) {
  const Clause& clause = clause_of(report, thread.states.front());
  return clause.kind != BlockKind::Heading && clause.kind != BlockKind::Title && clause.act.family != Family::Meta &&
         !clause.tokens.empty();
}

bool has_topic(const Thread& thread, const RenderOptions& options) {
  return options.topics.empty() || std::ranges::any_of(thread.topics, [&](const std::string& topic) {
           return std::ranges::find(options.topics, topic) != options.topics.end();
         });
}

// Of one statement alone.
bool is_lone(const Thread& thread) { return thread.fate == Fate::OneOff || thread.fate == Fate::PartnerOnly; }

bool asks_for(const RenderOptions& options, std::string_view word) {
  return std::ranges::find(options.only, word) != options.only.end();
}

}  // namespace

std::string_view name_of(State state) { return state_names.at(static_cast<std::size_t>(state)); }

std::string_view name_of(Fate fate) {
  constexpr std::array<std::string_view, 7> names{"standing",     "dropped", "merged",   "one-off",
                                                  "partner-only", "shared",  "universal"};
  return names.at(static_cast<std::size_t>(fate));
}

std::string_view name_of(Must must) {
  constexpr std::array<std::string_view, 4> names{"", "stay", "not-appear", "not-change"};
  return names.at(static_cast<std::size_t>(must));
}

const Link* link_of(const Report& report, const ThreadState& state) {
  if (state.link == nowhere) return nullptr;
  return state.alignment == nowhere ? &report.steps[state.link] : &report.alignments[state.alignment].links[state.link];
}

Direction direction_of(const Report& report, const ThreadState& state) {
  const Link* link = link_of(report, state);
  return link && link->status == Status::Reworded ? link->direction : Direction::None;
}

const std::vector<Sign>& all_signs() {
  static const std::vector<Sign> signs{{"+", Style::Added, "introduced"},
                                       {"─", Style::Dim, "kept"},
                                       {"»", Style::Label, "moved"},
                                       {"~", Style::Label, "reworded"},
                                       {"↑", Style::Stronger, "strengthened"},
                                       {"↓", Style::Weaker, "weakened"},
                                       {"↕", Style::Warning, "mixed"},
                                       {"↔", Style::Label, "lateral"},
                                       {"⇄", Style::Turned, "reversed"},
                                       {"×", Style::Dropped, "dropped"},
                                       {"↺", Style::Added, "restored"},
                                       {"┌", Style::Label, "split off another thread"},
                                       {"┘", Style::Dim, "merged into another"},
                                       {"●", Style::Label, "typical wording"},
                                       {"=", Style::Plain, "present, as strong"},
                                       {"↑", Style::Stronger, "stronger"},
                                       {"↓", Style::Weaker, "weaker"},
                                       {"↕", Style::Warning, "different"}};
  return signs;
}

Sign sign_of(const Report& report, const ThreadState& state) {
  const auto named = [](std::string_view name) {
    return *std::ranges::find_if(all_signs(), [&](const Sign& sign) { return sign.means.starts_with(name); });
  };
  const Direction direction = direction_of(report, state);
  if (state.state == State::Present && state.against == nowhere) return named("typical");
  if (state.state == State::Reworded && direction != Direction::None) return named(name_of(direction));
  return named(name_of(state.state));
}

const Clause& clause_of(const Report& report, const ThreadState& state) {
  return report.statements[state.statement].clauses[index(state.own)];
}

const ThreadState& last_present(const Thread& thread) {
  return *std::find_if(thread.states.rbegin(), thread.states.rend(), is_present);
}

std::vector<Word> legend_of(const std::set<std::string_view>& used) {
  std::vector<Word> legend;
  for (const Sign& sign : all_signs())
    if (used.contains(sign.means))
      legend.push_back({fmt::format("{}{} {}", legend.empty() ? "" : " ", sign.text, sign.means), sign.style, !legend.empty()});
  return legend;
}

std::string markdown_legend(const std::set<std::string_view>& used) {
  std::string text;
  for (const Sign& sign : all_signs())
    if (used.contains(sign.means))
      text.append(text.empty() ? "\n" : ", ").append(escape(sign.text)).append(" ").append(sign.means);
  return text.empty() ? text : text + ".\n";
}

const ThreadState& present_before(const Thread& thread, const ThreadState& state) {
  const auto earlier = [&](const ThreadState& other) { return is_present(other) && other.statement < state.statement; };
  return *std::find_if(thread.states.rbegin(), thread.states.rend(), earlier);
}

std::string when_of(const Statement& statement) { return statement.date.empty() ? statement.name : statement.date; }

std::string label_of(const Report& report, const ThreadState& state, std::string_view separator) {
  std::string label{name_of(state.state)};
  const auto add = [&](std::string_view part) { label.append(separator).append(part); };
  const Link* link = link_of(report, state);
  if (!link || state.state == State::Dropped || state.state == State::Merged) return label;
  if (state.state == State::Restored) add(link->status == Status::Reworded ? "reworded" : "as it was");
  if (const Direction direction = direction_of(report, state); direction != Direction::None && state.state != State::Split)
    add(name_of(direction));
  if (link->moved && state.state == State::Reworded) add("moved");
  return label;
}

std::string circumstance_of(const Report& report, const ThreadState& state) {
  if (state.other != nowhere) return (state.state == State::Split ? "off " : "into ") + report.threads[state.other].key;
  if (state.state == State::Restored) return "last seen in " + when_of(report.statements[state.against]);
  return {};
}

std::string sentence_of_threads(const Report& report) {
  std::array<std::size_t, 7> fates{};
  std::size_t threads = 0;
  for (const Thread& thread : report.threads) {
    if (!is_body(report, thread)) continue;
    ++threads;
    ++fates.at(static_cast<std::size_t>(thread.fate));
  }
  std::string text = fmt::format("{} thread{} through {} statement{}", threads, threads == 1 ? "" : "s", report.statements.size(),
                                 report.statements.size() == 1 ? "" : "s");
  if (!report.statements.empty() && !report.statements.back().date.empty())
    text += fmt::format(", {} to {}", when_of(report.statements.front()), when_of(report.statements.back()));
  text += fmt::format(": {} standing, {} dropped, {} one-off, {} merged; restored {} time{}", fates[0], fates[1], fates[3],
                      fates[2], report.summary.restored, report.summary.restored == 1 ? "" : "s");
  return visible(text);
}

bool is_shown(const Report& report, const Thread& thread, const ThreadState& state, const RenderOptions& options) {
  if (options.only.empty()) return state.state != State::Kept;
  const Direction direction = direction_of(report, state);
  return asks_for(options, name_of(state.state)) || (direction != Direction::None && asks_for(options, name_of(direction))) ||
         asks_for(options, name_of(thread.fate));
}

std::vector<std::size_t> body_threads(const Report& report, const RenderOptions& options) {
  std::vector<std::size_t> threads;
  for (std::size_t k = 0; k < report.threads.size(); ++k)
    if (is_body(report, report.threads[k]) && has_topic(report.threads[k], options)) threads.push_back(k);
  return threads;
}

std::vector<std::size_t> shown_threads(const Report& report, const RenderOptions& options) {
  std::vector<std::size_t> shown = body_threads(report, options);
  std::erase_if(shown, [&](std::size_t number) {
    const Thread& thread = report.threads[number];
    const auto asked = [&](const ThreadState& state) { return is_shown(report, thread, state, options); };
    return options.only.empty() ? is_lone(thread) : std::ranges::none_of(thread.states, asked);
  });
  return shown;
}

namespace {

// Where a state stands in its alignment; of what came back, where it was added.
class Places {
 public:
  Places(const Report& report, std::size_t statement) {
    if (statement == 0) return;
    const std::vector<Link>& links = report.alignments[statement - 1].links;
    for (std::size_t k = 0; k < links.size(); ++k)
      for (const ClauseId clause : links[k].after) of_clause_.emplace(clause, k);
  }
  [[nodiscard]] std::pair<std::size_t, ClauseId> of(const ThreadState& state) const {
    if (state.alignment != nowhere && state.link != nowhere) return {state.link, state.own};
    const auto found = of_clause_.find(state.own);
    return {found == of_clause_.end() ? 0 : found->second, state.own};
  }

 private:
  std::map<ClauseId, std::size_t> of_clause_;
};

}  // namespace

std::vector<std::vector<Event>> events_of(const Report& report, const RenderOptions& options) {
  std::vector<std::vector<Event>> events(report.statements.size());
  for (std::size_t number = 0; number < report.threads.size(); ++number) {
    const Thread& thread = report.threads[number];
    if (!is_body(report, thread) || !has_topic(thread, options)) continue;
    for (const ThreadState& state : thread.states)
      if (is_shown(report, thread, state, options)) events[state.statement].push_back({number, &state});
  }
  for (std::size_t statement = 0; statement < events.size(); ++statement) {
    const Places places(report, statement);
    std::ranges::stable_sort(events[statement], {}, [&](const Event& event) { return places.of(*event.state); });
  }
  return events;
}

std::string counts_of(const std::vector<Event>& events) {
  constexpr std::array states{State::Introduced, State::Restored, State::Reworded, State::Dropped,
                              State::Moved,      State::Split,    State::Merged,   State::Kept};
  std::string line;
  for (const State state : states) {
    const auto count = std::ranges::count_if(events, [&](const Event& event) { return event.state->state == state; });
    if (count > 0) line += fmt::format("{}{} {}", line.empty() ? "" : ", ", count, name_of(state));
  }
  return line.empty() ? "nothing new" : line;
}

const Statement& before_of(const Report& report, const ThreadState& state) {
  if (state.against != nowhere) return report.statements[state.against];
  return report.statements[state.statement == 0 ? 0 : state.statement - 1];
}

Link shown_link(const Report& report, const Thread& thread, const ThreadState& state) {
  if (state.state == State::Merged) return {.before = {present_before(thread, state).own}};
  const Link* link = link_of(report, state);
  if (!link || state.state == State::Split) return {.after = {state.own}};
  return *link;
}

std::string file_line_of(const Report& report, const Thread& thread, const ThreadState& state) {
  const ThreadState& seen = is_present(state) ? state : present_before(thread, state);
  return visible(report.statements[seen.statement].path) + ":" + std::to_string(clause_of(report, seen).line);
}

std::size_t count_lone(const Report& report, const RenderOptions& options) {
  if (!options.only.empty()) return 0;
  const std::vector<std::size_t> threads = body_threads(report, options);
  return static_cast<std::size_t>(std::ranges::count_if(threads, [&](std::size_t k) { return is_lone(report.threads[k]); }));
}

std::vector<std::size_t> threads_named(const Report& report, std::string_view key) {
  std::vector<std::size_t> found;
  for (std::size_t k = 0; k < report.threads.size(); ++k) {
    if (report.threads[k].key == key) return {k};
    if (report.threads[k].key.starts_with(key)) found.push_back(k);
  }
  return found;
}

std::string elided(std::string_view text, std::size_t width) {
  if (text::display_width(text) <= width) return std::string(text);
  std::size_t at = 0, columns = 0, last_space = 0;
  while (at < text.size()) {
    std::size_t next = at;
    static_cast<void>(text::next_char(text, next));
    const std::size_t wide = text::display_width(text.substr(at, next - at));
    if (columns + wide + 1 > width) break;
    if (text[at] == ' ') last_space = at;
    columns += wide;
    at = next;
  }
  if (at < text.size() && text[at] == ' ') last_space = at;
  const std::size_t end = last_space > at / 2 ? last_space : at;
  return std::string(text.substr(0, end)) + "…";
}

}  // namespace accordiff::renderers
