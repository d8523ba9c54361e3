// Clause boundaries inside a sentence. Apart from segment.cpp because the rules here are about language, not about places.
#include "segment/clauses.hpp"

#include <string>
#include <unordered_set>

#include "text/data.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace accordiff::segment {
namespace {

constexpr std::size_t fewest_words = 3;  // a shorter part is a fragment, not a clause
constexpr std::size_t fewest_han = 4;

bool is_semicolon(char32_t c) { return c == U';' || c == U'\uFF1B' || c == U'\u061B'; }

const std::unordered_set<std::string_view>& verbs() {
  static const auto words = [] {
    std::unordered_set<std::string_view> set;
    for (const auto& row : text::rows(text::embedded("verbs.tsv"))) set.insert(row.begin() + 1, row.end());
    return set;
  }();
  return words;
}

bool has_own_verb(std::string_view part, text::Breaker& breaker) {
  const auto words = breaker.words(part);
  bool verb = false, han = false;
  for (const auto& [word, kind] : words) {
    std::size_t at = word.begin;
    const std::string_view spelled = part.substr(word.begin, word.size());
    han = han || text::is_han(text::next_char(part, at));
    verb = verb || verbs().contains(text::fold_word(spelled));
  }
  return words.size() >= (han ? fewest_han : fewest_words) && (verb || han);
}

}  // namespace

std::vector<Span> split_sentence(std::string_view block, Span sentence, text::Breaker& breaker) {
  const std::string_view text = block.substr(sentence.begin, sentence.size());
  std::vector<Span> clauses;
  std::size_t begin = 0;
  bool left_has_verb = false;
  for (std::size_t at = 0; at < text.size();) {
    if (!is_semicolon(text::next_char(text, at)) || at >= text.size()) continue;
    left_has_verb = left_has_verb || has_own_verb(text.substr(begin, at - begin), breaker);
    std::size_t stop = at;
    for (std::size_t next = at; next < text.size() && !is_semicolon(text::next_char(text, next));) stop = next;
    if (!left_has_verb || !has_own_verb(text.substr(at, stop - at), breaker)) continue;
    clauses.push_back({sentence.begin + static_cast<std::uint32_t>(begin), sentence.begin + static_cast<std::uint32_t>(at)});
    for (begin = at; begin < text.size() && text[begin] == ' ';) ++begin;
    left_has_verb = false;
  }
  clauses.push_back({sentence.begin + static_cast<std::uint32_t>(begin), sentence.end});
  return clauses;
}

}  // namespace accordiff::segment
