// Sparse assignment. Apart because it knows nothing of clauses.
#include "align/assign.hpp"

#include <limits>
#include <queue>
#include <tuple>

namespace accordiff::align {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

// Costs are negative gains; every row also has a place of its own that costs nothing.
class Assignment {
 public:
  Assignment(const std::vector<std::vector<Choice>>& rows, std::size_t columns, std::size_t most_steps)
      : rows_(rows), most_steps_(most_steps), column_of_(rows.size(), unassigned), row_of_(columns, unassigned),
        row_price_(rows.size(), 0), column_price_(columns, 0), distance_(columns, infinity), closed_(columns, false),
        from_(columns, unassigned) {}

  std::vector<std::uint32_t> run() {
    for (std::uint32_t row = 0; row < rows_.size(); ++row) place(row);
    return std::move(column_of_);
  }

 private:
  struct End {
    double distance = infinity;
    std::uint32_t column = unassigned;  // a free column, or
    std::uint32_t single = unassigned;  // the row that gives up its column
  };

  void place(std::uint32_t row) {
    row_price_[row] = 0;
    for (const Choice& choice : rows_[row])
      row_price_[row] = std::min(row_price_[row], -choice.gain - column_price_[choice.column]);
    const End end = search(row);
    settle(row, end.distance);
    augment(row, end);
    for (const std::uint32_t column : touched_) {
      distance_[column] = infinity;
      closed_[column] = false;
    }
    touched_.clear();
    done_.clear();
  }

  // Dijkstra over reduced costs, from `row` to the cheapest end.
  End search(std::uint32_t row) {
    frontier_ = {};
    End best{-row_price_[row], unassigned, row};
    relax(row, 0, best);
    for (std::size_t step = 0; !frontier_.empty() && step < most_steps_; ++step) {
      const auto [distance, column] = frontier_.top();
      if (distance >= best.distance) break;
      frontier_.pop();
      if (closed_[column]) continue;
      closed_[column] = true;
      done_.push_back(column);
      const std::uint32_t owner = row_of_[column];
      if (distance - row_price_[owner] < best.distance) best = {distance - row_price_[owner], unassigned, owner};
      relax(owner, distance, best);
    }
    return best;
  }

  void relax(std::uint32_t row, double distance, End& best) {
    for (const auto& [column, gain] : rows_[row]) {
      const double there = distance - gain - row_price_[row] - column_price_[column];
      if (closed_[column] || there >= distance_[column] || there >= best.distance) continue;
      if (distance_[column] == infinity) touched_.push_back(column);
      distance_[column] = there;
      from_[column] = row;
      if (row_of_[column] == unassigned) best = {there, column, unassigned};
      else frontier_.emplace(there, column);
    }
  }

  void settle(std::uint32_t row, double end) {
    for (const std::uint32_t column : done_) {
      if (distance_[column] >= end) continue;
      const double slack = end - distance_[column];
      column_price_[column] -= slack;
      row_price_[row_of_[column]] += slack;
    }
    row_price_[row] += end;
  }

  void augment(std::uint32_t row, const End& end) {
    std::uint32_t column = end.column;
    if (column == unassigned) {
      if (end.single == row) return;
      column = column_of_[end.single];
      column_of_[end.single] = unassigned;
    }
    for (;;) {
      const std::uint32_t owner = from_[column];
      row_of_[column] = owner;
      const std::uint32_t next = column_of_[owner];
      column_of_[owner] = column;
      if (owner == row) return;
      column = next;
    }
  }

  using Step = std::pair<double, std::uint32_t>;

  const std::vector<std::vector<Choice>>& rows_;
  std::size_t most_steps_;
  std::vector<std::uint32_t> column_of_, row_of_;
  std::vector<double> row_price_, column_price_, distance_;
  std::vector<bool> closed_;  // a search that stopped early leaves prices that could lead it back: each column once
  std::vector<std::uint32_t> from_, touched_, done_;
  std::priority_queue<Step, std::vector<Step>, std::greater<>> frontier_;
};

}  // namespace

std::vector<std::uint32_t> assign(const std::vector<std::vector<Choice>>& rows, std::size_t columns, std::size_t most_steps) {
  return Assignment(rows, columns, most_steps).run();
}

}  // namespace accordiff::align
