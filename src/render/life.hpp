// The full life of one commitment, quoted.
#pragma once

#include <cstddef>
#include <string>

#include "accordiff/model.hpp"
#include "accordiff/options.hpp"

namespace accordiff::renderers {

// "4e1b9bd256, standing, in 4 of 5 statements, 2017-05-14 to 2025-10-16; security".
[[nodiscard]] std::string headline_of(const Report& report, const Thread& thread);

// "2017-05-14 to 2021-09-08  kept in 3 statements".
[[nodiscard]] std::string kept_line(const Report& report, const ThreadState& first, const ThreadState& last, std::size_t count);

// Calls `change(state)` for each state that is told, `kept(first, last, count)` for each run of statements that kept the words.
template <class Change, class Kept>
void walk(const Thread& thread, Change change, Kept kept) {
  const auto is_silent = [](const ThreadState& state) { return state.state == State::Kept; };
  for (std::size_t k = 0; k < thread.states.size();) {
    std::size_t end = k;
    while (end < thread.states.size() && is_silent(thread.states[end])) ++end;
    if (end > k) kept(thread.states[k], thread.states[end - 1], end - k);
    else change(thread.states[end++]);
    k = end;
  }
}

// Of every thread whose key begins with options.thread.
[[nodiscard]] std::string render_life_terminal(const Report& report, const RenderOptions& options);

// `file:line: date  state  text  [why]`, a line a state.
[[nodiscard]] std::string render_life_plain(const Report& report, const RenderOptions& options);
[[nodiscard]] std::string render_life_markdown(const Report& report, const RenderOptions& options);

}  // namespace accordiff::renderers
