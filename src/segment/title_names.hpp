// The states that a title or a first sentence presents as the parties: "between X and Y", "X-Y Joint Statement", a row of
// names. Also names that no table has, which the title itself shows to be parties.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "accordiff/model.hpp"
#include "segment/names.hpp"

namespace accordiff::segment {

// What the document is called: its title, else its first title or heading, else its first line when it is short.
[[nodiscard]] std::string title_of(const Document& document);

// In order of appearance, each once, without places ("in Kuala Lumpur, Malaysia"). Names that are new become known to `names`.
[[nodiscard]] std::vector<std::uint32_t> states_in_title(std::string_view title, Names& names);

// The first row of two states or more with nothing but titles, persons and words of grammar between them.
[[nodiscard]] std::vector<std::uint32_t> row_of_states(const Scan& scan, const Names& names);

}  // namespace accordiff::segment
