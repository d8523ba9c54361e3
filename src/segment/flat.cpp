// Languages other than English are read by their heads alone: a clause begins at a head that stands behind a comma or a
// conjunction, heads close to one another form a chain. No grammar is needed, and none is pretended.
#include <algorithm>

#include "segment/reading.hpp"

namespace accordiff::segment {
namespace {

constexpr std::uint32_t chain_reach = 4;  // words between the heads of one chain; characters where words are not parted
constexpr std::uint32_t chain_reach_characters = 6;

struct Found {
  text::Match match;
  bool begins = false;  // behind a comma
};

std::vector<Found> find_heads(const Sentence& sentence, const text::Lexicon& lexicon) {
  std::vector<Found> found;
  bool fresh = true;
  for (std::uint32_t at = 0; at < sentence.words.size();) {
    const auto here = lexicon.heads_at(sentence.words, at);
    std::uint32_t next = at + 1;
    if (!here.empty()) {
      found.push_back({here.front(), fresh});
      fresh = false;
      next = here.front().last;
    }
    for (; at < next; ++at) fresh = fresh || sentence.words[at].ends_phrase;
  }
  return found;
}

}  // namespace

std::vector<Reading> read_flat(const Sentence& sentence, const text::Lexicon& lexicon, const Reading* chapeau) {
  const auto size = static_cast<std::uint32_t>(sentence.words.size());
  const std::uint32_t reach = lexicon.language() == "zh" || lexicon.language() == "ja" ? chain_reach_characters : chain_reach;
  std::vector<Reading> readings(1);
  if (chapeau) {
    readings.front().heads = chapeau->heads;
    for (HeadUse& head : readings.front().heads) head.inherited = true;
  }
  const auto phrase_start = [&](std::uint32_t at, std::uint32_t floor) {
    while (at > floor && !sentence.words[at - 1].ends_phrase) --at;
    return at;
  };
  for (const Found& head : find_heads(sentence, lexicon)) {
    Reading* reading = &readings.back();
    const bool own = std::ranges::any_of(reading->heads, [](const HeadUse& use) { return !use.inherited; });
    if (own && head.begins) {
      const std::uint32_t cut = phrase_start(head.match.first, reading->first);
      reading->last = cut;
      Reading next;
      next.first = next.body = cut;
      next.subject = reading->subject;
      readings.push_back(next);
      reading = &readings.back();
    } else if (own && head.match.first > reading->object + reach) {
      continue;  // inside the object
    }
    const Span from = sentence.words[head.match.first].place, to = sentence.words[head.match.last - 1].place;
    reading->heads.push_back(
        {head.match.entry, head.match.first, head.match.last, false, sentence.text.substr(from.begin, to.end - from.begin)});
    reading->object = head.match.last;
    reading->predicate = true;
  }
  readings.back().last = size;
  for (Reading& reading : readings) {
    for (std::uint32_t k = 0; k < sentence.mentions.size(); ++k) {
      const Mention& mention = sentence.mentions[k];
      const bool before =
          reading.heads.empty() || reading.heads.back().inherited || mention.first < reading.heads.back().last + reach;
      if (mention.first >= reading.first && mention.first < reading.last && before && !mention.possessive) {
        reading.subject = k;
        break;
      }
    }
    reading.object = std::clamp(reading.object, reading.first, reading.last);
  }
  return readings;
}

}  // namespace accordiff::segment
