// Histories of phrases, from the paragraphs of each statement.
#include "series/phrases.hpp"

#include "series/running_text.hpp"

namespace accordiff::series {
namespace {

std::vector<RunningText> paragraphs_of(const Statement& statement, const text::Vocabulary& words, text::Breaker& breaker) {
  std::vector<RunningText> paragraphs;
  std::uint32_t last = UINT32_MAX;
  for (const Clause& clause : statement.clauses) {
    if (clause.paragraph != last) paragraphs.emplace_back();
    last = clause.paragraph;
    paragraphs.back().add(clause, words, breaker);
  }
  return paragraphs;
}

}  // namespace

std::vector<PhraseHistory> find_phrases(const std::vector<Watch>& watch, const std::vector<Statement>& statements,
                                        const text::Vocabulary& words) {
  if (watch.empty()) return {};
  text::Breaker breaker("und");
  const PhraseFinder finder(watch, breaker);
  std::vector<PhraseHistory> histories;
  for (const Watch& formula : watch)
    for (const std::string& phrase : formula.phrases) histories.push_back({formula.name, phrase, {}});
  for (std::size_t number = 0; number < statements.size(); ++number)
    for (const RunningText& paragraph : paragraphs_of(statements[number], words, breaker))
      for (const Found& found : finder.find_in(paragraph)) {
        std::vector<PhraseUse>& uses = histories[found.phrase].uses;
        if (uses.empty() || uses.back().statement != number)
          uses.push_back({.statement = number, .clause = paragraph.clause_at(found.begin)});
        ++uses.back().count;
      }
  return histories;
}

}  // namespace accordiff::series
