// Finding the verbs of an English sentence without a grammar of English: parties and finite forms that stand beside each other,
// and a few words that show nouns. Apart from english.cpp, which cuts the sentence at them.
#include "segment/english_words.hpp"

#include <algorithm>
#include <array>

#include "text/fold.hpp"

namespace accordiff::segment {
namespace {

using namespace accordiff::text;  // NOLINT: the names of word classes

constexpr std::uint32_t longest_lead = 5;  // adverbs and "both" between a subject and its verb
constexpr std::uint32_t longest_parenthesis = 8;
constexpr std::uint32_t longest_apposition = 60;
constexpr std::uint32_t shortest_front = 3;  // words of an adjunct that no comma ends: "In this context both sides ..."
constexpr std::uint32_t longest_front = 60;  // words; each clause of the sentence repeats them

bool is_plural(const Mention& mention) {
  return mention.kind == MentionKind::Both || mention.kind == MentionKind::Group || mention.kind == MentionKind::Some ||
         mention.kind == MentionKind::All || mention.kind == MentionKind::Pronoun || mention.role == "AB";
}

}  // namespace

std::string_view EnglishWords::written(std::uint32_t first, std::uint32_t last) const {
  if (first >= last) return {};
  return sentence_.text.substr(words_[first].place.begin, words_[last - 1].place.end - words_[first].place.begin);
}

bool EnglishWords::is(std::uint32_t at, std::string_view word) const {
  if (at >= size() || words_[at].place.size() != word.size()) return false;
  return std::ranges::equal(written(at, at + 1), word,
                            [](char a, char b) { return (a >= 'A' && a <= 'Z' ? static_cast<char>(a + ('a' - 'A')) : a) == b; });
}

std::uint32_t EnglishWords::skip_adverbs(std::uint32_t at) const {
  while (at < size() && has(at, adverb) && (at == 0 || !has(at, determiner | connective) || inflected(at + 1, 0xFF))) ++at;
  return at;
}

std::uint32_t EnglishWords::skip_connectives(std::uint32_t at) const {
  while (at < size()) {
    if (is(at, "as") && is(at + 1, "well") && is(at + 2, "as")) at += 3;
    else if (is(at, "and") || is(at, "or") || is(at, "but") || is(at, "nor")) ++at;
    else break;
    if (!parted(at)) continue;
    for (std::uint32_t k = at; k < std::min(size(), at + longest_parenthesis); ++k)
      if (words_[k].ends_phrase) return k + 1;
  }
  return at;
}

bool EnglishWords::adjective_before(std::uint32_t at) const {
  constexpr std::array<std::string_view, 7> copulas{"be", "become", "stay", "remain", "get", "keep", "make"};
  if (at < 2 || !has(at - 1, adjective)) return false;
  const std::uint32_t before = at - 2;
  if (std::ranges::find(copulas, words_[before].english.lemma) != copulas.end()) return false;
  return has(before, determiner | possessive | preposition | adjective) ||
         (words_[before].english.is_verb() && !words_[before].english.noun);
}

bool EnglishWords::compound_at(std::uint32_t at) const {
  return at + 1 < size() && !words_[at].ends_phrase &&
         is_english_compound(fold_word(written(at, at + 1)), fold_word(written(at + 1, at + 2)));
}

std::uint32_t EnglishWords::subject_at(std::uint32_t at) const {
  const auto& mentions = sentence_.mentions;
  const auto found = std::ranges::lower_bound(mentions, at, {}, &Mention::first);
  if (found == mentions.end() || found->first != at || found->possessive) return no_mention;
  if (found->kind == MentionKind::Compound || found->kind == MentionKind::Reciprocal) return no_mention;
  return static_cast<std::uint32_t>(found - mentions.begin());
}

bool EnglishWords::finite_after_subject(std::uint32_t at, const Mention& subject) const {
  if (has(at, modal) || (has(at, auxiliary) && !is(at, "being") && !is(at, "been") && !is(at, "having"))) return true;
  if (inflected(at, past_form | third_person)) return true;
  return inflected(at, base_form) && is_plural(subject) && !has(at, preposition | determiner);
}

bool EnglishWords::is_capital(std::uint32_t at) const {
  const std::string_view word = written(at, at + 1);
  return word.size() > 1 && word[0] >= 'A' && word[0] <= 'Z' && word[1] >= 'a' && word[1] <= 'z';
}

// "We, the members of the League, met ...": the verb behind what explains "we".
std::uint32_t EnglishWords::behind_apposition(std::uint32_t at, const Mention& subject) const {
  const bool participle_follows = inflected(at, participle) && is(at + 1, "by");  // "the leaders, guided by trust, agreed"
  if ((subject.pronoun != Pronoun::We && !participle_follows) || !parted(at)) return at;
  for (std::uint32_t k = at + 1; k < std::min(size(), at + longest_apposition); ++k) {
    const auto name = std::ranges::lower_bound(sentence_.mentions, k, {}, &Mention::last);
    const bool behind_name = name != sentence_.mentions.end() && name->last == k && !name->possessive;
    const std::uint32_t verb = parted(k) ? skip_adverbs(k) : k;
    const bool noun = participle_follows && words_[std::min(verb, size() - 1)].english.noun && !inflected(verb, past_form);
    if (inflected(verb, base_form | past_form) && !noun && (parted(k) || behind_name) && !has(verb, preposition)) return verb;
  }
  return at;
}

std::optional<Predicate> EnglishWords::main_clause_at(std::uint32_t at) const {
  at = skip_connectives(at);
  if (subject_at(at) == no_mention) at = skip_adverbs(at);
  std::uint32_t subject = subject_at(at);
  if (subject == no_mention && is(at, "it") && at + 1 < size() && words_[at + 1].english.lemma == "be")
    return Predicate{.verb = at + 1, .bare = true, .impersonal = true};  // "it is important to": the speaker's wish
  if (subject == no_mention) return std::nullopt;
  std::uint32_t verb = behind_apposition(sentence_.mentions[subject].last, sentence_.mentions[subject]);
  for (std::uint32_t k = 0; k < longest_lead && verb < size(); ++k) {
    if (finite_after_subject(verb, sentence_.mentions[subject])) return Predicate{.verb = verb, .subject = subject};
    if (!has(verb, adverb) && !is(verb, "all") && !is(verb, "each")) break;
    ++verb;
  }
  return std::nullopt;
}

// "The Forum aims to train", not "joint plans to build a port were adopted".
bool EnglishWords::takes_infinitive(std::uint32_t at) const {
  constexpr std::array<std::string_view, 6> wanting{"aim", "plan", "seek", "need", "hope", "wish"};
  if (!is(at + 1, "to") || !inflected(at + 2, base_form) || has(at - 1, adjective)) return false;
  if (std::ranges::find(wanting, words_[at].english.lemma) == wanting.end()) return false;
  for (std::uint32_t k = at + 2; k < size() && !has(k, relative) && !parted(k); ++k)
    if (has(k, modal | auxiliary) && !is(k, "be") && !is(k, "have")) return false;
  return true;
}

// Noun or verb: a word behind an article, an adjective or a preposition is a noun.
bool EnglishWords::is_noun_here(std::uint32_t at) const {
  if (at == 0 || parted(at)) return false;
  const std::uint32_t before = at - 1;
  if (is(at + 1, "that") && inflected(at, third_person | past_form) && !has(before, determiner)) return false;
  const bool demonstrative = is(before, "this") || is(before, "that") || is(before, "these") || is(before, "those");
  if (demonstrative && !words_[at].english.noun) return false;          // "this includes"
  if (is(before, "this") && inflected(at, third_person)) return false;  // "this supports"
  if (has(before, determiner | possessive)) return true;
  if (has(before, preposition) && !inflected(at, gerund)) return true;
  if (!words_[at].english.noun) return false;
  const bool acts = has(at + 1, determiner | possessive) || takes_infinitive(at);
  if (inflected(at, third_person) && acts && !is_capital(at)) return false;  // "the Forum aims to", "an ocean separates our"
  return !has(before, modal | auxiliary | adverb | pronoun | connective) && !is(before, "to");
}

// "Decides ...", "REAFFIRMING ...", "To ensure ...", "Enhance ...".
std::optional<Predicate> EnglishWords::bare_verb_at(std::uint32_t first, bool governed) const {
  std::uint32_t at = skip_connectives(first);
  if (at + 1 < size() && is_number(at)) ++at;  // of a paragraph: "4 NOTING that ..."
  if (is(at, "to") || is(at, "while") || is(at, "whilst")) ++at;
  at = skip_adverbs(at);
  if (!words_[std::min(at, size() - 1)].english.is_verb() || at >= size()) return std::nullopt;
  const bool head = head_at(at, false).has_value();
  const bool base = inflected(at, base_form) && !has(at, auxiliary | preposition);
  const bool operative = at == first && inflected(at, third_person) && is_capital(at) && !words_[at].english.noun;  // "Adopts"
  if ((governed && base) || operative) return Predicate{.verb = at, .bare = true};
  if (!head && !(base && verb_in_list(at, base_form))) return std::nullopt;
  if (words_[at].english.noun && !verb_in_list(at, 0xFF)) return std::nullopt;
  if (inflected(at, gerund) && !head) return std::nullopt;
  return Predicate{.verb = at, .bare = true};
}

// "This programme supports", "such controls are": no party, whatever it does.
bool EnglishWords::points_at_things(std::uint32_t first) const {
  const std::uint32_t at = skip_adverbs(skip_connectives(first));
  return is(at, "this") || is(at, "these") || is(at, "such") || is(at, "that") || is(at, "those");
}

// The first finite verb that is not in a relative clause.
std::optional<Predicate> EnglishWords::verb_of_other_subject(std::uint32_t first) const {
  bool in_relative = false;
  const bool fronted = has(first, preposition | subordinator);
  for (std::uint32_t at = first; at < size(); ++at) {
    if (has(at, relative) && at > first) in_relative = true;
    const bool auxiliary_verb =
        has(at, modal) || (has(at, auxiliary) && !is(at, "be") && !is(at, "been") && !is(at, "being") && !is(at, "having"));
    const bool plain = inflected(at, past_form | third_person) && at > first && !is_noun_here(at) && !is(at + 1, "by");
    if (!auxiliary_verb && !plain) continue;
    if (in_relative || (fronted && at < first + 2)) {
      in_relative = false;
      continue;
    }
    return Predicate{.verb = at, .other_subject = true, .things = points_at_things(first) || (plain && words_[at].english.noun)};
  }
  return std::nullopt;
}

std::optional<Predicate> EnglishWords::find_predicate(std::uint32_t first, bool governed) const {
  if (const auto found = main_clause_at(first)) return found;
  if (const auto found = bare_verb_at(first, governed)) return found;
  const auto other = verb_of_other_subject(first);
  const bool fronted = has(first, preposition) || is(first, "to");  // "To this end we ..."
  for (std::uint32_t at = first + 1; at < size(); ++at) {
    const std::uint32_t subject = fronted && at > first + 1 ? subject_at(at) : no_mention;
    const bool together =
        subject != no_mention && !has(at - 1, preposition) &&
        (is(at, "we") || (at <= first + shortest_front && sentence_.mentions[subject].kind == MentionKind::Both));
    const bool unmarked = together && (!other || at < other->verb);  // "In space we will ...", "In this context both sides ..."
    if (parted(at) || unmarked)
      if (const auto found = main_clause_at(at)) return found;
  }
  return other ? other : verb_of_plural_subject(first);
}

// "These launches pose a threat": a verb in its base form behind a plural noun.
std::optional<Predicate> EnglishWords::verb_of_plural_subject(std::uint32_t first) const {
  for (std::uint32_t at = first + 1; at < size(); ++at) {
    if (has(at, relative)) return std::nullopt;
    std::uint32_t noun = at - 1;
    while (noun > first && has(noun, adverb)) --noun;
    const std::string_view before = written(noun, noun + 1);
    const bool plural = before.size() > 3 && before.back() == 's' && !has(noun, determiner | possessive | preposition) &&
                        (!words_[noun].english.is_verb() || words_[noun].english.noun);
    const bool verb = inflected(at, base_form) && !has(at, auxiliary | preposition | determiner) &&
                      (!words_[at].english.noun || has(at + 1, determiner | possessive) || is(at + 1, "to"));
    if (plural && verb && !parted(at)) return Predicate{.verb = at, .other_subject = true, .things = true};
  }
  return std::nullopt;
}

bool EnglishWords::is_number(std::uint32_t at) const {
  const char c = written(at, at + 1).front();
  return c >= '0' && c <= '9';
}

Span EnglishWords::front_of(const Reading& reading) const {
  if (!reading.predicate) return {};
  const std::uint32_t first = reading.body;
  std::uint32_t last = first;
  if (reading.narrator != no_mention) last = sentence_.mentions[reading.narrator].first;
  else
    while (last < reading.object && !(is(last, "it") && parted(last))) ++last;
  const bool adjunct = has(first, preposition | subordinator) || is(first, "to") || is(first, "no") || inflected(first, gerund);
  if (!adjunct || last <= first || last >= size() || !parted(last) || last - first > longest_front) return {};
  return {first, last};
}

bool EnglishWords::verb_in_list(std::uint32_t at, std::uint8_t forms) const {
  if (!inflected(at, forms) || has(at, preposition | determiner | auxiliary)) return false;
  const std::uint32_t next = at + 1;
  if (next >= size()) return !words_[at].english.noun;
  if (!words_[at].english.noun) return !is(next, "of") || inflected(at, past_form);
  if (words_[at].ends_phrase) return false;
  if (const auto head = head_at(at, false); head && head->last > next) return true;
  if (has(next, determiner | possessive | pronoun) || subject_at(next) != no_mention || is(next, "together")) return true;
  if (has(next, adverb)) return true;
  const bool plain_noun = !has(next, preposition | connective | auxiliary | modal | relative) &&
                          (!words_[next].english.is_verb() || words_[next].english.noun);
  return plain_noun && words_[at].english.verb_class != "COORDINATE" && words_[at].english.verb_class != "EXPLORE";
}

std::optional<text::Match> EnglishWords::head_at(std::uint32_t at, bool nominal, bool of_others) const {
  if (at >= size()) return std::nullopt;
  std::optional<text::Match> found;
  for (const text::Match& match : lexicon_.heads_at(words_, at)) {
    if (match.entry->nominal != nominal) continue;
    if (!found || (match.entry->family == Family::Directive) == of_others) found = match;
  }
  return found;
}

}  // namespace accordiff::segment
