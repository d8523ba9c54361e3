// What rows of a report in HTML can be filtered by: the values that occur, and the form that asks for them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "accordiff/model.hpp"

namespace accordiff::renderers {

class Filters {
 public:
  // Values of a group are offered in this order, others behind them.
  void declare(std::string_view group, const std::vector<std::string_view>& values);

  // Says of the row being written that it has a value; more than once is once.
  void add(std::string_view group, std::string_view value);

  // ` data-f="..."`: the values added since the last call.
  [[nodiscard]] std::string row();

  // A menu of checkboxes a group, with the number of rows of each value; none for a group that tells no rows apart.
  [[nodiscard]] std::string menus() const;

 private:
  struct Value {
    std::string name;
    std::size_t rows = 0;
  };
  struct Group {
    std::string name;
    std::vector<Value> values;
  };
  Group& group_named(std::string_view name);

  std::vector<Group> groups_;
  std::vector<std::string> tokens_;
  std::size_t rows_ = 0;
};

// Who holds the act of a clause: "Valmora", "Valmora and Teshara", "not told".
[[nodiscard]] std::string holder_of(const Clause& clause, const Statement& statement);

}  // namespace accordiff::renderers
