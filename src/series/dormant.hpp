// Commitments that a series has dropped and may restore, found by their rare words.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

#include "accordiff/model.hpp"
#include "series/terms.hpp"

namespace accordiff::series {

// A clause as it last stood in a thread.
struct Sleeper {
  std::size_t thread = 0;
  std::size_t statement = 0;
  ClauseId clause{};
};

// How sure it is that a clause restores a sleeper: above 1 for the same words, else their likeness; 0 when it does not.
[[nodiscard]] double likeness(const Clause& sleeper, const Clause& clause, const text::Vocabulary& words,
                              const TermWeights& weights);

class DormantPool {
 public:
  DormantPool(const text::Vocabulary& words, const TermWeights& weights) : words_(words), weights_(weights) {}

  void add(const Sleeper& sleeper, const Clause& clause);

  // At most `most` sleepers that share most with a clause, as numbers, the best first; then some with its very words. Time is
  // bounded whatever the pool holds.
  [[nodiscard]] std::vector<std::uint32_t> find(const Clause& clause, std::size_t most = 6);

  [[nodiscard]] const Sleeper& operator[](std::uint32_t number) const { return sleepers_[number]; }
  void wake(std::uint32_t number) { awake_[number] = true; }
  [[nodiscard]] bool is_awake(std::uint32_t number) const { return awake_[number]; }

 private:
  const text::Vocabulary& words_;
  const TermWeights& weights_;
  std::vector<Sleeper> sleepers_;
  std::vector<bool> awake_;
  std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> with_;  // by stem
  std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> same_;  // by all forms
  std::vector<float> score_;                                            // of sleepers; zero between searches
};

}  // namespace accordiff::series
