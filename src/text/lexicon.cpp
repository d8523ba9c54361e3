// Finding entries in words. Reading tables is in lexicon_table.cpp.
#include "text/lexicon.hpp"

#include <algorithm>

#include "text/breaks.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace accordiff::text {
namespace {

constexpr std::size_t most_skipped = 2;  // adverbs inside a phrase
constexpr std::size_t widest_gap = 6;    // words that "*" stands for
constexpr std::size_t widest_gap_characters = 24;

// Quotation marks and apostrophes part no phrases.
bool is_quote(char32_t c) {
  return c == U'"' || c == U'\'' || c == U'`' || (c >= U'\u2018' && c <= U'\u201F') || c == U'\u00AB' || c == U'\u00BB' ||
         (c >= U'\u300C' && c <= U'\u300F') || c == U'*' || c == U'_';
}

bool ends_phrase(std::string_view sentence, std::size_t begin, std::size_t end) {
  while (begin < end)
    if (const char32_t c = next_char(sentence, begin); !is_space(c) && !is_quote(c)) return true;
  return false;
}

// The month, whose name is a modal verb otherwise: not where it begins the sentence, unless a number follows.
bool is_month_may(std::string_view sentence, const std::vector<Token>& tokens, std::size_t at) {
  const Span word = tokens[at].word;
  if (sentence.substr(word.begin, word.size()) != "May") return false;
  return at > 0 || (tokens.size() > 1 && tokens[1].kind == TokenKind::Number);
}

constexpr std::string_view arabic_and = "و";  // written onto the word it joins

bool is_skippable(const Lexeme& word) { return (word.english.grammar & adverb) != 0; }

}  // namespace

// Depth-first, since an adverb may be a word of the phrase or stand inside it.
struct Lexicon::Search {
  const Trie& trie;
  std::span<const Lexeme> words;
  std::size_t end;
  std::size_t gap;
  std::size_t best_end = 0;
  const std::vector<const Entry*>* best = nullptr;

  void step(std::uint32_t at_node, std::size_t at, std::size_t begin, std::size_t skipped, bool matched = true) {
    const Node& node = trie[at_node];
    if (matched && !node.entries.empty() && at > best_end) best_end = at, best = &node.entries;
    if (at >= end || (at > begin && words[at - 1].ends_phrase)) return;
    if (const auto next = node.next.find(words[at].key); next != node.next.end()) step(next->second, at + 1, begin, skipped);
    if (at > begin && skipped < most_skipped && is_skippable(words[at])) step(at_node, at + 1, begin, skipped + 1, false);
    if (node.gap == 0) return;
    for (std::size_t k = at; k < std::min(end, at + gap); ++k) {
      step(node.gap, k, begin, most_skipped, false);
      if (words[k].ends_phrase) break;
    }
  }
};

std::vector<Match> Lexicon::longest(const Trie& trie, std::span<const Lexeme> words, std::size_t at, std::size_t end) const {
  if (trie.empty()) return {};
  Search search{trie, words, end, by_character_ ? widest_gap_characters : widest_gap};
  search.step(0, at, at, 0);
  std::vector<Match> found;
  if (search.best)
    for (const Entry* entry : *search.best)
      found.push_back({entry, static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(search.best_end)});
  return found;
}

std::vector<Match> Lexicon::heads_at(std::span<const Lexeme> words, std::size_t at) const {
  return longest(heads_, words, at, words.size());
}

std::vector<Match> Lexicon::modifiers(std::span<const Lexeme> words, std::size_t first, std::size_t last) const {
  std::vector<Match> found;
  for (std::size_t at = first; at < last;) {
    const auto here = longest(modifiers_, words, at, last);
    if (!here.empty()) found.push_back(here.front());
    at = here.empty() ? at + 1 : here.front().last;
  }
  return found;
}

std::vector<Lexeme> Lexicon::lexemes(std::string_view sentence, const std::vector<Token>& tokens, const Vocabulary& words) {
  std::vector<Lexeme> found;
  for (std::size_t k = 0; k < tokens.size(); ++k) {
    const Token& token = tokens[k];
    const std::size_t next = k + 1 < tokens.size() ? tokens[k + 1].word.begin : sentence.size();
    const bool closes = ends_phrase(sentence, token.word.end, next);
    if (by_character_) {
      for (std::size_t at = token.word.begin; at < token.word.end;) {
        const auto begin = static_cast<std::uint32_t>(at);
        static_cast<void>(next_char(sentence, at));
        const auto key = keys_.find(std::string(sentence.substr(begin, at - begin)));
        found.push_back({{begin, static_cast<std::uint32_t>(at)}, key == keys_.end() ? 0 : key->second, {}, false});
      }
      if (!found.empty()) found.back().ends_phrase = closes;
      continue;
    }
    if (is_english() && is_month_may(sentence, tokens, k)) {
      found.push_back({token.word, 0, {}, closes});
      continue;
    }
    if (by_form_.size() <= token.form) by_form_.resize(token.form + 1);
    auto& known = by_form_[token.form];
    if (!known) {
      const std::string_view form = words.spelling_of(token.form);
      known = Known{0, is_english() ? english_word(form) : EnglishWord{}};
      const std::string key = known->english.is_verb() ? std::string(known->english.lemma)
                              : is_english()           ? std::string(form)
                                                       : stemmer_.stem(form);
      auto entry = keys_.find(key);
      if (entry == keys_.end() && language_ == "ar" && form.starts_with(arabic_and) && form.size() > arabic_and.size())
        entry = keys_.find(stemmer_.stem(form.substr(arabic_and.size())));
      if (entry != keys_.end()) known->key = entry->second;
    }
    found.push_back({token.word, known->key, known->english, closes});
  }
  return found;
}

std::string Entry::label() const {
  if (kind != MarkKind::Head) return phrase;
  static constexpr std::string_view names[] = {"?", "COMMIT", "POSITION", "DIRECTIVE", "REPORT", "EVALUATE"};
  const auto name = names[std::min<std::size_t>(static_cast<std::size_t>(family), 5)];
  return phrase + " (" + std::string(name) + " " + (family == Family::Position && tier > 0 ? "+" : "") + std::to_string(tier) +
         ")";
}

}  // namespace accordiff::text
