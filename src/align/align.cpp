// How links are chosen: exact anchors, then the best assignment of what is left, then clauses that were split or merged.
#include "align/align.hpp"

#include <algorithm>
#include <cstdint>

#include "align/act_match.hpp"
#include "align/anchors.hpp"
#include "align/assign.hpp"
#include "align/candidates.hpp"
#include "align/doubt.hpp"
#include "align/evidence.hpp"
#include "align/order.hpp"
#include "align/profile.hpp"
#include "align/refine.hpp"
#include "align/sentences.hpp"

namespace accordiff::align {
namespace {

constexpr int rounds = 3;                    // assignments; each sees the neighbours that the one before has linked
constexpr double absorb_containment = 0.45;  // of a clause's words, not yet matched, that a link must hold to take it in
constexpr double absorb_whole = 0.85;        // or of all its words, matched or not
constexpr double absorb_weight = 0.5;        // or the weight of evidence that does as well
constexpr double part_bar = 2;            // weight of evidence that links parts of different sentences: more than for sentences
constexpr double least_left_over = 0.15;  // of a clause's words without a match, for there to be room for another
// Of drafts that are mostly the same word for word, what was not found again was taken out: more evidence is asked for, in
// proportion to the share of sentences that stayed.
constexpr double close_bar = 4;     // weight of evidence for a link
constexpr double close_weight = 2;  // and for a split or a merger

// One side of the comparison, and what its clauses are linked with.
struct Side {
  const Statement* statement;
  const std::vector<Profile>* profiles;
  std::vector<std::vector<std::uint32_t>> partners;  // for each clause, clauses of the other side, ascending
  std::vector<bool> settled = {};                    // clauses that have been looked for as whole sentences
};

std::vector<std::uint32_t> free_clauses(const Side& side) {
  std::vector<std::uint32_t> clauses;
  for (std::uint32_t k = 0; k < side.partners.size(); ++k)
    if (side.partners[k].empty()) clauses.push_back(k);
  return clauses;
}

std::vector<bool> whole_sentences(const Sentences& sentences) {
  std::vector<bool> whole(sentences.first.back(), false);
  for (std::size_t k = 0; k + 1 < sentences.first.size(); ++k)
    if (sentences.first[k] + 1 == sentences.first[k + 1]) whole[sentences.first[k]] = true;
  return whole;
}

Unlinked unlinked(const Side& side) {
  Unlinked found{free_clauses(side), {}};
  std::ranges::copy_if(found.clauses, std::back_inserter(found.looking),
                       [&](std::uint32_t clause) { return side.settled.empty() || !side.settled[clause]; });
  return found;
}

class Aligner {
 public:
  // `closeness`: the share of sentences that both statements have word for word.
  Aligner(const Statement& before, const Statement& after, const Profiles& profiles, const std::vector<EvidenceSource>& sources,
          double closeness)
      : closeness_(closeness), sources_(sources),
        profiles_(profiles), before_{&before, &profiles_.before, std::vector<std::vector<std::uint32_t>>(before.clauses.size())},
        after_{&after, &profiles_.after, std::vector<std::vector<std::uint32_t>>(after.clauses.size())} {}

  // Pairs that were weighed in the last run.
  [[nodiscard]] const std::vector<Considered>& considered() const { return considered_; }

  // Clauses that are whole sentences were looked for as such: they take partners from cut sentences only.
  void settle(const Sentences& before, const Sentences& after) {
    before_.settled = whole_sentences(before);
    after_.settled = whole_sentences(after);
  }

  // Links on top of pairs that are known; a further pair must weigh more than `bar`.
  std::vector<Link> run(const std::vector<Pair>& known, double bar) {
    bar_ = bar;
    for (const auto& [i, j] : known) link(i, j);
    auto pairs = find_candidates(profiles_, unlinked(before_), unlinked(after_));
    const EvidenceTable evidence(*before_.statement, *after_.statement, profiles_, pairs, sources_);
    std::erase_if(pairs, [&](const Pair& pair) { return !may_link(pair.first, pair.second); });
    assign_rest(evidence, pairs);
    absorb(before_, after_, [&](std::uint32_t clause, std::uint32_t end) { return weight(evidence, clause, end); });
    absorb(after_, before_, [&](std::uint32_t clause, std::uint32_t end) { return weight(evidence, end, clause); });
    return collect();
  }

 private:
  void link(std::uint32_t i, std::uint32_t j) {
    before_.partners[i].push_back(j);
    after_.partners[j].push_back(i);
  }

  void assign_rest(const EvidenceTable& evidence, const std::vector<Pair>& pairs) {
    const auto free_before = free_clauses(before_), free_after = free_clauses(after_);
    std::vector<Evidence> found;
    for (const auto& [i, j] : pairs) found.push_back(evidence(i, j));
    considered_.resize(pairs.size());
    for (int round = 0; round < rounds; ++round) {
      std::vector<std::vector<Choice>> rows(before_.partners.size());
      for (std::size_t k = 0; k < pairs.size(); ++k) {
        const auto [i, j] = pairs[k];
        found[k].support = support(i, j);
        considered_[k] = {pairs[k], weigh(found[k]) - bar_};
        if (considered_[k].gain > 0) rows[i].push_back({j, considered_[k].gain});
      }
      for (const std::uint32_t i : free_before) before_.partners[i].clear();
      for (const std::uint32_t j : free_after) after_.partners[j].clear();
      const auto columns = assign(rows, after_.partners.size());
      for (const std::uint32_t i : free_before)
        if (columns[i] != unassigned) link(i, columns[i]);
    }
  }

  // Both are free, and a heading is linked only with a heading.
  [[nodiscard]] bool may_link(std::uint32_t i, std::uint32_t j) const {
    const Clause& one = before_.statement->clauses[i];
    const Clause& other = after_.statement->clauses[j];
    return before_.partners[i].empty() && after_.partners[j].empty() && is_heading(one) == is_heading(other) &&
           !are_opposed(one.act, other.act) && !(is_settled(before_, i) && is_settled(after_, j));
  }

  [[nodiscard]] static bool is_settled(const Side& side, std::uint32_t clause) {
    return !side.settled.empty() && side.settled[clause];
  }

  // How far the neighbours of both clauses are linked with one another, 0..1.
  [[nodiscard]] double support(std::uint32_t i, std::uint32_t j) const {
    double sum = 0;
    for (const int step : {-2, -1, 1, 2}) {
      const auto near = static_cast<std::int64_t>(i) + step;
      if (near < 0 || near >= static_cast<std::int64_t>(before_.partners.size())) continue;
      for (const std::uint32_t partner : before_.partners[static_cast<std::size_t>(near)]) {
        const auto away = static_cast<std::int64_t>(partner) - (static_cast<std::int64_t>(j) + step);
        if (away >= -2 && away <= 2) {
          sum += (step == 1 || step == -1) ? 1.0 : 0.5;
          break;
        }
      }
    }
    return sum / 3;
  }

  [[nodiscard]] double weight(const EvidenceTable& evidence, std::uint32_t i, std::uint32_t j) const {
    Evidence found = evidence(i, j);
    found.support = support(i, j);
    return weigh(found);
  }

  // Free clauses of `side` join a link whose other end holds most of their words beyond those already matched.
  template <class Weight>
  void absorb(Side& side, Side& other, Weight weight) {
    for (const std::uint32_t clause : free_clauses(side)) {
      if (is_settled(side, clause)) continue;
      std::uint32_t best = unassigned;
      double most = absorb_containment;
      for (const std::uint32_t end : ends_near(side, clause)) {
        const Clause& own = side.statement->clauses[clause];
        const Clause& taker = other.statement->clauses[end];
        if (is_heading(taker) || is_heading(own) || are_opposed(own.act, taker.act) || !may_be_one(own.act, taker.act)) continue;
        const Profile& taken = (*side.profiles)[other.partners[end].front()];
        if (1 - containment((*other.profiles)[end], taken) < least_left_over) continue;
        double held = containment_beyond((*side.profiles)[clause], (*other.profiles)[end], taken);
        if (containment((*side.profiles)[clause], (*other.profiles)[end]) > absorb_whole ||
            weight(clause, end) > absorb_weight + close_weight * closeness_)
          held = std::max(held, 0.9);
        if (held > most) most = held, best = end;
      }
      if (best == unassigned) continue;
      side.partners[clause].push_back(best);
      other.partners[best].push_back(clause);
      std::ranges::sort(other.partners[best]);
    }
  }

  // Clauses of the other side that a clause beside this one is linked with, each linked with nothing but it.
  std::vector<std::uint32_t> ends_near(const Side& side, std::uint32_t clause) const {
    std::vector<std::uint32_t> ends;
    for (const int step : {-1, 1, -2, 2}) {
      const auto near = static_cast<std::int64_t>(clause) + step;
      if (near < 0 || near >= static_cast<std::int64_t>(side.partners.size())) continue;
      const auto& partners = side.partners[static_cast<std::size_t>(near)];
      if (partners.size() == 1) ends.push_back(partners.front());
    }
    return ends;
  }

  std::vector<Link> collect() const {
    std::vector<Link> links;
    for (std::uint32_t i = 0; i < before_.partners.size(); ++i) {
      const auto& partners = before_.partners[i];
      if (partners.empty()) {
        links.push_back({.before = {ClauseId{i}}, .status = Status::Removed});
        continue;
      }
      const auto& owners = after_.partners[partners.front()];
      if (owners.front() != i) continue;
      Link link{.split = partners.size() > 1, .merged = owners.size() > 1};
      for (const std::uint32_t owner : owners) link.before.push_back(ClauseId{owner});
      for (const std::uint32_t partner : partners) link.after.push_back(ClauseId{partner});
      for (const std::uint32_t owner : owners)
        for (const std::uint32_t partner : partners)
          link.similarity = std::max(link.similarity, cosine(profiles_.before[owner], profiles_.after[partner]));
      links.push_back(std::move(link));
    }
    for (std::uint32_t j = 0; j < after_.partners.size(); ++j)
      if (after_.partners[j].empty()) links.push_back({.after = {ClauseId{j}}, .status = Status::Added});
    return links;
  }

  double bar_ = 0, closeness_;
  const std::vector<EvidenceSource>& sources_;
  const Profiles& profiles_;
  std::vector<Considered> considered_;
  Side before_, after_;
};

// Whether the sides must be exchanged to stand in their canonical order, the same for (a, b) and (b, a).
bool must_exchange(const Statement& before, const Statement& after) {
  return std::ranges::lexicographical_compare(after.clauses, before.clauses, {}, &Clause::text, &Clause::text);
}

void mirror(std::vector<Link>& links) {
  for (Link& link : links) {
    std::swap(link.before, link.after);
    std::swap(link.split, link.merged);
    std::swap(link.rival_before, link.rival_after);
    if (link.before.empty()) link.status = Status::Added;
    if (link.after.empty()) link.status = Status::Removed;
  }
}

// Clauses of sentences that were not found word for word, and those around them.
std::vector<bool> clauses_at_work(const Sentences& sentences, const std::vector<bool>& found) {
  std::vector<bool> at_work(sentences.first.back(), false);
  for (std::size_t k = 0; k < found.size(); ++k) {
    if (found[k]) continue;
    const std::size_t begin = sentences.first[k], end = std::min(at_work.size(), sentences.first[k + 1] + context_reach);
    for (std::size_t at = begin < context_reach ? 0 : begin - context_reach; at < end; ++at) at_work[at] = true;
  }
  return at_work;
}

Profiles profiles_of_clauses(Profiler& profiler, const std::vector<Pair>& anchors, const Sentences& one, const Sentences& other,
                             const Statement& before, const Statement& after) {
  std::vector<bool> found_before(one.statement.clauses.size(), false), found_after(other.statement.clauses.size(), false);
  for (const auto& [i, j] : anchors) found_before[i] = found_after[j] = true;
  profiler.name_parties(before);
  profiler.name_parties(after);
  return {profiler.profiles_of(before, clauses_at_work(one, found_before)),
          profiler.profiles_of(after, clauses_at_work(other, found_after))};
}

std::vector<Link> align_clauses(const Statement& before, const Statement& after, const text::Vocabulary& words,
                                const std::vector<EvidenceSource>& sources) {
  const Sentences one = join_sentences(before), other = join_sentences(after);
  const auto anchors = find_anchors(one.statement, other.statement);
  const auto sentences = one.statement.clauses.size() + other.statement.clauses.size();
  const double closeness = 2 * static_cast<double>(anchors.size()) / static_cast<double>(std::max<std::size_t>(1, sentences));
  Profiler profiler(one.statement, other.statement, words);
  Aligner whole(one.statement, other.statement, profiler.whole(), sources, closeness);
  auto links = whole.run(anchors, close_bar * closeness);
  const bool cut = one.statement.clauses.size() < before.clauses.size() || other.statement.clauses.size() < after.clauses.size();
  if (cut) {
    const Profiles profiles = profiles_of_clauses(profiler, anchors, one, other, before, after);
    Aligner clauses(before, after, profiles, sources, closeness);
    clauses.settle(one, other);
    links = clauses.run(refine(links, one, other, before, after, profiles), part_bar);
  }
  weigh_doubts(links, whole.considered(), one.first, other.first);
  return links;
}

}  // namespace

std::vector<Link> align(const Statement& before, const Statement& after, const text::Vocabulary& words,
                        const std::vector<EvidenceSource>& sources) {
  const bool exchange = must_exchange(before, after);
  const Statement& first = exchange ? after : before;
  const Statement& second = exchange ? before : after;
  std::vector<EvidenceSource> turned;
  if (exchange)
    for (const EvidenceSource& source : sources)
      turned.emplace_back([&source](const Clause& one, const Clause& other) { return source(other, one); });
  auto links = align_clauses(first, second, words, exchange ? turned : sources);
  mark_moved(links, first, second);
  if (exchange) mirror(links);
  sort_for_reading(links);
  return links;
}

}  // namespace accordiff::align
