// The small pictures of a report in HTML: what changed where, at a glance. Shapes tell what colours tell: upward is more,
// downward is less, a thin line is nothing.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "accordiff/model.hpp"

namespace accordiff::renderers {

// A strip of the later statement, a bar a link, as wide as its text is long. `label` says the same in words.
[[nodiscard]] std::string strip_of(const Report& report, const Alignment& alignment, std::string_view label);

// Threads from top to bottom, statements from left to right; only those of `columns`.
[[nodiscard]] std::string weave_of(const Report& report, const std::vector<std::size_t>& threads,
                                   const std::vector<std::size_t>& columns, std::string_view label);

// The kind of a state in pictures: what the first statement of a series says is no news.
[[nodiscard]] std::string_view shown_kind_of(const Report& report, const ThreadState& state);

// The bar of a kind and its name: a key to the picture.
[[nodiscard]] std::string swatch_of(std::string_view kind);

}  // namespace accordiff::renderers
