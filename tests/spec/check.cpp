// Holding a case against the program.
#include <algorithm>
#include <array>
#include <sstream>

#include "accordiff/compare.hpp"
#include "accordiff/read.hpp"
#include "classify/side.hpp"
#include "spec.hpp"

namespace accordiff::test {
namespace {

std::string trimmed(std::string text) {
  text.erase(0, std::min(text.size(), text.find_first_not_of(' ')));
  text.erase(text.find_last_not_of(' ') + 1);
  return text;
}

// "\n" in a field is a line break.
std::string unescaped(std::string text) {
  for (auto at = text.find("\\n"); at != std::string::npos; at = text.find("\\n", at)) text.replace(at, 2, "\n");
  return text;
}

}  // namespace

std::vector<std::string> split(const std::string& text, char at) {
  std::vector<std::string> parts;
  std::istringstream stream(text);
  for (std::string part; std::getline(stream, part, at);) parts.push_back(trimmed(part));
  return parts;
}

// "A=China, PRC; B=Cambodia".
CompareOptions options_of(const Case& one) {
  CompareOptions options;
  for (const std::string& party : split(one.field("parties"), ';')) {
    const auto equals = party.find('=');
    auto names = split(party.substr(equals + 1), ',');
    options.parties.push_back({party.substr(0, equals), names.front(), {names.begin() + 1, names.end()}, 0});
  }
  if (const std::string profile = one.field("profile"); !profile.empty()) options.profile = profile;
  return options;
}

Document document_of(const Case& one, const std::string& field) {
  ReadOptions options;
  options.language = one.field("language").empty() ? "en" : one.field("language");
  Document document = read_bytes(unescaped(one.field(field)) + "\n", field + ".txt", options);
  document.kind = one.field("kind").empty() ? "statement" : one.field("kind");
  return document;
}

namespace {

const std::array<std::pair<const char*, MarkKind>, 12> mark_names{{{"negation", MarkKind::Negation},
                                                                   {"intensifier", MarkKind::Intensifier},
                                                                   {"diminisher", MarkKind::Diminisher},
                                                                   {"hedge", MarkKind::Hedge},
                                                                   {"condition", MarkKind::Condition},
                                                                   {"number", MarkKind::Specificity},
                                                                   {"widening", MarkKind::Widening},
                                                                   {"narrowing", MarkKind::Narrowing},
                                                                   {"purpose", MarkKind::Purpose},
                                                                   {"circumstance", MarkKind::Circumstance},
                                                                   {"rider", MarkKind::Rider},
                                                                   {"item", MarkKind::Item}}};

// "hedge=as appropriate", "addressee=ALL", "voice=leader", "continuity", "negated".
bool has_detail(const Clause& clause, const std::string& detail) {
  const Act& act = clause.act;
  const auto equals = detail.find('=');
  const std::string name = detail.substr(0, equals), value = equals == std::string::npos ? "" : detail.substr(equals + 1);
  if (name == "continuity") return act.continuity;
  if (name == "negated") return act.negated;
  if (name == "addressee") return act.addressee == value;
  if (name == "voice") return act.voice == value;
  if (name == "content") return act.content == value;
  return std::ranges::any_of(mark_names, [&](const auto& known) {
    return name == known.first && std::ranges::any_of(act.marks, [&](const Mark& mark) {
             return mark.kind == known.second && mark.text.find(value) != std::string::npos;
           });
  });
}

std::string describe(const Clause& clause) {
  return clause.act.holder + " | " + classify::name_of(clause.act) + " | " + clause.act.trigger + " | " + clause.text;
}

// "HOLDER | FAMILY TIER | trigger | words of the clause | details", the last two or three may be left out.
void check_clause(const std::string& expected, const Clause& clause, std::vector<std::string>& wrong) {
  const auto parts = split(expected, '|');
  const auto part = [&](std::size_t k) { return k < parts.size() ? parts[k] : std::string{}; };
  const bool right = part(0) == clause.act.holder && part(1) == classify::name_of(clause.act) &&
                     (part(2).empty() || clause.act.trigger == part(2)) && clause.text.find(part(3)) != std::string::npos &&
                     std::ranges::all_of(split(part(4), ';'), [&](const std::string& one) { return has_detail(clause, one); });
  if (!right) wrong.push_back("expected " + expected + "\n     got " + describe(clause));
}

std::vector<std::string> check_acts(const Case& one) {
  std::vector<std::string> wrong;
  const Report report = compare({document_of(one, "text")}, options_of(one));
  std::vector<const Clause*> clauses;
  for (const Clause& clause : report.statements.front().clauses)
    if (clause.act.family != Family::Meta) clauses.push_back(&clause);
  const auto expected = one.all("-");
  if (expected.empty()) wrong.emplace_back("the case expects nothing");
  for (std::size_t k = 0; k < std::max(expected.size(), clauses.size()); ++k) {
    if (k >= expected.size()) wrong.push_back("not expected: " + describe(*clauses[k]));
    else if (k >= clauses.size()) wrong.push_back("missing: " + expected[k]);
    else check_clause(expected[k], *clauses[k], wrong);
  }
  return wrong;
}

std::string status_of(const Link& link) {
  constexpr std::array<const char*, 5> statuses{"same", "editorial", "reworded", "added", "removed"};
  constexpr std::array<const char*, 6> directions{"", " strengthened", " weakened", " mixed", " lateral", " reversed"};
  return std::string(statuses.at(static_cast<std::size_t>(link.status))) + (link.moved ? " moved" : "") +
         (link.split ? " split" : "") + (link.merged ? " merged" : "") + directions.at(static_cast<std::size_t>(link.direction));
}

std::string facets_of(const Link& link) {
  std::string facets;
  for (const Finding& finding : link.findings)
    facets += (facets.empty() ? "" : " ") + finding.facet + (finding.sign > 0 ? "+" : finding.sign < 0 ? "-" : "");
  return facets;
}

std::vector<std::string> check_change(const Case& one) {
  std::vector<std::string> wrong;
  const Report report = compare({document_of(one, "before"), document_of(one, "after")}, options_of(one));
  std::string statuses;
  const Link* changed = nullptr;
  for (const Link& link : report.alignments.front().links) {
    statuses += (statuses.empty() ? "" : ", ") + status_of(link);
    if (!changed && link.status == Status::Reworded) changed = &link;
  }
  if (statuses != one.field("expect")) wrong.push_back("expected " + one.field("expect") + "\n     got " + statuses);
  const std::string facets = changed ? facets_of(*changed) : "", because = changed ? changed->because : "";
  if (const std::string wanted = one.field("facets"); !wanted.empty())
    for (const std::string& facet : split(wanted, ' '))
      if ((" " + facets + " ").find(" " + facet + " ") == std::string::npos)
        wrong.push_back("no facet " + facet + " in: " + facets);
  if (const std::string wanted = one.field("because"); !wanted.empty() && wanted != because)
    wrong.push_back("because is: " + because);
  return wrong;
}

}  // namespace

std::vector<std::string> check(const Case& one) {
  return one.kind == "acts" ? check_acts(one) : one.kind == "series" ? check_series(one) : check_change(one);
}

}  // namespace accordiff::test
