// What is shown of a matrix in every format: which partners, which rows in which order, and what both say.
#pragma once

#include <algorithm>
#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "accordiff/model.hpp"
#include "accordiff/options.hpp"

namespace accordiff::renderers {

class MatrixView {
 public:
  // Rows as `shown_threads` gives them, or of these threads.
  MatrixView(const Report& report, const RenderOptions& options);
  MatrixView(const Report& report, const RenderOptions& options, const std::vector<std::size_t>& threads);

  [[nodiscard]] const std::vector<std::size_t>& columns() const { return columns_; }
  [[nodiscard]] const std::vector<std::size_t>& rows() const { return rows_; }

  // The state of a row in a column, null when it is absent.
  [[nodiscard]] const ThreadState* at(std::size_t row, std::size_t column) const;

  [[nodiscard]] std::string share_of(std::size_t row) const;  // "3/4"
  [[nodiscard]] const ThreadState& typical_of(std::size_t row) const;
  [[nodiscard]] std::string typical_text(std::size_t row) const;
  [[nodiscard]] std::string sentence() const;

  // The signs in use, as a set of what they mean.
  [[nodiscard]] std::set<std::string_view> used() const;

 private:
  [[nodiscard]] std::size_t spread(std::size_t row) const;
  [[nodiscard]] std::size_t differing(std::size_t row) const;

  template <class Is>
  std::size_t count(std::size_t row, Is is) const {
    const auto counts = [&](std::size_t column) {
      const ThreadState* state = at(row, column);
      return state && is(*state);
    };
    return static_cast<std::size_t>(std::ranges::count_if(columns_, counts));
  }

  const Report& report_;
  std::vector<std::size_t> columns_, rows_;
};

}  // namespace accordiff::renderers
