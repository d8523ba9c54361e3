// One pass over the hits; each looks at its neighbours and takes those that belong to it.
#include "segment/mention_reader.hpp"

#include <algorithm>
#include <array>

namespace accordiff::segment {

std::vector<Mention> MentionReader::run() {
  for (k_ = 0; k_ < scan_.hits.size(); ++k_) {
    const Hit& hit = scan_.hits[k_];
    if (hit.first < free_) continue;
    read_unknown_until(hit.first);
    read(hit);
  }
  read_unknown_until(static_cast<Word>(scan_.words.size()));
  join_coordinated();
  for (Mention& mention : found_) mention.place = {scan_.words[mention.first].begin, scan_.words[mention.last - 1].end};
  return std::move(found_);
}

void MentionReader::read(const Hit& hit) {
  switch (hit.sense) {
    case Sense::Name: return read_name(hit);
    case Sense::Adjective: return read_adjective(hit);
    case Sense::Seat: return read_seat(hit);
    case Sense::Prefix: return void(read_compound(hit));
    case Sense::Short: return read_short(hit);
    case Sense::Both:
    case Sense::BothLeaders:
    case Sense::Group: return read_together(hit);
    case Sense::Leaders: return read_leaders(hit);
    case Sense::Side: return read_side(hit);
    case Sense::Title: return read_title();
    case Sense::Some: return void(add(hit.first, hit.last, MentionKind::Some, "S"));
    case Sense::All: return void(add(hit.first, hit.last, MentionKind::All, "ALL"));
    case Sense::Third: return void(add(hit.first, hit.last, MentionKind::Third, "T"));
    case Sense::Reciprocal: return void(add(hit.first, hit.last, MentionKind::Reciprocal, roles_.together));
    case Sense::We: return read_pronoun(hit, Pronoun::We, false);
    case Sense::Our: return read_pronoun(hit, Pronoun::We, true);
    case Sense::They: return read_pronoun(hit, Pronoun::They, false);
    case Sense::Their: return read_pronoun(hit, Pronoun::They, true);
    case Sense::It: return read_pronoun(hit, Pronoun::It, false);
    case Sense::Its: return read_pronoun(hit, Pronoun::It, true);
    case Sense::He: return read_pronoun(hit, Pronoun::He, false);
    case Sense::His: return read_pronoun(hit, Pronoun::He, true);
    case Sense::She: return read_pronoun(hit, Pronoun::She, false);
    case Sense::Her: return read_pronoun(hit, Pronoun::Her, true);
    case Sense::Other: return read_pronoun(hit, Pronoun::Other, false);
    default: return;
  }
}

const Hit* MentionReader::hit_at(Word word) const {
  for (std::size_t k = k_; k < scan_.hits.size() && scan_.hits[k].first <= word; ++k)
    if (scan_.hits[k].first == word) return &scan_.hits[k];
  return nullptr;
}

MentionReader::Word MentionReader::with_article(Word first) const {
  return first > free_ && has(first - 1, Sense::Article) ? first - 1 : first;
}

// "Kingdom of [the] X", "Republic X".
MentionReader::Word MentionReader::with_form(Word first) const {
  Word at = first;
  while (at > free_ && (has(at - 1, Sense::Of) || has(at - 1, Sense::Article))) --at;
  Word form = at;
  while (form > free_ && has(form - 1, Sense::Form) && scan_.words[form].gap == Gap::Space) --form;
  return form < at ? form : first;
}

// "Republic of Korea (ROK)", "United States of America (United States or U.S.)".
MentionReader::Word MentionReader::with_short_forms(Word last, std::uint32_t state) const {
  const auto names_it = [&](Word at) {
    const Hit* hit = hit_at(at);
    return hit != nullptr && hit->sense == Sense::Name && hit->state == state ? hit : nullptr;
  };
  if (last >= scan_.words.size() || scan_.words[last].gap != Gap::Other) return last;
  while (const Hit* hit = names_it(last)) {
    last = hit->last;
    if (last + 1 < scan_.words.size() && scan_.words.key(last) == "or" && names_it(last + 1) != nullptr) ++last;
  }
  return last;
}

// "the ASEAN Charter"; "U.S. forces": an initialism that has no article, where one has to stand before a subject.
bool MentionReader::qualifies(const Hit& hit) const {
  if (hit.last < scan_.words.size() && !names_.is_chinese() && !names_.adjective_follows()) {
    const NameWord& next = scan_.words[hit.last];  // "the ASEAN Charter"
    const bool named = next.upper && !next.caps && next.gap == Gap::Space && !has(hit.last, Sense::And);
    if (named && !has(hit.last, Sense::Side)) return true;
  }
  constexpr std::array<std::string_view, 8> articled{"us", "usa", "uk", "eu", "uae", "prc", "dprk", "drc"};
  constexpr std::array<std::string_view, 10> verbs{"will", "shall", "would", "should", "has", "may", "can", "does", "did", "had"};
  const Word last = hit.last;
  if (hit.last != hit.first + 1 || std::ranges::find(articled, scan_.words.key(hit.first)) == articled.end()) return false;
  if (last >= scan_.words.size() || scan_.words[last].gap != Gap::Space) return false;
  if (hit.first > 0 && (has(hit.first - 1, Sense::Article) || has(hit.first - 1, Sense::And))) return false;
  if (has(last, Sense::And) || has(last, Sense::Preposition) || has(last, Sense::Be)) return false;
  return std::ranges::find(verbs, scan_.words.key(last)) == verbs.end();
}

// Joined to the word before it as a compound is: "China-Cambodia", "U.S. – Japan".
bool MentionReader::linked(Word word) const {
  return word < scan_.words.size() && (scan_.words[word].gap == Gap::Hyphen || scan_.words[word].gap == Gap::Dash);
}

bool MentionReader::owned(Word first, Word last) const {
  if (scan_.words[last - 1].possessive) return true;
  if (names_.is_chinese()) return last < scan_.words.size() && scan_.words.key(last) == "的";
  if (last < scan_.words.size() && scan_.words[last].gap == Gap::Hyphen) return true;  // "China-led"
  return first > 0 && has(first - 1, Sense::Of);
}

Mention& MentionReader::add(Word first, Word last, MentionKind kind, std::string_view role) {
  Mention mention{.first = first, .last = last, .kind = kind, .role = std::string(role)};
  mention.possessive = owned(first, last);
  free_ = last;
  found_.push_back(std::move(mention));
  return found_.back();
}

Mention& MentionReader::add_state(Word first, Word last, std::uint32_t state) {
  const std::string_view role = state == no_state ? "?" : roles_.of(state);
  return add(first, last, role.empty() ? MentionKind::Third : MentionKind::Party, role.empty() ? "T" : role);
}

Mention& MentionReader::add_leader(Word first, Word last, std::uint32_t state) {
  const std::string_view role = state == no_state ? "?" : roles_.of(state);
  Mention& mention = add(first, last, MentionKind::Leader, role.empty() ? "T" : role);
  mention.leader = true;
  return mention;
}

void MentionReader::read_name(const Hit& hit) {
  if (read_compound(hit)) return;
  Word first = hit.first, last = hit.last;
  const Hit* next = hit_at(last);
  if (next != nullptr && next->sense == Sense::Title) return;  // the title takes it: "China's President"
  while (names_.is_chinese() && has(last, Sense::Form)) ++last;
  if (names_.is_chinese())
    while ((next = hit_at(last)) != nullptr && next->sense == Sense::Form) last = next->last;
  if (next != nullptr && next->sense == Sense::Side && !scan_.words[last - 1].possessive && scan_.words[last].gap < Gap::Hyphen)
    last = next->last;
  else if (next != nullptr && next->sense == Sense::Leaders && scan_.words[last].gap < Gap::Hyphen) {
    add_state(with_article(first), next->last, hit.state).leader = true;
    return;
  }
  last = with_short_forms(last, hit.state);
  Mention& mention = add_state(with_article(with_form(first)), last, hit.state);
  mention.possessive = mention.possessive || qualifies(hit);
}

void MentionReader::read_adjective(const Hit& hit) {
  if (read_compound(hit)) return;
  const Word first = with_article(hit.first);
  Word at = hit.last;
  std::uint32_t other = no_state;
  if (has(at, Sense::And))
    if (const Hit* second = hit_at(at + (has(at + 1, Sense::Article) ? 2 : 1));
        second != nullptr && second->sense == Sense::Adjective)
      other = second->state, at = second->last;
  const Hit* next = hit_at(at);
  const bool near = at < scan_.words.size() && scan_.words[at].gap == Gap::Space;
  if (near && next != nullptr && next->sense == Sense::Title && other == no_state) return;  // "Chinese President"
  const bool side = near && ((next != nullptr && next->sense == Sense::Side) || has(at, Sense::Side));
  const bool leaders = near && next != nullptr && next->sense == Sense::Leaders;
  const Word last = side ? std::max(at + 1, next == nullptr ? 0 : next->last) : leaders ? next->last : hit.last;
  if ((side || leaders) && other != no_state) {
    const std::string role = roles_.join(roles_.of(hit.state), roles_.of(other));
    add(first, last, MentionKind::Both, role).leader = leaders;
  } else if (side || leaders) {
    add_state(first, last, hit.state).leader = leaders;
  } else {
    add_state(hit.first, hit.last, hit.state).possessive = true;
  }
}

// An adjective that no table has: it begins as a name of a party does.
std::uint32_t MentionReader::state_by_stem(Word word) const {
  if (word >= scan_.words.size()) return no_state;
  const std::string_view key = scan_.words.key(word);
  for (const std::uint32_t state : roles_.states)
    for (const std::string& stem : names_.state(state).stems) {
      const auto [end, _] = std::ranges::mismatch(key, stem);
      const auto shared = static_cast<std::size_t>(end - key.begin());
      if (shared >= (static_cast<unsigned char>(key.front()) < 0x80 ? 5U : 8U)) return state;
    }
  return no_state;
}

// "Government of [the Kingdom of] Cambodia", "la partie chinoise", "the Royal Government".
void MentionReader::read_side(const Hit& hit) {
  const Word first = with_article(hit.first);
  Word at = hit.last;
  bool of = false;
  const Hit* next = hit_at(at);
  while ((next == nullptr || next->sense != Sense::Name) &&
         (has(at, Sense::Of) || has(at, Sense::Article) || (of && has(at, Sense::Form)))) {
    of |= has(at++, Sense::Of);
    next = hit_at(at);
  }
  const bool near = at < scan_.words.size() && scan_.words[at].gap <= Gap::Space;
  if (near && next != nullptr && next->sense == Sense::Name && (of || names_.adjective_follows())) {
    add_state(first, with_short_forms(next->last, next->state), next->state);
  } else if (near && at == hit.last && next != nullptr && next->sense == Sense::Adjective && names_.adjective_follows()) {
    add_state(first, next->last, next->state);
  } else if (near && at == hit.last && names_.adjective_follows() && state_by_stem(at) != no_state) {
    add_state(first, at + 1, state_by_stem(at));
  } else if (hit.first > free_ && state_by_stem(hit.first - 1) != no_state && scan_.words[hit.first].gap == Gap::Space) {
    add_state(with_article(hit.first - 1), hit.last, state_by_stem(hit.first - 1));
  } else if (scan_.words.key(hit.first) == "royal" && first < hit.first) {
    add(first, hit.last, MentionKind::Party, "?");
  }
}

void MentionReader::read_title() {
  const LeaderPhrase phrase = read_leader(scan_, k_, free_, names_);
  std::uint32_t state = phrase.state;
  for (Word at = phrase.name_first; at < phrase.name_last && state == no_state; ++at)
    if (const auto leader = leaders_.who(scan_.words.key(at)); leader != Leaders::none) state = leaders_.state_of(leader);
  if (state == no_state) state = leaders_.state_of_title(phrase.title, names_, roles_);
  if (state == no_state && phrase.name_first == phrase.name_last) return;
  const Word last = with_short_forms(phrase.last, state);
  add_leader(phrase.first, last, state).possessive = scan_.words[last - 1].possessive;
}

// "Beijing agreed", not "in Beijing", "Washington, D.C., on Friday" or "the Washington Treaty".
void MentionReader::read_seat(const Hit& hit) {
  if (read_compound(hit)) return;
  const Word first = with_article(hit.first);
  if (first > 0 && has(first - 1, Sense::Preposition)) return;
  if (!names_.is_chinese()) {
    if (hit.last >= scan_.words.size()) return;
    const NameWord& next = scan_.words[hit.last];
    const bool acts = next.gap == Gap::Space && !next.upper && !has(hit.last, Sense::Preposition);
    if (!acts && !scan_.words[hit.last - 1].possessive) return;
  }
  add_state(first, hit.last, hit.state);
}

// Words without a hit: leaders whose names are known.
void MentionReader::read_unknown_until(Word end) {
  const bool chinese = names_.is_chinese();
  for (Word at = free_; at < end; ++at) {
    if (!chinese && !scan_.words[at].upper) continue;
    std::uint32_t leader = Leaders::none;
    Word last = at;
    if (chinese) {
      std::string key;
      for (Word word = at; word < std::min(end, at + 4); ++word) {
        key += scan_.words.key(word);
        if (word > at && leaders_.who(key) != Leaders::none) leader = leaders_.who(key), last = word + 1;
      }
    } else {
      while (last < end && scan_.words[last].upper && leaders_.who(scan_.words.key(last)) != Leaders::none &&
             (last == at || scan_.words[last].gap == Gap::Space)) {
        leader = leaders_.who(scan_.words.key(last));
        if (scan_.words[last++].possessive) break;
      }
    }
    if (leader == Leaders::none) continue;
    if (const Hit* title = hit_at(last); chinese && title != nullptr && title->sense == Sense::Title)
      last = title->last;  // 洪森首相
    add_leader(at, last, leaders_.state_of(leader)).possessive = !chinese && scan_.words[last - 1].possessive;
    at = last - 1;
  }
}

}  // namespace accordiff::segment
