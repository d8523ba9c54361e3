// Terms and their weights.
#include "series/terms.hpp"

#include <cmath>

namespace accordiff::series {
namespace {

constexpr float phrase_share = 0.6F;   // what a pair of words adds beside its two words
constexpr float grammar_share = 0.3F;  // of the weight of a function word or of a party's name

// Above all stems, below all pairs of them: a role that stands for the names of its party.
constexpr std::uint32_t first_role = 0xFFFFFF00U;

std::uint32_t term_of_role(const std::string& role) { return first_role + static_cast<unsigned char>(role.front()); }

std::vector<std::uint32_t> stems_of(const Clause& clause, const text::Vocabulary& words) {
  std::vector<std::uint32_t> stems;
  auto name = clause.named.begin();
  for (const Token& token : clause.tokens) {
    if (token.kind == TokenKind::Symbol) continue;
    while (name != clause.named.end() && name->place.end <= token.word.begin) ++name;
    if (name != clause.named.end() && name->place.begin <= token.word.begin && !name->role.empty()) {
      if (const std::uint32_t role = term_of_role(name->role); stems.empty() || stems.back() != role) stems.push_back(role);
      continue;
    }
    align::append_stems(stems, token, words);
  }
  return stems;
}

}  // namespace

Terms terms_of(const Clause& clause, const text::Vocabulary& words) { return align::features_of(stems_of(clause, words)); }

void TermWeights::learn(const Terms& terms) {
  ++clauses_;
  for (std::size_t k = 0; k < terms.size(); ++k)
    if (k == 0 || terms[k] != terms[k - 1]) ++clauses_with_[terms[k]];
}

float TermWeights::weight_of(std::uint64_t term) const {
  const auto found = clauses_with_.find(term);
  const float with = found == clauses_with_.end() ? 1.0F : static_cast<float>(found->second);
  const float rarity = std::log1p(static_cast<float>(clauses_) / with);
  if (!is_word(term)) return phrase_share * rarity;
  const bool light = term >= first_role || words_.is_function_word(static_cast<std::uint32_t>(term));
  return light ? grammar_share * rarity : rarity;
}

align::Profile TermWeights::profile(const Terms& terms) const {
  return align::profile_of(terms, [&](std::uint64_t term) { return weight_of(term); });
}

}  // namespace accordiff::series
