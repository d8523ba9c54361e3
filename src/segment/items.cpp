// Noun coordination. It never cuts a clause; its parts are compared as a set.
#include "segment/items.hpp"

#include "text/fold.hpp"

namespace accordiff::segment {
namespace {

bool joins(const Sentence& sentence, std::uint32_t at) {
  const Span place = sentence.words[at].place;
  const std::string word = text::fold_word(sentence.text.substr(place.begin, place.size()));
  return word == "and" || word == "or" || word == "et" || word == "ou" || word == "y" || word == "e" || word == "o" ||
         word == "и" || word == "или" || word == "和" || word == "及";
}

}  // namespace

std::vector<Span> find_items(const Sentence& sentence, std::uint32_t first, std::uint32_t last) {
  std::vector<Span> items;
  std::uint32_t begin = first;
  const auto close = [&](std::uint32_t end) {
    if (begin < end) items.push_back({begin, end});
  };
  for (std::uint32_t at = first; at < last; ++at) {
    if (joins(sentence, at)) {
      close(at);
      begin = at + 1;
    } else if (sentence.words[at].ends_phrase) {
      close(at + 1);
      begin = at + 1;
    }
  }
  close(last);
  if (items.size() < 2) items.clear();
  return items;
}

}  // namespace accordiff::segment
