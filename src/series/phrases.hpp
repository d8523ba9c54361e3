// Watched phrases: in which statements an exact form of words stands, and at which links it comes or goes.
#pragma once

#include <vector>

#include "accordiff/model.hpp"
#include "accordiff/options.hpp"
#include "text/vocabulary.hpp"

namespace accordiff::series {

// One history for every phrase, in the order given. Words agree when their forms do (case, typography and hyphens aside); a
// phrase is looked for within paragraphs, across clauses, and is not found inside a longer watched one.
[[nodiscard]] std::vector<PhraseHistory> find_phrases(const std::vector<Watch>& watch, const std::vector<Statement>& statements,
                                                      const text::Vocabulary& words);

// The formulas that have a name, each with the statements in which its forms changed. `histories` are those of `watch`.
[[nodiscard]] std::vector<FormulaHistory> find_formulas(const std::vector<Watch>& watch,
                                                        const std::vector<PhraseHistory>& histories, std::size_t statements);

// Fills in `watched` of every link of neighbours whose words changed.
void mark_watched(Report& report, const std::vector<Watch>& watch, const text::Vocabulary& words);

}  // namespace accordiff::series
