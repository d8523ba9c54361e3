// Sets up what a finder knows, and leads the words of its mentions back to the tokens of the clause.
#include "segment/mentions.hpp"

#include <algorithm>

#include "segment/mention_reader.hpp"

namespace accordiff::segment {
namespace {

bool is_letter_role(std::string_view role) { return role.size() == 1 && role[0] >= 'A' && role[0] <= 'Z' && role != "G"; }

}  // namespace

std::string together(const std::vector<Party>& parties) {
  std::size_t single = 0;
  for (const Party& party : parties) {
    if (party.role == "G") return "G";
    if (is_letter_role(party.role)) ++single;
  }
  if (single == 0) return "?";
  if (single == 1) return parties.front().role;
  return single == 2 ? "AB" : "G";
}

MentionFinder::MentionFinder(std::vector<Party> parties, Names names) : parties_(std::move(parties)), names_(std::move(names)) {
  take_parties();
}

MentionFinder::MentionFinder(std::vector<Party> parties, Names names, const Document& document)
    : MentionFinder(std::move(parties), std::move(names)) {
  for (const Block& block : document.blocks) {
    const Scan scan = names_.scan(block.text);
    leaders_.learn(scan, names_);
    count(scan);
  }
  leaders_.settle(names_, roles_);
}

void MentionFinder::count(const Scan& scan) {
  for (const Hit& hit : scan.hits) {
    std::string_view role;
    if (names_state(hit.sense)) role = roles_.of(hit.state);
    else if (hit.sense == Sense::Group || hit.sense == Sense::We) role = "G";
    if (role.empty()) continue;
    const auto party = std::ranges::find(parties_, role, &Party::role);
    if (party != parties_.end()) ++party->mentions;
  }
}

void MentionFinder::take_parties() {
  roles_.together = together(parties_);
  for (const Party& party : parties_) {
    if (party.role == "G") {
      const NameWords words(party.name, false);
      for (std::size_t k = 0; k < words.size(); ++k) roles_.body.emplace_back(words.key(k));
    }
    if (!is_letter_role(party.role)) continue;
    const std::uint32_t state = names_.add(party.name, party.aliases);
    names_.add_short(state);
    roles_.letters.push_back(party.role);
    roles_.states.push_back(state);
    if (roles_.of_state.size() <= state) roles_.of_state.resize(state + 1);
    roles_.of_state[state] = party.role;
  }
}

std::vector<Mention> MentionFinder::find(std::string_view text, const std::vector<Token>& tokens) const {
  const Scan scan = names_.scan(text);
  std::vector<Mention> mentions = MentionReader(scan, names_, roles_, leaders_).run();
  std::uint32_t token = 0;
  for (Mention& mention : mentions) {
    while (token < tokens.size() && tokens[token].word.end <= mention.place.begin) ++token;
    mention.first = mention.last = token;
    while (mention.last < tokens.size() && tokens[mention.last].word.begin < mention.place.end) ++mention.last;
  }
  return mentions;
}

}  // namespace accordiff::segment
