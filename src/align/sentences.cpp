// Joining clauses to sentences.
#include "align/sentences.hpp"

namespace accordiff::align {
namespace {

void append(Clause& sentence, const Clause& clause) {
  if (sentence.act.holder != clause.act.holder) sentence.act.holder.clear();
  sentence.text += ' ';
  const auto base = static_cast<std::uint32_t>(sentence.text.size());
  sentence.text += clause.text;
  const auto moved = [base](Span span) { return Span{span.begin + base, span.end + base}; };
  for (const Token& token : clause.tokens)
    sentence.tokens.push_back({moved(token.word), moved(token.extent), token.kind, token.form, token.stem});
}

}  // namespace

Sentences join_sentences(const Statement& statement) {
  Sentences sentences;
  for (const Clause& clause : statement.clauses) {
    auto& joined = sentences.statement.clauses;
    if (!joined.empty() && joined.back().sentence == clause.sentence) {
      append(joined.back(), clause);
      continue;
    }
    sentences.first.push_back(static_cast<std::uint32_t>(index(clause.id)));
    Clause sentence;
    sentence.id = ClauseId{static_cast<std::uint32_t>(joined.size())};
    sentence.paragraph = clause.paragraph;
    sentence.sentence = clause.sentence;
    sentence.section = clause.section;
    sentence.kind = clause.kind;
    sentence.text = clause.text;
    sentence.tokens = clause.tokens;
    sentence.act.holder = clause.act.holder;
    sentence.act.voice = clause.act.voice;
    joined.push_back(std::move(sentence));
  }
  sentences.first.push_back(static_cast<std::uint32_t>(statement.clauses.size()));
  return sentences;
}

}  // namespace accordiff::align
