// Statement x statement -> links: which clauses say the same thing, wherever they stand.
#pragma once

#include <vector>

#include "accordiff/model.hpp"
#include "accordiff/options.hpp"
#include "text/vocabulary.hpp"

namespace accordiff::align {

// Every clause of both statements is in exactly one link. Fills before, after, moved, split, merged, similarity and what is
// doubtful, and Status::Added or Removed where one side is empty; all other verdicts are left to later stages.
// Mirrored input gives mirrored links. Links stand in reading order of `after`, removed ones where they would have stood.
[[nodiscard]] std::vector<Link> align(const Statement& before, const Statement& after, const text::Vocabulary& words,
                                      const std::vector<EvidenceSource>& sources = {});

}  // namespace accordiff::align
