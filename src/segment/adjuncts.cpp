// An adjunct reaches to the next one or to the end of its clause: behind the object, English puts nothing but adjuncts. Apart
// from acts.cpp, which only marks them.
#include "segment/adjuncts.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "text/fold.hpp"

namespace accordiff::segment {
namespace {

using namespace accordiff::text;  // NOLINT: the names of word classes

class Finder {
 public:
  Finder(const Sentence& sentence, const Reading& reading) : sentence_(sentence), words_(sentence.words), reading_(reading) {}

  std::vector<Adjunct> run(const std::vector<Match>& modifiers) {
    for (const Match& match : modifiers)
      if (opens(match)) found_.push_back({match.entry->kind, match.first, match.last, match.entry});
    for (std::uint32_t at = std::max(reading_.object, reading_.first + 1); at < reading_.last; ++at)
      if (words_[at - 1].ends_phrase) look_at(at);
    std::ranges::stable_sort(found_, {}, &Adjunct::first);
    end_each();
    return std::move(found_);
  }

 private:
  [[nodiscard]] bool has(std::uint32_t at, std::uint16_t grammar) const {
    return at < reading_.last && (words_[at].english.grammar & grammar) != 0;
  }
  [[nodiscard]] bool inflected(std::uint32_t at, std::uint8_t forms) const {
    return at < reading_.last && (words_[at].english.inflections & forms) != 0;
  }
  [[nodiscard]] std::string word(std::uint32_t at) const {
    if (at >= reading_.last) return {};
    return fold_word(sentence_.text.substr(words_[at].place.begin, words_[at].place.size()));
  }

  [[nodiscard]] bool opens(const Match& match) const {
    const MarkKind kind = match.entry->kind;
    const bool adjunct = kind == MarkKind::Purpose || kind == MarkKind::Circumstance || kind == MarkKind::Condition;
    return adjunct && match.first >= reading_.object;
  }

  // The word behind a comma.
  void look_at(std::uint32_t at) {
    if (has(at, relative) && word(at) != "that" && !words_[at].ends_phrase) return add(MarkKind::Rider, at);
    if (has(at, preposition) && has(at + 1, relative) && word(at + 1) != "that") return add(MarkKind::Rider, at);
    if (word(at) == "to" && inflected(at + 1, base_form)) return add(MarkKind::Purpose, at);
    std::uint32_t verb = at;
    while (has(verb, adverb)) ++verb;
    if (inflected(verb, gerund) && !words_[verb].english.noun && !is_list_of_gerunds(at)) look_at_participle(at, verb);
  }

  // ", bringing benefits to both", ", brooking no interference", ", building on what was reached".
  void look_at_participle(std::uint32_t at, std::uint32_t verb) {
    constexpr std::array<std::string_view, 9> yields{"bring", "inject",     "make", "give", "pave",
                                                     "lay",   "contribute", "lead", "help"};
    const EnglishWord& english = words_[verb].english;
    if (words_[verb].ends_phrase || has(verb + 1, connective) || english.lemma == "include" || has(verb, preposition)) return;
    if (word(verb + 1) == "on" || word(verb + 1) == "with" || word(verb + 1) == "from") return add(MarkKind::Circumstance, at);
    const bool result = std::ranges::find(yields, english.lemma) != yields.end() || english.verb_class == "DELIVER" ||
                        english.verb_class == "INTENSIFY";
    if (result) add(MarkKind::Purpose, at);
    else if (has(verb + 1, determiner | possessive)) add(MarkKind::Rider, at);
  }

  // "countering A, building B and training C": the object is what is done. Asked from left to right.
  bool is_list_of_gerunds(std::uint32_t at) {
    if (inflected(reading_.object, gerund)) return true;
    for (seen_ = std::max(seen_, reading_.object); seen_ + 1 < at && !lists_gerunds_; ++seen_)
      lists_gerunds_ = (has(seen_, preposition) || word(seen_) == "to") && inflected(seen_ + 1, gerund);
    return lists_gerunds_;
  }

  void add(MarkKind kind, std::uint32_t at) { found_.push_back({kind, at, at + 1, nullptr}); }

  // To the next adjunct; a condition to the end of its phrase.
  void end_each() {
    for (std::size_t k = 0; k < found_.size(); ++k) {
      Adjunct& adjunct = found_[k];
      std::uint32_t end = k + 1 < found_.size() ? found_[k + 1].first : reading_.last;
      for (std::uint32_t at = adjunct.last; adjunct.kind == MarkKind::Condition && at <= end; ++at)
        if (words_[at - 1].ends_phrase) end = at;
      adjunct.last = std::max(adjunct.last, end);
    }
    std::erase_if(found_, [](const Adjunct& adjunct) { return adjunct.first >= adjunct.last; });
  }

  const Sentence& sentence_;
  const std::vector<Lexeme>& words_;
  const Reading& reading_;
  std::uint32_t seen_ = 0;
  bool lists_gerunds_ = false;
  std::vector<Adjunct> found_;
};

}  // namespace

std::vector<Adjunct> find_adjuncts(const Sentence& sentence, const Reading& reading, const std::vector<Match>& modifiers) {
  return Finder(sentence, reading).run(modifiers);
}

Adjunct front_adjunct(const Sentence& sentence, Span front, const Lexicon& lexicon) {
  Adjunct adjunct{MarkKind::Circumstance, front.begin, front.end, nullptr};
  for (const Match& match : lexicon.modifiers(sentence.words, front.begin, front.end)) {
    const MarkKind kind = match.entry->kind;
    if (kind != MarkKind::Purpose && kind != MarkKind::Circumstance && kind != MarkKind::Condition) continue;
    if (match.first == front.begin || kind == MarkKind::Condition) adjunct.kind = kind, adjunct.entry = match.entry;
    return adjunct;
  }
  const Lexeme& second = sentence.words[std::min(front.begin + 1, front.end - 1)];
  const Span first = sentence.words[front.begin].place;
  const bool to = fold_word(sentence.text.substr(first.begin, first.size())) == "to";
  if (to && (second.english.inflections & base_form) != 0) adjunct.kind = MarkKind::Purpose;
  return adjunct;
}

}  // namespace accordiff::segment
