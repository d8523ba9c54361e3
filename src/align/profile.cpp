// Weighing words. Apart from the aligner so that evidence can be changed without touching how links are chosen.
#include "align/profile.hpp"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace accordiff::align {
namespace {

constexpr float phrase_share = 0.6F;    // what a pair of words adds beside its two words
constexpr float grammar_share = 0.35F;  // of a function word's weight

using Frequencies = std::unordered_map<std::uint64_t, std::uint32_t>;

// Stems and pairs of stems of a clause, ascending, repetitions included.
std::vector<std::uint64_t> keys_of(const Clause& clause) {
  std::vector<std::uint64_t> keys;
  std::uint64_t last = 0;
  bool has_last = false;
  for (const Token& token : clause.tokens) {
    if (token.kind == TokenKind::Symbol) continue;
    keys.push_back(token.stem);
    if (has_last) keys.push_back(((last + 1) << 32U) | token.stem);
    last = token.stem;
    has_last = true;
  }
  std::ranges::sort(keys);
  return keys;
}

void count(const Statement& statement, std::vector<std::vector<std::uint64_t>>& keys, Frequencies& frequencies) {
  for (const Clause& clause : statement.clauses) {
    auto& own = keys.emplace_back(keys_of(clause));
    for (std::size_t k = 0; k < own.size(); ++k)
      if (k == 0 || own[k] != own[k - 1]) ++frequencies[own[k]];
  }
}

class Weigher {
 public:
  Weigher(const Frequencies& frequencies, std::size_t clauses, const text::Vocabulary& words)
      : frequencies_(frequencies), clauses_(static_cast<float>(clauses)), words_(words) {}

  Profile operator()(const std::vector<std::uint64_t>& keys) const {
    Profile profile;
    float squares = 0;
    for (std::size_t k = 0; k < keys.size();) {
      std::size_t next = k + 1;
      while (next < keys.size() && keys[next] == keys[k]) ++next;
      const float weight = weight_of(keys[k]) * (1.0F + std::log(static_cast<float>(next - k)));
      profile.features.push_back({keys[k], weight});
      squares += weight * weight;
      if (profile.features.back().is_word()) profile.word_weight += weight * weight;
      k = next;
    }
    profile.norm = std::sqrt(squares);
    return profile;
  }

 private:
  [[nodiscard]] float weight_of(std::uint64_t key) const {
    const float rarity = std::log1p(clauses_ / static_cast<float>(frequencies_.at(key)));
    if (key >= (std::uint64_t{1} << 32U)) return phrase_share * rarity;
    return words_.is_function_word(static_cast<std::uint32_t>(key)) ? grammar_share * rarity : rarity;
  }

  const Frequencies& frequencies_;
  float clauses_;
  const text::Vocabulary& words_;
};

// Calls visit(weight in a, weight in b, whether a word) for every feature that both hold.
template <class Visit>
void for_shared(const Profile& a, const Profile& b, Visit visit) {
  for (auto i = a.features.begin(), j = b.features.begin(); i != a.features.end() && j != b.features.end();) {
    if (i->key < j->key) ++i;
    else if (j->key < i->key) ++j;
    else {
      visit(*i, *j);
      ++i, ++j;
    }
  }
}

bool holds(const Profile& profile, std::uint64_t key) {
  const auto found = std::ranges::lower_bound(profile.features, key, {}, &Feature::key);
  return found != profile.features.end() && found->key == key;
}

}  // namespace

Profiles profile(const Statement& before, const Statement& after, const text::Vocabulary& words) {
  Frequencies frequencies;
  std::vector<std::vector<std::uint64_t>> keys_before, keys_after;
  count(before, keys_before, frequencies);
  count(after, keys_after, frequencies);
  const Weigher weigh(frequencies, before.clauses.size() + after.clauses.size(), words);
  Profiles profiles;
  for (const auto& keys : keys_before) profiles.before.push_back(weigh(keys));
  for (const auto& keys : keys_after) profiles.after.push_back(weigh(keys));
  return profiles;
}

double cosine(const Profile& a, const Profile& b) {
  if (a.norm == 0 || b.norm == 0) return 0;
  double product = 0;
  for_shared(a, b, [&](const Feature& i, const Feature& j) { product += static_cast<double>(i.weight) * static_cast<double>(j.weight); });
  return std::min(1.0, product / (static_cast<double>(a.norm) * static_cast<double>(b.norm)));
}

double containment(const Profile& part, const Profile& whole) {
  if (part.word_weight == 0) return 0;
  double shared = 0;
  for_shared(part, whole, [&](const Feature& i, const Feature&) {
    if (i.is_word()) shared += static_cast<double>(i.weight) * static_cast<double>(i.weight);
  });
  return shared / static_cast<double>(part.word_weight);
}

double containment_beyond(const Profile& part, const Profile& whole, const Profile& taken) {
  if (part.word_weight == 0) return 0;
  double shared = 0;
  for_shared(part, whole, [&](const Feature& i, const Feature&) {
    if (i.is_word() && !holds(taken, i.key)) shared += static_cast<double>(i.weight) * static_cast<double>(i.weight);
  });
  return shared / static_cast<double>(part.word_weight);
}

}  // namespace accordiff::align
