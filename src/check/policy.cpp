// Parts of a policy in turn: each that matches puts its lists in place of those before it.
#include "check/policy.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "text/pattern.hpp"

namespace accordiff::gate {
namespace {

struct Case {
  std::string_view rule;
  bool (*holds)(const Link&);
};

// clang-format off
constexpr std::array cases{
    Case{"reversed", [](const Link& link) { return link.direction == Direction::Reversed; }},
    Case{"watched", [](const Link& link) { return !link.watched.empty(); }},
    Case{"weakened", [](const Link& link) { return link.direction == Direction::Weakened; }},
    Case{"mixed", [](const Link& link) { return link.direction == Direction::Mixed; }},
    Case{"strengthened", [](const Link& link) { return link.direction == Direction::Strengthened; }},
    Case{"lateral", [](const Link& link) { return link.direction == Direction::Lateral; }},
    Case{"removed", [](const Link& link) { return link.status == Status::Removed; }},
    Case{"added", [](const Link& link) { return link.status == Status::Added; }},
    Case{"reworded", [](const Link& link) { return link.status == Status::Reworded; }},
    Case{"moved", [](const Link& link) { return link.moved; }},
    Case{"split", [](const Link& link) { return link.split; }},
    Case{"merged", [](const Link& link) { return link.merged; }},
    Case{"editorial", [](const Link& link) { return link.status == Status::Editorial; }},
};
// clang-format on

template <class List, class Predicate>
bool any_or_none_asked(const List& asked, const Predicate& holds) {
  return asked.empty() || std::ranges::any_of(asked, holds);
}

bool is_called(const Party& party, const std::string& name) {
  return party.role == name || party.name == name || std::ranges::find(party.aliases, name) != party.aliases.end();
}

// Whether one of the clauses binds the party: "AB" binds both.
bool holds_one(const std::string& name, const std::vector<ClauseId>& clauses, const Statement& statement) {
  for (const Party& party : statement.parties) {
    if (!is_called(party, name)) continue;
    const auto binds = [&](ClauseId id) {
      const std::string& holder = statement.clauses[index(id)].act.holder;
      return holder != "ALL" && holder.find(party.role) != std::string::npos;
    };
    if (std::ranges::any_of(clauses, binds)) return true;
  }
  return false;
}

bool concerns(const Subject& subject, const std::string& party) {
  if (subject.link)
    return (subject.before && holds_one(party, subject.link->before, *subject.before)) ||
           (subject.after && holds_one(party, subject.link->after, *subject.after));
  const Statement& statement = subject.after ? *subject.after : *subject.before;
  return std::ranges::any_of(statement.parties, [&](const Party& one) { return is_called(one, party); });
}

bool touches(const Subject& subject, const std::string& formula) {
  if (!subject.formula.empty()) return subject.formula == formula;
  return subject.link && std::ranges::find(subject.link->watched, formula) != subject.link->watched.end();
}

bool applies(const PolicyPart& part, const Subject& subject) {
  const auto about = [&](const std::string& topic) { return std::ranges::find(subject.topics, topic) != subject.topics.end(); };
  const auto differs_in = [&](const std::string& facet) {
    return subject.link && std::ranges::find(subject.link->findings, facet, &Finding::facet) != subject.link->findings.end();
  };
  return any_or_none_asked(part.paths, [&](const std::string& path) { return text::matches_path(path, subject.path); }) &&
         any_or_none_asked(part.parties, [&](const std::string& party) { return concerns(subject, party); }) &&
         any_or_none_asked(part.topics, about) &&
         any_or_none_asked(part.formulas, [&](const std::string& formula) { return touches(subject, formula); }) &&
         any_or_none_asked(part.facets, differs_in);
}

// Names of rules, and the part that they come from.
struct Names {
  std::vector<std::string_view> names;
  std::string_view part;
};

Names default_of(std::span<const std::string_view> names) { return {{names.begin(), names.end()}, {}}; }

// In the order of check_rules, which tells most first.
std::optional<Decision> first_of(const Names& asked, const std::vector<std::string_view>& held, Severity severity) {
  for (const CheckRule& rule : check_rules) {
    const auto named = [&](const std::vector<std::string_view>& names) {
      return std::ranges::find(names, rule.name) != names.end();
    };
    if (named(held) && named(asked.names)) return Decision{std::string(rule.name), std::string(asked.part), severity};
  }
  return std::nullopt;
}

}  // namespace

std::vector<std::string_view> cases_of(const Link& link) {
  std::vector<std::string_view> held;
  for (const Case& one : cases)
    if (one.holds(link)) held.push_back(one.rule);
  return held;
}

std::optional<Decision> decide(const Policy& policy, const Subject& subject, const std::vector<std::string_view>& held) {
  if (held.empty()) return std::nullopt;
  Names fail = default_of(default_fail_on), warn = default_of(default_warn_on);
  const auto take = [](Names& names, const std::optional<std::vector<std::string>>& list, const PolicyPart& part) {
    if (list) names = {{list->begin(), list->end()}, part.name};
  };
  for (const PolicyPart& part : policy.parts) {
    if (!applies(part, subject)) continue;
    take(fail, part.fail_on, part);
    take(warn, part.warn_on, part);
  }
  const auto failure = first_of(fail, held, Severity::Error);
  return failure ? failure : first_of(warn, held, Severity::Warning);
}

}  // namespace accordiff::gate
