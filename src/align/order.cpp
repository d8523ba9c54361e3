// Order and moves. Apart because it looks at positions only, never at words.
#include "align/order.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <tuple>

namespace accordiff::align {
namespace {

std::size_t words_in(const std::vector<ClauseId>& ids, const Statement& statement) {
  std::size_t words = 0;
  for (const ClauseId id : ids) words += statement.clauses[index(id)].tokens.size();
  return words;
}

// Heaviest strictly ascending chain by `after` of links given in ascending order of `before`: a prefix-maximum tree
// (Fenwick 1994) over the places after, O(n log n).
class HeaviestChain {
 public:
  explicit HeaviestChain(std::size_t places) : best_(places + 1, {0, no_link}) {}

  // The heaviest chain that ends before `place`.
  [[nodiscard]] std::pair<std::size_t, std::size_t> before(std::size_t place) const {
    std::pair<std::size_t, std::size_t> best{0, no_link};
    for (std::size_t at = place; at > 0; at -= at & (~at + 1))
      if (best_[at].first > best.first) best = best_[at];
    return best;
  }

  void add(std::size_t place, std::size_t weight, std::size_t link) {
    for (std::size_t at = place + 1; at < best_.size(); at += at & (~at + 1))
      if (weight > best_[at].first) best_[at] = {weight, link};
  }

  static constexpr std::size_t no_link = SIZE_MAX;

 private:
  std::vector<std::pair<std::size_t, std::size_t>> best_;
};

}  // namespace

void mark_moved(std::vector<Link>& links, const Statement& before, const Statement& after) {
  std::vector<std::size_t> both;
  for (std::size_t k = 0; k < links.size(); ++k)
    if (!links[k].before.empty() && !links[k].after.empty()) both.push_back(k);
  std::ranges::sort(both, {}, [&](std::size_t k) { return links[k].before.front(); });
  HeaviestChain chain(after.clauses.size());
  std::vector<std::size_t> previous(links.size(), HeaviestChain::no_link);
  std::pair<std::size_t, std::size_t> heaviest{0, HeaviestChain::no_link};
  for (const std::size_t k : both) {
    const std::size_t place = index(links[k].after.front());
    const auto [weight, link] = chain.before(place);
    previous[k] = link;
    const std::size_t total = weight + 1 + words_in(links[k].before, before) + words_in(links[k].after, after);
    chain.add(place, total, k);
    if (total > heaviest.first) heaviest = {total, k};
  }
  for (const std::size_t k : both) links[k].moved = true;
  for (std::size_t k = heaviest.second; k != HeaviestChain::no_link; k = previous[k]) links[k].moved = false;
}

void sort_for_reading(std::vector<Link>& links) {
  std::map<ClauseId, std::uint32_t> place_of;  // clause before -> place of its link after
  for (const Link& link : links)
    if (!link.after.empty() && !link.moved)
      for (const ClauseId id : link.before) place_of[id] = static_cast<std::uint32_t>(index(link.after.front())) + 1;
  const auto place = [&](const Link& link) {
    if (!link.after.empty()) return std::tuple{static_cast<std::uint32_t>(index(link.after.front())) + 1, 0U, 0U};
    const auto next = place_of.lower_bound(link.before.front());
    const std::uint32_t at = next == place_of.begin() ? 0 : std::prev(next)->second;
    return std::tuple{at, 1U, static_cast<std::uint32_t>(index(link.before.front()))};
  };
  std::ranges::stable_sort(links, {}, place);
}

}  // namespace accordiff::align
