// Walking from head to head. Apart from english.cpp, which decides where a chain begins.
#include "segment/english_chain.hpp"

#include <algorithm>

namespace accordiff::segment {
namespace {

using namespace accordiff::text;  // NOLINT: the names of word classes

constexpr std::uint32_t nominal_reach = 7;     // words between "reaffirmed" and "commitment to"
constexpr std::uint32_t adjunct_reach = 16;    // words of an adjunct between "that" and its subject
constexpr std::uint32_t addressee_reach = 14;  // words between "calls upon" and "to ensure"

class Walker {
 public:
  Walker(const EnglishWords& words, const Predicate& predicate, const std::vector<HeadUse>& governing)
      : words_(words), of_others_(predicate.other_subject), impersonal_(predicate.impersonal) {
    chain_.reading.heads = governing;
    for (HeadUse& head : chain_.reading.heads) head.inherited = true;
  }

  Chain walk(std::uint32_t verb) {
    at_ = begin_ = verb;
    chain_.reading.past = words_.inflected(verb, past_form) && !words_.inflected(verb, base_form);
    while (at_ < words_.size() && !(at_ > begin_ && words_.parted(at_)) && step()) {
    }
    chain_.reading.object = at_;
    return std::move(chain_);
  }

 private:
  // "These actions should help": what is expected of things; "territory should not be used" wants something of whoever may.
  [[nodiscard]] bool is_forecast(const text::Match& head) const {
    if (!of_others_ || !words_.is(head.first, "should")) return false;
    std::uint32_t next = head.last;
    while (words_.is(next, "not") || words_.is(next, "never") || words_.has(next, adverb)) ++next;
    return !words_.is(next, "be") || !words_.inflected(next + 1, participle);
  }

  // "Trade is vital to peace" tells of trade; "it is vital to keep peace" wants something.
  [[nodiscard]] bool is_belief(const text::Match& head) const {
    const std::string& phrase = head.entry->phrase;
    if (phrase == "value" && words_.is(head.last, "at")) return true;  // a price
    if (head.entry->family != Family::Directive || !phrase.starts_with("be ") || !phrase.ends_with(" to")) return false;
    const std::uint32_t next = words_.skip_adverbs(head.last);
    return impersonal_ ? words_.has(next, determiner | possessive | preposition | pronoun) : !words_.inflected(next, base_form);
  }

  // Goes on by one link; false when the chain ends here.
  bool step() {
    if (const auto head = words_.head_at(at_, false, of_others_);
        head && stands_as_verb(*head) && !is_forecast(*head) && !is_belief(*head))
      return take(*head);
    if (words_.is(at_, "not") || words_.is(at_, "never") || words_.is(at_, "no")) {
      chain_.reading.negated = true;
      chain_.reading.negator = at_++;
      return true;
    }
    if (words_.has(at_, adverb) && !words_.inflected(at_, base_form)) {
      ++at_;
      return true;
    }
    if (words_.has(at_, auxiliary) || words_.has(at_, modal)) {
      if (at_ > begin_ && words_.is(at_, "be")) add_level();
      ++at_;
      return true;
    }
    return take_content();
  }

  [[nodiscard]] bool stands_as_verb(const text::Match& head) const {
    const text::Lexeme& word = words_[head.first];
    if (!word.english.is_verb() || word.english.inflections == 0) return true;
    // "is maintained by": a participle behind "be" has its subject as object, unless it is an entry of its own. "It was agreed
    // that" has none.
    const bool passive =
        !impersonal_ && at_ > begin_ && words_.inflected(at_, participle) && !words_.inflected(at_, base_form) && be_before();
    return !passive;
  }
  [[nodiscard]] bool be_before() const {
    for (std::uint32_t k = at_; k-- > begin_;)
      if (words_[k].english.lemma == "be") return true;
      else if (!words_.has(k, adverb)) return false;
    return false;
  }

  void add_level() {
    const bool to = at_ > 0 && words_.is(at_ - 1, "to");
    std::uint8_t forms = words_[at_].english.inflections;
    if ((forms & base_form) != 0 && (to || !chain_.reading.heads.empty())) forms = base_form;
    if ((forms & past_form) != 0) forms = past_form;
    chain_.levels.push_back({forms, chain_.reading.heads.size(), to});
  }

  bool take(const text::Match& head) {
    const text::Lexeme& word = words_[head.first];
    if (word.english.is_verb() && !words_.has(head.first, modal)) add_level();
    else if (words_.has(head.first, modal)) chain_.levels.push_back({0, chain_.reading.heads.size(), false});
    push(head);
    const Family family = head.entry->family;
    if (at_ >= words_.size()) return false;
    if (words_.is(at_ - 1, "that") || (words_.is(at_, "that") && !words_.parted(at_))) return enter_that(family);
    if (words_.parted(at_)) return false;
    if (family == Family::Directive) return enter_directive();
    if (words_.is(at_ - 1, "to") || words_.has(head.first, modal) || words_.is(at_ - 1, "towards")) return true;
    if (family == Family::Report) return take_nominal();
    if (family == Family::Commit && words_.is(at_, "to") && words_.inflected(at_ + 1, base_form)) {
      ++at_;
      return true;
    }
    if (words_.is(at_ - 1, "continue") || words_.is(at_ - 1, "continues")) return words_.inflected(at_, gerund);
    return false;
  }

  void push(const text::Match& head) {
    chain_.reading.heads.push_back({head.entry, head.first, head.last, false, words_.written(head.first, head.last)});
    for (std::uint32_t k = head.first; k < head.last; ++k)
      if (words_[k].english.verb_class == "RESTRAIN" && head.entry->family == Family::Commit) chain_.reading.content = "RESTRAIN";
    at_ = head.last;
  }

  // "reaffirmed their resolute support to": a nominalised act behind articles and adjectives.
  bool take_nominal() {
    for (std::uint32_t k = at_; k < std::min(words_.size(), at_ + nominal_reach); ++k) {
      if (const auto head = words_.head_at(k, true); head && stands_as_noun(*head)) {
        push(*head);
        if (words_.is(at_ - 1, "that")) return enter_that(head->entry->family);
        if (head->entry->family == Family::Directive) return enter_directive();
        chain_.preposition = words_.written(at_ - 1, at_);
        return head->entry->family == Family::Commit && words_.is(at_ - 1, "to") && words_.inflected(at_, base_form | gerund);
      }
      const bool passes = !words_.has(k, preposition | modal | auxiliary | relative) && !words_[k].ends_phrase;
      if (!passes && !words_.is(k, "their") && !words_.is(k, "more")) return false;
    }
    return false;
  }

  // "their wish to", not "any person wishing to".
  [[nodiscard]] bool stands_as_noun(const text::Match& head) const {
    return !words_.inflected(head.first, gerund | past_form) || words_.inflected(head.first, base_form) ||
           head.entry->phrase.starts_with(words_.written(head.first, head.first + 1));
  }

  // What is said, wanted or hoped stands in a clause of its own.
  bool enter_that(Family family) {
    if (words_.is(at_, "that")) ++at_;
    chain_.reading.that = true;
    const auto inner = said_at(at_);
    if (family == Family::Directive || family == Family::Evaluate) {
      if (inner) chain_.reading.addressee = inner->subject;
      if (inner && family == Family::Directive) take_wanted(inner->verb);
      return false;
    }
    if (!inner) {
      chain_.reading.other_embedded = true;
      take_call();
      return false;
    }
    chain_.reading.subject = inner->subject;
    at_ = begin_ = inner->verb;
    impersonal_ = inner->impersonal;
    return true;
  }

  // "hope that A will honour B and support C": what is wanted, so that further verbs are wanted as well.
  void take_wanted(std::uint32_t verb) {
    const std::uint32_t object = at_;
    at_ = verb;
    while (words_.has(at_, modal | auxiliary | adverb)) ++at_;
    if (at_ < words_.size()) take_content();
    at_ = object;
  }

  // "reaffirmed that no territory should be used": a call upon whoever may.
  void take_call() {
    for (std::uint32_t k = at_; k < words_.size() && (k == at_ || !words_.parted(k)); ++k) {
      if (!words_.has(k, modal) && !words_.has(k, auxiliary)) continue;
      if (const auto head = words_.head_at(k, false, true); head && head->entry->family == Family::Directive && !is_belief(*head))
        chain_.reading.heads.push_back({head->entry, head->first, head->last, false, words_.written(head->first, head->last)});
      return;
    }
  }

  // The clause of a party behind "that", also behind an adjunct: "that, while exploring A, it is important ...".
  [[nodiscard]] std::optional<Predicate> said_at(std::uint32_t at) const {
    if (const auto found = words_.main_clause_at(at)) return found;
    if (!words_.has(at, preposition | subordinator) && !words_.parted(at)) return std::nullopt;
    for (std::uint32_t k = at + 1; k < std::min(words_.size(), at + adjunct_reach); ++k)
      if (words_.parted(k))
        if (const auto found = words_.main_clause_at(k)) return found;
    return std::nullopt;
  }

  // "calls upon Member States ... to ensure".
  bool enter_directive() {
    for (std::uint32_t k = at_; k < std::min(words_.size(), at_ + addressee_reach); ++k) {
      if (chain_.reading.addressee == no_mention) chain_.reading.addressee = words_.subject_at(k);
      if (words_.is(k, "to") && words_.inflected(k + 1, base_form)) {
        const std::uint32_t object = at_;
        at_ = k + 1;
        take_content();
        at_ = object;
        return false;
      }
    }
    return false;
  }

  bool take_content() {
    if (!words_[at_].english.is_verb()) return false;
    if (at_ > 0 && words_.is(at_ - 1, "to") && !words_.inflected(at_, base_form | gerund)) return false;  // "to enhanced trade"
    add_level();
    chain_.reading.content = words_[at_].english.verb_class;
    chain_.reading.content_words = {at_, at_ + 1};
    const bool light = words_[at_].english.verb_class != "EXPLORE" && words_[at_].english.verb_class != "RESTRAIN";
    ++at_;
    if (words_.is(at_, "that") && !words_.parted(at_)) {
      chain_.reading.that = true;
      return false;
    }
    return light && !words_.parted(at_) && take_nominal();
  }

  const EnglishWords& words_;
  Chain chain_;
  bool of_others_, impersonal_;
  std::uint32_t at_ = 0, begin_ = 0;
};

}  // namespace

Chain read_chain(const EnglishWords& words, const Predicate& predicate, const std::vector<HeadUse>& governing) {
  return Walker(words, predicate, governing).walk(predicate.verb);
}

}  // namespace accordiff::segment
