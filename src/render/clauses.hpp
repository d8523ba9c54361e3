// The clauses of statements with their acts, for people.
#pragma once

#include <array>
#include <string>

#include "accordiff/model.hpp"
#include "accordiff/options.hpp"

namespace accordiff::renderers {

// For each statement a table: id, paragraph, holder, act, the words that decided, text. In a window too narrow for a table,
// two lines a clause.
[[nodiscard]] std::string render_clauses_terminal(const Report& report, const RenderOptions& options);

// `file:line: id  holder act  text  [words that decided]`, and `file:line: excluded  reason  text`.
[[nodiscard]] std::string render_clauses_plain(const Report& report, const RenderOptions& options);

// Clauses by family, in the order of `families` (render/acts.hpp), and how much of the body is understood.
struct FamilyCounts {
  std::array<std::size_t, 10> by_family{};
  std::size_t body = 0;    // clauses that are not META
  std::size_t judged = 0;  // of these, those whose family is known
};
[[nodiscard]] FamilyCounts count_families(const Statement& statement);

// "83.3%"; "0.0%" of nothing.
[[nodiscard]] std::string share_of(const FamilyCounts& counts);

}  // namespace accordiff::renderers
