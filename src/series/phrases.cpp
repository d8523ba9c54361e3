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

// The words of a phrase as the vocabulary folds them.
std::string folded(const std::string& phrase) {
  text::Breaker breaker("und");
  std::string all;
  for (const text::WordBreak& word : breaker.words(phrase))
    all += text::unify_spelling(text::fold_word(std::string_view(phrase).substr(word.word.begin, word.word.size())));
  return all;
}

bool is_han_at(std::string_view text, std::size_t at) { return at < text.size() && text::is_han(text::next_char(text, at)); }

struct Paragraph {
  std::string text;
  std::vector<bool> begins, ends;                            // whether a word begins, ends at an offset
  std::vector<std::pair<std::size_t, ClauseId>> clauses;     // ascending: where each begins
  std::vector<std::pair<std::size_t, std::size_t>> taken{};  // by longer phrases
};

std::vector<Paragraph> paragraphs_of(const Statement& statement, const text::Vocabulary& words) {
  std::vector<Paragraph> paragraphs;
  std::uint32_t last = UINT32_MAX;
  for (const Clause& clause : statement.clauses) {
    if (clause.paragraph != last) paragraphs.emplace_back();
    last = clause.paragraph;
    Paragraph& paragraph = paragraphs.back();
    paragraph.clauses.emplace_back(paragraph.text.size(), clause.id);
    for (const Token& token : clause.tokens) {
      paragraph.begins.resize(paragraph.text.size() + 1);
      paragraph.begins.back() = true;
      paragraph.text += words.spelling_of(token.form);
      paragraph.ends.resize(paragraph.text.size() + 1);
      paragraph.ends.back() = true;
    }
    paragraph.begins.resize(paragraph.text.size() + 1);
    paragraph.ends.resize(paragraph.text.size() + 1);
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
  std::vector<std::string> forms;
  for (const Watch& formula : watch)
    for (const std::string& phrase : formula.phrases) {
      histories.push_back({formula.name, phrase, {}});
      forms.push_back(folded(phrase));
    }
  std::vector<std::size_t> longest_first(forms.size());
  std::iota(longest_first.begin(), longest_first.end(), 0);
  std::ranges::stable_sort(longest_first, std::greater{}, [&](std::size_t k) { return forms[k].size(); });
  for (std::size_t number = 0; number < statements.size(); ++number) {
    std::vector<Paragraph> paragraphs = paragraphs_of(statements[number], words);
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
