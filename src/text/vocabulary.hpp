// Numbers for words: every spelling that folds alike has one form number, every form one stem number.
// One vocabulary serves one comparison, so that numbers of different statements compare.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "text/language.hpp"

namespace accordiff::text {

struct WordNumbers {
  std::uint32_t form = 0;
  std::uint32_t stem = 0;
};

class Vocabulary {
 public:
  // `stemmer` is that of the word's language. The first language that brings a form decides its stem.
  WordNumbers number(std::string_view word, const Stemmer& stemmer);

  [[nodiscard]] std::size_t form_count() const noexcept { return forms_.size(); }
  [[nodiscard]] std::size_t stem_count() const noexcept { return stems_.size(); }
  // The folded form of unified spelling that a form number stands for. Valid as long as the vocabulary.
  [[nodiscard]] std::string_view spelling_of(std::uint32_t form) const { return spellings_[form]; }
  // Whether a stem carries grammar rather than content ("the", "of", "及"): src/data/function-words.tsv.
  [[nodiscard]] bool is_function_word(std::uint32_t stem) const { return function_[stem]; }
  // Stems of the parts of a compound ("rules-based", "Valmora-Teshara"), by its form; empty for other words.
  [[nodiscard]] const std::vector<std::uint32_t>& parts_of(std::uint32_t form) const { return parts_[form]; }
  // The stem that stands for a stem's near-synonyms or its word family (src/data/near-synonyms.tsv, word-families.tsv), or the
  // stem itself.
  [[nodiscard]] std::uint32_t kin_of(std::uint32_t stem) const { return kin_[stem]; }

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>{}(text); }
  };
  template <class Value>
  using Table = std::unordered_map<std::string, Value, Hash, std::equal_to<>>;

  std::uint32_t number_of_stem(const std::string& stem, bool function_word);

  Table<WordNumbers> seen_;  // by the word as written
  Table<WordNumbers> forms_;
  Table<std::uint32_t> stems_;
  Table<std::uint32_t> groups_;                    // by the name of a group or family: the first of its stems met
  std::vector<std::vector<std::uint32_t>> parts_;  // by form
  std::vector<std::string_view> spellings_;        // by form; the keys of forms_, which never move
  std::vector<bool> function_;
  std::vector<std::uint32_t> kin_;
};

// One spelling for the British and American forms of an English word ("organise", "organize"; "labour", "labor").
// A key for comparing, not a word for showing.
[[nodiscard]] std::string unify_spelling(std::string folded);

}  // namespace accordiff::text
