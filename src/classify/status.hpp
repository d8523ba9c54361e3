// What became of a link: same, editorial or reworded.
#pragma once

#include "accordiff/model.hpp"

namespace accordiff::classify {

// same: the texts agree character by character (white space, line breaks and mark-up aside). editorial: every word agrees,
// but typography, punctuation, case or spelling differ. reworded: words were dropped or added.
// Links with an empty side are added or removed.
[[nodiscard]] Status judge(const Link& link, const Statement& before, const Statement& after);

// Adds one link to the counts.
void count(Summary& summary, const Link& link);

}  // namespace accordiff::classify
