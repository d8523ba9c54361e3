// Where one sentence says more than one thing.
#pragma once

#include <string_view>
#include <vector>

#include "accordiff/model.hpp"
#include "text/breaks.hpp"

namespace accordiff::segment {

// Cuts a sentence (a span of `block`) into clauses: ascending, adjacent up to white space, covering the sentence.
// A semicolon parts two clauses when each side has a verb of its own; a list of names or figures stays whole.
[[nodiscard]] std::vector<Span> split_sentence(std::string_view block, Span sentence, text::Breaker& breaker);

}  // namespace accordiff::segment
