// The index of rare words. Apart because it decides what is looked at, never what is linked.
#include "align/candidates.hpp"

#include <algorithm>
#include <unordered_map>

namespace accordiff::align {
namespace {

using Index = std::unordered_map<std::uint64_t, std::vector<std::uint32_t>>;

Index index_of(const std::vector<Profile>& profiles) {
  Index index;
  for (std::uint32_t clause = 0; clause < profiles.size(); ++clause)
    for (const Feature& feature : profiles[clause].features) index[feature.key].push_back(clause);
  return index;
}

// Finds the clauses of an index that share most with a profile.
class Finder {
 public:
  Finder(const std::vector<Profile>& profiles, const std::vector<std::uint32_t>& free_clauses, const CandidateLimits& limits)
      : index_(index_of(profiles)), limits_(limits), score_(profiles.size(), 0), free_(profiles.size(), false) {
    for (const std::uint32_t clause : free_clauses) free_[clause] = true;
  }

  const std::vector<std::uint32_t>& operator()(const Profile& profile) {
    collect_postings(profile);
    for (const auto& [list, weight] : postings_)
      for (const std::uint32_t clause : *list) {
        if (score_[clause] == 0) found_.push_back(clause);
        score_[clause] += weight;
      }
    const Place linked = std::partition(found_.begin(), found_.end(), [&](std::uint32_t clause) { return free_[clause]; });
    const Place end_free = keep_best(found_.begin(), linked, limits_.best);
    const Place end_linked = keep_best(linked, found_.end(), limits_.best_linked);
    for (const std::uint32_t clause : found_) score_[clause] = 0;
    found_.erase(end_linked, found_.end());
    found_.erase(end_free, linked);
    return found_;
  }

 private:
  // Rarest first, until the budget is spent; the first list is read whatever its length, up to the budget.
  void collect_postings(const Profile& profile) {
    postings_.clear();
    found_.clear();
    for (const Feature& feature : profile.features)
      if (const auto entry = index_.find(feature.key); entry != index_.end())
        postings_.emplace_back(&entry->second, feature.weight * feature.weight);
    std::ranges::stable_sort(postings_, {}, [](const auto& posting) { return posting.first->size(); });
    std::size_t read = 0;
    const auto over = std::ranges::find_if(
        postings_, [&](const auto& posting) { return (read += posting.first->size()) > limits_.most_postings; });
    postings_.erase(over, postings_.end());
  }

  using Place = std::vector<std::uint32_t>::iterator;

  // Brings the best of [begin, end) to its front and returns where they end.
  Place keep_best(Place begin, Place end, std::size_t most) {
    const Place kept = begin + std::min<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(most), end - begin);
    std::partial_sort(begin, kept, end,
                      [&](std::uint32_t a, std::uint32_t b) { return score_[a] != score_[b] ? score_[a] > score_[b] : a < b; });
    return kept;
  }

  Index index_;
  const CandidateLimits& limits_;
  std::vector<float> score_;
  std::vector<bool> free_;
  std::vector<std::uint32_t> found_;
  std::vector<std::pair<const std::vector<std::uint32_t>*, float>> postings_;
};

}  // namespace

std::vector<Pair> find_candidates(const Profiles& profiles, const Unlinked& before, const Unlinked& after,
                                  const CandidateLimits& limits) {
  std::vector<Pair> pairs;
  if (!before.looking.empty()) {
    Finder find_after(profiles.after, after.clauses, limits);
    for (const std::uint32_t i : before.looking)
      for (const std::uint32_t j : find_after(profiles.before[i])) pairs.emplace_back(i, j);
  }
  if (!after.looking.empty()) {
    Finder find_before(profiles.before, before.clauses, limits);
    for (const std::uint32_t j : after.looking)
      for (const std::uint32_t i : find_before(profiles.after[j])) pairs.emplace_back(i, j);
  }
  std::ranges::sort(pairs);
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  return pairs;
}

}  // namespace accordiff::align
