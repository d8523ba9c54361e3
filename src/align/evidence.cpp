// The weighing of evidence. Apart from the aligner, which only needs to know how much a pair is worth.
#include "align/evidence.hpp"

#include <algorithm>
#include <cmath>

namespace accordiff::align {
namespace {

// A clause this like a linked one is a copy of that one's partner (a refrain), and the partner is taken: no competition.
constexpr double copy_likeness = 0.999;

}  // namespace

double weigh(const Evidence& evidence) {
  return 3.4 * evidence.likeness + 2.4 * evidence.held + 2.8 * evidence.held_both + 1.3 * evidence.surroundings +
         3.8 * evidence.standing + 1.0 * evidence.length - 3.1 * evidence.distance + 1.8 * evidence.support + evidence.outside -
         9.8;
}

EvidenceTable::EvidenceTable(const Statement& before, const Statement& after, const Profiles& profiles,
                             const std::vector<Pair>& candidates, const std::vector<EvidenceSource>& sources)
    : before_(before), after_(after), profiles_(profiles), sources_(sources), around_before_(before.clauses.size()),
      around_after_(after.clauses.size()), last_before_(std::max<double>(1, static_cast<double>(before.clauses.size()) - 1)),
      last_after_(std::max<double>(1, static_cast<double>(after.clauses.size()) - 1)), best_before_(before.clauses.size(), 0),
      best_after_(after.clauses.size(), 0) {
  for (const auto& [i, j] : candidates) {
    const double likeness = cosine(profiles.before[i], profiles.after[j]);
    if (likeness > copy_likeness) continue;
    best_before_[i] = std::max(best_before_[i], likeness);
    best_after_[j] = std::max(best_after_[j], likeness);
  }
}

const Profile& EvidenceTable::around(std::uint32_t clause, const Statement& statement, const std::vector<Profile>& profiles,
                                     Surroundings& known) {
  if (!known[clause]) known[clause] = surroundings(clause, statement, profiles);
  return *known[clause];
}

Evidence EvidenceTable::operator()(std::uint32_t i, std::uint32_t j) const {
  const Profile& before = profiles_.before[i];
  const Profile& after = profiles_.after[j];
  const auto [likeness, of_before, of_after] = overlap(before, after);
  const auto [less, more] = std::minmax(of_before, of_after);
  const auto standing = [likeness = likeness](double best) {
    return likeness == 0 ? 0.0 : std::min(1.0, likeness / std::max(best, likeness));
  };
  double outside = 0;
  for (const EvidenceSource& source : sources_) outside += source(before_.clauses[i], after_.clauses[j]);
  return {.likeness = likeness,
          .held = more,
          .held_both = less,
          .surroundings =
              cosine(around(i, before_, profiles_.before, around_before_), around(j, after_, profiles_.after, around_after_)),
          .standing = (standing(best_before_[i]) + standing(best_after_[j])) / 2,
          .length = std::log1p(static_cast<double>(std::min(before.words, after.words))),
          .distance = std::abs(static_cast<double>(i) / last_before_ - static_cast<double>(j) / last_after_),
          .outside = outside};
}

}  // namespace accordiff::align
