// Words are written one after the other without spaces: so "one China" is found in "one-China", and Chinese whatever its words
// are taken to be.
#include "series/running_text.hpp"

#include <algorithm>
#include <functional>
#include <iterator>
#include <numeric>

#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace accordiff::series {
namespace {

// The words of a text as the vocabulary folds them.
std::vector<std::string> forms_of(std::string_view text, text::Breaker& breaker) {
  std::vector<std::string> forms;
  for (const text::WordBreak& word : breaker.words(text))
    forms.push_back(text::unify_spelling(text::fold_word(text.substr(word.word.begin, word.word.size()))));
  return forms;
}

std::string joined(const std::vector<std::string>& forms) {
  std::string all;
  for (const std::string& form : forms) all += form;
  return all;
}

bool is_han_at(std::string_view text, std::size_t at) { return at < text.size() && text::is_han(text::next_char(text, at)); }

}  // namespace

// A conjunction that opens a clause is no token of it, but stands in the text all the same.
void RunningText::add(const Clause& clause, const text::Vocabulary& words, text::Breaker& breaker) {
  clauses_.emplace_back(text_.size(), clause.id);
  if (clause.tokens.empty()) return;
  const auto opening = std::string_view(clause.text).substr(0, clause.tokens.front().word.begin);
  for (const std::string& form : forms_of(opening, breaker)) add_word(form);
  for (const Token& token : clause.tokens) add_word(words.spelling_of(token.form));
}

void RunningText::add_word(std::string_view form) {
  begins_[text_.size()] = true;
  text_ += form;
  begins_.resize(text_.size() + 1);
  ends_.resize(text_.size() + 1);
  ends_.back() = true;
}

bool RunningText::is_whole(std::size_t at, std::size_t end) const {
  return (begins_[at] || is_han_at(text_, at)) && (ends_[end] || is_han_at(text_, end));
}

ClauseId RunningText::clause_at(std::size_t offset) const {
  const auto after = std::ranges::upper_bound(clauses_, offset, {}, &std::pair<std::size_t, ClauseId>::first);
  return std::prev(after)->second;
}

PhraseFinder::PhraseFinder(const std::vector<Watch>& watch, text::Breaker& breaker) {
  for (const Watch& formula : watch)
    for (const std::string& phrase : formula.phrases) phrases_.push_back(joined(forms_of(phrase, breaker)));
  longest_first_.resize(phrases_.size());
  std::iota(longest_first_.begin(), longest_first_.end(), 0);
  std::ranges::stable_sort(longest_first_, std::greater{}, [&](std::size_t k) { return phrases_[k].size(); });
}

std::vector<Found> PhraseFinder::find_in(const RunningText& running) const {
  const std::string& text = running.text();
  std::vector<Found> found;
  for (const std::size_t k : longest_first_) {
    const std::string& phrase = phrases_[k];
    if (phrase.empty()) continue;
    for (std::size_t at = text.find(phrase); at != std::string::npos; at = text.find(phrase, at + 1)) {
      const std::size_t end = at + phrase.size();
      const auto covers = [&](const Found& other) {
        return other.begin <= at && end <= other.end && other.end - other.begin > phrase.size();
      };
      if (running.is_whole(at, end) && std::ranges::none_of(found, covers)) found.push_back({k, at, end});
    }
  }
  return found;
}

}  // namespace accordiff::series
