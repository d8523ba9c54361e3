// The part of the reader for what stands for several at once: pairs of names, "both sides", the body that speaks; and pronouns.
#include <algorithm>
#include <array>

#include "segment/mention_reader.hpp"

namespace accordiff::segment {

// One character for a state: 柬方, 中柬双方, 中柬两国, 中柬关系.
void MentionReader::read_short(const Hit& hit) {
  const auto follows = [&](Word at, std::string_view key) { return at < scan_.words.size() && scan_.words.key(at) == key; };
  std::string role(roles_.of(hit.state));
  if (role.empty()) {  // one character may stand for several states: a party comes first
    for (std::size_t k = 0; k < roles_.states.size(); ++k)
      for (const std::string& stem : names_.state(roles_.states[k]).stems)
        if (stem == scan_.words.key(hit.first)) role = roles_.letters[k];
  }
  if (follows(hit.last, "方") && !follows(hit.last + 1, "面")) {
    constexpr std::array<std::string_view, 14> usual{"中", "美", "俄", "日", "韩", "韓", "英",
                                                     "法", "德", "欧", "歐", "朝", "越", "印"};
    if (!role.empty()) add(hit.first, hit.last + 1, MentionKind::Party, role);
    else if (std::ranges::find(usual, scan_.words.key(hit.first)) != usual.end())
      add(hit.first, hit.last + 1, MentionKind::Third, "T");
    return;
  }
  const Hit* next = hit_at(hit.last);
  if (next == nullptr || next->sense != Sense::Short || role.empty()) return;
  const std::string both = roles_.join(role, roles_.of(next->state));
  const bool party = both != "?";
  if (const Hit* noun = hit_at(next->last);
      noun != nullptr && (noun->sense == Sense::Both || noun->sense == Sense::BothLeaders)) {
    if (party) add(hit.first, noun->last, MentionKind::Both, both).leader = noun->sense == Sense::BothLeaders;
  } else if (party) {
    add(hit.first, next->last, MentionKind::Compound, both).possessive = true;
  }
}

void MentionReader::read_together(const Hit& hit) {
  if (scan_.words.key(hit.first) == "both" && hit.last == hit.first + 1 && names_somebody(hit.last)) return;  // "both A and B"
  const bool many = roles_.together == "G";
  const MentionKind kind = hit.sense == Sense::Group || many ? MentionKind::Group : MentionKind::Both;
  const bool alone = hit.sense == Sense::Group && (!many || !is_body(hit));  // an organ that is not the one that speaks
  Mention& mention = add(with_article(hit.first), hit.last, alone ? MentionKind::Third : kind, alone ? "T" : roles_.together);
  mention.leader = hit.sense == Sense::BothLeaders || hit.sense == Sense::Leaders;
}

bool MentionReader::names_somebody(Word at) const {
  if (has(at, Sense::Article)) ++at;
  const Hit* next = hit_at(at);
  return next != nullptr && (next->sense == Sense::Name || next->sense == Sense::Title || next->sense == Sense::Honorific);
}

// "Leaders welcomed ...", "On trade, Ministers agreed ...": those who speak, without an article.
void MentionReader::read_leaders(const Hit& hit) {
  const NameWord& word = scan_.words[hit.first];
  const bool opens = word.gap == Gap::Start || word.gap == Gap::Comma;
  const std::string_view key = scan_.words.key(hit.last - 1);
  if (key == "leader" || key == "leadership") return;
  if (opens && word.upper && !word.possessive && !names_.is_chinese()) read_together(hit);
}

// "G7" is what the Group of Seven calls itself.
bool MentionReader::is_group(std::string_view key) const {
  return (key == "g7" || key == "g20") && std::ranges::find(roles_.body, "group") != roles_.body.end();
}

// "the Committee" in a text of the Federal Open Market Committee, but not the Security Council in one of the Assembly.
bool MentionReader::is_body(const Hit& hit) const {
  const auto& body = roles_.body;
  if (body.empty() || body.back() == "issuer" || body.back() == "members") return true;
  const std::string_view head = scan_.words.key(hit.last - 1);
  if (names_.is_chinese()) {
    for (Word back = 1; back <= hit.last - hit.first && back <= body.size(); ++back)
      if (scan_.words.key(hit.last - back) != body[body.size() - back]) return false;
    return true;
  }
  constexpr std::array<std::string_view, 10> forums{"quad",     "g7",        "g20",   "aukus", "council",
                                                    "assembly", "committee", "board", "bank",  "commission"};
  for (Word word = hit.first; word < hit.last; ++word)
    if (std::ranges::find(forums, scan_.words.key(word)) != forums.end() &&
        std::ranges::find(body, scan_.words.key(word)) == body.end() && !is_group(scan_.words.key(word)))
      return false;
  if (names_.adjective_follows()) return scan_.words.key(hit.first + (has(hit.first, Sense::Article) ? 1 : 0)) == body.front();
  if (head.size() < 2 || static_cast<unsigned char>(head.front()) < 0x80) return true;
  return body.back().substr(0, 8) == head.substr(0, 8);  // Russian endings differ
}

void MentionReader::read_pronoun(const Hit& hit, Pronoun pronoun, bool possessive) {
  if (pronoun == Pronoun::It && !possessive && is_expletive(hit.last)) return;
  MentionKind kind = MentionKind::Pronoun;
  std::string_view role = "?";
  if (pronoun == Pronoun::We) kind = roles_.together == "G" ? MentionKind::Group : MentionKind::Both, role = roles_.together;
  Mention& mention = add(hit.first, hit.last, kind, role);
  mention.pronoun = pronoun;
  mention.possessive = possessive;
}

// "it is important that", "it was agreed".
bool MentionReader::is_expletive(Word after) const {
  Word at = after;
  if (at + 1 < scan_.words.size() && (scan_.words.key(at) == "y" || scan_.words.key(at + 1) == "y")) return true;  // "il n'y a"
  if (at < scan_.words.size() && !has(at, Sense::Be)) ++at;  // "it will be", "it also is"
  if (!has(at, Sense::Be)) return false;
  for (Word word = at + 1; word < std::min<Word>(at + 4, static_cast<Word>(scan_.words.size())); ++word)
    if (has(word, Sense::Expletive)) return true;
  return false;
}

// "China-Cambodia", "Sino-Cambodian", "China-Laos-Thailand", "China–Cambodia Working Mechanism".
bool MentionReader::read_compound(const Hit& hit) {
  std::string role(roles_.of(hit.state));
  bool parties = !role.empty();
  Word last = hit.last;
  const auto is_part = [](Sense sense) {
    return sense == Sense::Name || sense == Sense::Adjective || sense == Sense::Seat || sense == Sense::Prefix;
  };
  for (const Hit* next = nullptr; linked(last) && (next = hit_at(last)) != nullptr && is_part(next->sense); last = next->last) {
    const std::string_view other = roles_.of(next->state);
    parties = parties && !other.empty();
    if (parties) role = roles_.join(role, other);
  }
  if (last == hit.last) return false;
  add(with_article(hit.first), last, MentionKind::Compound, parties ? role : "T").possessive = true;
  return true;
}

// "China and Cambodia" is both; "Australia, India, Japan and the United States" is all of them.
void MentionReader::join_coordinated() {
  std::vector<Mention> joined;
  for (Mention& mention : found_) {
    const auto single = [](const Mention& m) {
      return m.kind == MentionKind::Party || m.kind == MentionKind::Leader ||
             (m.kind == MentionKind::Both && m.pronoun == Pronoun::None);
    };
    const auto placed = [](const Mention& m) { return m.role.find_first_of("?GT") == std::string::npos; };
    const bool leaders = !joined.empty() && joined.back().kind == MentionKind::Leader && mention.kind == MentionKind::Leader;
    const bool persons = leaders && joined.back().role == "?" && mention.role == "?";  // whose states nobody told
    bool coordinated = !joined.empty() && single(joined.back()) && single(mention) && joined.back().last <= mention.first &&
                       (persons || (placed(joined.back()) && placed(mention) && joined.back().role != mention.role));
    bool separated = false;
    for (Word at = coordinated ? joined.back().last : mention.first; at < mention.first && coordinated; ++at) {
      coordinated = has(at, Sense::And) || has(at, Sense::Article);
      separated |= has(at, Sense::And) || scan_.words[at].gap == Gap::Comma;
    }
    if (coordinated && !separated) coordinated = scan_.words[mention.first].gap == Gap::Comma && roles_.letters.size() > 2;
    if (!coordinated || (joined.back().possessive && !mention.possessive && scan_.words[joined.back().last - 1].possessive)) {
      joined.push_back(std::move(mention));
      continue;
    }
    Mention& whole = joined.back();
    const bool heads = persons && leaders_.are_the_heads(scan_.words.key(whole.last - 1), scan_.words.key(mention.last - 1));
    whole.role = heads ? roles_.together : roles_.join(whole.role, mention.role);
    whole.leader = whole.leader && mention.leader;
    whole.possessive = whole.possessive || mention.possessive;
    whole.last = mention.last;
    whole.kind = whole.role == "G" ? MentionKind::Group : MentionKind::Both;
  }
  found_ = std::move(joined);
}

}  // namespace accordiff::segment
