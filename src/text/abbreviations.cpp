// Looks words up with the case rules of the table: a small first letter there stands for both, "Mr" for "MR" too.
#include "text/abbreviations.hpp"

#include <unicode/uchar.h>

#include "text/data.hpp"
#include "text/utf8.hpp"

namespace accordiff::text {
namespace {

template <class Use>
void for_each_cell_word(std::string_view cell, Use use) {
  while (!cell.empty()) {
    const auto space = cell.find(' ');
    if (space != 0) use(std::string(cell.substr(0, space)));
    cell.remove_prefix(space == std::string_view::npos ? cell.size() : space + 1);
  }
}

Abbreviation kind_named(std::string_view name) noexcept {
  if (name == "title") return Abbreviation::Title;
  if (name == "number") return Abbreviation::Number;
  if (name == "year") return Abbreviation::Year;
  return Abbreviation::Inner;
}

std::string lowered(std::string_view word, std::size_t from) {
  std::string low(word.substr(0, from));
  for (std::size_t at = from; at < word.size();)
    append_char(low, static_cast<char32_t>(u_tolower(static_cast<UChar32>(next_char(word, at)))));
  return low;
}

std::string plain_apostrophe(std::string_view word) {
  std::string plain;
  for (std::size_t at = 0; at < word.size();) {
    const auto c = next_char(word, at);
    append_char(plain, c == 0x2019 ? U'\'' : c);
  }
  return plain;
}

}  // namespace

std::string_view primary_language(std::string_view language) noexcept { return language.substr(0, language.find('-')); }

Abbreviations::Abbreviations(std::string_view language) {
  // A text of unknown language is most likely short or mixed; English lists serve it best.
  if (language.empty() || language == "und") language = "en";
  for (const auto& row : rows(embedded("abbreviations.tsv"))) {
    if (row.size() < 3 || (row[0] != "*" && row[0] != language)) continue;
    // The language's own rows come later in the table and overrule the common ones.
    for_each_cell_word(row[2], [&](std::string word) { kinds_[std::move(word)] = kind_named(row[1]); });
  }
  for (const auto& row : rows(embedded("sentence-starts.tsv"))) {
    if (row.size() > 1 && row[0] == language)
      for_each_cell_word(row[1], [this](std::string word) { starts_.insert(std::move(word)); });
  }
}

Abbreviation Abbreviations::kind_of(std::string_view word) const {
  constexpr std::size_t longest = 40;
  if (word.empty() || word.size() > longest) return Abbreviation::None;
  const auto find = [this](const std::string& key) {
    const auto found = kinds_.find(key);
    return found == kinds_.end() ? Abbreviation::None : found->second;
  };
  if (const auto kind = find(std::string(word)); kind != Abbreviation::None) return kind;
  if (!starts_upper(word)) return Abbreviation::None;
  std::size_t first = 0;
  static_cast<void>(next_char(word, first));
  if (first == word.size()) return Abbreviation::None;  // an initial: "P. Lockhart" is no page
  if (const auto kind = find(lowered(word, 0)); kind != Abbreviation::None) return kind;
  const auto titled = lowered(word, first);
  return titled != word ? find(titled) : Abbreviation::None;  // "MR" is "Mr"
}

bool Abbreviations::starts_sentence(std::string_view word) const {
  if (word.empty() || word.size() > 60) return false;
  const auto plain = plain_apostrophe(word);
  if (starts_.count(plain) > 0) return true;
  const auto elided = plain.find('\'');  // "L'Union" by "L'"
  return elided != std::string::npos && starts_.count(plain.substr(0, elided + 1)) > 0;
}

}  // namespace accordiff::text
