// Mixed kinds and languages.
#include "compare/mixtures.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace accordiff {
namespace {

std::string_view base_language(std::string_view language) { return language.substr(0, language.find('-')); }

// "statement (12), retelling (2: 2019, 2023)": the usual one first, the others with their statements.
std::string counted(const std::map<std::string, std::vector<std::string>>& groups) {
  const auto usual = std::ranges::max_element(groups, {}, [](const auto& group) { return group.second.size(); });
  std::string text = usual->first + " (" + std::to_string(usual->second.size()) + ")";
  for (auto group = groups.begin(); group != groups.end(); ++group) {
    if (group == usual) continue;
    text += ", " + group->first + " (" + std::to_string(group->second.size()) + ": ";
    for (std::size_t k = 0; k < group->second.size(); ++k) {
      if (k == 5) {
        text += ", ...";
        break;
      }
      text += (k == 0 ? "" : ", ") + group->second[k];
    }
    text += ")";
  }
  return text;
}

}  // namespace

void note_mixtures(Report& report, const Statement& before, const Statement& after) {
  if (!before.kind.empty() && !after.kind.empty() && before.kind != after.kind)
    report.notes.push_back(
        {Note::Level::Warning, "mixed-kinds",
         "\"" + before.kind + "\" is compared with \"" + after.kind + "\": what one leaves out was not thereby dropped",
         after.path});
  if (base_language(before.language) != base_language(after.language))
    report.notes.push_back({Note::Level::Warning, "mixed-languages",
                            "the statements are in different languages (" + before.language + ", " + after.language +
                                "): clauses are matched by their words, so hardly any can be linked",
                            after.path});
}

void note_mixtures(Report& report) {
  std::map<std::string, std::vector<std::string>> kinds, languages;
  for (const Statement& statement : report.statements) {
    if (!statement.kind.empty()) kinds[statement.kind].push_back(statement.name);
    languages[std::string(base_language(statement.language))].push_back(statement.name);
  }
  if (kinds.size() > 1)
    report.notes.push_back({Note::Level::Warning,
                            "mixed-kinds",
                            "statements of several kinds: " + counted(kinds) + "; what one leaves out was not thereby dropped",
                            {}});
  if (languages.size() > 1)
    report.notes.push_back({Note::Level::Warning,
                            "mixed-languages",
                            "statements in several languages: " + counted(languages) +
                                "; clauses are matched by their words, so hardly any can be linked across",
                            {}});
}

}  // namespace accordiff
