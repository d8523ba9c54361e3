// Reading the manifest, strictly: a key that is not known is more likely mistyped than meant.
#include "policy/manifest.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>

#include "accordiff/error.hpp"
#include "policy/yaml.hpp"

namespace accordiff::policy {
namespace {

namespace fs = std::filesystem;

bool is_date(const std::string& value) {
  constexpr std::string_view shape = "dddd-dd-dd";
  if (value.size() != 4 && value.size() != 7 && value.size() != 10) return false;
  for (std::size_t k = 0; k < value.size(); ++k)
    if (shape[k] == 'd' ? value[k] < '0' || value[k] > '9' : value[k] != shape[k]) return false;
  return true;
}

bool is_role(const std::string& role) {
  return role.size() == 1 && role.front() >= 'A' && role.front() <= 'Z' && role != "N" && role != "S";
}

// "A: [Valmora, Valmoran]" or "A: Valmora".
std::vector<Party> parties_of(const Yaml& node) {
  std::vector<Party> parties;
  for (const auto& [role, names] : node.members()) {
    if (!is_role(role)) names.refuse("'" + role + "' is not a role: one capital letter, such as A, B or C, but not N or S");
    std::vector<std::string> all = names.texts();
    if (all.empty()) names.refuse("role " + role + " has no name");
    const std::string name = all.front();
    all.erase(all.begin());
    parties.push_back({.role = role, .name = name, .aliases = all});
  }
  return parties;
}

std::vector<std::string> party_names_of(const Yaml& node) {
  if (!node.is_map()) return node.texts();
  std::vector<std::string> names;
  for (const Party& party : parties_of(node)) names.push_back(party.name);
  return names;
}

ManifestStatement statement_of(const Yaml& node, const fs::path& folder) {
  ManifestStatement statement{.line = node.line()};
  if (!node.is_map()) {
    statement.file = (folder / node.text()).string();
    return statement;
  }
  for (const auto& [key, value] : node.members()) {
    if (key == "file") statement.file = (folder / value.text()).string();
    else if (key == "date") statement.date = value.text();
    else if (key == "kind") statement.kind = value.text();
    else if (key == "language") statement.language = value.text();
    else if (key == "parties") statement.parties = party_names_of(value);
    else if (key == "translation-of") statement.translation_of = value.text();
    else if (key == "source") statement.source = value.text();
    else value.refuse_key(key, {"file", "date", "kind", "language", "parties", "translation-of", "source"});
    if (key == "date" && !is_date(statement.date))
      value.refuse("date: '" + statement.date + "' is not a date such as 2019-01-22, 2019-01 or 2019");
  }
  if (statement.file.empty()) node.refuse("a statement needs a 'file'");
  return statement;
}

ManifestSeries series_of(const std::string& name, const Yaml& node, const fs::path& folder) {
  ManifestSeries series{.name = name};
  for (const auto& [key, value] : node.members()) {
    if (key == "parties") series.parties = parties_of(value);
    else if (key == "statements")
      for (const Yaml& statement : value.items()) series.statements.push_back(statement_of(statement, folder));
    else value.refuse_key(key, {"parties", "statements"});
  }
  if (series.statements.empty()) node.refuse("series '" + name + "' has no statements");
  for (const ManifestStatement& statement : series.statements) {
    if (statement.translation_of.empty()) continue;
    const std::string original = (folder / statement.translation_of).string();
    if (std::ranges::find(series.statements, original, &ManifestStatement::file) == series.statements.end())
      node.refuse_at(statement.line, "translation-of: '" + statement.translation_of + "' is no statement of this series");
  }
  return series;
}

Must must_of(const Yaml& node) {
  constexpr std::array<std::string_view, 4> words{"", "stay", "not-appear", "not-change"};
  const std::string word = node.text();
  const auto* found = std::ranges::find(words, word);
  if (word.empty() || found == words.end()) node.refuse("must: '" + word + "' is not one of stay, not-appear, not-change");
  return Must(found - words.begin());
}

Watch watch_of(const std::string& name, const Yaml& node) {
  Watch watch{.name = name};
  if (!node.is_map()) {
    watch.phrases = node.texts();
  } else {
    for (const auto& [key, value] : node.members()) {
      if (key == "phrases") watch.phrases = value.texts();
      else if (key == "must") watch.must = must_of(value);
      else if (key == "ordered") watch.ordered = value.truth();
      else value.refuse_key(key, {"phrases", "must", "ordered"});
    }
  }
  if (watch.phrases.empty()) node.refuse("formula '" + name + "' has no phrases");
  return watch;
}

ManifestOption option_of(const std::string& name, const Yaml& node) {
  std::string value;
  for (const std::string& part : node.texts()) value += (value.empty() ? "" : ",") + part;
  return {name, value, node.line()};
}

}  // namespace

Manifest parse_manifest(std::string_view text, const std::string& path) {
  Manifest manifest{.path = path};
  const fs::path folder = fs::path(path).parent_path();
  const Yaml root = Yaml::parse(text, path);
  const Yaml* check = nullptr;
  for (const auto& [key, value] : root.members()) {
    if (key == "series")
      for (const auto& [name, node] : value.members()) manifest.series.push_back(series_of(name, node, folder));
    else if (key == "watch")
      for (const auto& [name, node] : value.members()) manifest.watch.push_back(watch_of(name, node));
    else if (key == "topics")
      for (const auto& [name, node] : value.members()) manifest.topics.push_back({name, node.texts()});
    else if (key == "check") check = &value;
    else if (key == "profile") manifest.options.push_back(option_of(key, value));
    else if (key == "options")
      for (const auto& [name, node] : value.members()) manifest.options.push_back(option_of(name, node));
    else value.refuse_key(key, {"series", "watch", "topics", "check", "profile", "options"});
  }
  if (check) manifest.check = check_of(*check, manifest.watch, folder.string());
  return manifest;
}

std::string series_names(const Manifest& manifest) {
  if (manifest.series.empty()) return "; it holds no series";
  std::string text = "; there " + std::string(manifest.series.size() == 1 ? "is" : "are");
  for (const ManifestSeries& series : manifest.series)
    text += (&series == &manifest.series.front() ? " '" : ", '") + series.name + "'";
  return text;
}

}  // namespace accordiff::policy
