// Statements whose clauses are whole sentences. Sentences have more words than clauses and say more surely what belongs together:
// they are linked first, their clauses after.
#pragma once

#include <cstdint>
#include <vector>

#include "accordiff/model.hpp"

namespace accordiff::align {

struct Sentences {
  Statement statement;               // one clause a sentence: texts and tokens joined, the holder of its binding acts
  std::vector<std::uint32_t> first;  // of each sentence its first clause, and behind the last one the number of clauses
};

[[nodiscard]] Sentences join_sentences(const Statement& statement);

}  // namespace accordiff::align
