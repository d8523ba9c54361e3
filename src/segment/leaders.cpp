// The state of a leader is taken from the phrase that introduces him or her; where it is silent ("President Venn"), from the
// titles of the parties' heads; where these do not tell either, nobody guesses.
#include "segment/leaders.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace accordiff::segment {
namespace {

bool has(const Scan& scan, std::uint32_t word, Sense sense) { return (scan.senses[word] & bit(sense)) != 0; }

const Hit* hit_from(const Scan& scan, std::size_t k, std::uint32_t word) {
  return k < scan.hits.size() && scan.hits[k].first == word ? &scan.hits[k] : nullptr;
}

bool may_continue_name(const NameWords& words, std::uint32_t at) {
  const Gap gap = words[at].gap;
  return gap == Gap::Space || gap == Gap::Hyphen || (gap == Gap::Dot && words.key(at - 1).size() <= 2);
}

constexpr std::uint32_t longest_name = 5;
constexpr std::uint32_t longest_chinese_name = 3;
constexpr std::uint32_t longest_foreign_name = 12;

// Characters that follow a Chinese name in a sentence, but are no part of it.
bool ends_chinese_name(std::string_view key) {
  constexpr std::string_view stops =
      "同和与與在于於对對说說表会會访訪将將应應抵举舉指强強提的是就致主率一、代自于参參出向签簽分共并並重宣赴认認先";
  for (std::size_t at = 0; at + 3 <= stops.size(); at += 3)
    if (stops.substr(at, 3) == key) return true;
  return false;
}

// A name of two or three characters, or a foreign one with a dot between its parts, whatever else these may mean.
std::uint32_t chinese_name_end(const Scan& scan, std::size_t k, std::uint32_t at) {
  const NameWords& words = scan.words;
  while (k < scan.hits.size() && scan.hits[k].last <= at) ++k;
  std::uint32_t end = at;
  bool foreign = false;
  while (end < words.size() && end - at < longest_foreign_name) {
    const Gap gap = words[end].gap;
    if (words.key(end).size() != 3) break;  // no ideograph
    if ((gap != Gap::Nothing && gap != Gap::Hyphen) || ends_chinese_name(words.key(end))) break;
    foreign |= gap == Gap::Hyphen;
    ++end;
  }
  if (foreign) return end;
  const std::uint32_t limit = k < scan.hits.size() ? scan.hits[k].first : static_cast<std::uint32_t>(words.size());
  end = std::min({end, limit, at + longest_chinese_name});
  return end < at + 2 ? at : end;
}

// The end of the person's name that begins at `at`; `at` when none does.
std::uint32_t name_end(const Scan& scan, std::size_t k, std::uint32_t at, bool chinese) {
  const NameWords& words = scan.words;
  std::uint32_t end = at;
  if (chinese) return chinese_name_end(scan, k, at);
  while (k < scan.hits.size() && scan.hits[k].last <= at) ++k;
  const std::uint32_t limit = k < scan.hits.size() ? scan.hits[k].first : static_cast<std::uint32_t>(words.size());
  if (at > 0 && words[at - 1].possessive) return at;  // "the Prime Minister's Official Visit"
  while (end < limit && end - at < longest_name && words[end].upper && (end == at || may_continue_name(words, end)))
    if (words[end++].possessive) return end;
  const auto is_junior = [&](std::string_view key) { return key == "jr" || key == "sr"; };
  if (end > at && end < words.size() && words[end].gap == Gap::Comma && is_junior(words.key(end))) ++end;
  return end;
}

// Steps over "H.E.", "Mr.", "The Honorable"; how far.
std::uint32_t skip_honorifics(const Scan& scan, std::size_t& k, std::uint32_t at) {
  const std::uint32_t begin = at;
  for (;;) {
    std::uint32_t next = at;
    if (next < scan.words.size() && next == begin && has(scan, next, Sense::Article)) ++next;
    while (k < scan.hits.size() && scan.hits[k].last <= next) ++k;
    const Hit* hit = hit_from(scan, k, next);
    if (hit == nullptr || hit->sense != Sense::Honorific) return at;
    at = hit->last;
    ++k;
  }
}

// "of the Republic of China" behind a title: the hit of the name, or null.
const Hit* state_after(const Scan& scan, std::size_t k, std::uint32_t at) {
  const NameWords& words = scan.words;
  bool of = false;
  const auto parts = [&](std::uint32_t word) {  // "Jr." before the state ends no sentence
    const Gap gap = words[word].gap;
    return gap == Gap::Stop || gap == Gap::Comma || (gap == Gap::Dot && words.key(word - 1) != "jr");
  };
  while (at < words.size() && !parts(at)) {
    while (k < scan.hits.size() && scan.hits[k].first < at) ++k;
    if (const Hit* hit = hit_from(scan, k, at); hit != nullptr && hit->sense == Sense::Name) break;  // "Kingdom of Cambodia"
    if (has(scan, at, Sense::Of)) of = true;
    else if (!has(scan, at, Sense::Article) && !(of && has(scan, at, Sense::Form))) break;
    ++at;
  }
  if (at >= words.size()) return nullptr;
  while (k < scan.hits.size() && scan.hits[k].first < at) ++k;
  const Hit* hit = hit_from(scan, k, at);
  if (hit == nullptr || parts(at)) return nullptr;
  const bool arabic = !of && words[at].gap == Gap::Space && words[at].begin > 0 && !words[at].upper;
  return (of || arabic) && hit->sense == Sense::Name ? hit : nullptr;
}

// The person named before ", President of ...": where the name begins.
std::uint32_t name_before(const Scan& scan, std::size_t k, std::uint32_t title, std::uint32_t first) {
  const NameWords& words = scan.words;
  if (title == first || words[title].gap != Gap::Comma) return title;
  const std::uint32_t floor = std::max(first, k == 0 ? 0 : scan.hits[k - 1].last);
  std::uint32_t begin = title;
  while (begin > floor && title - begin < longest_name && words[begin - 1].upper &&
         (begin == title || may_continue_name(words, begin)))
    --begin;
  return begin;
}

// "President A welcomed President B to [the Kingdom of] Valmora": A leads the place. no_state where nobody is received.
std::uint32_t state_of_host(const Scan& scan, const LeaderPhrase& host, const LeaderPhrase& guest) {
  constexpr std::array<std::string_view, 6> receives{"welcomed", "welcomes", "hosted", "hosts", "received", "receives"};
  const NameWords& words = scan.words;
  if (guest.first != host.last + 1 || std::ranges::find(receives, words.key(host.last)) == receives.end()) return no_state;
  if (guest.last >= words.size() || words.key(guest.last) != "to") return no_state;
  const auto behind = std::ranges::upper_bound(scan.hits, guest.last, {}, &Hit::first);
  const auto hit =
      std::find_if(behind, scan.hits.end(), [](const Hit& one) { return one.sense == Sense::Name || one.sense == Sense::Seat; });
  if (hit == scan.hits.end() || words[hit->last - 1].possessive) return no_state;
  if (hit->last < words.size() && words[hit->last].gap == Gap::Hyphen) return no_state;  // "the Valmora-Teshara summit"
  for (std::uint32_t at = guest.last + 1; at < hit->first; ++at)
    if (!has(scan, at, Sense::Article) && !has(scan, at, Sense::Form) && !has(scan, at, Sense::Of)) return no_state;
  return hit->state;
}

}  // namespace

std::string Roles::join(std::string_view one, std::string_view other) const {
  if (one == other) return std::string(one);
  if (one.empty() || other.empty() || one == "?" || other == "?") return "?";
  std::string all = std::string(one) + std::string(other);
  if (std::ranges::any_of(all, [&](char c) { return std::ranges::find(letters, std::string(1, c)) == letters.end(); }))
    return "?";
  std::ranges::sort(all);
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all.size() == letters.size() ? together : all;
}

LeaderPhrase read_leader(const Scan& scan, std::size_t k, std::uint32_t first, const Names& names) {
  const NameWords& words = scan.words;
  const Hit& title = scan.hits[k];
  LeaderPhrase phrase{.first = title.first, .last = title.last, .name_first = title.last, .name_last = title.last};
  for (std::uint32_t at = title.first; at < title.last; ++at) (phrase.title += at == title.first ? "" : " ") += words.key(at);
  if (phrase.first > first && has(scan, phrase.first - 1, Sense::Article)) --phrase.first;
  std::size_t next = k + 1;
  if (const Hit* state = state_after(scan, next, phrase.last)) {
    phrase.state = state->state;
    phrase.last = state->last;
    next = static_cast<std::size_t>(state - scan.hits.data()) + 1;
  } else if (names.adjective_follows() && hit_from(scan, next, phrase.last) != nullptr &&
             scan.hits[next].sense == Sense::Adjective) {
    phrase.state = scan.hits[next].state;
    phrase.last = scan.hits[next++].last;
  } else if (k > 0 && scan.hits[k - 1].last == title.first && title.first > first && words[title.first].gap <= Gap::Space) {
    const Hit& before = scan.hits[k - 1];
    if (before.sense == Sense::Adjective || before.sense == Sense::Name) phrase.state = before.state, phrase.first = before.first;
  }
  std::uint32_t at = skip_honorifics(scan, next, phrase.last);
  // "A, President of X, H.E. B": the name behind the comma is the next leader's where one stands before the title.
  const std::uint32_t named_before = name_before(scan, k, title.first - (title.first > phrase.first ? 1U : 0U), first);
  const bool apart = phrase.last < words.size() && words[phrase.last].gap > Gap::Space;
  const bool comma = apart && (at == phrase.last || named_before < phrase.first);
  const std::uint32_t end = comma ? at : name_end(scan, next, at, names.is_chinese());
  if (end > at) {
    phrase.name_first = at;
    phrase.name_last = phrase.last = end;
    // "President Lee Jae Myung of the Republic of Korea"
    if (phrase.state == no_state) {
      if (const Hit* state = state_after(scan, next, end)) phrase.state = state->state, phrase.last = state->last;
    }
  } else if (const std::uint32_t words_before = phrase.first - named_before;
             words_before > 1 || (words_before == 1 && phrase.state != no_state)) {  // not "Accordingly, the President"
    phrase.name_last = phrase.first;
    phrase.name_first = phrase.first = named_before;
  }
  return phrase;
}

void Leaders::learn(const Scan& scan, const Names& names) {
  std::uint32_t free = 0;
  std::optional<LeaderPhrase> before;
  for (std::size_t k = 0; k < scan.hits.size(); ++k) {
    if (scan.hits[k].sense != Sense::Title || scan.hits[k].first < free) continue;
    const LeaderPhrase phrase = read_leader(scan, k, free, names);
    if (phrase.name_first < phrase.name_last) {
      if (before && before->state == no_state) {
        before->state = state_of_host(scan, *before, phrase);
        if (before->state != no_state) note(scan, *before);
      }
      note(scan, phrase);
      before = phrase;
    }
    free = phrase.last;
  }
}

void Leaders::note(const Scan& scan, const LeaderPhrase& phrase) {
  std::vector<std::string> keys;
  const bool wide = !scan.words[phrase.name_first].upper;
  if (wide) {
    std::string whole;
    for (std::uint32_t at = phrase.name_first; at < phrase.name_last; ++at) whole += scan.words.key(at);
    keys.push_back(std::move(whole));
  }
  for (std::uint32_t at = phrase.name_first; !wide && at < phrase.name_last; ++at)
    if (scan.words.key(at).size() > 1 && scan.words.key(at) != "jr") keys.emplace_back(scan.words.key(at));
  if (keys.empty()) return;
  std::uint32_t leader = none;
  for (const auto& key : keys)
    if (const std::uint32_t known = who(key);
        known != none && (leaders_[known].state == phrase.state || phrase.state == no_state || leaders_[known].state == no_state))
      leader = known;
  if (leader == none) {
    leader = static_cast<std::uint32_t>(leaders_.size());
    leaders_.emplace_back();
  }
  Leader& found = leaders_[leader];
  if (found.state == no_state) found.state = phrase.state;
  if (std::ranges::find(found.titles, phrase.title) == found.titles.end()) found.titles.push_back(phrase.title);
  for (auto& key : keys) {
    const auto [place, fresh] = by_word_.try_emplace(std::move(key), leader);
    if (!fresh && place->second != leader) place->second = none;  // two leaders share it: it names neither
  }
}

std::uint32_t Leaders::who(std::string_view key) const {
  if (by_word_.empty()) return none;
  const auto found = by_word_.find(std::string(key));
  return found == by_word_.end() ? none : found->second;
}

std::uint32_t Leaders::state_of_title(std::string_view title, const Names& names, const Roles& roles) const {
  std::uint32_t only = no_state;
  for (const std::uint32_t state : roles.states) {
    bool bears = std::ranges::find(names.state(state).heads, title) != names.state(state).heads.end();
    for (const Leader& leader : leaders_)
      bears |= leader.state == state && std::ranges::find(leader.titles, title) != leader.titles.end();
    if (!bears) continue;
    if (only != no_state) return no_state;
    only = state;
  }
  return only;
}

// Who bears a title of one party's alone speaks for it; of two presidents, one of them known, the other is the other party's.
void Leaders::settle(const Names& names, const Roles& roles) {
  for (const bool alone : {false, true})
    for (Leader& leader : leaders_) {
      if (leader.state != no_state) continue;
      std::vector<std::uint32_t> left;
      for (const std::uint32_t state : roles.states)
        if (may_lead(leader, names, roles, state, alone) && !(alone && is_taken(leader, state))) left.push_back(state);
      if (left.size() == 1) leader.state = left.front();
    }
  both_left_ = are_left(names, roles);
}

// Whether two are left whom nobody has placed, with titles that the heads of both parties bear: they are these heads.
bool Leaders::are_left(const Names& names, const Roles& roles) const {
  const auto heads_any = [&](const Leader& leader) {
    return std::ranges::all_of(roles.states, [&](std::uint32_t state) {
      const auto& heads = names.state(state).heads;
      return heads.empty() || bears_one_of(leader, heads);
    });
  };
  std::size_t left = 0;
  for (const Leader& leader : leaders_) {
    if (leader.state != no_state) continue;
    if (!heads_any(leader)) return false;
    ++left;
  }
  return left == 2 && roles.letters.size() == 2;
}

bool Leaders::are_the_heads(std::string_view one, std::string_view other) const {
  const std::uint32_t first = who(one), second = who(other);
  return both_left_ && first != none && second != none && first != second;
}

bool Leaders::bears_one_of(const Leader& leader, const std::vector<std::string>& titles) {
  return std::ranges::any_of(leader.titles, [&](const auto& title) { return std::ranges::find(titles, title) != titles.end(); });
}

// Of a state that no table knows only the president of another party tells that it has one.
bool Leaders::may_lead(const Leader& leader, const Names& names, const Roles& roles, std::uint32_t state, bool left_over) const {
  const auto& heads = names.state(state).heads;
  if (!heads.empty()) return bears_one_of(leader, heads);
  return left_over &&
         std::ranges::any_of(roles.states, [&](std::uint32_t other) { return other != state && is_taken(leader, other); });
}

// Whether somebody else is known to bear a title of this leader there.
bool Leaders::is_taken(const Leader& leader, std::uint32_t state) const {
  return std::ranges::any_of(leaders_,
                             [&](const Leader& other) { return other.state == state && bears_one_of(leader, other.titles); });
}

}  // namespace accordiff::segment
