// What makes a comparison doubtful whatever its links: statements of several kinds or languages.
#pragma once

#include "accordiff/model.hpp"

namespace accordiff {

// Two neighbours.
void note_mixtures(Report& report, const Statement& before, const Statement& after);

// All statements of a series or matrix, said once.
void note_mixtures(Report& report);

}  // namespace accordiff
