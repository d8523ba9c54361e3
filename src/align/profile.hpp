// What a clause is about, in numbers: its rare words and phrases, weighed by how much they tell in the texts at hand.
// Near-synonyms count as one word.
#pragma once

#include <cstdint>
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

struct Profiles {
  std::vector<Profile> before, after;  // one a clause
};

// Weights are inverse document frequencies over the clauses of both statements (Spärck Jones 1972), damped for repeated
// words, for words that carry grammar, and for words that the other statement does not have at all: those say that
// something is new, not that two clauses differ.
[[nodiscard]] Profiles profile(const Statement& before, const Statement& after, const text::Vocabulary& words);

// The words around a clause, three clauses to either side; those of its own paragraph count more.
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
