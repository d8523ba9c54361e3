// Where phrases stand in running text, word by word. Apart from phrases.cpp and watched.cpp, which ask it of paragraphs and of
// the ends of links.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "accordiff/model.hpp"
#include "accordiff/options.hpp"
#include "text/breaks.hpp"
#include "text/vocabulary.hpp"

namespace accordiff::series {

// The folded words of clauses that follow one another.
class RunningText {
 public:
  void add(const Clause& clause, const text::Vocabulary& words, text::Breaker& breaker);

  [[nodiscard]] const std::string& text() const noexcept { return text_; }
  [[nodiscard]] bool is_whole(std::size_t begin, std::size_t end) const;  // whether whole words stand there
  [[nodiscard]] ClauseId clause_at(std::size_t offset) const;

 private:
  void add_word(std::string_view form);

  std::string text_;
  std::vector<bool> begins_{false}, ends_{false};            // whether a word begins, ends at an offset
  std::vector<std::pair<std::size_t, ClauseId>> clauses_{};  // ascending: where each begins
};

// A phrase at a place of a running text.
struct Found {
  std::size_t phrase = 0;  // its number among all phrases of all formulas
  std::size_t begin = 0, end = 0;
};

class PhraseFinder {
 public:
  PhraseFinder(const std::vector<Watch>& watch, text::Breaker& breaker);

  // Longer phrases first, each from left to right; none inside a longer one.
  [[nodiscard]] std::vector<Found> find_in(const RunningText& running) const;

 private:
  std::vector<std::string> phrases_;
  std::vector<std::size_t> longest_first_;
};

}  // namespace accordiff::series
