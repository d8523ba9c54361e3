// What only the surroundings can tell: whether people look at the output, in how many columns, in colour or not; what a service
// that runs checks says; which day it is.
// The only part of accordiff that reads the environment and the clock.
#pragma once

#include "cli/base.hpp"
#include "cli/options.hpp"

namespace accordiff::cli {

// Facts about the surroundings, apart from the decisions so that these can be tested.
struct Surroundings {
  bool terminal = false;        // standard output is one
  std::size_t columns = 0;      // its width, 0 when unknown
  bool no_color = false;        // NO_COLOR is set and not empty (https://no-color.org)
  bool dumb = false;            // TERM is "dumb"
  std::size_t lines = 0;        // its height, 0 when unknown
  std::string pager = {};       // PAGER
  bool in_git = false;          // git shows the output to people through its own pager
  std::size_t git_columns = 0;  // whose width it tells
  std::string now = {};         // "2025-03-11 14:05 UTC": the clock, or SOURCE_DATE_EPOCH where it is set
};

[[nodiscard]] Surroundings look_around();

[[nodiscard]] CiVariables look_for_ci();

// ISO 8601, in UTC.
[[nodiscard]] std::string today();

// The width of the terminal that standard error is, 0 when it is none or a dumb one.
[[nodiscard]] std::size_t columns_of_errors();

// The options of the renderer with colour and width decided.
[[nodiscard]] RenderOptions settle(const Invocation& asked, const Surroundings& around);

}  // namespace accordiff::cli
