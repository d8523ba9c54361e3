// From the reading of a clause to its act.
#pragma once

#include "segment/reading.hpp"

namespace accordiff::segment {

// Who speaks where no clause says it, and what is known of the text.
struct Speaker {
  std::string role;       // of "we", and of clauses without a subject: "AB", "G", "?"
  bool narrated = false;  // somebody retells the statement: a clause without a party is his
};

// The mentions of a reading, resolved; without a role where it has none.
struct Voices {
  Mention narrator, subject, addressee;
};

// `clause`: its bytes of the sentence.
[[nodiscard]] Act act_of(const Sentence& sentence, const Reading& reading, const text::Lexicon& lexicon, const Speaker& speaker,
                         const Voices& voices, Span clause);

}  // namespace accordiff::segment
