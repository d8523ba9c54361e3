// A link is as sure as its lead over the next best thing: another partner for either end, or none.
#include "align/doubt.hpp"

#include <algorithm>
#include <cmath>

namespace accordiff::align {
namespace {

constexpr std::uint32_t nobody = UINT32_MAX;  // no sentence
constexpr double certain = 20;                // log-odds of a pair that needed no weighing: the same words
constexpr double least_lead_linked = 1.4;     // of a link over the next best, for it to be sure
constexpr double least_lead_single = 1.0;     // of standing alone over the best partner, where another stands alone as well
constexpr double related_bar = -1.2;          // of a pair too unlike to be linked, for both to be about the same

// A sentence of one side: what it is linked with, and who else claims it.
struct Standing {
  bool linked = false;
  double own = 0;                // the gain of its best link
  double claim = -certain;       // the best offer from outside its links, less what the offering one would lose
  std::uint32_t rival = nobody;  // who offers
  std::uint32_t related = nobody;
};

class Doubts {
 public:
  Doubts(const std::vector<Link>& links, const std::vector<std::uint32_t>& first_before,
         const std::vector<std::uint32_t>& first_after)
      : first_before_(first_before), first_after_(first_after), before_(first_before.size() - 1), after_(first_after.size() - 1) {
    for (const Link& link : links)
      for (const std::uint32_t i : sentences(link.before, first_before_))
        for (const std::uint32_t j : sentences(link.after, first_after_)) {
          pairs_.emplace_back(i, j);
          before_[i].linked = after_[j].linked = true;
        }
    std::ranges::sort(pairs_);
  }

  void hear(const std::vector<Considered>& considered) {
    known_ = considered;
    std::ranges::sort(known_, {}, &Considered::pair);
    for (const auto& [i, j] : pairs_) {
      const double gain = gain_of(i, j);
      before_[i].own = std::max(before_[i].own, gain);
      after_[j].own = std::max(after_[j].own, gain);
    }
    for (const auto& [pair, gain] : known_) {
      const auto [i, j] = pair;
      if (std::ranges::binary_search(pairs_, pair)) continue;
      claim(before_[i], j, gain - after_[j].own);
      claim(after_[j], i, gain - before_[i].own);
    }
    relate();
  }

  void settle(Link& link) const {
    const auto is = sentences(link.before, first_before_), js = sentences(link.after, first_after_);
    const bool linked = !is.empty() && !js.empty();
    double own = linked ? -certain : 0, next = linked ? 0 : -certain;
    for (const std::uint32_t i : is)
      for (const std::uint32_t j : js) own = std::max(own, gain_of(i, j));
    std::uint32_t before = nobody, after = nobody;
    for (const std::uint32_t i : is)
      if (before_[i].claim > next) next = before_[i].claim, after = before_[i].rival;
    for (const std::uint32_t j : js)
      if (after_[j].claim > next) next = after_[j].claim, before = after_[j].rival, after = nobody;
    const double lead = own - next;
    if (js.empty()) link.related = clauses(before_[is.front()].related, first_after_);
    if (is.empty()) link.related = clauses(after_[js.front()].related, first_before_);
    link.confidence = 1 / (1 + std::exp(-lead));
    link.uncertain = linked ? lead < least_lead_linked : lead < least_lead_single && !link.related.empty();
    if (link.uncertain) link.rival_before = clauses(before, first_before_);
    if (link.uncertain) link.rival_after = clauses(after, first_after_);
  }

 private:
  static std::vector<std::uint32_t> sentences(const std::vector<ClauseId>& ids, const std::vector<std::uint32_t>& first) {
    std::vector<std::uint32_t> found;
    for (const ClauseId id : ids) {
      const auto at = std::ranges::upper_bound(first, static_cast<std::uint32_t>(index(id)));
      const auto sentence = static_cast<std::uint32_t>(at - first.begin() - 1);
      if (found.empty() || found.back() != sentence) found.push_back(sentence);
    }
    return found;
  }

  static std::vector<ClauseId> clauses(std::uint32_t sentence, const std::vector<std::uint32_t>& first) {
    std::vector<ClauseId> ids;
    if (sentence == nobody) return ids;
    for (std::uint32_t k = first[sentence]; k < first[sentence + 1]; ++k) ids.push_back(ClauseId{k});
    return ids;
  }

  static void claim(Standing& standing, std::uint32_t by, double offer) {
    if (offer > standing.claim) standing.claim = offer, standing.rival = by;
  }

  [[nodiscard]] double gain_of(std::uint32_t i, std::uint32_t j) const {
    const auto found = std::ranges::lower_bound(known_, Pair{i, j}, {}, &Considered::pair);
    return found != known_.end() && found->pair == Pair{i, j} ? found->gain : certain;
  }

  // Sentences without any link, best first, each at most once.
  void relate() {
    std::vector<Considered> close;
    for (const Considered& one : known_)
      if (one.gain > related_bar && !before_[one.pair.first].linked && !after_[one.pair.second].linked) close.push_back(one);
    std::ranges::stable_sort(close, std::greater<>{}, &Considered::gain);
    for (const auto& [pair, gain] : close) {
      Standing &one = before_[pair.first], &other = after_[pair.second];
      if (one.related != nobody || other.related != nobody) continue;
      one.related = pair.second;
      other.related = pair.first;
    }
  }

  const std::vector<std::uint32_t>& first_before_;
  const std::vector<std::uint32_t>& first_after_;
  std::vector<Standing> before_, after_;
  std::vector<Pair> pairs_;        // of linked sentences, ascending
  std::vector<Considered> known_;  // ascending by pair
};

}  // namespace

void weigh_doubts(std::vector<Link>& links, const std::vector<Considered>& considered,
                  const std::vector<std::uint32_t>& first_before, const std::vector<std::uint32_t>& first_after) {
  Doubts doubts(links, first_before, first_after);
  doubts.hear(considered);
  for (Link& link : links) doubts.settle(link);
}

}  // namespace accordiff::align
