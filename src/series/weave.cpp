// Weaving: links continue threads; what no link continues wakes a sleeper, or begins a thread.
#include "series/weave.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace accordiff::series {
namespace {

State state_of(const Link& link) {
  if (link.status == Status::Reworded) return State::Reworded;
  return link.moved ? State::Moved : State::Kept;
}

Fate fate_of(const Thread& thread) {
  const State last = thread.states.back().state;
  if (last == State::Merged) return Fate::Merged;
  if (last != State::Dropped) return Fate::Standing;
  return thread.states.size() == 2 ? Fate::OneOff : Fate::Dropped;
}

}  // namespace

double Weaver::alike(const Clause& one, const Clause& other) const {
  return align::cosine(weights_.profile(terms_of(one, words_)), weights_.profile(terms_of(other, words_)));
}

void Weaver::stand(std::size_t thread, ThreadState state, ClauseId clause) {
  last_seen_[thread] = {thread, state.statement, clause};
  of_clause_[index(clause)] = thread;
  state.own = clause;
  threads_[thread].states.push_back(std::move(state));
}

std::size_t Weaver::open(const Clause& clause, ThreadState state) {
  threads_.push_back({.key = key_of_(clause, words_)});
  last_seen_.emplace_back();
  const std::size_t thread = threads_.size() - 1;
  state.clauses = {clause.id};
  stand(thread, std::move(state), clause.id);
  return thread;
}

void Weaver::begin(const Statement& first) {
  of_clause_.assign(first.clauses.size(), nowhere);
  for (const Clause& clause : first.clauses) {
    weights_.learn(terms_of(clause, words_));
    open(clause, {.statement = 0});
  }
}

void Weaver::retire(std::size_t thread, ThreadState state) {
  threads_[thread].states.push_back(std::move(state));
  falling_asleep_.push_back(thread);
}

// One of several clauses continues the thread: the one most like it. The others of a split may be found asleep; of a merger they
// go to sleep.
void Weaver::follow(const Step& step, const Link& link, std::size_t place) {
  ThreadState state{.statement = step.statement,
                    .state = state_of(link),
                    .clauses = link.after,
                    .against = step.statement - 1,
                    .alignment = step.alignment,
                    .link = place};
  ClauseId from = link.before.front(), to = link.after.front();
  double most = -1;
  for (const ClauseId one : link.before)
    for (const ClauseId other : link.after) {
      if (link.before.size() + link.after.size() == 2) break;
      const double found = alike(step.before.clauses[index(one)], step.after.clauses[index(other)]);
      if (found > most) most = found, from = one, to = other;
    }
  const std::size_t thread = of_old_[index(from)];
  stand(thread, state, to);
  for (const ClauseId other : link.after)
    if (other != to) fresh_.push_back({other, thread, place});
  state.state = State::Merged;
  state.other = thread;
  for (const ClauseId other : link.before)
    if (other != from) retire(of_old_[index(other)], state);
}

void Weaver::wake_sleepers(const std::vector<Statement>& statements, const Step& step) {
  struct Match {
    double sure;
    std::uint32_t sleeper;
    std::size_t fresh;
  };
  std::vector<Match> matches;
  for (std::size_t k = 0; k < fresh_.size(); ++k) {
    const Clause& clause = step.after.clauses[index(fresh_[k].clause)];
    for (const std::uint32_t number : pool_.find(clause)) {
      const Sleeper& sleeper = pool_[number];
      const Clause& slept = statements[sleeper.statement].clauses[index(sleeper.clause)];
      if (const double sure = likeness(slept, clause, words_, weights_); sure > 0) matches.push_back({sure, number, k});
    }
  }
  const auto order = [](const Match& match) { return std::tuple(-match.sure, UINT32_MAX - match.sleeper, match.fresh); };
  std::ranges::sort(matches, {}, order);
  std::vector<bool> placed(fresh_.size(), false);
  for (const Match& match : matches) {
    if (placed[match.fresh] || pool_.is_awake(match.sleeper)) continue;
    const Sleeper sleeper = pool_[match.sleeper];
    const ClauseId clause = fresh_[match.fresh].clause;
    stand(sleeper.thread,
          {.statement = step.statement, .state = State::Restored, .clauses = {clause}, .against = sleeper.statement}, clause);
    pool_.wake(match.sleeper);
    placed[match.fresh] = true;
  }
  std::size_t kept = 0;
  for (std::size_t k = 0; k < fresh_.size(); ++k)
    if (!placed[k]) fresh_[kept++] = fresh_[k];
  fresh_.resize(kept);
}

void Weaver::open_rest(const Step& step) {
  for (const Fresh& fresh : fresh_) {
    ThreadState state{.statement = step.statement, .alignment = step.alignment, .link = fresh.link};
    if (fresh.split_from != nowhere)
      state.state = State::Split, state.other = fresh.split_from, state.against = step.statement - 1;
    open(step.after.clauses[index(fresh.clause)], std::move(state));
  }
  fresh_.clear();
}

void Weaver::lay_to_sleep(const std::vector<Statement>& statements) {
  for (const std::size_t thread : falling_asleep_) {
    const Sleeper& seen = last_seen_[thread];
    pool_.add(seen, statements[seen.statement].clauses[index(seen.clause)]);
  }
  falling_asleep_.clear();
}

void Weaver::add(const std::vector<Statement>& statements, const Alignment& alignment, std::size_t number) {
  const Step step{statements[alignment.before], statements[alignment.after], alignment.after, number};
  of_old_ = std::exchange(of_clause_, std::vector<std::size_t>(step.after.clauses.size(), nowhere));
  for (std::size_t place = 0; place < alignment.links.size(); ++place) {
    const Link& link = alignment.links[place];
    if (link.before.empty()) {
      fresh_.push_back({link.after.front(), nowhere, place});
    } else if (link.after.empty()) {
      retire(of_old_[index(link.before.front())], {.statement = step.statement,
                                                   .state = State::Dropped,
                                                   .clauses = {},
                                                   .against = alignment.before,
                                                   .alignment = number,
                                                   .link = place});
    } else {
      follow(step, link, place);
    }
    if (link.status == Status::Reworded || link.status == Status::Added)
      for (const ClauseId clause : link.after) weights_.learn(terms_of(step.after.clauses[index(clause)], words_));
  }
  std::ranges::sort(fresh_, {}, &Fresh::clause);
  wake_sleepers(statements, step);
  open_rest(step);
  lay_to_sleep(statements);
}

std::vector<Thread> Weaver::finish() {
  for (Thread& thread : threads_) thread.fate = fate_of(thread);
  return std::move(threads_);
}

}  // namespace accordiff::series
