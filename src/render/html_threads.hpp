// Threads of a series and rows of a matrix as rows of a page: what is said, a line of signs, the life behind it.
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <vector>

#include "accordiff/model.hpp"
#include "render/html_page.hpp"

namespace accordiff::renderers {

class ThreadRows {
 public:
  // Only the statements of `columns` are shown, only threads of `listed` are linked to; `open` lives are unfolded.
  ThreadRows(const Report& report, const std::vector<std::size_t>& columns, std::set<std::size_t> listed, Filters& filters,
             bool open);

  // A list with the names of the columns above its lines.
  [[nodiscard]] std::string list_of(const std::vector<std::size_t>& threads);

 private:
  [[nodiscard]] std::string row_of(const Thread& thread);
  [[nodiscard]] std::string summary_of(const Thread& thread) const;
  [[nodiscard]] std::string line_of(const Thread& thread) const;
  [[nodiscard]] std::string life_of(const Thread& thread) const;
  [[nodiscard]] std::string change_of(const Thread& thread, const ThreadState& state) const;
  [[nodiscard]] std::string facets_of(const Thread& thread);
  [[nodiscard]] std::string names_of_columns() const;
  [[nodiscard]] bool is_column(const ThreadState& state) const { return place_[state.statement] != nowhere; }

  const Report& report_;
  const std::vector<std::size_t>& columns_;
  std::vector<std::size_t> place_;  // of each statement among the columns
  std::set<std::size_t> listed_;
  Filters& filters_;
  bool open_;
};

// "s-4e1b9bd256-3": the anchor of a state in the life of its thread.
[[nodiscard]] std::string anchor_of(const Thread& thread, const ThreadState& state);

// The state that speaks for a thread: the typical one of a row, else the last that is present.
[[nodiscard]] const ThreadState& telling(const Thread& thread);

// Whom the statement of a matrix is with, when a statement of a series was made.
[[nodiscard]] std::string column_of(const Statement& statement);

// How often the states of these threads are of each kind, for the header of a page.
[[nodiscard]] std::vector<std::pair<std::string_view, std::size_t>> counts_of(const Report& report,
                                                                              const std::vector<std::size_t>& threads,
                                                                              const std::vector<std::size_t>& columns);

// The picture of threads with its axis.
[[nodiscard]] std::string figure_of(const Report& report, const std::vector<std::size_t>& threads,
                                    const std::vector<std::size_t>& columns, const std::string& label);

}  // namespace accordiff::renderers
