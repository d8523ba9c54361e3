// What speaks for and against two clauses being the same: a few figures, and what they come to.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "accordiff/model.hpp"
#include "accordiff/options.hpp"
#include "align/candidates.hpp"
#include "align/profile.hpp"

namespace accordiff::align {

// Each figure is 0..1 unless said otherwise.
struct Evidence {
  double likeness = 0;      // cosine of rare words and phrases
  double held = 0;          // the part of the one that the other holds, whichever is larger
  double held_both = 0;     // whichever is smaller
  double surroundings = 0;  // cosine of the words around both
  double standing = 0;      // likeness against the best that each of the two could have
  double length = 0;        // logarithm of the shorter one's words: two short clauses agree by chance
  double distance = 0;      // how far apart they stand, as a share of the statements
  double support = 0;       // how far their neighbours are linked with one another
  double outside = 0;       // log-odds from further sources
};

// Log-odds that two clauses with this evidence are the same, against the point where a link is worth making: positive is
// for, negative against. A logistic model whose weights were learned from hand-aligned pairs (docs/method.md says which).
[[nodiscard]] double weigh(const Evidence& evidence);

// Evidence for the candidate pairs of one comparison, all but the support of neighbours.
class EvidenceTable {
 public:
  EvidenceTable(const Statement& before, const Statement& after, const Profiles& profiles, const std::vector<Pair>& candidates,
                const std::vector<EvidenceSource>& sources);

  [[nodiscard]] Evidence operator()(std::uint32_t i, std::uint32_t j) const;

 private:
  using Surroundings = std::vector<std::optional<Profile>>;  // by clause, made when first asked for
  [[nodiscard]] static const Profile& around(std::uint32_t clause, const Statement& statement,
                                             const std::vector<Profile>& profiles, Surroundings& known);

  const Statement& before_;
  const Statement& after_;
  const Profiles& profiles_;
  const std::vector<EvidenceSource>& sources_;
  mutable Surroundings around_before_, around_after_;
  double last_before_, last_after_;               // greatest index of each side, at least 1
  std::vector<double> best_before_, best_after_;  // greatest likeness among each clause's candidates
};

}  // namespace accordiff::align
