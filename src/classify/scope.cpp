// Bags of content words. Heads and modifiers are left out: they are judged by their lists.
#include "classify/scope.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace accordiff::classify {
namespace {

constexpr std::size_t least_growth = 4;   // content words, for a commitment to cover more than before
constexpr double growth_over_loss = 1.5;  // and that many times what it lost
constexpr std::size_t much = 6;           // content words on both sides: it covers more and less at once

struct ContentWord {
  std::uint32_t kin = 0;
  const Clause* clause = nullptr;
  std::size_t token = 0;
};

// Places that lists have judged, ascending.
std::vector<Span> judged_places(const Clause& clause) {
  std::vector<Span> places;
  for (const Mark& mark : clause.act.marks) {
    const bool own_list = mark.kind != MarkKind::Item && mark.kind != MarkKind::Content && mark.kind != MarkKind::Purpose &&
                          mark.kind != MarkKind::Circumstance && mark.kind != MarkKind::Rider;
    if (own_list && !mark.place.empty()) places.push_back(mark.place);
  }
  std::ranges::sort(places);
  return places;
}

void append_content(const Clause& clause, const text::Vocabulary& words, std::vector<ContentWord>& content) {
  const auto judged = judged_places(clause);
  auto place = judged.begin();
  for (std::size_t k = 0; k < clause.tokens.size(); ++k) {
    const Token& token = clause.tokens[k];
    while (place != judged.end() && place->end <= token.word.begin) ++place;
    if (place != judged.end() && place->contains(token.word)) continue;
    if (!clause.act.object.empty() && token.word.begin < clause.act.object.begin) continue;  // who and how, not what
    if (!words.is_function_word(token.stem) && token.kind == TokenKind::Word)
      content.push_back({words.kin_of(token.stem), &clause, k});
  }
}

std::vector<ContentWord> content_of(const Side& side, const text::Vocabulary& words) {
  std::vector<ContentWord> content;
  for (const Clause* clause : side.clauses) append_content(*clause, words, content);
  return content;
}

std::vector<ContentWord> only_in(const std::vector<ContentWord>& one, const std::vector<ContentWord>& other) {
  std::unordered_map<std::uint32_t, int> there;
  for (const ContentWord& word : other) ++there[word.kin];
  std::vector<ContentWord> rest;
  for (const ContentWord& word : one)
    if (--there[word.kin] < 0) rest.push_back(word);
  return rest;
}

std::string_view written(const Clause& clause, const Token& token) {
  return std::string_view(clause.text).substr(token.word.begin, token.word.size());
}

// Whether words [first, last) of `rest` begin with the letters of `acronym`.
bool spells(const std::vector<ContentWord>& rest, std::size_t first, std::string_view acronym) {
  if (first + acronym.size() > rest.size()) return false;
  for (std::size_t k = 0; k < acronym.size(); ++k) {
    const ContentWord& word = rest[first + k];
    if (written(*word.clause, word.clause->tokens[word.token]).front() != acronym[k]) return false;
  }
  return true;
}

bool is_acronym(std::string_view word) {
  return word.size() >= 2 && word.size() <= 6 && std::ranges::all_of(word, [](char c) { return c >= 'A' && c <= 'Z'; });
}

// "World Trade Organization" is nothing new where the other side has "WTO".
std::vector<ContentWord> without_spelled_out(std::vector<ContentWord> rest, const Side& other) {
  for (const Clause* clause : other.clauses)
    for (const Token& token : clause->tokens)
      if (const auto acronym = written(*clause, token); is_acronym(acronym))
        for (std::size_t k = 0; k < rest.size(); ++k)
          if (spells(rest, k, acronym))
            rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(k),
                       rest.begin() + static_cast<std::ptrdiff_t>(k + acronym.size()));
  return rest;
}

// The longest stretch of a clause whose content words are all of `rest`.
std::string longest_run(const std::vector<ContentWord>& rest) {
  std::size_t best = 0;
  std::string_view text;
  for (std::size_t k = 0; k < rest.size();) {
    std::size_t last = k;
    while (last + 1 < rest.size() && rest[last + 1].clause == rest[k].clause && rest[last + 1].token <= rest[last].token + 3)
      ++last;
    if (last - k + 1 > best) {
      best = last - k + 1;
      const Span from = rest[k].clause->tokens[rest[k].token].word, to = rest[k].clause->tokens[rest[last].token].word;
      text = std::string_view(rest[k].clause->text).substr(from.begin, to.end - from.begin);
    }
    k = last + 1;
  }
  return std::string(text);
}

constexpr std::size_t least_items = 3;  // of a list; "A and B" is a phrase as often as a list

// The first item of a list of which the other side has no word.
std::string lost_item(const Side& own, const Side& other, const text::Vocabulary& words) {
  std::unordered_set<std::uint32_t> there;
  for (const Clause* clause : other.clauses)
    for (const Token& token : clause->tokens) there.insert(words.kin_of(token.stem));
  for (const Clause* clause : own.clauses) {
    const auto& marks = clause->act.marks;
    if (static_cast<std::size_t>(std::ranges::count(marks, MarkKind::Item, &Mark::kind)) < least_items) continue;
    for (const Mark& mark : marks) {
      if (mark.kind != MarkKind::Item) continue;
      bool content = false, kept = false;
      for (const Token& token : clause->tokens)
        if (mark.place.contains(token.word) && !words.is_function_word(token.stem)) {
          content = true;
          kept = kept || there.contains(words.kin_of(token.stem));
        }
      if (content && !kept) return mark.text;
    }
  }
  return {};
}

}  // namespace

ListChange compare_lists(const Side& before, const Side& after, const text::Vocabulary& words) {
  return {lost_item(before, after, words), lost_item(after, before, words)};
}

Scope compare_scope(const Side& before, const Side& after, const text::Vocabulary& words) {
  const auto one = content_of(before, words), other = content_of(after, words);
  const auto dropped = without_spelled_out(only_in(one, other), after), added = without_spelled_out(only_in(other, one), before);
  Scope scope{.dropped = dropped.size(), .added = added.size()};
  const auto grew = [](std::size_t more, std::size_t less) {
    return more >= least_growth && static_cast<double>(more) >= growth_over_loss * static_cast<double>(less);
  };
  const bool both = dropped.size() >= much && added.size() >= much && !grew(added.size(), dropped.size()) &&
                    !grew(dropped.size(), added.size());
  scope.wider = both || grew(added.size(), dropped.size());
  scope.narrower = both || grew(dropped.size(), added.size());
  scope.first_dropped = longest_run(dropped);
  scope.first_added = longest_run(added);
  return scope;
}

}  // namespace accordiff::classify
