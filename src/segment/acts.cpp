// Filling an act: strength from the heads, the rest from the modifiers and the words around them.
#include "segment/acts.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "segment/adjuncts.hpp"
#include "segment/compose.hpp"
#include "segment/items.hpp"
#include "text/utf8.hpp"

namespace accordiff::segment {
namespace {

class Filler {
 public:
  Filler(const Sentence& sentence, const Reading& reading, const text::Lexicon& lexicon, Span clause)
      : sentence_(sentence), reading_(reading), lexicon_(lexicon), clause_(clause) {}

  Act fill() {
    find_modifiers();
    mark_heads();
    mark_modifiers();
    mark_adjuncts();
    mark_numbers();
    if (reading_.object < reading_.last) {
      act_.object = span_of(reading_.object, reading_.last);
      const std::uint32_t end = adjuncts_.empty() ? reading_.last : std::max(reading_.object, adjuncts_.front().first);
      for (const Span item : find_items(sentence_, reading_.object, end)) mark(MarkKind::Item, item.begin, item.end);
    }
    std::ranges::stable_sort(act_.marks, {}, [](const Mark& one) { return one.place.empty() ? 0 : one.place.begin + 1; });
    act_.content = reading_.content;
    act_.negated = reading_.negated || std::ranges::any_of(reading_.heads, [](const HeadUse& head) {
                     return head.entry->phrase.starts_with("not ") || head.entry->phrase.starts_with("never ");
                   });
    return std::move(act_);
  }

  [[nodiscard]] bool intensified() const { return intensified_; }

  // As written; English says "not" for all its negations.
  [[nodiscard]] std::string_view negation() const {
    const Span place = sentence_.words[reading_.negator].place;
    return lexicon_.is_english() ? "not" : sentence_.text.substr(place.begin, place.size());
  }

 private:
  // Bytes of the clause's text that words [first, last) take.
  [[nodiscard]] Span span_of(std::uint32_t first, std::uint32_t last) const {
    const std::uint32_t begin = sentence_.words[first].place.begin, end = sentence_.words[last - 1].place.end;
    return {std::max(begin, clause_.begin) - clause_.begin, std::min(end, clause_.end) - clause_.begin};
  }
  [[nodiscard]] std::string_view text_of(Span place) const {
    return sentence_.text.substr(clause_.begin + place.begin, place.size());
  }

  void mark(MarkKind kind, std::uint32_t first, std::uint32_t last, std::string entry = {}) {
    const Span place = span_of(first, last);
    act_.marks.push_back({kind, place, std::string(text_of(place)), std::move(entry)});
  }

  void find_modifiers() {
    modifiers_ = lexicon_.modifiers(sentence_.words, reading_.body, reading_.last);
    adjuncts_ = find_adjuncts(sentence_, reading_, modifiers_);
  }

  void mark_heads() {
    for (const HeadUse& head : reading_.heads) {
      if (!head.inherited && head.first > reading_.content_words.begin) mark_content();
      const Span place = head.inherited ? Span{} : span_of(head.first, head.last);
      act_.marks.push_back({MarkKind::Head, place, std::string(head.words), head.entry->label()});
      trigger(head.words, head.first, head.last, head.last > 0);
      act_.continuity = act_.continuity || (head.entry->family == Family::Report && head.entry->tier == 4);
    }
    mark_content();
  }
  void mark_content() {
    const Span verb = reading_.content_words;
    if (verb.empty() || content_marked_) return;
    content_marked_ = true;
    mark(MarkKind::Content, verb.begin, verb.end, std::string(reading_.content));
    trigger(act_.marks.back().text, verb.begin, verb.end,
            behind_ > 0 && reading_.heads.back().entry->family == Family::Directive);
  }
  // Words [first, last) decided; `shows_gap`: say so when others stand between them and those before.
  void trigger(std::string_view words, std::uint32_t first, std::uint32_t last, bool shows_gap) {
    if (reading_.negator != no_mention && reading_.negator >= behind_ && reading_.negator < first) {
      act_.trigger.append(act_.trigger.empty() ? "" : " ").append(negation());
      shows_gap = false;
    }
    const bool apart = shows_gap && first > behind_;
    act_.trigger.append(act_.trigger.empty() ? "" : apart ? " … " : " ").append(words);
    behind_ = last;
  }

  // Modifiers inside a head ("firmly" in "firmly support") count as the head's own.
  void mark_modifiers() {
    inherit_intensifiers();
    for (const text::Match& match : modifiers_) {
      const MarkKind kind = match.entry->kind;
      if (is_adjunct(match) || (kind == MarkKind::Hedge && is_head(match))) continue;
      const bool opens_clause = match.first == reading_.body && reading_.predicate && match.last < reading_.object;
      if (kind == MarkKind::Circumstance && opens_clause && reading_.front.empty()) continue;  // "while expressing"
      if ((kind == MarkKind::Widening || kind == MarkKind::Narrowing) && in_subject(match)) continue;
      if (kind == MarkKind::Intensifier && reading_.heads.empty() && reading_.predicate && !reading_.bare) continue;  // no act
      const bool phrase = kind == MarkKind::Purpose || kind == MarkKind::Circumstance || kind == MarkKind::Condition;
      mark(kind, match.first, phrase ? end_of_phrase(match.last) : match.last, match.entry->phrase);
      if (kind == MarkKind::Intensifier && match.first < reading_.object) intensified_ = true;
      if (kind == MarkKind::Widening && match.first == reading_.object && match.entry->phrase.ends_with(" of") &&
          plainly_opposes())
        intensified_ = true;  // "any form of"
    }
  }
  [[nodiscard]] bool is_adjunct(const text::Match& match) const {
    const auto adjunct = std::ranges::lower_bound(adjuncts_, match.first, {}, &Adjunct::first);
    const bool marked = adjunct != adjuncts_.end() && adjunct->first == match.first && adjunct->entry == match.entry;
    return marked || in_front(match.first);
  }
  [[nodiscard]] bool in_front(std::uint32_t at) const { return at >= reading_.front.begin && at < reading_.front.end; }
  [[nodiscard]] bool plainly_opposes() const {
    constexpr int plain_opposition = -3;
    return !reading_.heads.empty() && reading_.heads.back().entry->family == Family::Position &&
           reading_.heads.back().entry->tier == plain_opposition;
  }

  void mark_adjuncts() {
    if (!reading_.front.empty()) mark_front();
    for (const Adjunct& adjunct : adjuncts_)
      mark(adjunct.kind, adjunct.first, adjunct.last, adjunct.entry ? adjunct.entry->phrase : std::string{});
  }
  // What stands before the subject holds for every clause of the sentence.
  void mark_front() {
    const Adjunct front = front_adjunct(sentence_, reading_.front, lexicon_);
    const std::string entry = front.entry ? front.entry->phrase : std::string{};
    if (front.first >= reading_.first) return mark(front.kind, front.first, front.last, entry);
    const std::uint32_t begin = sentence_.words[front.first].place.begin, end = sentence_.words[front.last - 1].place.end;
    act_.marks.push_back({front.kind, {}, std::string(sentence_.text.substr(begin, end - begin)), entry});
  }
  // "resolute support to A, to B": the intensifier stands among the heads that both share.
  void inherit_intensifiers() {
    const auto& heads = reading_.heads;
    if (heads.empty() || !heads.back().inherited || heads.back().last == 0) return;
    for (const text::Match& match : lexicon_.modifiers(sentence_.words, heads.front().first, heads.back().last)) {
      if (match.entry->kind != MarkKind::Intensifier) continue;
      const Span from = sentence_.words[match.first].place, to = sentence_.words[match.last - 1].place;
      act_.marks.push_back(
          {MarkKind::Intensifier, {}, std::string(sentence_.text.substr(from.begin, to.end - from.begin)), match.entry->phrase});
      intensified_ = true;
    }
  }
  [[nodiscard]] bool in_subject(const text::Match& match) const {
    if (reading_.subject == no_mention) return false;
    const Mention& subject = sentence_.mentions[reading_.subject];
    return match.first >= subject.first && match.last <= subject.last;
  }
  [[nodiscard]] bool is_head(const text::Match& match) const {
    return std::ranges::any_of(reading_.heads, [&](const HeadUse& head) { return !head.inherited && head.first == match.first; });
  }
  [[nodiscard]] std::uint32_t end_of_phrase(std::uint32_t at) const {
    while (at < reading_.last && !sentence_.words[at - 1].ends_phrase) ++at;
    return at;
  }

  void mark_numbers() {
    const auto own =
        std::ranges::lower_bound(sentence_.tokens, clause_.begin, {}, [](const Token& token) { return token.word.begin; });
    for (auto at = own; at != sentence_.tokens.end() && at->word.end <= clause_.end; ++at) {
      const Token& token = *at;
      if (token.kind != TokenKind::Number) continue;
      const Span place{token.word.begin - clause_.begin, token.word.end - clause_.begin};
      act_.marks.push_back({MarkKind::Specificity, place, std::string(text_of(place)), {}});
    }
  }

  const Sentence& sentence_;
  const Reading& reading_;
  const text::Lexicon& lexicon_;
  Span clause_;
  std::vector<text::Match> modifiers_;
  std::vector<Adjunct> adjuncts_;
  Act act_;
  bool intensified_ = false, content_marked_ = false;
  std::uint32_t behind_ = 0;  // the last word of the trigger so far
};

bool is_word(const Sentence& sentence, std::uint32_t at, std::string_view word) {
  const Span place = sentence.words[at].place;
  return sentence.text.substr(place.begin, place.size()) == word;
}

// "Welcomed the visit", "appreciates the assistance": praise for what happened or was received, where a policy or an initiative
// would make it a position. The noun decides that the object begins with.
bool is_praise(const Sentence& sentence, const Reading& reading) {
  using namespace text;  // NOLINT: the names of word classes
  static constexpr std::array<std::string_view, 6> praising{"welcome", "appreciate",       "commend",
                                                            "applaud", "appreciation for", "appreciation of"};
  if (reading.heads.empty() || reading.that) return false;
  const auto& phrase = reading.heads.back().entry->phrase;
  if (std::ranges::find(praising, phrase) == praising.end()) return false;
  for (std::uint32_t at = reading.object; at < reading.last; ++at) {
    const text::Lexeme& word = sentence.words[at];
    if ((word.english.grammar & (determiner | possessive)) != 0) continue;
    const bool ends = at + 1 == reading.last || word.ends_phrase || is_word(sentence, at + 1, "to") ||
                      (sentence.words[at + 1].english.grammar & (preposition | connective | relative | modal | auxiliary)) != 0 ||
                      (sentence.words[at + 1].english.inflections & (past_form | gerund)) != 0;
    if (ends) return (word.english.grammar & happening) != 0;
  }
  return false;
}

Strength evaluation(const Reading& reading, bool intensified) {
  const std::string& phrase = reading.heads.back().entry->phrase;
  return {Family::Evaluate, intensified || phrase == "commend" || phrase == "applaud" ? 2 : 1, 0};
}

// A clause without a head: what its verb tells of.
Family family_without_head(const Reading& reading, const Speaker& speaker, bool party) {
  if (!reading.predicate) return Family::Unknown;
  if (!party && !reading.bare && speaker.narrated) return Family::Narrator;
  if (reading.bare && !reading.impersonal) return Family::Commit;
  return reading.past ? Family::Event : Family::Assert;
}

bool is_party(const Mention& mention) { return !mention.role.empty() && mention.role != "T" && mention.role != "ALL"; }

bool binds(Family family) { return family == Family::Commit || family == Family::Position || family == Family::Directive; }

// "The plan supports A", not "the plan must end": a duty is what the speaker wants.
bool acts_by_itself(const Reading& reading, Strength strength) {
  const bool stance = strength.family == Family::Position || strength.family == Family::Directive;
  const text::EnglishWord verb = text::english_word(reading.heads.front().entry->phrase);
  return stance && !reading.heads.front().inherited && !reading.heads.front().entry->nominal && verb.is_verb();
}

// "We decided that we will": who decides for himself binds himself.
bool decides_for_itself(const Reading& reading, Strength strength, const Voices& voices) {
  if (strength.family != Family::Directive || reading.heads.back().entry->phrase != "decide that") return false;
  if (reading.impersonal) return is_party(voices.addressee);  // "it was decided that both sides will"
  return !voices.subject.role.empty() && voices.addressee.role == voices.subject.role;
}

bool is_expected(const Reading& reading) {
  return std::ranges::any_of(reading.heads, [](const HeadUse& head) { return head.entry->phrase.starts_with("expect"); });
}

// What somebody else does is no act of the speaker's: he asserts it, or whoever tells the story does.
Family family_of(const Reading& reading, Strength strength, const Speaker& speaker, const Voices& voices) {
  if (strength.family == Family::Unknown) return family_without_head(reading, speaker, is_party(voices.subject));
  const bool said_of_others = reading.that && !voices.subject.role.empty() && !is_party(voices.subject);
  if (said_of_others && (strength.family == Family::Commit || strength.family == Family::Position)) return Family::Assert;
  const bool of_nobody = reading.other_embedded || reading.impersonal;
  if (strength.family == Family::Directive && strength.force == 0 && voices.addressee.role.empty() && of_nobody)
    return Family::Assert;  // "expects that activity will expand": a belief
  if (strength.family == Family::Commit && reading.impersonal && is_expected(reading))
    return Family::Assert;  // "it is expected to rise"
  if (reading.things && !reading.that && acts_by_itself(reading, strength))
    return speaker.narrated ? Family::Narrator : Family::Assert;  // "these threats respect no borders"
  const bool foreign = reading.other_subject || voices.subject.role == "T" || voices.subject.role == "ALL";
  if (foreign && strength.family == Family::Commit && strength.force <= 4)
    return speaker.narrated ? Family::Narrator : Family::Assert;
  return strength.family;
}

}  // namespace

Act act_of(const Sentence& sentence, const Reading& reading, const text::Lexicon& lexicon, const Speaker& speaker,
           const Voices& voices, Span clause) {
  constexpr int plain_promise = 4;  // of an item that begins with its verb and hangs on no head
  Filler filler(sentence, reading, lexicon, clause);
  Act act = filler.fill();
  Strength strength = compose(reading, filler.intensified());
  if (strength.family == Family::Position && is_praise(sentence, reading)) strength = evaluation(reading, filler.intensified());
  if (decides_for_itself(reading, strength, voices)) strength = {Family::Commit, 5, 0};
  act.family = family_of(reading, strength, speaker, voices);
  if (act.family == strength.family) act.force = strength.force, act.stance = strength.stance;
  else if (act.family == Family::Commit) act.force = plain_promise;
  const Mention& holder = binds(act.family) || !is_party(voices.narrator) ? voices.subject : voices.narrator;
  act.holder = act.family == Family::Narrator ? "N" : holder.role;
  if (holder.leader) act.voice = "leader";
  if (act.holder.empty() && !reading.other_subject && act.family != Family::Unknown) {
    act.holder = speaker.role;
    act.voice = "inferred";
  }
  if (act.family != Family::Commit) act.addressee = voices.addressee.role;
  if (act.family == Family::Commit && act.negated) act.content = "RESTRAIN";
  return act;
}

}  // namespace accordiff::segment
