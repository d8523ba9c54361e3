// Numbers for words. Apart from folding and stemming, which know nothing of numbers or of other words.
#include "text/vocabulary.hpp"

#include <algorithm>
#include <array>
#include <unordered_set>
#include <utility>

#include "text/data.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace accordiff::text {
namespace {

const std::unordered_set<std::string_view>& function_words() {
  static const auto words = [] {
    std::unordered_set<std::string_view> set;
    for (const auto& row : rows(embedded("function-words.tsv"))) set.insert(row.begin() + 1, row.end());
    return set;
  }();
  return words;
}

const std::unordered_map<std::string_view, std::string_view>& spelling_table() {
  static const auto table = [] {
    std::unordered_map<std::string_view, std::string_view> map;
    for (const auto& row : rows(embedded("spelling.tsv")))
      if (row.size() >= 2) map.emplace(row[0], row[1]);
    return map;
  }();
  return table;
}

// Stem -> first word of its group. A family of which a word is in a group is in it as a whole.
const std::unordered_map<std::string, std::string_view>& kin_table() {
  static const auto table = [] {
    std::unordered_map<std::string, std::string_view> map;
    const Stemmer english("en");
    const auto stem_of = [&](std::string_view word) { return english.stem(unify_spelling(fold_word(word))); };
    for (const auto& row : rows(embedded("near-synonyms.tsv")))
      for (const auto word : row) map.emplace(stem_of(word), row.front());
    for (const auto& family : rows(embedded("word-families.tsv"))) {
      std::string_view group = family.front();
      for (const auto word : family)
        if (const auto known = map.find(stem_of(word)); known != map.end()) group = known->second;
      for (const auto word : family) map.emplace(stem_of(word), group);
    }
    return map;
  }();
  return table;
}

bool replace_suffix(std::string& word, std::string_view suffix, std::string_view with) {
  if (word.size() < suffix.size() + 3 || !word.ends_with(suffix)) return false;
  word.replace(word.size() - suffix.size(), suffix.size(), with);
  return true;
}

// The words that hyphens join, two or more; none when a part has a digit ("COVID-19") or is a single letter ("e-mail").
std::vector<std::string_view> compound_parts(std::string_view word) {
  std::vector<std::string_view> parts;
  std::size_t begin = 0, letters = 0;
  for (std::size_t at = 0; at <= word.size();) {
    std::size_t next = at;
    const char32_t c = at < word.size() ? next_char(word, next) : U'-';
    if (is_digit(c)) return {};
    letters += is_letter(c);
    if (c == U'-' || c == U'\u2010' || c == U'\u2011' || c == U'\u2013') {
      if (letters < 2) return {};
      parts.push_back(word.substr(begin, at - begin));
      begin = next;
      letters = 0;
    }
    if (at == word.size()) break;
    at = next;
  }
  return parts.size() < 2 ? std::vector<std::string_view>{} : parts;
}

}  // namespace

std::string unify_spelling(std::string word) {
  if (const auto found = spelling_table().find(word); found != spelling_table().end()) return std::string(found->second);
  constexpr std::array<std::pair<std::string_view, std::string_view>, 14> suffixes{{{"isations", "izations"},
                                                                                    {"isation", "ization"},
                                                                                    {"ising", "izing"},
                                                                                    {"ised", "ized"},
                                                                                    {"ises", "izes"},
                                                                                    {"ise", "ize"},
                                                                                    {"yse", "yze"},
                                                                                    {"ysed", "yzed"},
                                                                                    {"ysing", "yzing"},
                                                                                    {"iser", "izer"},
                                                                                    {"isers", "izers"},
                                                                                    {"elling", "eling"},
                                                                                    {"elled", "eled"},
                                                                                    {"logue", "log"}}};
  for (const auto& [from, to] : suffixes)
    if (replace_suffix(word, from, to)) return word;
  // "our" for "or" stands before an ending or at the end of long words only: "four", "hour" and "mourning" stay themselves.
  if (const auto at = word.find("our"); word.size() >= 6 && at != std::string::npos && at >= 2) word.erase(at + 1, 1);
  return word;
}

WordNumbers Vocabulary::number(std::string_view word, const Stemmer& stemmer) {
  if (const auto found = seen_.find(word); found != seen_.end()) return found->second;
  const std::string folded = fold_word(word);
  const std::string form = unify_spelling(folded);
  auto [entry, fresh] = forms_.try_emplace(form);
  if (fresh) {
    const bool function_word = function_words().contains(folded);
    entry->second = {static_cast<std::uint32_t>(forms_.size() - 1), number_of_stem(stemmer.stem(form), function_word)};
    parts_.emplace_back();
    spellings_.push_back(entry->first);
    const WordNumbers numbers = entry->second;  // numbering the parts may move the table
    for (const std::string_view part : compound_parts(word)) {
      const std::uint32_t stem = number(part, stemmer).stem;
      parts_[numbers.form].push_back(stem);
    }
    return seen_.emplace(std::string(word), numbers).first->second;
  }
  return seen_.emplace(std::string(word), entry->second).first->second;
}

std::uint32_t Vocabulary::number_of_stem(const std::string& stem, bool function_word) {
  const auto [entry, fresh] = stems_.try_emplace(stem, static_cast<std::uint32_t>(stems_.size()));
  if (!fresh) return entry->second;
  function_.push_back(function_word);
  const auto group = kin_table().find(stem);
  kin_.push_back(group == kin_table().end() ? entry->second
                                            : groups_.try_emplace(std::string(group->second), entry->second).first->second);
  return entry->second;
}

}  // namespace accordiff::text
