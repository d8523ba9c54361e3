// What stands behind the object of an English act: purpose, circumstance, condition, rider.
#pragma once

#include <vector>

#include "segment/reading.hpp"

namespace accordiff::segment {

struct Adjunct {
  MarkKind kind = MarkKind::Circumstance;
  std::uint32_t first = 0, last = 0;   // words
  const text::Entry* entry = nullptr;  // that opens it; null when grammar shows it
};

// The adjuncts of a clause, ascending. `modifiers` are those of its words, ascending.
[[nodiscard]] std::vector<Adjunct> find_adjuncts(const Sentence& sentence, const Reading& reading,
                                                 const std::vector<text::Match>& modifiers);

// The adjunct before the subject of the sentence; its kind by its first words.
[[nodiscard]] Adjunct front_adjunct(const Sentence& sentence, Span front, const text::Lexicon& lexicon);

}  // namespace accordiff::segment
