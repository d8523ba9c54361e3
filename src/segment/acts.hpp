// From the reading of a clause to its act.
#pragma once

#include "segment/reading.hpp"

namespace accordiff::segment {

// Who speaks where no clause says it, and what is known of the text.
struct Speaker {
  std::string role;       // of "we", and of clauses without a subject: "AB", "G", "?"
  bool narrated = false;  // somebody retells the statement: a clause without a party is his
};

// `subject`, `addressee`: roles of the reading's mentions, "" where it has none. Places of marks are bytes of the sentence that
// begin at `origin`, where the text of the clause begins.
[[nodiscard]] Act act_of(const Sentence& sentence, const Reading& reading, const text::Lexicon& lexicon, const Speaker& speaker,
                         const std::string& subject, const std::string& addressee, Span clause);

}  // namespace accordiff::segment
