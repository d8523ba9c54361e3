// Questions about the words of an English sentence that finding its verbs asks.
#pragma once

#include <optional>

#include "segment/reading.hpp"

namespace accordiff::segment {

struct Predicate {
  std::uint32_t verb = 0;              // its first word: modal, auxiliary or verb
  std::uint32_t subject = no_mention;  // mention
  bool other_subject = false;          // a subject that is no mention
  bool things = false;                 // and no name either: "these launches pose"
  bool bare = false;                   // no subject at all
  bool impersonal = false;             // none that is named: "it is important", "it was agreed"
};

class EnglishWords {
 public:
  EnglishWords(const Sentence& sentence, const text::Lexicon& lexicon)
      : sentence_(sentence), words_(sentence.words), lexicon_(lexicon) {}

  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(words_.size()); }
  [[nodiscard]] const text::Lexeme& operator[](std::uint32_t at) const { return words_[at]; }
  [[nodiscard]] std::string_view written(std::uint32_t first, std::uint32_t last) const;
  [[nodiscard]] bool is(std::uint32_t at, std::string_view word) const;  // by its folded spelling, ASCII words
  [[nodiscard]] bool has(std::uint32_t at, std::uint16_t grammar) const {
    return at < size() && (words_[at].english.grammar & grammar) != 0;
  }
  [[nodiscard]] bool inflected(std::uint32_t at, std::uint8_t forms) const {
    return at < size() && (words_[at].english.inflections & forms) != 0;
  }
  // A capital and small letters, as names are written.
  [[nodiscard]] bool is_capital(std::uint32_t at) const;
  [[nodiscard]] bool parted(std::uint32_t at) const { return at > 0 && at <= size() && words_[at - 1].ends_phrase; }

  // First word at or after `at` that is no adverb.
  [[nodiscard]] std::uint32_t skip_adverbs(std::uint32_t at) const;
  // First word behind "and", "or", "but", "as well as" at `at`, and behind a parenthesis that such a word opens.
  [[nodiscard]] std::uint32_t skip_connectives(std::uint32_t at) const;

  // Whether an adjective stands right before `at` whose noun is still to come: "a free", "promote fair", not "stay safe".
  [[nodiscard]] bool adjective_before(std::uint32_t at) const;
  // "Supply chains", "export control": a noun, whatever its first word can be.
  [[nodiscard]] bool compound_at(std::uint32_t at) const;

  // The mention that begins at `at` and can be a subject; no_mention otherwise.
  [[nodiscard]] std::uint32_t subject_at(std::uint32_t at) const;
  // A main clause that begins at `at`: a party and its finite verb.
  [[nodiscard]] std::optional<Predicate> main_clause_at(std::uint32_t at) const;
  // The outermost verb of a sentence that begins at `first`.
  // `governed`: an infinitive is expected there.
  [[nodiscard]] std::optional<Predicate> find_predicate(std::uint32_t first, bool governed = false) const;
  // The adjunct before the subject of a reading that begins the sentence: "In light of A, the two sides ...". In words.
  [[nodiscard]] Span front_of(const Reading& reading) const;

  // Whether the word at `at`, which has one of `forms`, stands where a verb can stand as the next of a list of verbs.
  [[nodiscard]] bool verb_in_list(std::uint32_t at, std::uint8_t forms) const;
  // The head that begins at `at`, verbal or nominal; none when there is none. A word of two ladders ("must", "should") commits a
  // party and is a call upon others.
  [[nodiscard]] std::optional<text::Match> head_at(std::uint32_t at, bool nominal, bool of_others = false) const;

 private:
  [[nodiscard]] std::uint32_t behind_apposition(std::uint32_t at, const Mention& subject) const;
  [[nodiscard]] bool finite_after_subject(std::uint32_t at, const Mention& subject) const;
  [[nodiscard]] bool is_noun_here(std::uint32_t at) const;
  [[nodiscard]] std::optional<Predicate> bare_verb_at(std::uint32_t first, bool governed) const;
  [[nodiscard]] std::optional<Predicate> verb_of_other_subject(std::uint32_t first) const;
  [[nodiscard]] std::optional<Predicate> verb_of_plural_subject(std::uint32_t first) const;
  [[nodiscard]] bool takes_infinitive(std::uint32_t at) const;
  [[nodiscard]] bool points_at_things(std::uint32_t first) const;
  [[nodiscard]] bool is_number(std::uint32_t at) const;

  const Sentence& sentence_;
  const std::vector<text::Lexeme>& words_;
  const text::Lexicon& lexicon_;
};

}  // namespace accordiff::segment
