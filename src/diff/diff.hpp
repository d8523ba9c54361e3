// The word-level redline of one link.
#pragma once

#include <vector>

#include "accordiff/model.hpp"
#include "text/vocabulary.hpp"

namespace accordiff::diff {

struct Redline {
  std::vector<Edit> edits;  // see Edit for what they concatenate to
  bool minimal = true;      // false when the texts were too long and too different for an exact answer
};

// Compares the texts of the clauses of `link`, joined by one space. Words whose forms agree are kept, whatever their
// typography; a Keep that was written otherwise carries both spellings.
[[nodiscard]] Redline diff(const Link& link, const Statement& before, const Statement& after, const text::Vocabulary& words);

}  // namespace accordiff::diff
