// Phrases are found in the forms of a paragraph written one after the other without spaces: so "one China" is found in
// "one-China", and Chinese whatever its words are taken to be.
#include "series/phrases.hpp"

#include <algorithm>
#include <numeric>

#include "text/breaks.hpp"
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

struct Paragraph {
  std::string text;
  std::vector<bool> begins, ends;                            // whether a word begins, ends at an offset
  std::vector<std::pair<std::size_t, ClauseId>> clauses;     // ascending: where each begins
  std::vector<std::pair<std::size_t, std::size_t>> taken{};  // by longer phrases
};

void add_word(Paragraph& paragraph, std::string_view form) {
  paragraph.begins[paragraph.text.size()] = true;
  paragraph.text += form;
  paragraph.begins.resize(paragraph.text.size() + 1);
  paragraph.ends.resize(paragraph.text.size() + 1);
  paragraph.ends.back() = true;
}

// A conjunction that opens a clause is no token of it, but stands in the text all the same.
std::vector<Paragraph> paragraphs_of(const Statement& statement, const text::Vocabulary& words, text::Breaker& breaker) {
  std::vector<Paragraph> paragraphs;
  std::uint32_t last = UINT32_MAX;
  for (const Clause& clause : statement.clauses) {
    if (clause.paragraph != last) paragraphs.push_back({.text = {}, .begins = {false}, .ends = {false}, .clauses = {}});
    last = clause.paragraph;
    Paragraph& paragraph = paragraphs.back();
    paragraph.clauses.emplace_back(paragraph.text.size(), clause.id);
    if (clause.tokens.empty()) continue;
    const auto opening = std::string_view(clause.text).substr(0, clause.tokens.front().word.begin);
    for (const std::string& form : forms_of(opening, breaker)) add_word(paragraph, form);
    for (const Token& token : clause.tokens) add_word(paragraph, words.spelling_of(token.form));
  }
  return paragraphs;
}

ClauseId clause_at(const Paragraph& paragraph, std::size_t offset) {
  const auto after = std::ranges::upper_bound(paragraph.clauses, offset, {}, &std::pair<std::size_t, ClauseId>::first);
  return std::prev(after)->second;
}

// Where a phrase stands as whole words, outside the longer ones.
void find_in(Paragraph& paragraph, const std::string& phrase, PhraseUse& use) {
  for (std::size_t at = paragraph.text.find(phrase); at != std::string::npos; at = paragraph.text.find(phrase, at + 1)) {
    const std::size_t end = at + phrase.size();
    if (!paragraph.begins[at] && !is_han_at(paragraph.text, at)) continue;
    if (!paragraph.ends[end] && !is_han_at(paragraph.text, end)) continue;
    const auto covers = [&](const auto& other) {
      return other.first <= at && end <= other.second && other.second - other.first > phrase.size();
    };
    if (std::ranges::any_of(paragraph.taken, covers)) continue;
    paragraph.taken.emplace_back(at, end);
    if (use.count++ == 0) use.clause = clause_at(paragraph, at);
  }
}

}  // namespace

std::vector<PhraseHistory> find_phrases(const std::vector<Watch>& watch, const std::vector<Statement>& statements,
                                        const text::Vocabulary& words) {
  std::vector<PhraseHistory> histories;
  text::Breaker breaker("und");
  std::vector<std::string> forms;
  for (const Watch& formula : watch)
    for (const std::string& phrase : formula.phrases) {
      histories.push_back({formula.name, phrase, {}});
      forms.push_back(joined(forms_of(phrase, breaker)));
    }
  std::vector<std::size_t> longest_first(forms.size());
  std::iota(longest_first.begin(), longest_first.end(), 0);
  std::ranges::stable_sort(longest_first, std::greater{}, [&](std::size_t k) { return forms[k].size(); });
  for (std::size_t number = 0; number < statements.size(); ++number) {
    std::vector<Paragraph> paragraphs = paragraphs_of(statements[number], words, breaker);
    for (const std::size_t k : longest_first) {
      if (forms[k].empty()) continue;
      PhraseUse use{.statement = number};
      for (Paragraph& paragraph : paragraphs) find_in(paragraph, forms[k], use);
      if (use.count > 0) histories[k].uses.push_back(use);
    }
  }
  return histories;
}

}  // namespace accordiff::series
