// Reads the tables once, then answers scans. A scan costs a look-up a word; only words that begin a phrase cost more.
#include "segment/names.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "text/abbreviations.hpp"
#include "text/data.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace accordiff::segment {
namespace {

using namespace std::string_view_literals;

constexpr std::array<std::pair<std::string_view, Sense>, 30> sense_names{{
    {"both", Sense::Both},
    {"both-leaders", Sense::BothLeaders},
    {"group", Sense::Group},
    {"some", Sense::Some},
    {"all", Sense::All},
    {"third", Sense::Third},
    {"we", Sense::We},
    {"our", Sense::Our},
    {"they", Sense::They},
    {"their", Sense::Their},
    {"it", Sense::It},
    {"its", Sense::Its},
    {"he", Sense::He},
    {"his", Sense::His},
    {"she", Sense::She},
    {"her", Sense::Her},
    {"reciprocal", Sense::Reciprocal},
    {"other", Sense::Other},
    {"side", Sense::Side},
    {"leaders", Sense::Leaders},
    {"title", Sense::Title},
    {"honorific", Sense::Honorific},
    {"form", Sense::Form},
    {"article", Sense::Article},
    {"and", Sense::And},
    {"of", Sense::Of},
    {"preposition", Sense::Preposition},
    {"expletive", Sense::Expletive},
    {"be", Sense::Be},
    {"mask", Sense::Mask},
}};

// Words that only help to read others; they are known by their senses and make no hit.
constexpr Senses grammar =
    bit(Sense::Article) | bit(Sense::And) | bit(Sense::Of) | bit(Sense::Preposition) | bit(Sense::Expletive) | bit(Sense::Be);

// Columns of countries.tsv.
enum : std::size_t { Key, Kind, English, Adjectives, Seats, Heads, Chinese, French, Spanish, Russian, Arabic };

std::size_t column_of(std::string_view language) {
  if (language == "zh") return Chinese;
  if (language == "fr") return French;
  if (language == "es") return Spanish;
  if (language == "ru") return Russian;
  if (language == "ar") return Arabic;
  return English;
}

std::vector<std::string_view> parts_of(std::string_view cell) {
  std::vector<std::string_view> parts;
  while (!cell.empty()) {
    const auto bar = cell.find('|');
    if (bar != 0) parts.push_back(cell.substr(0, bar));
    cell.remove_prefix(bar == std::string_view::npos ? cell.size() : bar + 1);
  }
  return parts;
}

std::string fold_all(std::string_view phrase) {
  const NameWords words(phrase, false);
  std::string folded;
  for (std::size_t k = 0; k < words.size(); ++k) (folded += k == 0 ? "" : " ") += words.key(k);
  return folded;
}

// Endings of Russian nouns and adjectives.
bool is_russian_ending(std::string_view rest) {
  constexpr std::array endings{""sv,    "а"sv,  "я"sv,  "у"sv,   "ю"sv,   "е"sv,   "и"sv,   "й"sv,   "ь"sv,   "ы"sv,
                               "о"sv,   "ом"sv, "ем"sv, "ой"sv,  "ей"sv,  "ою"sv,  "ею"sv,  "ам"sv,  "ям"sv,  "ами"sv,
                               "ями"sv, "ах"sv, "ях"sv, "ов"sv,  "ев"sv,  "ого"sv, "ому"sv, "его"sv, "ему"sv, "ым"sv,
                               "им"sv,  "ая"sv, "яя"sv, "ую"sv,  "юю"sv,  "ый"sv,  "ий"sv,  "ое"sv,  "ее"sv,  "ые"sv,
                               "ие"sv,  "их"sv, "ых"sv, "ыми"sv, "ими"sv, "ия"sv,  "ию"sv,  "ией"sv, "ии"sv};
  return std::ranges::find(endings, rest) != endings.end();
}

bool is_vowel(char c) noexcept { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y'; }

}  // namespace

Names::Names(std::string_view language) : language_(text::primary_language(language)) {
  if (column_of(language_) == English) language_ = "en";
  elision_ = language_ == "fr";
  read_states();
  read_phrases(language_);
}

void Names::read_states() {
  const std::size_t column = column_of(language_);
  for (const auto& row : text::rows(text::embedded("countries.tsv"))) {
    if (row.size() <= Arabic) continue;
    const auto kind = row[Kind];
    if (kind == "mask") {
      for (const auto name : parts_of(row[column])) add_phrase(name, Sense::Mask, no_state);
      continue;
    }
    const auto index = static_cast<std::uint32_t>(states_.size());
    State state{.key = std::string(row[Key])};
    state.kind = kind == "body" ? StateKind::Body : kind == "union" ? StateKind::Union : StateKind::State;
    for (const auto title : parts_of(row[Heads])) state.heads.push_back(fold_all(title));
    states_.push_back(std::move(state));
    for (const auto name : parts_of(row[English])) by_name_.try_emplace(fold_all(name), index);
    add_names(index, row[column], Sense::Name);
    if (column != English) continue;
    add_names(index, row[Adjectives], Sense::Adjective);
    add_names(index, row[Seats], Sense::Seat);
  }
}

void Names::add_names(std::uint32_t state, std::string_view cell, Sense plain) {
  for (auto name : parts_of(cell)) {
    Sense sense = plain;
    if (name.front() == '~' || name.front() == '@') {
      sense = name.front() == '~' ? Sense::Adjective : Sense::Seat;
      name.remove_prefix(1);
    } else if (name.back() == '-') {
      sense = Sense::Prefix;
    } else if (is_chinese() && name.size() <= 4) {
      sense = Sense::Short;
    }
    add_phrase(name, sense, state);
    if (sense == Sense::Short) states_[state].stems.emplace_back(name);
    if (sense != Sense::Name) continue;
    by_name_.try_emplace(fold_all(name), state);
    const NameWords words(name, elision_);
    if (is_chinese() ? states_[state].stems.size() < 2 : words.size() == 1) states_[state].stems.emplace_back(words.key(0));
  }
}

void Names::read_phrases(std::string_view language) {
  for (const auto& row : text::rows(text::embedded("mention-phrases.tsv"))) {
    if (row.size() < 3 || row[0] != language) continue;
    const auto* const sense = std::ranges::find(sense_names, row[1], &std::pair<std::string_view, Sense>::first);
    if (sense == sense_names.end()) continue;
    for (const auto phrase : parts_of(row[2])) add_phrase(phrase, sense->second, no_state);
  }
}

void Names::add_phrase(std::string_view text, Sense sense, std::uint32_t state) {
  const NameWords words(text, elision_);
  if (words.size() == 0) return;
  Phrase phrase{.sense = sense, .state = state};
  std::size_t first = 0;
  if (language_ == "en" && words.size() > 1 && words.key(0) == "the" && !words[0].upper) {
    phrase.article = true;
    first = 1;
  }
  phrase.upper = words[first].upper;
  phrase.caps = words[first].caps;
  for (std::size_t k = first; k < words.size(); ++k) {
    phrase.words.emplace_back(words.key(k));
    phrase.starred.push_back(words[k].starred);
    phrase.possessive.push_back(words[k].possessive);
  }
  auto& bucket = buckets_[phrase.words.front() + (phrase.starred.front() ? "*" : "")];
  if (phrase.words.size() == 1 && !phrase.upper && !phrase.article) bucket.senses |= bit(sense);
  else if (phrase.words.size() == 1 && sense >= Sense::Side && sense <= Sense::Form) bucket.senses |= bit(sense);
  const auto number = static_cast<std::uint32_t>(phrases_.size());
  phrases_.push_back(std::move(phrase));
  const auto later = [this](std::uint32_t one, std::uint32_t other) { return precedes(one, other); };
  bucket.phrases.insert(std::ranges::upper_bound(bucket.phrases, number, later), number);
}

// Longer phrases first, then those that ask more of the text.
bool Names::precedes(std::uint32_t phrase, std::uint32_t other) const {
  const Phrase &left = phrases_[phrase], &right = phrases_[other];
  if (left.words.size() != right.words.size()) return left.words.size() > right.words.size();
  return std::pair(left.upper, left.article) > std::pair(right.upper, right.article);
}

std::uint32_t Names::find(std::string_view name) const {
  std::string folded = fold_all(name);
  if (folded.starts_with("the ")) folded.erase(0, 4);
  const auto found = by_name_.find(folded);
  return found == by_name_.end() ? no_state : found->second;
}

std::uint32_t Names::add(std::string_view name, const std::vector<std::string>& aliases) {
  std::uint32_t state = find(name);
  for (const auto& alias : aliases)
    if (state == no_state) state = find(alias);
  if (state == no_state) {
    state = static_cast<std::uint32_t>(states_.size());
    states_.push_back({.key = std::string(name)});
  }
  const bool derive = state + 1 == states_.size() && by_name_.find(fold_all(name)) == by_name_.end();
  const auto take = [&](std::string_view given) {
    if (given.empty() || !by_name_.try_emplace(fold_all(given), state).second) return;
    add_phrase(given, Sense::Name, state);
    if (derive) derive_adjectives(state, given);
  };
  take(name);
  for (const auto& alias : aliases) take(alias);
  return state;
}

void Names::add_short(std::uint32_t state) {
  if (!is_chinese()) return;
  for (const std::string& stem : states_[state].stems) add_phrase(stem, Sense::Short, state);
}

// "Valmora" -> "Valmoran", "Valmorese", ...: rare enough words to do no harm when nobody uses them.
void Names::derive_adjectives(std::uint32_t state, std::string_view name) {
  const NameWords words(name, elision_);
  if (words.size() != 1 || words.key(0).size() < 4) return;
  const std::string whole(words.key(0));
  states_[state].stems.push_back(whole);
  if (!words[0].upper || language_ != "en") return;
  std::string stem = whole;
  std::vector<std::string> stems{stem};
  while (stem.size() > 3 && is_vowel(stem.back())) {
    stem.pop_back();
    stems.push_back(stem);
  }
  for (const auto& base : stems)
    for (const auto suffix : {"n"sv, "an"sv, "ian"sv, "ese"sv, "ish"sv, "i"sv, "ic"sv, "ns"sv, "ans"sv, "ians"sv}) {
      std::string word = base + std::string(suffix);
      if (word == whole || buckets_.contains(word)) continue;
      word.front() = static_cast<char>(word.front() & ~0x20);
      add_phrase(word, Sense::Adjective, state);
    }
}

// All keys under which a word may stand: itself; in Russian its stem; in Arabic what is left without و ف ب ل ك and the article.
template <class Use>
void Names::for_buckets(std::string_view key, const Use& use) const {
  const auto look = [&](std::string_view candidate) {
    if (const auto found = buckets_.find(candidate); found != buckets_.end()) use(found->second);
  };
  look(key);
  if (language_ == "ru" && key.size() >= 4) {
    std::string stem(key);
    for (std::size_t cut = 0; cut <= 3 && key.size() >= 2 * cut + 4; ++cut) {
      if (!is_russian_ending(key.substr(key.size() - 2 * cut))) continue;
      stem.assign(key.substr(0, key.size() - 2 * cut)).push_back('*');
      look(stem);
    }
  } else if (language_ == "ar" && key.size() >= 8) {
    std::string_view rest = key;
    for (const auto prefix : {"و"sv, "ف"sv, "ب"sv, "ك"sv, "ل"sv})
      if (rest.starts_with(prefix)) {
        rest.remove_prefix(prefix.size());
        look(rest);
        break;
      }
    if (rest.size() < key.size() && key.find("لل") == (key.starts_with("و") ? 2U : 0U))
      look("ال" + std::string(rest.substr(rest.starts_with("لل") ? 4 : 2)));
    if (rest.starts_with("ال")) look(rest.substr(4));
  }
}

bool Names::word_fits(const Phrase& phrase, std::size_t k, std::string_view key) const {
  const std::string& word = phrase.words[k];
  if (phrase.starred[k]) return key.starts_with(word) && is_russian_ending(key.substr(word.size()));
  return key == word;
}

bool Names::fits(const Phrase& phrase, const Scan& scan, std::size_t at) const {
  const NameWords& words = scan.words;
  if (at + phrase.words.size() > words.size()) return false;
  if ((phrase.upper && !words[at].upper) || (phrase.caps && !words[at].caps)) return false;
  if (phrase.article && (at == 0 || words.key(at - 1) != "the")) return false;
  for (std::size_t k = 1; k < phrase.words.size(); ++k) {
    const Gap gap = words[at + k].gap;
    if (gap == Gap::Stop || (gap == Gap::Comma && phrase.sense != Sense::Seat)) return false;
    if (words[at + k - 1].possessive && !phrase.possessive[k - 1]) return false;
    if (!word_fits(phrase, k, words.key(at + k))) return false;
  }
  return true;
}

Scan Names::scan(std::string_view text) const {
  Scan scan{NameWords(text, elision_), {}, {}};
  scan.senses.resize(scan.words.size());
  for (std::size_t at = 0, free = 0; at < scan.words.size(); ++at) {
    const Phrase* best = nullptr;
    for_buckets(scan.words.key(at), [&](const Bucket& bucket) {
      scan.senses[at] |= bucket.senses;
      if (at < free) return;
      for (const std::uint32_t index : bucket.phrases) {
        const Phrase& phrase = phrases_[index];
        if (best != nullptr && phrase.words.size() <= best->words.size()) break;
        if ((grammar & bit(phrase.sense)) == 0 && fits(phrase, scan, at)) {
          best = &phrase;
          break;
        }
      }
    });
    if (best == nullptr) continue;
    free = at + best->words.size();
    scan.hits.push_back(
        {static_cast<std::uint32_t>(best->article ? at - 1 : at), static_cast<std::uint32_t>(free), best->sense, best->state});
  }
  return scan;
}

}  // namespace accordiff::segment
