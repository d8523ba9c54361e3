// Filling an act: strength from the heads, the rest from the modifiers and the words around them.
#include "segment/acts.hpp"

#include <algorithm>

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
    mark_heads();
    mark_modifiers();
    mark_numbers();
    if (reading_.object < reading_.last) {
      act_.object = span_of(reading_.object, reading_.last);
      for (const Span item : find_items(sentence_, reading_.object, reading_.last)) {
        const Span place = span_of(item.begin, item.end);
        act_.marks.push_back({MarkKind::Item, place, std::string(text_of(place)), {}});
      }
    }
    std::ranges::stable_sort(act_.marks, {}, [](const Mark& mark) { return mark.place.empty() ? 0 : mark.place.begin + 1; });
    act_.content = reading_.content;
    act_.negated = reading_.negated;
    return std::move(act_);
  }

  [[nodiscard]] bool intensified() const { return intensified_; }

 private:
  // Bytes of the clause's text that words [first, last) take.
  [[nodiscard]] Span span_of(std::uint32_t first, std::uint32_t last) const {
    const std::uint32_t begin = sentence_.words[first].place.begin, end = sentence_.words[last - 1].place.end;
    return {std::max(begin, clause_.begin) - clause_.begin, std::min(end, clause_.end) - clause_.begin};
  }
  [[nodiscard]] std::string_view text_of(Span place) const {
    return sentence_.text.substr(clause_.begin + place.begin, place.size());
  }

  void mark_heads() {
    std::uint32_t behind = 0;
    for (const HeadUse& head : reading_.heads) {
      const Span place = head.inherited ? Span{} : span_of(head.first, head.last);
      act_.marks.push_back({MarkKind::Head, place, std::string(head.words), head.entry->label()});
      const bool apart = !act_.trigger.empty() && head.first > behind && head.last > 0;
      act_.trigger.append(act_.trigger.empty() ? "" : apart ? " … " : " ").append(head.words);
      behind = head.last;
      act_.continuity = act_.continuity || (head.entry->family == Family::Report && head.entry->tier == 4);
    }
    if (reading_.content_words.empty()) return;
    const Span place = span_of(reading_.content_words.begin, reading_.content_words.end);
    const std::string verb(text_of(place));
    act_.marks.push_back({MarkKind::Content, place, verb, std::string(reading_.content)});
    act_.trigger.append(act_.trigger.empty() ? "" : " ").append(verb);
  }

  // Modifiers inside a head ("firmly" in "firmly support") count as the head's own.
  void mark_modifiers() {
    inherit_intensifiers();
    for (const text::Match& match : lexicon_.modifiers(sentence_.words, reading_.body, reading_.last)) {
      const MarkKind kind = match.entry->kind;
      if (kind == MarkKind::Hedge && is_head(match)) continue;
      if (kind == MarkKind::Circumstance && match.first == reading_.body && reading_.predicate && match.last < reading_.object)
        continue;
      if ((kind == MarkKind::Widening || kind == MarkKind::Narrowing) && in_subject(match)) continue;
      std::uint32_t last = match.last;
      if (kind == MarkKind::Purpose || kind == MarkKind::Circumstance) last = end_of_phrase(match.last);
      const Span place = span_of(match.first, last);
      act_.marks.push_back({kind, place, std::string(text_of(place)), match.entry->phrase});
      if (kind == MarkKind::Intensifier && match.first < reading_.object) intensified_ = true;
    }
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
    const auto own = std::ranges::lower_bound(sentence_.tokens, clause_.begin, {}, [](const Token& token) { return token.word.begin; });
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
  Act act_;
  bool intensified_ = false;
};

// A clause without a head: what its verb tells of.
Family family_without_head(const Reading& reading, const Speaker& speaker, bool party) {
  if (!reading.predicate) return Family::Unknown;
  if (!party && !reading.bare && speaker.narrated) return Family::Narrator;
  if (reading.bare) return Family::Commit;
  return reading.past ? Family::Event : Family::Assert;
}

bool is_party(const Mention& mention) { return !mention.role.empty() && mention.role != "T" && mention.role != "ALL"; }

bool binds(Family family) { return family == Family::Commit || family == Family::Position || family == Family::Directive; }

// What somebody else does is no act of the speaker's: he asserts it, or whoever tells the story does.
Family family_of(const Reading& reading, Strength strength, const Speaker& speaker, const Voices& voices) {
  if (strength.family == Family::Unknown) return family_without_head(reading, speaker, is_party(voices.subject));
  const bool said_of_others =
      reading.that && (reading.other_embedded || (!voices.subject.role.empty() && !is_party(voices.subject)));
  if (said_of_others && (strength.family == Family::Commit || strength.family == Family::Position)) return Family::Assert;
  if (strength.family == Family::Directive && strength.force == 0 && voices.addressee.role.empty() && reading.other_embedded)
    return Family::Assert;  // "expects that activity will expand": a belief
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
  const Strength strength = compose(reading, filler.intensified());
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
  act.addressee = voices.addressee.role;
  return act;
}

}  // namespace accordiff::segment
