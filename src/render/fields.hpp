// Acts field by field, and what is said of a finding. Apart from explain.cpp, which lays them out.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "accordiff/model.hpp"
#include "accordiff/options.hpp"

namespace accordiff::renderers {

// One field of an act on both sides; one of them may be empty.
struct Field {
  std::string name, before, after;
};

// The fields that either clause has, texts included; a side that is absent is null.
[[nodiscard]] std::vector<Field> fields_of(const Clause* before, const Clause* after);

// One row of clauses of a link: the k-th of either side.
struct ClausePair {
  const Clause* before = nullptr;
  const Clause* after = nullptr;
};
[[nodiscard]] std::vector<ClausePair> pairs_of(const Link& link, const Statement& before, const Statement& after);

// "0.5 -> 1.7", "0.5, 0.6 -> 1.7", "1.7".
[[nodiscard]] std::string ids_of(const Link& link, const Alignment& alignment);

[[nodiscard]] std::string_view sign_of(const Finding& finding);  // "stronger", "weaker", "no order"

// "agreed to -> agreed to explore", "\"by 2030\" dropped", "\"as appropriate\" added".
[[nodiscard]] std::string step_of(const Finding& finding);

// Whether a link is explained: the one that options.clause names, else every one that is shown.
[[nodiscard]] bool is_explained(const Link& link, const Alignment& alignment, const RenderOptions& options);

}  // namespace accordiff::renderers
