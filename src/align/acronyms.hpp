// Short forms that the texts spell out themselves: "the World Harbour Organization (WHO)".
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "accordiff/model.hpp"
#include "text/vocabulary.hpp"

namespace accordiff::align {

// Form of an acronym -> stems of the words it stands for.
using Acronyms = std::unordered_map<std::uint32_t, std::vector<std::uint32_t>>;

// A bracketed word in capitals whose letters begin the words before the bracket, grammar words aside (Schwartz and Hearst
// 2003, kept to initials). The first spelling out of a form counts.
void learn_acronyms(const Statement& statement, const text::Vocabulary& words, Acronyms& acronyms);

}  // namespace accordiff::align
