// Reading tables of ladders. Apart from lexicon.cpp, which finds their entries in words.
#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "accordiff/error.hpp"
#include "text/breaks.hpp"
#include "text/data.hpp"
#include "text/fold.hpp"
#include "text/lexicon.hpp"
#include "text/utf8.hpp"

namespace accordiff::text {
namespace {

struct Ladder {
  std::string_view name;
  Family family;
  int lowest, highest;
};
constexpr std::array<Ladder, 5> ladders{{{"COMMIT", Family::Commit, 0, 6},
                                         {"POSITION", Family::Position, -5, 5},
                                         {"DIRECTIVE", Family::Directive, 0, 6},
                                         {"REPORT", Family::Report, 0, 4},
                                         {"EVALUATE", Family::Evaluate, -1, 2}}};
constexpr std::array<std::pair<std::string_view, MarkKind>, 11> modifier_kinds{{{"MOD:INTENSIFIER", MarkKind::Intensifier},
                                                                                {"MOD:DIMINISHER", MarkKind::Diminisher},
                                                                                {"MOD:HEDGE", MarkKind::Hedge},
                                                                                {"MOD:CONDITION", MarkKind::Condition},
                                                                                {"MOD:SPECIFICITY", MarkKind::Specificity},
                                                                                {"MOD:QUANTIFIER_UP", MarkKind::Widening},
                                                                                {"MOD:QUANTIFIER_DOWN", MarkKind::Narrowing},
                                                                                {"MOD:ATTRIBUTION_NARROW", MarkKind::Narrow},
                                                                                {"MOD:ATTRIBUTION_WIDE", MarkKind::Wide},
                                                                                {"MOD:NEGATION", MarkKind::Negation},
                                                                                {"MOD:PURPOSE", MarkKind::Purpose}}};
constexpr std::string_view circumstance = "MOD:CIRCUMSTANCE";
constexpr std::string_view nominal_sign = "n:";

std::optional<int> number_of(std::string_view tier) {
  if (tier.starts_with('+')) tier.remove_prefix(1);
  int number = 0;
  const auto [stop, trouble] = std::from_chars(tier.data(), tier.data() + tier.size(), number);
  return trouble == std::errc{} && stop == tier.data() + tier.size() ? std::optional(number) : std::nullopt;
}

// The entry that a row's family and tier describe; the reason why not otherwise.
std::pair<Entry, std::string> describe(std::string_view family, std::string_view tier) {
  Entry entry;
  if (family == circumstance) return {Entry{.kind = MarkKind::Circumstance}, {}};
  for (const auto& [name, kind] : modifier_kinds)
    if (name == family) return {Entry{.kind = kind}, {}};
  const auto* ladder = std::ranges::find(ladders, family, &Ladder::name);
  if (ladder == ladders.end()) return {entry, "unknown family \"" + std::string(family) + "\""};
  const auto number = number_of(tier);
  if (!number || *number < ladder->lowest || *number > ladder->highest)
    return {entry, "tier of " + std::string(family) + " must be a number from " + std::to_string(ladder->lowest) + " to " +
                       std::to_string(ladder->highest) + ", not \"" + std::string(tier) + "\""};
  entry.family = ladder->family;
  entry.tier = *number;
  return {entry, {}};
}

// "support for/to" -> "support for", "support to"; "attach [great] importance" -> with and without.
std::vector<std::string> expand(std::string_view phrase) {
  std::vector<std::string> expanded{""};
  while (!phrase.empty()) {
    const std::string_view word = phrase.substr(0, phrase.find(' '));
    phrase.remove_prefix(std::min(phrase.size(), word.size() + 1));
    const bool optional = word.size() > 2 && word.front() == '[' && word.back() == ']';
    std::string_view rest = optional ? word.substr(1, word.size() - 2) : word;
    std::vector<std::string> next;
    if (optional) next = expanded;
    while (!rest.empty()) {
      const std::string_view choice = rest.substr(0, rest.find('/'));
      rest.remove_prefix(std::min(rest.size(), choice.size() + 1));
      for (const std::string& before : expanded) next.push_back(before + (before.empty() ? "" : " ") + std::string(choice));
    }
    expanded = std::move(next);
  }
  return expanded;
}

constexpr std::array<std::string_view, 5> profiles{"default", "unsc", "unfccc", "uk-mou", "rfc2119"};

}  // namespace

std::vector<std::string> profile_names() { return {profiles.begin(), profiles.end()}; }

Ladders::Ladders(std::string profile, std::string table, std::string path)
    : profile_(std::move(profile)), table_(std::move(table)), path_(std::move(path)) {
  static_cast<void>(of("en"));
}

Lexicon& Ladders::of(const std::string& language) {
  const std::string base = language.substr(0, language.find('-'));
  return lexicons_.try_emplace(base, base, profile_, table_, path_).first->second;
}

Lexicon::Lexicon(std::string language, std::string_view profile, std::string_view table, const std::string& path)
    : language_(language.substr(0, language.find('-'))), stemmer_(language),
      by_character_(language_ == "zh" || language_ == "ja") {
  if (std::ranges::find(profiles, profile) == profiles.end())
    throw Error(ErrorKind::Usage, "unknown profile '" + std::string(profile) + "'");
  load(embedded("lexicon.tsv"), false, "");
  if (profile != profiles.front()) load(embedded("profile-" + std::string(profile) + ".tsv"), true, "");
  load(table, true, path);
  build();
}

void Lexicon::load(std::string_view table, bool replaces, const std::string& path) {
  std::uint32_t number = 0;
  const auto refuse = [&](const std::string& why) {
    throw Error(path.empty() ? ErrorKind::Internal : ErrorKind::Input,
                why + "; a row is: language, family, tier, phrases, parted by tabs", path, number);
  };
  while (!table.empty()) {
    ++number;
    const auto stop = table.find('\n');
    std::string_view line = table.substr(0, stop);
    table.remove_prefix(stop == std::string_view::npos ? table.size() : stop + 1);
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.empty() || line.front() == '#') continue;
    const auto cells = cells_of(line);
    if (cells.size() < 2) refuse("a row of one cell");
    if (cells[1] == "RESET") {
      if (cells[0] == language_) entries_.clear();
      continue;
    }
    if (cells.size() < 4) refuse("a row without phrases");
    if (cells[1] == "NONE") {
      if (cells[0] == language_)
        for (std::size_t k = 3; k < cells.size(); ++k) forget(cells[k]);
      continue;
    }
    const auto [entry, trouble] = describe(cells[1], cells[2]);
    if (!trouble.empty()) refuse(trouble);
    if (cells[0] != language_) continue;
    for (std::size_t k = 3; k < cells.size(); ++k)
      if (!cells[k].empty()) add_phrase(cells[k], entry, replaces);
  }
}

// A phrase of a later table takes the place of the same phrase in an earlier one.
void Lexicon::add_phrase(std::string_view phrase, const Entry& like, bool replaces) {
  const bool nominal = phrase.starts_with(nominal_sign);
  if (nominal) phrase.remove_prefix(nominal_sign.size());
  for (std::string& one : expand(phrase)) {
    Entry entry = like;
    entry.phrase = std::move(one);
    entry.nominal = nominal;
    if (replaces)
      std::erase_if(entries_, [&](const Entry& known) {
        return known.phrase == entry.phrase && known.kind == entry.kind && known.nominal == entry.nominal;
      });
    entries_.push_back(std::move(entry));
  }
}

void Lexicon::forget(std::string_view phrase) {
  if (phrase.starts_with(nominal_sign)) phrase.remove_prefix(nominal_sign.size());
  for (const std::string& one : expand(phrase)) std::erase_if(entries_, [&](const Entry& known) { return known.phrase == one; });
}

std::uint32_t Lexicon::key_of(std::string_view word) {
  std::string key(word);
  if (!by_character_) {
    key = unify_spelling(fold_word(word));
    if (is_english()) {
      const EnglishWord english = english_word(key);
      if (english.is_verb()) key = std::string(english.lemma);
    } else {
      key = stemmer_.stem(key);
    }
  }
  return keys_.try_emplace(std::move(key), static_cast<std::uint32_t>(keys_.size() + 1)).first->second;
}

void Lexicon::build() {
  Breaker breaker(language_);
  heads_.assign(1, {});
  modifiers_.assign(1, {});
  for (const Entry& entry : entries_) {
    Trie& trie = entry.kind == MarkKind::Head ? heads_ : modifiers_;
    std::uint32_t node = 0;
    const auto follow = [&](std::uint32_t key) {
      const auto fresh = static_cast<std::uint32_t>(trie.size());
      const auto [edge, added] = trie[node].next.try_emplace(key, fresh);
      node = edge->second;
      if (added) trie.emplace_back();
    };
    const std::string_view phrase = entry.phrase;
    const auto follow_part = [&](std::string_view part) {
      if (!by_character_)
        for (const auto& [word, kind] : breaker.words(part)) follow(key_of(part.substr(word.begin, word.size())));
      for (std::size_t at = 0; by_character_ && at < part.size();) {
        const std::size_t begin = at;
        static_cast<void>(next_char(part, at));
        follow(key_of(part.substr(begin, at - begin)));
      }
    };
    std::size_t begin = 0;
    for (auto star = phrase.find('*'); star != std::string_view::npos; star = phrase.find('*', begin)) {
      follow_part(phrase.substr(begin, star - begin));
      if (trie[node].gap == 0) {
        const auto fresh = static_cast<std::uint32_t>(trie.size());
        trie.emplace_back();
        trie[node].gap = fresh;
      }
      node = trie[node].gap;
      begin = star + 1;
    }
    follow_part(phrase.substr(begin));
    if (node != 0) trie[node].entries.push_back(&entry);
  }
}

}  // namespace accordiff::text
