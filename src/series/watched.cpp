// Formulas at links: the forms at either end are set against one another.
#include <algorithm>
#include <set>

#include "series/phrases.hpp"
#include "series/running_text.hpp"

namespace accordiff::series {
namespace {

class Marker {
 public:
  Marker(const std::vector<Watch>& watch, const text::Vocabulary& words) : words_(words), finder_(watch, breaker_) {
    for (const Watch& formula : watch)
      for (const std::string& phrase : formula.phrases) names_.push_back(formula.name.empty() ? phrase : formula.name);
  }

  void mark(Link& link, const Statement& before, const Statement& after) {
    if (link.status == Status::Same || link.status == Status::Editorial) return;
    const std::set<std::size_t> old = phrases_in(link.before, before), fresh = phrases_in(link.after, after);
    std::vector<std::size_t> differing;
    std::ranges::set_symmetric_difference(old, fresh, std::back_inserter(differing));
    for (const std::size_t phrase : differing)
      if (std::ranges::find(link.watched, names_[phrase]) == link.watched.end()) link.watched.push_back(names_[phrase]);
  }

 private:
  std::set<std::size_t> phrases_in(const std::vector<ClauseId>& clauses, const Statement& statement) {
    RunningText running;
    for (const ClauseId clause : clauses) running.add(statement.clauses[index(clause)], words_, breaker_);
    std::set<std::size_t> phrases;
    for (const Found& found : finder_.find_in(running)) phrases.insert(found.phrase);
    return phrases;
  }

  const text::Vocabulary& words_;
  text::Breaker breaker_{"und"};
  PhraseFinder finder_;
  std::vector<std::string> names_;  // of each phrase
};

}  // namespace

void mark_watched(Report& report, const std::vector<Watch>& watch, const text::Vocabulary& words) {
  if (watch.empty()) return;
  Marker marker(watch, words);
  for (Alignment& alignment : report.alignments)
    for (Link& link : alignment.links) marker.mark(link, report.statements[alignment.before], report.statements[alignment.after]);
}

}  // namespace accordiff::series
