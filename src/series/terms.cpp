// Terms and their weights.
#include "series/terms.hpp"

#include <algorithm>
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
    const auto& parts = words.parts_of(token.form);
    for (const std::uint32_t part : parts) stems.push_back(words.kin_of(part));
    if (parts.empty()) stems.push_back(words.kin_of(token.stem));
  }
  return stems;
}

}  // namespace

Terms terms_of(const Clause& clause, const text::Vocabulary& words) {
  const std::vector<std::uint32_t> stems = stems_of(clause, words);
  Terms terms(stems.begin(), stems.end());
  for (std::size_t k = 1; k < stems.size(); ++k) terms.push_back(((std::uint64_t{stems[k - 1]} + 1) << 32U) | stems[k]);
  std::ranges::sort(terms);
  return terms;
}

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
  align::Profile profile;
  float squares = 0;
  for (std::size_t k = 0; k < terms.size();) {
    std::size_t next = k + 1;
    while (next < terms.size() && terms[next] == terms[k]) ++next;
    const float weight = weight_of(terms[k]) * (1.0F + std::log(static_cast<float>(next - k)));
    profile.features.push_back({terms[k], weight});
    squares += weight * weight;
    if (is_word(terms[k])) {
      profile.word_weight += weight * weight;
      profile.words += static_cast<std::uint32_t>(next - k);
    }
    k = next;
  }
  profile.norm = std::sqrt(squares);
  return profile;
}

}  // namespace accordiff::series
