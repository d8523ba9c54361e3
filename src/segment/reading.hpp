// How a sentence is read: where its clauses are, which heads govern each, who is its subject. Spans and acts are made from it.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "accordiff/model.hpp"
#include "segment/mentions.hpp"
#include "text/lexicon.hpp"

namespace accordiff::segment {

struct Sentence {
  std::string_view text;
  std::vector<Token> tokens;        // of the sentence; places in `text`
  std::vector<text::Lexeme> words;  // English: one for each token
  std::vector<Mention> mentions;    // ascending
};

struct HeadUse {
  const text::Entry* entry = nullptr;
  std::uint32_t first = 0, last = 0;  // words of the sentence; empty when inherited from another sentence
  bool inherited = false;             // stands before the clause: "agreed to" of "agreed to deepen A, and explore B"
  std::string_view words;             // as written
};

inline constexpr std::uint32_t no_mention = UINT32_MAX;

// One clause. Word numbers are those of Sentence::words.
struct Reading {
  std::uint32_t first = 0, last = 0;     // its words
  std::uint32_t body = 0;                // the first behind leading "and", "or", "as well as"
  std::uint32_t object = 0;              // the first behind heads and content verb
  std::vector<HeadUse> heads;            // outermost first
  std::uint32_t subject = no_mention;    // who acts, also when named in an earlier clause of the sentence
  std::uint32_t narrator = no_mention;   // who says that the subject acts: "A stressed that B will ..."
  std::uint32_t addressee = no_mention;  // who is called upon
  bool other_subject = false;            // the subject is no party: "the framework will ..."
  bool things = false;                   // and surely no unknown one: "these launches pose ..."
  bool predicate = false;                // it has a verb of its own
  bool bare = false;                     // it begins with its verb and has no subject: an item, an operative paragraph
  bool impersonal = false;               // bare, and nobody's act: "it is the second time"
  bool past = false;                     // its outermost verb is past
  bool that = false;                     // what is said stands in a that-clause
  bool other_embedded = false;           // whose subject is no party
  bool negated = false;
  std::uint32_t negator = no_mention;  // the word that negates
  Span front{};                        // what stands before the subject of the sentence, for the clauses behind the first
  std::string_view content;            // class of the content verb
  Span content_words;                  // the verb, in words
};

// Reads an English sentence. `chapeau` governs it when it is a list item, else null.
[[nodiscard]] std::vector<Reading> read_english(const Sentence& sentence, const text::Lexicon& lexicon, const Reading* chapeau);

// Reads a sentence of another language by the heads it holds: a clause begins at a head behind a comma or a conjunction.
[[nodiscard]] std::vector<Reading> read_flat(const Sentence& sentence, const text::Lexicon& lexicon, const Reading* chapeau);

}  // namespace accordiff::segment
