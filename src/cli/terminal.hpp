// What only the surroundings can tell: whether people look at the output, in how many columns, in colour or not.
// The only part of accordiff that reads the environment.
#pragma once

#include "cli/options.hpp"

namespace accordiff::cli {

// Facts about the surroundings, apart from the decisions so that these can be tested.
struct Surroundings {
  bool terminal = false;    // standard output is one
  std::size_t columns = 0;  // its width, 0 when unknown
  bool no_color = false;    // NO_COLOR is set and not empty (https://no-color.org)
  bool dumb = false;        // TERM is "dumb"
};

[[nodiscard]] Surroundings look_around();

// The options of the renderer with colour and width decided.
[[nodiscard]] RenderOptions settle(const Invocation& asked, const Surroundings& around);

}  // namespace accordiff::cli
