// What a clause is about, in numbers: its rare words and phrases, weighed by how much they tell in the texts at hand.
// Near-synonyms count as one word.
#pragma once

#include <cmath>
#include <cstdint>
#include <unordered_map>
#include <vector>

#include "accordiff/model.hpp"
#include "text/vocabulary.hpp"

namespace accordiff::align {

// A stem, or a pair of neighbouring stems, and its weight in one clause.
struct Feature {
  std::uint64_t key = 0;  // a stem below 2^32; a pair of stems above
  float weight = 0;
  [[nodiscard]] bool is_word() const noexcept { return key < (std::uint64_t{1} << 32U); }
};

struct Profile {
  std::vector<Feature> features;  // ascending by key, so words come first
  float norm = 0;                 // Euclidean, over all features
  float word_weight = 0;          // sum of squared weights of the words alone
  std::uint32_t words = 0;        // how many words the clause has
};

// Stems and pairs of neighbouring stems, ascending, repetitions included.
[[nodiscard]] std::vector<std::uint64_t> features_of(const std::vector<std::uint32_t>& stems);

// The stems of one token: its own, or those of the parts of a compound; near-synonyms made one.
void append_stems(std::vector<std::uint32_t>& stems, const Token& token, const text::Vocabulary& words);

// From ascending keys; `weight_of` gives what a key weighs in a clause that holds it once.
template <class Weight>
[[nodiscard]] Profile profile_of(const std::vector<std::uint64_t>& keys, const Weight& weight_of) {
  Profile profile;
  profile.features.reserve(keys.size());
  float squares = 0;
  for (std::size_t k = 0; k < keys.size();) {
    std::size_t next = k + 1;
    while (next < keys.size() && keys[next] == keys[k]) ++next;
    const float repeated = next - k == 1 ? 1.0F : 1.0F + std::log(static_cast<float>(next - k));
    const float weight = weight_of(keys[k]) * repeated;
    profile.features.push_back({keys[k], weight});
    squares += weight * weight;
    if (profile.features.back().is_word()) {
      profile.word_weight += weight * weight;
      profile.words += static_cast<std::uint32_t>(next - k);
    }
    k = next;
  }
  profile.norm = std::sqrt(squares);
  return profile;
}

struct Profiles {
  std::vector<Profile> before, after;  // one a clause
};

// Weighs the words of two statements, and makes profiles by them. Weights are inverse document frequencies over the sentences of
// both (Spärck Jones 1972), damped for repeated words, for words that carry grammar, and for words that the other statement does
// not have at all: those say that something is new, not that two clauses differ.
class Profiler {
 public:
  // `before` and `after` have sentences for clauses.
  Profiler(const Statement& before, const Statement& after, const text::Vocabulary& words);

  [[nodiscard]] const Profiles& whole() const { return whole_; }  // of the sentences

  // Names of the parties of a statement weigh as little as grammar from here on. Who acts is a role, and roles are judged apart;
  // in a part of a sentence the name tells little of what is done.
  void name_parties(const Statement& statement);

  // Profiles of the wanted clauses, whose words are words of the sentences; the others stay empty.
  [[nodiscard]] std::vector<Profile> profiles_of(const Statement& statement, const std::vector<bool>& wanted) const;

 private:
  struct Weight {
    std::uint32_t before = 0, after = 0;  // sentences
    float once = 0;                       // of a stem or a pair in a clause that holds it once
    bool light = false;
  };

  void count(const std::vector<std::vector<std::uint64_t>>& keys, std::uint32_t Weight::*side);
  void weigh(std::size_t all);
  void make_light(std::uint32_t stem);
  [[nodiscard]] Profile profile(const std::vector<std::uint64_t>& keys) const;

  const text::Vocabulary& words_;
  std::unordered_map<std::uint64_t, Weight> weights_;
  Profiles whole_;
};

inline constexpr std::size_t context_reach = 3;  // clauses to either side

// The words around a clause, `context_reach` clauses to either side; those of its own paragraph count more.
[[nodiscard]] Profile surroundings(std::size_t clause, const Statement& statement, const std::vector<Profile>& profiles);

// What two clauses share, each 0..1: the cosine of both, and the part of the weight of the one's words that the other holds.
struct Overlap {
  double likeness = 0;
  double of_first = 0, of_second = 0;
};
[[nodiscard]] Overlap overlap(const Profile& first, const Profile& second);

// The cosine alone, and the part of `part` that `whole` holds alone.
[[nodiscard]] double cosine(const Profile& a, const Profile& b);
[[nodiscard]] double containment(const Profile& part, const Profile& whole);

// Words of `part` that `whole` holds and `taken` does not, by weight, as a share of `part`'s words.
[[nodiscard]] double containment_beyond(const Profile& part, const Profile& whole, const Profile& taken);

}  // namespace accordiff::align
