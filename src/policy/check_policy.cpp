// Rules are held against the names there are, so that a mistyped one cannot let everything pass.
#include "policy/check_policy.hpp"

#include <algorithm>
#include <filesystem>
#include <span>

#include "text/pattern.hpp"

namespace accordiff::policy {
namespace {

using Names = std::vector<std::string>;

bool contains(const Names& names, std::string_view name) { return std::ranges::find(names, name) != names.end(); }

template <class List>
std::string listed(const List& names) {
  std::string list;
  for (const std::string_view name : names) list.append(list.empty() ? "" : ", ").append(name);
  return list;
}

// Stale acceptances are always told, and never fail.
Names names_of_rules() {
  Names names;
  for (const CheckRule& rule : check_rules)
    if (rule.name != "stale-acceptance") names.emplace_back(rule.name);
  return names;
}

Names rules_named(const std::string& key, const Yaml& node) {
  static const Names known = names_of_rules();
  Names names = node.texts();
  for (const std::string& name : names)
    if (!contains(known, name)) node.refuse(key + ": '" + name + "' is not one of " + listed(known));
  return names;
}

Names patterns_of(const std::string& key, const Yaml& node) {
  Names patterns = node.texts();
  if (patterns.empty()) node.refuse(key + ": no pattern is given");
  for (const std::string& pattern : patterns)
    if (const std::string trouble = text::trouble_with_pattern(pattern); !trouble.empty())
      node.refuse(key + ": '" + pattern + "' can match nothing: " + trouble);
  return patterns;
}

Names not_empty(const std::string& key, const Yaml& node) {
  Names names = node.texts();
  if (names.empty() || contains(names, "")) node.refuse(key + ": a name is missing");
  return names;
}

Names facets_of(const Yaml& node) {
  Names names = not_empty("facet", node);
  for (const std::string& name : names)
    if (std::ranges::find(facets, name) == facets.end()) node.refuse("facet: '" + name + "' is not one of " + listed(facets));
  return names;
}

Names formulas_of(const Yaml& node, const std::vector<Watch>& watch) {
  Names names = not_empty("watch", node);
  for (const std::string& name : names)
    if (std::ranges::find(watch, name, &Watch::name) == watch.end())
      node.refuse("watch: there is no formula '" + name + "' under 'watch' of this manifest");
  return names;
}

void refuse_both(const PolicyPart& part, const Yaml& node) {
  if (!part.fail_on || !part.warn_on) return;
  for (const std::string& name : *part.fail_on)
    if (contains(*part.warn_on, name)) node.refuse("'" + name + "' stands in both fail-on and warn-on");
}

// All that changes words or places, whatever the policy says of it elsewhere.
void set_severity(PolicyPart& part, const Yaml& node) {
  const std::string& word = node.text();
  if (word != "error" && word != "warning" && word != "off")
    node.refuse("severity: '" + word + "' is not one of error, warning, off");
  Names all = names_of_rules();
  std::erase_if(all, [](const std::string& name) { return name == "editorial" || name == "split" || name == "merged"; });
  part.fail_on = word == "error" ? all : Names{};
  part.warn_on = word == "warning" ? all : Names{};
}

PolicyPart part_of(const Yaml& node, const std::vector<Watch>& watch) {
  PolicyPart part;
  part.line = node.line();
  const Yaml* severity = nullptr;
  for (const auto& [key, value] : node.members()) {
    if (key == "name") part.name = value.text();
    else if (key == "path") part.paths = patterns_of(key, value);
    else if (key == "party") part.parties = not_empty(key, value);
    else if (key == "topic") part.topics = not_empty(key, value);
    else if (key == "watch") part.formulas = formulas_of(value, watch);
    else if (key == "facet") part.facets = facets_of(value);
    else if (key == "fail-on") part.fail_on = rules_named(key, value);
    else if (key == "warn-on") part.warn_on = rules_named(key, value);
    else if (key == "severity") severity = &value;
    else value.refuse_key(key, {"name", "path", "party", "topic", "watch", "facet", "fail-on", "warn-on", "severity"});
  }
  if (severity && (part.fail_on || part.warn_on)) severity->refuse("severity stands for fail-on and warn-on; leave one out");
  if (severity) set_severity(part, *severity);
  if (!part.fail_on && !part.warn_on) node.refuse("a rule needs fail-on, warn-on or severity");
  refuse_both(part, node);
  return part;
}

// What a formula must do is enforced without being named, and what is only to be warned of does not fail by default.
void complete(PolicyPart& part) {
  if (!part.fail_on && !part.warn_on) return;
  const Names warned = part.warn_on.value_or(Names{});
  const std::span<const std::string_view> implied =
      part.fail_on ? std::span<const std::string_view>(must_rules) : std::span<const std::string_view>(default_fail_on);
  if (!part.fail_on) part.fail_on.emplace();
  for (const std::string_view name : implied)
    if (!contains(warned, name) && !contains(*part.fail_on, name)) part.fail_on->emplace_back(name);
}

}  // namespace

ManifestCheck check_of(const Yaml& node, const std::vector<Watch>& watch, const std::string& folder) {
  ManifestCheck check;
  PolicyPart everywhere;
  everywhere.line = node.line();
  std::vector<PolicyPart> parts;
  for (const auto& [key, value] : node.members()) {
    if (key == "paths") check.paths = patterns_of(key, value);
    else if (key == "fail-on") everywhere.fail_on = rules_named(key, value);
    else if (key == "warn-on") everywhere.warn_on = rules_named(key, value);
    else if (key == "rules")
      for (const Yaml& item : value.items()) parts.push_back(part_of(item, watch));
    else if (key == "accepted") check.accepted = (std::filesystem::path(folder) / value.text()).string();
    else value.refuse_key(key, {"paths", "fail-on", "warn-on", "rules", "accepted"});
  }
  refuse_both(everywhere, node);
  complete(everywhere);
  check.policy.parts.push_back(std::move(everywhere));
  std::ranges::move(parts, std::back_inserter(check.policy.parts));
  return check;
}

}  // namespace accordiff::policy
