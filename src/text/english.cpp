// Verb forms by rule. Apart from the stemmer, which cannot tell "supports" from "supporting".
#include "text/english.hpp"

#include <array>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "text/data.hpp"
#include "text/vocabulary.hpp"

namespace accordiff::text {
namespace {

struct Verb {
  std::string lemma;
  std::string_view verb_class;
};

struct Tables {
  std::vector<Verb> verbs;
  std::unordered_map<std::string, std::pair<std::size_t, std::uint8_t>> forms;  // form -> verb, inflections
  std::unordered_set<std::string> nouns;
  std::unordered_map<std::string_view, std::uint16_t> grammar;
  std::unordered_set<std::string_view> compounds;
};

bool is_vowel(char c) { return std::string_view("aeiou").find(c) != std::string_view::npos; }
bool ends_in_consonant_y(std::string_view verb) {
  return verb.size() > 1 && verb.back() == 'y' && !is_vowel(verb[verb.size() - 2]);
}
// One syllable that ends consonant, vowel, consonant ("plan", "stop"): its last letter doubles.
bool doubles(std::string_view verb) {
  if (verb.size() < 3 || verb.size() > 4) return false;
  const char last = verb.back();
  const bool closed = !is_vowel(last) && last != 'w' && last != 'x' && last != 'y' && is_vowel(verb[verb.size() - 2]) &&
                      !is_vowel(verb[verb.size() - 3]);
  return closed && (verb.size() == 3 || !is_vowel(verb.front()));
}

std::string third_of(const std::string& verb) {
  if (ends_in_consonant_y(verb)) return verb.substr(0, verb.size() - 1) + "ies";
  for (const std::string_view end : {"s", "x", "z", "ch", "sh", "o"})
    if (verb.ends_with(end)) return verb + "es";
  return verb + "s";
}

std::string past_of(const std::string& verb) {
  if (verb.ends_with('e')) return verb + "d";
  if (ends_in_consonant_y(verb)) return verb.substr(0, verb.size() - 1) + "ied";
  return doubles(verb) ? verb + verb.back() + "ed" : verb + "ed";
}

std::string gerund_of(const std::string& verb) {
  if (verb.ends_with('e') && !verb.ends_with("ee") && verb != "be") return verb.substr(0, verb.size() - 1) + "ing";
  return doubles(verb) ? verb + verb.back() + "ing" : verb + "ing";
}

void add(Tables& tables, std::size_t verb, std::string_view forms, std::uint8_t inflection) {
  while (!forms.empty()) {
    const std::string_view form = forms.substr(0, forms.find('|'));
    auto& entry = tables.forms.try_emplace(unify_spelling(std::string(form)), verb, std::uint8_t{0}).first->second;
    if (entry.first == verb) entry.second |= inflection;
    forms.remove_prefix(std::min(forms.size(), form.size() + 1));
  }
}

void add_verb(Tables& tables, std::string_view base, std::string_view verb_class,
              const std::vector<std::string_view>* irregular) {
  if (const auto found = tables.forms.find(unify_spelling(std::string(base)));
      found != tables.forms.end() && tables.verbs[found->second.first].lemma == unify_spelling(std::string(base)))
    return;
  const std::string verb(base);
  const std::size_t at = tables.verbs.size();
  tables.verbs.push_back({unify_spelling(verb), verb_class});
  const auto cell = [&](std::size_t k) { return irregular && (*irregular)[k] != "-" ? (*irregular)[k] : std::string_view{}; };
  const auto pick = [](std::string_view irregular_form, const std::string& rule) {
    return irregular_form.empty() ? rule : std::string(irregular_form);
  };
  add(tables, at, verb, base_form);
  add(tables, at, pick(cell(1), third_of(verb)), third_person);
  add(tables, at, pick(cell(2), past_of(verb)), past_form);
  add(tables, at, pick(cell(3), past_of(verb)), participle);
  add(tables, at, pick(cell(4), gerund_of(verb)), gerund);
}

Tables make_tables() {
  Tables tables;
  std::unordered_map<std::string_view, std::vector<std::string_view>> irregular;
  for (const auto& row : rows(embedded("english-irregular.tsv"))) irregular.emplace(row.front(), row);
  for (const auto& row : rows(embedded("english-verbs.tsv")))
    for (std::size_t k = 1; k < row.size(); ++k) {
      if (row.front() == "NOUN") {
        tables.nouns.insert(unify_spelling(std::string(row[k])));
        continue;
      }
      const auto found = irregular.find(row[k]);
      add_verb(tables, row[k], row.front(), found == irregular.end() ? nullptr : &found->second);
    }
  constexpr std::array<std::pair<std::string_view, std::uint16_t>, 12> classes{{{"determiner", determiner},
                                                                                {"possessive", possessive},
                                                                                {"preposition", preposition},
                                                                                {"modal", modal},
                                                                                {"auxiliary", auxiliary},
                                                                                {"adverb", adverb},
                                                                                {"connective", connective},
                                                                                {"relative", relative},
                                                                                {"subordinator", subordinator},
                                                                                {"pronoun", pronoun},
                                                                                {"happening", happening},
                                                                                {"adjective", adjective}}};
  for (const auto& row : rows(embedded("english-grammar.tsv"))) {
    if (row.front() == "compound") tables.compounds.insert(row.begin() + 1, row.end());
    for (const auto& [name, bit] : classes)
      if (row.front() == name)
        for (std::size_t k = 1; k < row.size(); ++k) tables.grammar[row[k]] |= bit;
  }
  return tables;
}

const Tables& tables() {
  static const Tables made = make_tables();
  return made;
}

}  // namespace

bool is_english_compound(std::string_view first, std::string_view second) {
  return tables().compounds.contains(std::string(first) + " " + std::string(second));
}

EnglishWord english_word(std::string_view word) {
  const Tables& known_words = tables();
  EnglishWord known;
  const std::string key(word);
  if (const auto form = known_words.forms.find(key); form != known_words.forms.end()) {
    const Verb& verb = known_words.verbs[form->second.first];
    known.lemma = verb.lemma;
    known.verb_class = verb.verb_class;
    known.inflections = form->second.second;
    known.noun =
        known_words.nouns.contains(key) || ((known.inflections & third_person) != 0 && known_words.nouns.contains(verb.lemma));
  }
  if (const auto found = known_words.grammar.find(word); found != known_words.grammar.end()) known.grammar = found->second;
  if (word.size() > 4 && word.ends_with("ly") && !known.is_verb()) known.grammar |= adverb;
  return known;
}

}  // namespace accordiff::text
