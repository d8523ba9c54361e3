// The index of sleepers. It holds words alone, no phrases and no weights: what a sleeper is worth is worked out when it is found.
#include "series/dormant.hpp"

#include <algorithm>

#include "align/act_match.hpp"
#include "align/anchors.hpp"

namespace accordiff::series {
namespace {

constexpr std::size_t most_postings = 3000;  // index entries read for a clause, rarest words first
constexpr std::size_t most_same = 16;        // sleepers with the very same words that are offered
constexpr double least_likeness = 0.55;      // cosine of a sleeper and the clause that restores it
constexpr double least_held = 0.5;           // of the words of either that the other holds
constexpr std::uint32_t least_words = 5;     // shorter clauses agree by chance: they must agree word by word

bool same_words(const Clause& one, const Clause& other) {
  return std::ranges::equal(one.tokens, other.tokens, {}, &Token::form, &Token::form);
}

}  // namespace

double likeness(const Clause& sleeper, const Clause& clause, const text::Vocabulary& words, const TermWeights& weights) {
  if (align::is_heading(sleeper) != align::is_heading(clause) || align::are_opposed(sleeper.act, clause.act)) return 0;
  const align::Profile before = weights.profile(terms_of(sleeper, words)), after = weights.profile(terms_of(clause, words));
  const auto [alike, of_before, of_after] = align::overlap(before, after);
  if (!clause.tokens.empty() && same_words(sleeper, clause)) return 1 + alike;
  if (std::min(before.words, after.words) < least_words) return 0;
  return alike >= least_likeness && std::min(of_before, of_after) >= least_held ? alike : 0;
}

void DormantPool::add(const Sleeper& sleeper, const Clause& clause) {
  const auto number = static_cast<std::uint32_t>(sleepers_.size());
  sleepers_.push_back(sleeper);
  awake_.push_back(false);
  score_.push_back(0);
  same_[align::form_key(clause)].push_back(number);
  std::uint64_t last = UINT64_MAX;
  for (const std::uint64_t term : terms_of(clause, words_)) {
    if (!is_word(term)) break;
    if (term != last) with_[static_cast<std::uint32_t>(term)].push_back(number);
    last = term;
  }
}

std::vector<std::uint32_t> DormantPool::find(const Clause& clause, std::size_t most) {
  std::vector<std::uint32_t> found;
  const align::Profile profile = weights_.profile(terms_of(clause, words_));
  std::vector<std::pair<const std::vector<std::uint32_t>*, float>> postings;
  for (const align::Feature& feature : profile.features) {
    if (!feature.is_word()) break;
    if (const auto entry = with_.find(static_cast<std::uint32_t>(feature.key)); entry != with_.end())
      postings.emplace_back(&entry->second, feature.weight * feature.weight);
  }
  std::ranges::stable_sort(postings, {}, [](const auto& posting) { return posting.first->size(); });
  std::size_t read = 0;
  for (const auto& [list, weight] : postings) {
    if ((read += list->size()) > most_postings) break;
    for (const std::uint32_t number : *list) {
      if (awake_[number]) continue;
      if (score_[number] == 0) found.push_back(number);
      score_[number] += weight;
    }
  }
  const auto better = [&](std::uint32_t a, std::uint32_t b) { return score_[a] != score_[b] ? score_[a] > score_[b] : a > b; };
  const std::size_t kept = std::min(most, found.size());
  std::ranges::partial_sort(found, found.begin() + static_cast<std::ptrdiff_t>(kept), better);
  for (const std::uint32_t number : found) score_[number] = 0;
  found.resize(kept);
  if (const auto same = same_.find(align::form_key(clause)); same != same_.end()) {
    std::size_t offered = 0;
    for (auto at = same->second.rbegin(); at != same->second.rend() && offered < most_same; ++at)
      if (!awake_[*at] && std::ranges::find(found, *at) == found.end()) found.push_back(*at), ++offered;
  }
  return found;
}

}  // namespace accordiff::series
