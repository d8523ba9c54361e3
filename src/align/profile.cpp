// Weighing words. Apart from the aligner so that evidence can be changed without touching how links are chosen.
#include "align/profile.hpp"

#include <algorithm>
#include <cmath>

namespace accordiff::align {
namespace {

constexpr float phrase_share = 0.6F;           // what a pair of words adds beside its two words
constexpr float grammar_share = 0.35F;         // of the weight of a function word or of a party's name
constexpr float lone_share = 0.5F;             // of the weight of a word that one statement alone has
constexpr float other_paragraph_share = 0.4F;  // of the weight of context words from another paragraph

// The stems of a clause in order.
std::vector<std::uint32_t> stems_of(const Clause& clause, const text::Vocabulary& words) {
  std::vector<std::uint32_t> stems;
  for (const Token& token : clause.tokens)
    if (token.kind != TokenKind::Symbol) append_stems(stems, token, words);
  return stems;
}

using Keys = std::vector<std::vector<std::uint64_t>>;  // one list a clause

Keys keys_of(const Statement& statement, const text::Vocabulary& words) {
  Keys keys;
  keys.reserve(statement.clauses.size());
  for (const Clause& clause : statement.clauses) keys.push_back(features_of(stems_of(clause, words)));
  return keys;
}

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

void append_stems(std::vector<std::uint32_t>& stems, const Token& token, const text::Vocabulary& words) {
  const auto& parts = words.parts_of(token.form);
  for (const std::uint32_t part : parts) stems.push_back(words.kin_of(part));
  if (parts.empty()) stems.push_back(words.kin_of(token.stem));
}

std::vector<std::uint64_t> features_of(const std::vector<std::uint32_t>& stems) {
  std::vector<std::uint64_t> keys;
  keys.reserve(2 * stems.size());
  keys.assign(stems.begin(), stems.end());
  for (std::size_t k = 1; k < stems.size(); ++k) keys.push_back(((std::uint64_t{stems[k - 1]} + 1) << 32U) | stems[k]);
  std::ranges::sort(keys);
  return keys;
}

Profiler::Profiler(const Statement& before, const Statement& after, const text::Vocabulary& words) : words_(words) {
  const Keys keys_before = keys_of(before, words), keys_after = keys_of(after, words);
  count(keys_before, &Weight::before);
  count(keys_after, &Weight::after);
  weigh(before.clauses.size() + after.clauses.size());
  for (const auto& keys : keys_before) whole_.before.push_back(profile(keys));
  for (const auto& keys : keys_after) whole_.after.push_back(profile(keys));
}

void Profiler::count(const std::vector<std::vector<std::uint64_t>>& keys, std::uint32_t Weight::*side) {
  for (const auto& own : keys)
    for (std::size_t k = 0; k < own.size(); ++k)
      if (k == 0 || own[k] != own[k - 1]) ++(weights_[own[k]].*side);
}

void Profiler::weigh(std::size_t all) {
  for (auto& [key, weight] : weights_) {
    const float lone = weight.before == 0 || weight.after == 0 ? lone_share : 1.0F;
    const float rarity = lone * std::log1p(static_cast<float>(all) / static_cast<float>(weight.before + weight.after));
    const bool pair = key >= (std::uint64_t{1} << 32U);
    weight.light = !pair && words_.is_function_word(static_cast<std::uint32_t>(key));
    weight.once = pair ? phrase_share * rarity : weight.light ? grammar_share * rarity : rarity;
  }
}

void Profiler::name_parties(const Statement& statement) {
  for (const Clause& clause : statement.clauses)
    for (const Naming& named : clause.named)
      for (const Token& token : clause.tokens)
        if (named.place.contains(token.word)) make_light(words_.kin_of(token.stem));
}

void Profiler::make_light(std::uint32_t stem) {
  const auto found = weights_.find(stem);
  if (found == weights_.end() || found->second.light) return;
  found->second.light = true;
  found->second.once *= grammar_share;
}

std::vector<Profile> Profiler::profiles_of(const Statement& statement, const std::vector<bool>& wanted) const {
  std::vector<Profile> profiles(statement.clauses.size());
  for (std::size_t k = 0; k < profiles.size(); ++k)
    if (wanted[k]) profiles[k] = profile(features_of(stems_of(statement.clauses[k], words_)));
  return profiles;
}

Profile Profiler::profile(const std::vector<std::uint64_t>& keys) const {
  return profile_of(keys, [&](std::uint64_t key) { return weights_.at(key).once; });
}

Profile surroundings(std::size_t at, const Statement& statement, const std::vector<Profile>& profiles) {
  Profile context;
  const std::size_t first = at < context_reach ? 0 : at - context_reach, last = std::min(profiles.size(), at + context_reach + 1);
  for (std::size_t k = first; k < last; ++k) {
    if (k == at) continue;
    const float share = statement.clauses[k].paragraph == statement.clauses[at].paragraph ? 1.0F : other_paragraph_share;
    for (const Feature& feature : profiles[k].features) {
      if (!feature.is_word()) break;
      context.features.push_back({feature.key, share * feature.weight});
    }
  }
  std::ranges::stable_sort(context.features, {}, &Feature::key);
  std::size_t kept = 0;
  for (const Feature& feature : context.features) {
    if (kept > 0 && context.features[kept - 1].key == feature.key) context.features[kept - 1].weight += feature.weight;
    else context.features[kept++] = feature;
  }
  context.features.resize(kept);
  float squares = 0;
  for (const Feature& feature : context.features) squares += feature.weight * feature.weight;
  context.norm = std::sqrt(squares);
  return context;
}

Overlap overlap(const Profile& first, const Profile& second) {
  if (first.norm == 0 || second.norm == 0) return {};
  double product = 0, of_first = 0, of_second = 0;
  for_shared(first, second, [&](const Feature& i, const Feature& j) {
    const auto one = static_cast<double>(i.weight), other = static_cast<double>(j.weight);
    product += one * other;
    if (!i.is_word()) return;
    of_first += one * one;
    of_second += other * other;
  });
  const auto share = [](double shared, float all) { return all == 0 ? 0 : shared / static_cast<double>(all); };
  return {std::min(1.0, product / (static_cast<double>(first.norm) * static_cast<double>(second.norm))),
          share(of_first, first.word_weight), share(of_second, second.word_weight)};
}

double cosine(const Profile& a, const Profile& b) {
  if (a.norm == 0 || b.norm == 0) return 0;
  double product = 0;
  for_shared(a, b, [&](const Feature& i, const Feature& j) {
    product += static_cast<double>(i.weight) * static_cast<double>(j.weight);
  });
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
