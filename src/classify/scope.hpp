// What an act covers, by the words that carry content: how much of it is new, how much is gone.
#pragma once

#include <string>

#include "classify/side.hpp"
#include "text/vocabulary.hpp"

namespace accordiff::classify {

struct Scope {
  std::size_t dropped = 0, added = 0;  // content words that only one side has, near-synonyms counted as one
  bool narrower = false, wider = false;
  std::string first_dropped, first_added;  // the longest run of such words, as written
};

// Items of a list of three or more that the other side does not have at all, in no word of content: the first of each side.
struct ListChange {
  std::string dropped, added;
};
[[nodiscard]] ListChange compare_lists(const Side& before, const Side& after, const text::Vocabulary& words);

[[nodiscard]] Scope compare_scope(const Side& before, const Side& after, const text::Vocabulary& words);

}  // namespace accordiff::classify
