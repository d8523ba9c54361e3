// Where a text speaks of its parties, and as what: by name, as a side, through a leader, together, as "it" or "they", or of
// others. Nothing is decided here about what anybody does.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "accordiff/model.hpp"
#include "segment/leaders.hpp"
#include "segment/names.hpp"

namespace accordiff::segment {

enum class MentionKind : std::uint8_t { Party, Leader, Both, Pronoun, Reciprocal, Group, Some, All, Third, Compound };

// Which pronoun, for Antecedents. Other: "the other side".
enum class Pronoun : std::uint8_t { None, We, They, It, He, She, Her, Other };

struct Mention {
  std::uint32_t first = 0, last = 0;  // half-open range of tokens
  MentionKind kind = MentionKind::Party;
  std::string role;         // "A", "B", "AB", "G", "S", "ALL", "T"; "?" when only the context can tell, or nothing
  bool possessive = false;  // owns or qualifies what follows ("China's", "Chinese investment", "of China"): no subject
  bool leader = false;      // a leader speaks: Act::voice
  Pronoun pronoun = Pronoun::None;
  Span place{};  // bytes of the text

  friend bool operator==(const Mention&, const Mention&) = default;
};

// The role of all parties together: "AB" of two, "G" of a body or of three and more, "A" of one, "?" of none.
[[nodiscard]] std::string together(const std::vector<Party>& parties);

// Made once a statement; find() is cheap and keeps nothing between calls.
class MentionFinder {
 public:
  MentionFinder(std::vector<Party> parties, Names names);
  // Reads the whole text in advance: learns its leaders, so that "Venn said" is understood, and counts how often it names whom.
  MentionFinder(std::vector<Party> parties, Names names, const Document& document);

  // `text` is a sentence or a clause, `tokens` its tokens. Mentions ascend and do not overlap.
  [[nodiscard]] std::vector<Mention> find(std::string_view text, const std::vector<Token>& tokens) const;

  [[nodiscard]] const Leaders& leaders() const noexcept { return leaders_; }
  [[nodiscard]] const std::vector<Party>& parties() const noexcept { return parties_; }

 private:
  void take_parties();
  void count(const Scan& scan);

  std::vector<Party> parties_;
  Names names_;
  Roles roles_;
  Leaders leaders_;
};

}  // namespace accordiff::segment
