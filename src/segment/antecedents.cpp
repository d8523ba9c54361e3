// The rules of thumb that hold for the prose of statements: "it" goes on with the party that spoke last, "they" are the parties
// unless others were just spoken of, "he" is the leader who spoke last.
#include "segment/antecedents.hpp"

#include <algorithm>

namespace accordiff::segment {

Antecedents::Antecedents(const std::vector<Party>& parties) : together_(together(parties)) {
  for (const Party& party : parties)
    if (party.role.size() == 1 && party.role != "G") letters_.push_back(party.role);
}

void Antecedents::see(const Mention& subject) {
  if (subject.role.empty() || subject.possessive) return;
  const bool single = std::ranges::find(letters_, subject.role) != letters_.end();
  last_ = subject.role;
  last_by_leader_ = subject.leader && single;
  if (single) last_single_ = subject.role;
  if (single && subject.leader) last_leader_ = subject.role;
  else if (subject.kind == MentionKind::Leader || (subject.kind == MentionKind::Both && subject.leader)) last_leader_ = "?";
}

std::string Antecedents::role_of_it() const {
  if (last_ == "G" || (together_ == "G" && last_.empty())) return "G";
  if (last_.empty() && letters_.size() == 1) return letters_.front();
  const bool goes_on = !last_single_.empty() && last_ == last_single_ && !last_by_leader_;
  return goes_on ? last_single_ : "?";
}

std::string Antecedents::role_of_they() const {
  if (last_ == "T" || last_ == "?") return "?";
  if (last_ == "S" || last_ == "ALL") return last_;
  return together_;
}

Mention Antecedents::resolve(Mention mention) const {
  switch (mention.pronoun) {
    case Pronoun::None:
    case Pronoun::We: return mention;
    case Pronoun::They: mention.role = role_of_they(); break;
    case Pronoun::It: mention.role = role_of_it(); break;
    case Pronoun::He:
    case Pronoun::She: mention.role = last_leader_.empty() ? "?" : last_leader_; break;
    case Pronoun::Her:  // of a leader or, in older English, of a state
      mention.role = last_by_leader_ ? last_leader_ : role_of_it();
      break;
    case Pronoun::Other:
      if (letters_.size() == 2 && !last_single_.empty()) mention.role = last_single_ == letters_[0] ? letters_[1] : letters_[0];
      break;
  }
  if (mention.role == "?") return mention;
  const bool person = mention.pronoun == Pronoun::He || mention.pronoun == Pronoun::She;
  mention.leader = person || (mention.pronoun == Pronoun::Her && last_by_leader_);
  if (mention.leader) mention.kind = MentionKind::Leader;
  else if (mention.role == "G") mention.kind = MentionKind::Group;
  else if (mention.role == "S") mention.kind = MentionKind::Some;
  else if (mention.role == "ALL") mention.kind = MentionKind::All;
  else mention.kind = mention.role.size() > 1 ? MentionKind::Both : MentionKind::Party;
  return mention;
}

}  // namespace accordiff::segment
