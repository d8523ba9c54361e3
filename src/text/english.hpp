// English as far as cutting and judging clauses needs it: the forms of known verbs and the words of grammar.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace accordiff::text {

// Forms a word can be; several at once ("met" is past and participle, "support" base and noun).
enum Inflection : std::uint8_t { base_form = 1, third_person = 2, past_form = 4, participle = 8, gerund = 16 };

// Classes of grammar words, as bits: src/data/english-grammar.tsv.
enum Grammar : std::uint16_t {
  determiner = 1,
  possessive = 2,
  preposition = 4,
  modal = 8,
  auxiliary = 16,
  adverb = 32,
  connective = 64,
  relative = 128,
  subordinator = 256,
  pronoun = 512,
  happening = 1024,
  adjective = 2048,
};

struct EnglishWord {
  std::string_view lemma;        // of a known verb; empty for other words
  std::string_view verb_class;   // "DELIVER", "CONTINUE", ...; empty for other words
  std::uint8_t inflections = 0;  // bits of Inflection
  std::uint16_t grammar = 0;     // bits of Grammar
  bool noun = false;             // its base form is a noun as well

  [[nodiscard]] bool is_verb() const noexcept { return inflections != 0; }
};

// What is known of a folded word of unified spelling (Vocabulary::spelling_of). Verbs: src/data/english-verbs.tsv, inflected by
// rule and by english-irregular.tsv. A word in -ly is an adverb.
[[nodiscard]] EnglishWord english_word(std::string_view word);

// Whether two folded words are a known compound of nouns whose first is a verb elsewhere ("supply chains").
[[nodiscard]] bool is_english_compound(std::string_view first, std::string_view second);

}  // namespace accordiff::text
