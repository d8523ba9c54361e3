// From a link to its redline, status, findings and direction. Apart from the pipelines because links between neighbours, links
// past a gap and cells of a matrix are judged alike.
#pragma once

#include <vector>

#include "accordiff/model.hpp"
#include "accordiff/options.hpp"
#include "text/vocabulary.hpp"

namespace accordiff {

// Fills in what follows from the clauses of a link. False when its redline may mark more words than necessary.
bool judge(Link& link, const Statement& before, const Statement& after, const text::Vocabulary& words);

// Two neighbours of a report aligned and judged, and counted in its summary.
[[nodiscard]] Alignment align_neighbours(Report& report, std::size_t earlier, const text::Vocabulary& words,
                                         const CompareOptions& options);

}  // namespace accordiff
