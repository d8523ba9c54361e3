// The gate on one screen: compare both versions of a statement, then ask the policy about every link, every watched formula, and
// the statement that came or went.
#include "accordiff/check.hpp"

#include <algorithm>

#include "check/formulas.hpp"
#include "check/places.hpp"
#include "check/policy.hpp"
#include "compare/cut.hpp"
#include "compare/judge.hpp"
#include "compare/mixtures.hpp"
#include "series/keys.hpp"
#include "series/phrases.hpp"
#include "series/topics.hpp"
#include "text/vocabulary.hpp"

namespace accordiff {
namespace {

using Clauses = std::vector<const Clause*>;

Clauses clauses_of(const std::vector<ClauseId>& ids, const Statement& statement) {
  Clauses clauses;
  for (const ClauseId id : ids) clauses.push_back(&statement.clauses[index(id)]);
  return clauses;
}

Clauses all_of(const Statement* statement) {
  Clauses clauses;
  if (statement)
    for (const Clause& clause : statement->clauses) clauses.push_back(&clause);
  return clauses;
}

gate::Places places_in(const std::optional<Document>& document) { return document ? gate::Places(*document) : gate::Places(); }

class Gate {
 public:
  Gate(const StatementChange& change, const Policy& policy, const CompareOptions& options, const std::vector<Topic>& topics)
      : change_(change), policy_(policy), options_(options), cutter_(file_.report, options), topics_(topics, cutter_.words()) {}

  CheckedFile run() {
    file_.change = change_.change;
    file_.path = change_.path;
    file_.old_path = change_.old_path;
    if (!change_.before && !change_.after) return std::move(file_);
    compare_versions();
    judge_statement();
    judge_formulas();
    if (before_ && after_)
      for (std::size_t link = 0; link < links().size(); ++link) judge_link(link);
    std::ranges::stable_sort(file_.violations, {}, [](const Violation& one) { return one.place.line; });
    return std::move(file_);
  }

 private:
  [[nodiscard]] const std::vector<Link>& links() const { return file_.report.alignments.front().links; }

  void compare_versions() {
    Report& report = file_.report;
    if (change_.before) cutter_.cut(*change_.before);
    if (change_.after) cutter_.cut(*change_.after);
    before_ = change_.before ? &report.statements.front() : nullptr;
    after_ = change_.after ? &report.statements.back() : nullptr;
    if (!before_ || !after_) return;
    note_mixtures(report, *before_, *after_);
    report.alignments.push_back(align_neighbours(report, 0, cutter_.words(), options_));
    series::mark_watched(report, options_.watch, cutter_.words());
  }

  [[nodiscard]] gate::Subject subject() const {
    return {.path = change_.policy_path, .link = nullptr, .before = before_, .after = after_, .topics = {}, .formula = {}};
  }

  void add(const gate::Decision& decision, Violation violation, std::string_view what, const Clauses& old_clauses,
           const Clauses& new_clauses) {
    violation.rule = decision.rule;
    violation.part = decision.part;
    violation.severity = decision.severity;
    violation.key = key_of_(what, old_clauses, new_clauses, cutter_.words());
    file_.violations.push_back(std::move(violation));
  }

  void add_topics(gate::Subject& subject, const Clauses& clauses, const Statement& statement) {
    for (const Clause* clause : clauses)
      for (std::string& topic : topics_.topics_of(*clause, statement.language)) subject.topics.push_back(std::move(topic));
  }

  // A deleted statement takes all its clauses with it, a new one brings all of them.
  void judge_statement() {
    if (before_ && after_) return;
    gate::Subject asked = subject();
    add_topics(asked, all_of(before_), before_ ? *before_ : *after_);
    add_topics(asked, all_of(after_), before_ ? *before_ : *after_);
    const std::vector<std::string_view> cases = before_ ? std::vector<std::string_view>{"deleted-statement", "removed"}
                                                        : std::vector<std::string_view>{"new-statement", "added"};
    std::optional<gate::Decision> decision = gate::decide(policy_, asked, cases);
    if (!decision) return;
    decision->rule = cases.front();
    Violation violation;
    (before_ ? violation.old_place : violation.place) = gate::whole_file;
    add(*decision, std::move(violation), cases.front(), all_of(before_), all_of(after_));
  }

  void judge_formulas() {
    const auto histories = series::find_phrases(options_.watch, file_.report.statements, cutter_.words());
    const std::size_t before = before_ ? 0 : gate::absent, after = !after_ ? gate::absent : before_ ? 1 : 0;
    for (const gate::BrokenFormula& broken : gate::broken_formulas(options_.watch, histories, before, after)) judge(broken);
  }

  void judge(const gate::BrokenFormula& broken) {
    const std::string& name = broken.formula->name;
    const std::size_t at = link_of(name, broken.rule);
    gate::Subject asked = subject();
    asked.formula = name;
    Clauses old_clauses, new_clauses;
    if (at != nowhere) {
      asked.link = &links()[at];
      old_clauses = clauses_of(asked.link->before, *before_);
      new_clauses = clauses_of(asked.link->after, *after_);
    } else {
      if (before_) old_clauses = clauses_of(broken.old_uses, *before_);
      if (after_) new_clauses = clauses_of(broken.new_uses, *after_);
    }
    if (!old_clauses.empty()) add_topics(asked, old_clauses, *before_);
    if (!new_clauses.empty()) add_topics(asked, new_clauses, *after_);
    const std::optional<gate::Decision> decision = gate::decide(policy_, asked, {broken.rule});
    if (!decision) return;
    Violation violation{.formula = name, .link = at};
    place(violation);
    if (at == nowhere && !old_clauses.empty()) violation.old_place = old_places_.of(*old_clauses.front());
    if (at == nowhere && !new_clauses.empty()) violation.place = new_places_.of(*new_clauses.front());
    add(*decision, std::move(violation), std::string(broken.rule) + " " + name, old_clauses, new_clauses);
  }

  // The link that shows best that a formula came or went.
  [[nodiscard]] std::size_t link_of(const std::string& formula, std::string_view rule) const {
    if (!before_ || !after_) return nowhere;
    std::size_t found = nowhere;
    for (std::size_t k = links().size(); k-- > 0;) {
      const Link& link = links()[k];
      const bool shows = rule == "must-not-appear" ? !link.after.empty() : !link.before.empty();
      if (shows && std::ranges::find(link.watched, formula) != link.watched.end()) found = k;
    }
    return found;
  }

  void judge_link(std::size_t number) {
    const Link& link = links()[number];
    const std::vector<std::string_view> cases = gate::cases_of(link);
    if (cases.empty()) return;
    const Clauses old_clauses = clauses_of(link.before, *before_), new_clauses = clauses_of(link.after, *after_);
    gate::Subject asked = subject();
    asked.link = &link;
    add_topics(asked, old_clauses, *before_);
    add_topics(asked, new_clauses, *after_);
    const std::optional<gate::Decision> decision = gate::decide(policy_, asked, cases);
    if (!decision) return;
    Violation violation{.link = number};
    place(violation);
    add(*decision, std::move(violation), link.status == Status::Same ? "moved" : "change", old_clauses, new_clauses);
  }

  // Removed clauses stand where they would have stood: behind the clause before them.
  void place(Violation& violation) const {
    if (violation.link == nowhere) return;
    const Link& link = links()[violation.link];
    if (!link.before.empty()) violation.old_place = old_places_.of(link.before, *before_);
    if (!link.after.empty()) violation.place = new_places_.of(link.after, *after_);
    else violation.place = place_of_removed(violation.link);
  }

  [[nodiscard]] Region place_of_removed(std::size_t link) const {
    for (std::size_t k = link; k-- > 0;)
      if (!links()[k].after.empty()) return new_places_.behind(after_->clauses[index(links()[k].after.back())]);
    return new_places_.of(after_->clauses.front());
  }

  const StatementChange& change_;
  const Policy& policy_;
  const CompareOptions& options_;
  CheckedFile file_;
  Cutter cutter_;
  series::TopicFinder topics_;
  series::KeyMaker key_of_;
  const Statement* before_ = nullptr;
  const Statement* after_ = nullptr;
  gate::Places old_places_ = places_in(change_.before), new_places_ = places_in(change_.after);
};

}  // namespace

CheckedFile check(const StatementChange& change, const Policy& policy, const CompareOptions& options,
                  const std::vector<Topic>& topics) {
  return Gate(change, policy, options, topics).run();
}

}  // namespace accordiff
