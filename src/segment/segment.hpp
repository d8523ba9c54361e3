// Document -> Statement: blocks are cut into clauses, clauses into words; every offset leads back to the input file.
#pragma once

#include "accordiff/model.hpp"
#include "accordiff/options.hpp"
#include "text/lexicon.hpp"
#include "text/vocabulary.hpp"

namespace accordiff::segment {

// Words are numbered in `words`, so that statements cut with one vocabulary compare; `ladders` judge their acts.
// `known` are the parties of the statement it is compared with: who is in both keeps the role.
// Throws Error of kind Input when no clause is found, of kind Limit when there are more than options.max_clauses.
[[nodiscard]] Statement segment(const Document& document, text::Vocabulary& words, text::Ladders& ladders,
                                const CompareOptions& options, const std::vector<Party>& known = {});

// The first non-space byte of Document::text that is neither in a clause nor excluded, or text.size() when all are
// covered. What "loses nothing" means; asserted in tests and debug builds.
[[nodiscard]] std::size_t find_uncovered(const Document& document, const Statement& statement);

}  // namespace accordiff::segment
