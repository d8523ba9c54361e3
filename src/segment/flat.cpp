// Languages other than English are read by their heads alone: a clause begins at a head that stands behind a comma or a
// conjunction, heads close to one another form a chain. No grammar is needed, and none is pretended.
#include <algorithm>
#include <string>
#include <unordered_set>

#include "segment/reading.hpp"
#include "text/data.hpp"
#include "text/fold.hpp"

namespace accordiff::segment {
namespace {

constexpr std::uint32_t chain_reach = 4;             // words between the heads of one chain
constexpr std::uint32_t chain_reach_characters = 6;  // or characters, where words are not parted
constexpr std::uint32_t negation_reach = 2;          // words or characters between a negation and its head

// Words of a class of flat-grammar.tsv, each behind its language and class.
const std::unordered_set<std::string>& grammar() {
  static const auto words = [] {
    std::unordered_set<std::string> all;
    for (const auto& row : text::rows(text::embedded("flat-grammar.tsv")))
      for (std::size_t k = 2; k < row.size(); ++k)
        all.insert(std::string(row[0]) + ' ' + std::string(row[1]) + ' ' + std::string(row[k]));
    return all;
  }();
  return words;
}

class Reader {
 public:
  Reader(const Sentence& sentence, const text::Lexicon& lexicon)
      : sentence_(sentence), lexicon_(lexicon), arabic_(lexicon.language() == "ar"),
        reach_(lexicon.language() == "zh" || lexicon.language() == "ja" ? chain_reach_characters : chain_reach) {}

  std::vector<Reading> run(const Reading* chapeau) {
    found_.assign(1, {});
    for (std::uint32_t at = 0, start = 0; at < size(); ++at) {
      phrase_start_.push_back(start);
      if (sentence_.words[at].ends_phrase) start = at + 1;
    }
    if (chapeau) {
      found_.front().heads = chapeau->heads;
      for (HeadUse& head : found_.front().heads) head = {head.entry, 0, 0, true, head.words};
    }
    for (std::uint32_t at = 0; at < size();) {
      const auto heads = lexicon_.heads_at(sentence_.words, at);
      if (!heads.empty()) take(heads.front());
      at = heads.empty() ? at + 1 : heads.front().last;
    }
    found_.back().last = size();
    for (std::size_t k = 0; k < found_.size(); ++k) find_subject(k);
    return std::move(found_);
  }

 private:
  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(sentence_.words.size()); }
  [[nodiscard]] std::string word(std::uint32_t at) const {
    const Span place = sentence_.words[at].place;
    return text::fold_word(sentence_.text.substr(place.begin, place.size()));
  }
  // The Arabic "and" is written onto the word it joins.
  [[nodiscard]] bool carries_and(std::uint32_t at) const { return arabic_ && word(at).starts_with("و"); }
  [[nodiscard]] bool is_joint(std::uint32_t at) const { return is(at, " joint "); }
  [[nodiscard]] bool is(std::uint32_t at, const char* name) const {
    return grammar().contains(lexicon_.language() + name + word(at));
  }

  // Where the clause of a head begins: behind the last comma, or at a conjunction before it; at `floor` when there is neither.
  [[nodiscard]] std::uint32_t start_of(std::uint32_t head, std::uint32_t floor) const {
    if (carries_and(head)) return head;
    const std::uint32_t phrase = std::max(floor, phrase_start_[head]);
    for (std::uint32_t at = head; at > phrase && head - at <= reach_; --at)
      if (is_joint(at - 1)) return at - 1;
    return phrase;
  }

  void take(const text::Match& match) {
    Reading* reading = &found_.back();
    const bool own = std::ranges::any_of(reading->heads, [](const HeadUse& use) { return !use.inherited; });
    const std::uint32_t start = own ? start_of(match.first, reading->object) : 0;
    if (own && start > reading->object) {
      reading->last = start;
      Reading next;
      next.first = next.body = start;
      if (start < match.first && is_joint(start)) ++next.body;
      found_.push_back(next);
      reading = &found_.back();
    } else if (own && match.first > reading->object + reach_) {
      return;  // inside the object
    }
    const Span from = sentence_.words[match.first].place, to = sentence_.words[match.last - 1].place;
    reading->heads.push_back(
        {match.entry, match.first, match.last, false, sentence_.text.substr(from.begin, to.end - from.begin)});
    reading->object = match.last;
    reading->predicate = true;
    deny(*reading, match.first);
  }

  // A negation right before the head.
  void deny(Reading& reading, std::uint32_t head) const {
    for (std::uint32_t at = head; at > reading.first && head - at < negation_reach; --at)
      if (is(at - 1, " negation ")) {
        reading.negated = true;
        reading.negator = at - 1;
      }
  }

  // Who stands before the heads; in Arabic, right behind them. A clause without a subject has that of the clause before.
  void find_subject(std::size_t k) {
    Reading& reading = found_[k];
    const bool own = !reading.heads.empty() && !reading.heads.back().inherited;
    const auto first_own = std::ranges::find_if(reading.heads, [](const HeadUse& head) { return !head.inherited; });
    const std::uint32_t before = own ? first_own->first : reading.last;
    for (std::uint32_t m = 0; m < sentence_.mentions.size(); ++m) {
      const Mention& mention = sentence_.mentions[m];
      if (mention.first < reading.first || mention.first >= reading.last || mention.possessive) continue;
      if (mention.kind == MentionKind::All || mention.kind == MentionKind::Third) continue;
      const bool behind = arabic_ && own && mention.first >= first_own->first && mention.first <= first_own->first + 2;
      if (mention.first < before || behind) {
        reading.subject = reading.narrator = m;
        break;
      }
    }
    if (reading.subject == no_mention && k > 0) {
      reading.subject = found_[k - 1].subject;
      reading.narrator = found_[k - 1].narrator;
    }
    reading.object = std::clamp(reading.object, reading.first, reading.last);
  }

  const Sentence& sentence_;
  const text::Lexicon& lexicon_;
  bool arabic_;
  std::uint32_t reach_;
  std::vector<std::uint32_t> phrase_start_;  // of every word: the first behind the last comma before it
  std::vector<Reading> found_;
};

}  // namespace

std::vector<Reading> read_flat(const Sentence& sentence, const text::Lexicon& lexicon, const Reading* chapeau) {
  return Reader(sentence, lexicon).run(chapeau);
}

}  // namespace accordiff::segment
