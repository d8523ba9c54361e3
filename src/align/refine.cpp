// Which clause of a sentence is which of its linked sentence. Apart from align.cpp because the sentences already decide most.
#include "align/refine.hpp"

#include <algorithm>
#include <cmath>

#include "align/assign.hpp"

namespace accordiff::align {
namespace {

constexpr double least_likeness = 0.14;  // for two clauses of linked sentences to be the same
constexpr std::size_t most_comparisons = 10'000;
constexpr double order_share = 0.08;  // what standing at the same place of both groups adds

// Clauses of a group of sentences on one side.
struct Group {
  std::vector<std::uint32_t> clauses;
  std::vector<std::uint32_t> sentence;               // of each
  std::vector<std::vector<std::uint32_t>> partners;  // of each, places in the other group

  Group(const std::vector<ClauseId>& sentences, const std::vector<std::uint32_t>& first) {
    for (const ClauseId id : sentences)
      for (std::uint32_t k = first[index(id)]; k < first[index(id) + 1]; ++k) {
        clauses.push_back(k);
        sentence.push_back(static_cast<std::uint32_t>(index(id)));
      }
    partners.resize(clauses.size());
  }
  [[nodiscard]] double place(std::size_t k) const {
    return clauses.size() < 2 ? 0.5 : static_cast<double>(k) / static_cast<double>(clauses.size() - 1);
  }
  [[nodiscard]] bool linked(std::uint32_t of_sentence) const {
    for (std::size_t k = 0; k < clauses.size(); ++k)
      if (sentence[k] == of_sentence && !partners[k].empty()) return true;
    return false;
  }
};

class Refiner {
 public:
  Refiner(Group before, Group after, const Profiles& profiles)
      : before_(std::move(before)), after_(std::move(after)), profiles_(profiles) {}

  // Sentences of the same words have the same clauses in the same order.
  bool pair_equal(const Statement& before, const Statement& after, std::vector<Pair>& pairs) const {
    const auto equal = [&](std::uint32_t i, std::uint32_t j) {
      return std::ranges::equal(before.clauses[i].tokens, after.clauses[j].tokens, {}, &Token::form, &Token::form);
    };
    if (!std::ranges::equal(before_.clauses, after_.clauses, equal)) return false;
    for (std::size_t k = 0; k < before_.clauses.size(); ++k) pairs.emplace_back(before_.clauses[k], after_.clauses[k]);
    return true;
  }

  // Larger groups are no sentences: their clauses are looked for like any others.
  [[nodiscard]] bool is_small() const { return before_.clauses.size() * after_.clauses.size() <= most_comparisons; }

  void run(std::vector<Pair>& pairs) {
    for (std::uint32_t i = 0; i < before_.clauses.size(); ++i)
      for (std::uint32_t j = 0; j < after_.clauses.size(); ++j) likeness_.push_back(compare(i, j));
    assign_best();
    for (std::uint32_t i = 0; i < before_.clauses.size(); ++i)
      if (!before_.linked(before_.sentence[i]))
        join(before_, before_.sentence[i], after_, [&](auto own, auto other) { return likeness(own, other); });
    for (std::uint32_t j = 0; j < after_.clauses.size(); ++j)
      if (!after_.linked(after_.sentence[j]))
        join(after_, after_.sentence[j], before_, [&](auto own, auto other) { return likeness(other, own); });
    for (std::uint32_t i = 0; i < before_.clauses.size(); ++i)
      for (const std::uint32_t j : before_.partners[i]) pairs.emplace_back(before_.clauses[i], after_.clauses[j]);
  }

 private:
  [[nodiscard]] double compare(std::uint32_t i, std::uint32_t j) const {
    const Profile& one = profiles_.before[before_.clauses[i]];
    const Profile& other = profiles_.after[after_.clauses[j]];
    const Overlap shared = overlap(one, other);
    return 0.7 * shared.likeness + 0.3 * std::max(shared.of_first, shared.of_second) +
           order_share * (1 - std::abs(before_.place(i) - after_.place(j)));
  }
  [[nodiscard]] double likeness(std::uint32_t i, std::uint32_t j) const { return likeness_[i * after_.clauses.size() + j]; }

  void assign_best() {
    std::vector<std::vector<Choice>> rows(before_.clauses.size());
    for (std::uint32_t i = 0; i < before_.clauses.size(); ++i)
      for (std::uint32_t j = 0; j < after_.clauses.size(); ++j)
        if (likeness(i, j) > least_likeness + order_share) rows[i].push_back({j, likeness(i, j) - least_likeness});
    const auto columns = assign(rows, after_.clauses.size());
    for (std::uint32_t i = 0; i < before_.clauses.size(); ++i)
      if (columns[i] != unassigned) {
        before_.partners[i].push_back(columns[i]);
        after_.partners[columns[i]].push_back(i);
      }
  }

  // A sentence of the group that has no pair yet: its best clause joins the clause of the other side that it is most like, free
  // or linked with a clause that has no other partner.
  template <class Likeness>
  void join(Group& own, std::uint32_t sentence, Group& other, Likeness likeness) {
    double most = -1;
    std::uint32_t best = 0, end = 0;
    for (std::uint32_t k = 0; k < own.clauses.size(); ++k)
      for (std::uint32_t at = 0; own.sentence[k] == sentence && at < other.clauses.size(); ++at) {
        const bool takes =
            std::ranges::all_of(other.partners[at], [&](std::uint32_t mate) { return own.partners[mate].size() == 1; });
        if (takes && likeness(k, at) > most) most = likeness(k, at), best = k, end = at;
      }
    if (most < 0) return;
    own.partners[best].push_back(end);
    other.partners[end].push_back(best);
    std::ranges::sort(other.partners[end]);
  }

  Group before_, after_;
  const Profiles& profiles_;
  std::vector<double> likeness_;  // row by row
};

}  // namespace

std::vector<Pair> refine(const std::vector<Link>& linked_sentences, const Sentences& before, const Sentences& after,
                         const Statement& before_clauses, const Statement& after_clauses, const Profiles& clauses) {
  std::vector<Pair> pairs;
  for (const Link& link : linked_sentences) {
    if (link.before.empty() || link.after.empty()) continue;
    Refiner refiner({link.before, before.first}, {link.after, after.first}, clauses);
    if (refiner.pair_equal(before_clauses, after_clauses, pairs)) continue;
    if (refiner.is_small()) refiner.run(pairs);
  }
  return pairs;
}

}  // namespace accordiff::align
