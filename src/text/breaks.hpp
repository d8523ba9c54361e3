// Sentences and words: ICU's boundaries as candidates, corrected by our own lists (src/data).
// A breaker holds ICU iterators and must not be shared between threads.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "accordiff/model.hpp"

namespace accordiff::text {

struct WordBreak {
  Span word;  // bytes of the text
  TokenKind kind = TokenKind::Word;
};

class Breaker {
 public:
  explicit Breaker(const std::string& language);  // BCP 47; an unknown language reads as the root locale
  ~Breaker();
  Breaker(Breaker&&) noexcept;
  Breaker& operator=(Breaker&&) noexcept;

  // Sentences of a block: ascending, without white space at their ends, covering every non-space character.
  // Vetoed: abbreviations (H.E., Dr., U.S. before a capital, No. 4, M. Macron), initials, ordinals, ellipses, a lower-case
  // letter after the stop, closing quotes and brackets (they stay with the sentence they end).
  // Repaired: a missing space after a full stop, doubled stops, Chinese quotes, Khmer and Arabic stops.
  [[nodiscard]] std::vector<Span> sentences(std::string_view block);

  // Words and numbers, ascending, never overlapping; punctuation and space are between them. Letter-hyphen-letter is one
  // word ("one-China"), "U.S." is one word, currency and percent signs belong to their number ("$1,000.50", "3%", "1/4",
  // "6-1/2"); Chinese, Japanese, Thai, Khmer and Lao words come from ICU's dictionaries.
  // A lone symbol that carries meaning (%, §, &, +, emoji) is a Symbol.
  [[nodiscard]] std::vector<WordBreak> words(std::string_view clause);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace accordiff::text
