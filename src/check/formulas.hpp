// Watched formulas that break what they must do, between two versions of a statement of which one may be absent.
#pragma once

#include <string_view>
#include <vector>

#include "accordiff/model.hpp"
#include "accordiff/options.hpp"

namespace accordiff::gate {

struct BrokenFormula {
  const Watch* formula = nullptr;
  std::string_view rule;           // "must-stay", ...
  std::vector<ClauseId> old_uses;  // the first use of each form, before
  std::vector<ClauseId> new_uses;  // and after
};

inline constexpr std::size_t absent = SIZE_MAX;

// `histories` are those of all phrases of `watch`; `before` and `after` are the numbers of both versions in them, or absent.
[[nodiscard]] std::vector<BrokenFormula> broken_formulas(const std::vector<Watch>& watch,
                                                         const std::vector<PhraseHistory>& histories, std::size_t before,
                                                         std::size_t after);

}  // namespace accordiff::gate
