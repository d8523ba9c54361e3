// Alignments of neighbours -> threads: each commitment followed past statements that leave it out.
#pragma once

#include <vector>

#include "accordiff/model.hpp"
#include "series/dormant.hpp"
#include "series/keys.hpp"
#include "series/terms.hpp"

namespace accordiff::series {

// Statements come one by one; what has been said of earlier ones does not change.
class Weaver {
 public:
  explicit Weaver(const text::Vocabulary& words) : words_(words), weights_(words), pool_(words, weights_) {}
  Weaver(const Weaver&) = delete;  // the pool knows the weights by their place
  Weaver& operator=(const Weaver&) = delete;

  // The first statement: every clause begins a thread.
  void begin(const Statement& first);

  // The next one; `alignment`, the number of which is given, links it with the one before.
  void add(const std::vector<Statement>& statements, const Alignment& alignment, std::size_t number);

  // The threads in the order in which they were introduced.
  [[nodiscard]] std::vector<Thread> finish();

 private:
  // A clause of the new statement that continues no thread of the one before.
  struct Fresh {
    ClauseId clause{};
    std::size_t split_from = nowhere;
    std::size_t link = nowhere;
  };

  // A step from one statement to the next.
  struct Step {
    const Statement& before;
    const Statement& after;
    std::size_t statement, alignment;  // numbers of `after` and of the alignment
  };

  void follow(const Step& step, const Link& link, std::size_t place);
  void retire(std::size_t thread, ThreadState state);
  void wake_sleepers(const std::vector<Statement>& statements, const Step& step);
  void open_rest(const Step& step);
  void lay_to_sleep(const std::vector<Statement>& statements);
  std::size_t open(const Clause& clause, ThreadState state);
  void stand(std::size_t thread, ThreadState state, ClauseId clause);
  [[nodiscard]] double alike(const Clause& one, const Clause& other) const;

  const text::Vocabulary& words_;
  TermWeights weights_;
  DormantPool pool_;
  std::vector<Thread> threads_;
  std::vector<Sleeper> last_seen_;               // of each thread, where it stood last
  std::vector<std::size_t> of_clause_, of_old_;  // threads of the clauses of the newest statement and of the one before
  KeyMaker key_of_;
  std::vector<Fresh> fresh_;
  std::vector<std::size_t> falling_asleep_;  // threads
};

}  // namespace accordiff::series
