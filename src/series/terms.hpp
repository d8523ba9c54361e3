// What the clauses of many statements are about: their words and phrases, weighed by how few of the distinct clauses have them.
// Unlike align/profile, which weighs the words of two statements for one comparison, these weights grow with a series.
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "accordiff/model.hpp"
#include "align/profile.hpp"
#include "text/vocabulary.hpp"

namespace accordiff::series {

// Stems and pairs of neighbouring stems, ascending, repetitions included; near-synonyms and names of parties of one role count
// as one.
using Terms = std::vector<std::uint64_t>;
[[nodiscard]] Terms terms_of(const Clause& clause, const text::Vocabulary& words);

[[nodiscard]] constexpr bool is_word(std::uint64_t term) noexcept { return term < (std::uint64_t{1} << 32U); }

class TermWeights {
 public:
  explicit TermWeights(const text::Vocabulary& words) : words_(words) {}

  // Counts the terms of a clause that reads like none before it.
  void learn(const Terms& terms);

  [[nodiscard]] align::Profile profile(const Terms& terms) const;

 private:
  [[nodiscard]] float weight_of(std::uint64_t term) const;

  const text::Vocabulary& words_;
  std::unordered_map<std::uint64_t, std::uint32_t> clauses_with_;
  std::uint32_t clauses_ = 0;
};

}  // namespace accordiff::series
