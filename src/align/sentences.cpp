// Joining clauses to sentences.
#include "align/sentences.hpp"

#include <string>
#include <string_view>

#include "align/act_match.hpp"

namespace accordiff::align {
namespace {

constexpr std::string_view several = "?";  // holders

// A sentence is held by whoever holds its binding acts; its family stays open.
void hold(Act& sentence, const Act& clause) {
  if (!binds(clause)) return;
  const std::string holder = clause.voice == "inferred" ? std::string(several) : clause.holder;
  if (sentence.holder.empty()) sentence.holder = holder;
  else if (sentence.holder != holder) sentence.holder = several;
}

void append(Clause& sentence, const Clause& clause) {
  hold(sentence.act, clause.act);
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
    hold(sentence.act, clause.act);
    joined.push_back(std::move(sentence));
  }
  sentences.first.push_back(static_cast<std::uint32_t>(statement.clauses.size()));
  return sentences;
}

}  // namespace accordiff::align
