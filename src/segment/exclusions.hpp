// What a statement leaves out. Apart from segment.cpp, which is about what it holds.
#pragma once

#include <vector>

#include "accordiff/model.hpp"

namespace accordiff::segment {

// The exclusions of a document in the order of its text, with their places in the input file, their lines and their words.
[[nodiscard]] std::vector<Exclusion> exclusions_of(const Document& document);

}  // namespace accordiff::segment
