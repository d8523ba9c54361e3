// Places of clauses as other programs ask for them: lines and columns of the file.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "accordiff/check.hpp"

namespace accordiff::gate {

class Places {
 public:
  Places() = default;
  // Of a file whose text was extracted no place leads back: all regions are empty.
  explicit Places(const Document& document);

  [[nodiscard]] Region of(const Clause& clause) const { return between(clause.place, clause.source); }
  // Of clauses of one statement, ascending: from the first to the last when they are of one paragraph, else the first.
  [[nodiscard]] Region of(const std::vector<ClauseId>& clauses, const Statement& statement) const;
  // The place behind a clause, with nothing in it.
  [[nodiscard]] Region behind(const Clause& clause) const;

 private:
  [[nodiscard]] Region between(Span place, Span source) const;
  [[nodiscard]] std::size_t line_of(std::size_t offset) const;  // 0-based
  [[nodiscard]] std::uint32_t column_of(std::size_t offset, std::size_t line) const;

  std::string_view text_;
  std::vector<std::size_t> lines_;  // where each begins
};

// The first line of a file, for what is about all of it.
inline constexpr Region whole_file{.line = 1, .column = 1, .end_line = 1, .end_column = 1, .bytes = {}};

}  // namespace accordiff::gate
