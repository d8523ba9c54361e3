// The chain of heads at the start of a clause: "reaffirmed their commitment to continue to support ...".
#pragma once

#include <vector>

#include "segment/english_words.hpp"

namespace accordiff::segment {

// A verb of the chain with which later verbs of the sentence can be coordinated.
struct Level {
  std::uint8_t forms = 0;  // inflections of that verb
  std::size_t heads = 0;   // how many heads govern it
  bool to = false;         // an infinitive with "to"
};

struct Chain {
  Reading reading;               // heads, content, object and what is known of the predicate
  std::vector<Level> levels;     // outermost first
  std::string_view preposition;  // that a nominalised head ends with ("support to"), else empty
};

// Reads the heads from the predicate's verb on. `governing` are heads of an earlier clause that govern it too.
[[nodiscard]] Chain read_chain(const EnglishWords& words, const Predicate& predicate, const std::vector<HeadUse>& governing);

}  // namespace accordiff::segment
