// Cutting an English sentence where a further act begins: another subject, another verb of a list, another that-clause, a
// participle that takes a stance. Nouns are never parted from nouns.
#include <algorithm>
#include <iterator>

#include "segment/english_chain.hpp"

namespace accordiff::segment {
namespace {

using namespace accordiff::text;  // NOLINT: the names of word classes

bool takes_stance(Family family) {
  return family == Family::Position || family == Family::Report || family == Family::Directive || family == Family::Evaluate ||
         family == Family::Commit;
}

// Heads of a clause that governs one of another sentence.
std::vector<HeadUse> governing_heads(const Reading& chapeau) {
  std::vector<HeadUse> heads = chapeau.heads;
  for (HeadUse& head : heads) head.first = head.last = 0, head.inherited = true;
  return heads;
}

constexpr std::uint32_t list_reach = 120;  // words in which a list of infinitives ends

class Reader {
 public:
  Reader(const Sentence& sentence, const text::Lexicon& lexicon, const Reading* chapeau)
      : words_(sentence, lexicon), chapeau_(chapeau) {}

  std::vector<Reading> run() {
    begin(0, words_.find_predicate(0, governed_by_infinitive()));
    const Span front = words_.front_of(chain_.reading);
    for (std::uint32_t at = chain_.reading.object; at < words_.size(); ++at) {
      if (at <= first_ || !may_begin(at)) continue;
      if (cut_at(at)) at = std::max(at, chain_.reading.object) - 1;
    }
    end(words_.size());
    for (Reading& reading : found_) reading.front = front;
    return std::move(found_);
  }

 private:
  // An item of "agreed to:" begins with a verb, whatever else the word can be.
  [[nodiscard]] bool governed_by_infinitive() const {
    if (!chapeau_ || chapeau_->heads.empty()) return false;
    const std::string& phrase = chapeau_->heads.back().entry->phrase;
    return phrase.ends_with(" to") || phrase == "will" || phrase == "shall";
  }

  [[nodiscard]] bool connected(std::uint32_t at) const {
    return words_.is(at, "and") || words_.is(at, "or") || words_.is(at, "but") ||
           (words_.is(at, "as") && words_.is(at + 1, "well"));
  }
  [[nodiscard]] bool may_begin(std::uint32_t at) const {
    return words_.parted(at) || connected(at) || words_.is(at, "while") || words_.is(at, "whilst");
  }

  void begin(std::uint32_t first, std::optional<Predicate> predicate, const std::vector<HeadUse>& governing = {}) {
    first_ = first;
    nested_read_ = 0;
    nested_base_ = nested_gerund_ = false;
    chain_ = {};
    if (predicate) {
      const bool item = predicate->bare && found_.empty() && chapeau_ != nullptr;
      chain_ = read_chain(words_, *predicate, item ? governing_heads(*chapeau_) : governing);
      Reading& reading = chain_.reading;
      reading.predicate = true;
      reading.bare = predicate->bare;
      reading.impersonal = predicate->impersonal;
      reading.other_subject = predicate->other_subject;
      reading.things = predicate->things;
      reading.narrator = predicate->subject;
      if (reading.subject == no_mention) reading.subject = predicate->subject;
      if (!governing.empty() || (predicate->bare && !found_.empty())) inherit_subject();
    } else {
      chain_.reading.object = words_.skip_connectives(first);
      if (chapeau_ && found_.empty()) {
        chain_.reading.heads = governing_heads(*chapeau_);
      }
    }
    chain_.reading.first = first;
    chain_.reading.body = words_.skip_connectives(first);
  }

  void inherit_subject() {
    if (found_.empty()) return;
    const Reading& before = found_.back();
    if (chain_.reading.subject == no_mention) chain_.reading.subject = before.subject;
    if (chain_.reading.narrator == no_mention) chain_.reading.narrator = before.narrator;
    if (chain_.reading.addressee == no_mention) chain_.reading.addressee = before.addressee;
    chain_.reading.other_subject = before.other_subject && chain_.reading.subject == no_mention;
    chain_.reading.bare = before.bare;
    chain_.reading.impersonal = before.impersonal;
  }

  void end(std::uint32_t last) {
    chain_.reading.last = last;
    chain_.reading.object = std::clamp(chain_.reading.object, chain_.reading.first, last);
    found_.push_back(chain_.reading);
  }

  // Ends the clause before `at` and begins another, when an act begins there.
  bool cut_at(std::uint32_t at) {
    const std::uint32_t behind = words_.skip_connectives(at);
    return cut_at_subject(at) || cut_at_that(at, behind) || cut_at_verb(at, behind) || cut_at_stance(at, behind) ||
           cut_at_complement(at, behind);
  }

  bool cut_at_subject(std::uint32_t at) {
    const auto predicate = words_.main_clause_at(at);
    if (!predicate) return false;
    end(at);
    begin(at, predicate);
    return true;
  }

  // "reaffirmed A, that B, and that C".
  bool cut_at_that(std::uint32_t at, std::uint32_t behind) {
    if (!words_.is(behind, "that") || chain_.reading.heads.empty()) return false;
    const auto& heads = chain_.reading.heads;
    const auto frame = std::ranges::find_if(heads, [](const HeadUse& head) { return head.entry->family == Family::Report; });
    const bool clause_follows = words_.main_clause_at(behind + 1) || !words_.inflected(behind + 1, 0xFF);
    if ((!chain_.reading.that && frame == heads.end()) || !clause_follows) return false;
    if (!connected(at) && !chain_.reading.that && frame == heads.end()) return false;
    const std::size_t kept = frame == heads.end() ? heads.size() : static_cast<std::size_t>(frame - heads.begin()) + 1;
    const std::vector<HeadUse> governing(heads.begin(), heads.begin() + static_cast<std::ptrdiff_t>(kept));
    end(at);
    begin_said(at, behind + 1, governing);
    return true;
  }

  void begin_said(std::uint32_t first, std::uint32_t said, const std::vector<HeadUse>& governing) {
    const auto inner = words_.main_clause_at(said);
    const std::uint32_t narrator = chain_.reading.narrator;
    begin(first, Predicate{.verb = inner ? inner->verb : said, .subject = inner ? inner->subject : no_mention}, governing);
    Reading& reading = chain_.reading;
    reading.narrator = narrator;
    reading.that = true;
    reading.other_embedded = !inner;
    if (!inner) {
      reading.heads.erase(std::ranges::find_if(reading.heads, [](const HeadUse& head) { return !head.inherited; }),
                          reading.heads.end());
      reading.object = said;
      chain_.levels.clear();
    }
  }

  // A verb in the form of one before it: "agreed to deepen A, accord B, and explore C".
  bool cut_at_verb(std::uint32_t at, std::uint32_t behind) {
    const bool to = words_.is(behind, "to");
    std::uint32_t verb = words_.skip_adverbs(to ? behind + 1 : behind);
    if (words_.is(verb, "not") || words_.is(verb, "to")) ++verb;
    verb = words_.skip_adverbs(verb);
    if (verb >= words_.size() || (at <= chain_.reading.object && !has_object_in_head())) return false;
    if (words_.is_capital(verb) && words_.is_capital(at - 1)) return false;  // "Vocational Education and Training"
    const bool object = words_.has(verb + 1, determiner | possessive);
    if (words_.has(verb, adjective) && !object && words_.adjective_before(at)) return false;  // "a free and open sea"
    if (words_.compound_at(verb)) return false;                                               // "mines and supply chains"
    for (std::size_t k = chain_.levels.size(); k-- > 0;) {
      const Level& level = chain_.levels[k];
      if (!continues(level, at, verb, to)) continue;
      const auto& heads = chain_.reading.heads;
      const std::vector<HeadUse> governing(heads.begin(), heads.begin() + static_cast<std::ptrdiff_t>(level.heads));
      const bool said_before = level.heads == 0 && chain_.reading.that;  // "stressed that A, and welcomed B"
      const std::uint32_t subject = said_before ? chain_.reading.narrator : chain_.reading.subject;
      const std::vector<Level> outer(chain_.levels.begin(), chain_.levels.begin() + static_cast<std::ptrdiff_t>(k));
      end(at);
      begin(at, Predicate{.verb = verb, .subject = subject}, governing);
      inherit_subject();
      chain_.levels.insert(chain_.levels.begin(), outer.begin(), outer.end());
      return true;
    }
    return false;
  }

  // "enhance and expand A" is one act on one object; "follows its policy and abides by A" is two.
  [[nodiscard]] bool has_object_in_head() const {
    const auto& heads = chain_.reading.heads;
    return !heads.empty() && heads.back().entry->phrase.find('*') != std::string::npos;
  }

  bool continues(const Level& level, std::uint32_t at, std::uint32_t verb, bool to) {
    if (level.forms == 0) return words_.has(verb, modal) && !to;
    const bool plain = level.forms == base_form && level.heads == 0 && !level.to && !chain_.reading.bare;  // "we denounce"
    const bool finite = (level.forms & (past_form | third_person)) != 0 || plain;
    if (plain && connected(at) && !to && changes_tense(verb)) return true;
    if (finite && words_.has(verb, modal)) return connected(at) && !to;
    if (!words_.verb_in_list(verb, level.forms)) return false;
    if (level.forms == base_form && !plain) {
      if (!to) return words_.parted(at) || !nested(at, base_form);
      return level.to && (connected(at) || listed_later(verb));
    }
    if (to) return false;
    if ((level.forms & gerund) != 0) return !nested(at, gerund) && (level.heads > 0 || words_.head_at(verb, false));
    if (const auto head = words_.head_at(verb, false); head && !words_.is(head->last, "by")) return true;
    // Before a bare noun a participle is an adjective: "and diversified mobility".
    const bool object =
        words_.has(verb + 1, determiner | possessive | preposition | pronoun) || words_.subject_at(verb + 1) != no_mention;
    return connected(at) && object && !words_.is(verb + 1, "by") && !(plain && nested(at, base_form));
  }

  // "We denounce A and emphasized B": minutes mix their tenses.
  [[nodiscard]] bool changes_tense(std::uint32_t verb) const {
    const auto head = words_.head_at(verb, false);
    return head && words_.inflected(verb, past_form) && !words_.has(head->last, preposition);
  }

  // Whether the object so far holds a verb of this form that is nearer: "take measures to improve A and combat B", "address A,
  // including removing B, accepting C". Keeps what it has read: an endless sentence is read once.
  bool nested(std::uint32_t at, std::uint8_t form) {
    const std::uint32_t object = chain_.reading.object;
    for (nested_read_ = std::max(nested_read_, object > 0 ? object - 1 : 0); nested_read_ + 1 < at; ++nested_read_) {
      const std::uint32_t k = nested_read_;
      nested_base_ = nested_base_ || (words_.is(k, "to") && words_.inflected(k + 1, base_form));
      nested_gerund_ = nested_gerund_ || ((words_.has(k, preposition) || words_.is(k, "as")) && words_.inflected(k + 1, gerund));
    }
    return form == base_form ? nested_base_ : nested_gerund_;
  }

  // Whether ", to A" is followed by "and to B": a list, not a purpose.
  [[nodiscard]] bool listed_later(std::uint32_t at) const {
    for (std::uint32_t k = at; k + 2 < std::min(words_.size(), at + list_reach); ++k)
      if (words_.is(k, "and") && words_.is(k + 1, "to") && words_.inflected(k + 2, base_form)) return true;
    return false;
  }

  // ", stressing that ...", "while expressing ...".
  bool cut_at_stance(std::uint32_t at, std::uint32_t behind) {
    const bool during = words_.is(behind, "while") || words_.is(behind, "whilst");
    if (!during && !words_.parted(at) && !words_.parted(behind)) return false;
    const std::uint32_t verb = words_.skip_adverbs(during ? behind + 1 : behind);
    if (!words_.inflected(verb, gerund)) return false;
    const auto head = words_.head_at(verb, false);
    if (!head || !takes_stance(head->entry->family)) return false;
    if (!during && connected(at) && nested(at, gerund)) return false;  // "the importance of meeting A, as well as upholding B"
    if (head->entry->family == Family::Commit && head->entry->tier < 3 && head->last == head->first + 1) return false;
    const std::uint32_t subject = chain_.reading.narrator;
    std::vector<Level> outer;  // "reaffirmed A, urging B, and called for C"
    std::ranges::copy_if(chain_.levels, std::back_inserter(outer),
                         [](const Level& level) { return level.heads == 0 && (level.forms & (past_form | third_person)) != 0; });
    end(at);
    begin(at, Predicate{.verb = verb, .subject = subject, .bare = true});
    chain_.levels.insert(chain_.levels.begin(), outer.begin(), outer.end());
    return true;
  }

  // "support to A, to B, and to C"; "oppose any A, or any B".
  bool cut_at_complement(std::uint32_t at, std::uint32_t behind) {
    const auto& heads = chain_.reading.heads;
    if (heads.empty() || heads.back().entry->family != Family::Position || chain_.reading.that) return false;
    const bool same_preposition = !chain_.preposition.empty() && words_.is(behind, chain_.preposition) &&
                                  !words_.inflected(behind + 1, base_form) && !words_.has(behind + 1, relative) &&
                                  heads.back().entry->nominal;
    const std::uint32_t object = chain_.reading.object;
    const bool same_quantifier = connected(at) && object < words_.size() &&
                                 (words_.is(object, "any") || words_.is(object, "all")) &&
                                 words_.written(object, object + 1) == words_.written(behind, behind + 1);
    if (!same_preposition && !same_quantifier) return false;
    const Chain before = chain_;
    end(at);
    first_ = at;
    chain_ = before;
    Reading& reading = chain_.reading;
    reading.first = at;
    reading.body = behind;
    reading.object = same_preposition ? behind + 1 : behind;
    for (HeadUse& head : reading.heads) head.inherited = true;
    return true;
  }

  EnglishWords words_;
  const Reading* chapeau_;
  Chain chain_;
  std::uint32_t first_ = 0;
  std::uint32_t nested_read_ = 0;  // words of the object that nested() has read, and what it found in them
  bool nested_base_ = false, nested_gerund_ = false;
  std::vector<Reading> found_;
};

}  // namespace

std::vector<Reading> read_english(const Sentence& sentence, const text::Lexicon& lexicon, const Reading* chapeau) {
  if (sentence.words.empty()) return {Reading{}};
  return Reader(sentence, lexicon, chapeau).run();
}

}  // namespace accordiff::segment
