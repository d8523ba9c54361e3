// What all views of threads say alike: names and signs of states, places, sentences, which threads are shown.
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "accordiff/model.hpp"
#include "accordiff/options.hpp"
#include "render/wrap.hpp"

namespace accordiff::renderers {

// Columns of a terminal: what parts a key from what follows it, and the key.
inline constexpr std::size_t gap = 2;
inline constexpr std::size_t key_width = 10;

[[nodiscard]] std::string_view name_of(State state);
[[nodiscard]] std::string_view name_of(Fate fate);
[[nodiscard]] std::string_view name_of(Must must);

// The link of a step, null when there was nothing to compare.
[[nodiscard]] const Link* link_of(const Report& report, const ThreadState& state);
[[nodiscard]] Direction direction_of(const Report& report, const ThreadState& state);

// One character for a state, its direction or its restoration; and the style it is shown in.
struct Sign {
  std::string_view text;
  Style style = Style::Plain;
  std::string_view means;
};
[[nodiscard]] Sign sign_of(const Report& report, const ThreadState& state);

// Every sign there is, as they are explained.
[[nodiscard]] const std::vector<Sign>& all_signs();

// Those of these meanings, with what they mean.
[[nodiscard]] std::vector<Word> legend_of(const std::set<std::string_view>& used);

// The same as a line of Markdown.
[[nodiscard]] std::string markdown_legend(const std::set<std::string_view>& used);

// Whether the thread is in the statement of this state.
[[nodiscard]] constexpr bool is_present(const ThreadState& state) noexcept { return state.own != no_clause; }

// The clause that says it in a state that is present.
[[nodiscard]] const Clause& clause_of(const Report& report, const ThreadState& state);

// The last state that is present; there is always a first.
[[nodiscard]] const ThreadState& last_present(const Thread& thread);

// The last present one before a state that dropped the thread or merged it.
[[nodiscard]] const ThreadState& present_before(const Thread& thread, const ThreadState& state);

// The date of a statement, else its name.
[[nodiscard]] std::string when_of(const Statement& statement);

// "restored, reworded, weakened": the state, and what the words did.
[[nodiscard]] std::string label_of(const Report& report, const ThreadState& state, std::string_view separator = ", ");

// "absent since 2019-06-22", "with 1f0b9c22aa": what a state stands to; "" for most.
[[nodiscard]] std::string circumstance_of(const Report& report, const ThreadState& state);

// "120 threads through 5 statements, 2017-05-14 to 2025-10-16: 40 standing, 60 dropped, 20 one-offs; 4 restored".
[[nodiscard]] std::string sentence_of_threads(const Report& report);

// Threads that options ask for, in order: of one of their topics, with one of the states of `only`; by default all that more than
// one statement has. Titles, headings and signatures are none.
[[nodiscard]] std::vector<std::size_t> shown_threads(const Report& report, const RenderOptions& options);

// The same with one-offs, whatever `only` says.
[[nodiscard]] std::vector<std::size_t> body_threads(const Report& report, const RenderOptions& options);

// Whether `only` asks for a state; by default for all that are news.
[[nodiscard]] bool is_shown(const Report& report, const Thread& thread, const ThreadState& state, const RenderOptions& options);

// What one statement does to the threads that are shown, in reading order.
struct Event {
  std::size_t thread = 0;
  const ThreadState* state = nullptr;
};
[[nodiscard]] std::vector<std::vector<Event>> events_of(const Report& report, const RenderOptions& options);  // by statement

// "2 introduced, 1 restored, 3 reworded, 1 dropped".
[[nodiscard]] std::string counts_of(const std::vector<Event>& events);

// The statement that a state is compared with; for what is introduced, the one before.
[[nodiscard]] const Statement& before_of(const Report& report, const ThreadState& state);

// The link that shows a state, with edits where words changed: for what is compared with nothing, or tells of another thread, a
// link with the clause alone.
[[nodiscard]] Link shown_link(const Report& report, const Thread& thread, const ThreadState& state);

// "file:12", where a state is, or was before it was dropped.
[[nodiscard]] std::string file_line_of(const Report& report, const Thread& thread, const ThreadState& state);

// Threads of one statement alone that are left out by default.
[[nodiscard]] std::size_t count_lone(const Report& report, const RenderOptions& options);

// The threads whose key begins so.
[[nodiscard]] std::vector<std::size_t> threads_named(const Report& report, std::string_view key);

// `text` within `width` columns, cut at a word and ended by an ellipsis where it is longer.
[[nodiscard]] std::string elided(std::string_view text, std::size_t width);

}  // namespace accordiff::renderers
