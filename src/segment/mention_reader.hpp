// Reads the hits of one sentence as mentions: a name with its government, an adjective with its side, a title with its person.
#pragma once

#include <string>
#include <vector>

#include "segment/mentions.hpp"

namespace accordiff::segment {

class MentionReader {
 public:
  MentionReader(const Scan& scan, const Names& names, const Roles& roles, const Leaders& leaders)
      : scan_(scan), names_(names), roles_(roles), leaders_(leaders) {}

  // Mentions with words for `first` and `last`; `place` is set.
  [[nodiscard]] std::vector<Mention> run();

 private:
  using Word = std::uint32_t;

  void read(const Hit& hit);
  void read_name(const Hit& hit);
  void read_adjective(const Hit& hit);
  void read_side(const Hit& hit);
  void read_title();
  void read_seat(const Hit& hit);
  void read_short(const Hit& hit);
  void read_together(const Hit& hit);
  void read_leaders(const Hit& hit);
  [[nodiscard]] bool names_somebody(Word at) const;
  [[nodiscard]] bool is_group(std::string_view key) const;
  void read_pronoun(const Hit& hit, Pronoun pronoun, bool possessive);
  void read_unknown_until(Word end);
  bool read_compound(const Hit& hit);
  void join_coordinated();

  Mention& add(Word first, Word last, MentionKind kind, std::string_view role);
  Mention& add_state(Word first, Word last, std::uint32_t state);
  Mention& add_leader(Word first, Word last, std::uint32_t state);
  [[nodiscard]] std::uint32_t state_by_stem(Word word) const;
  [[nodiscard]] bool has(Word word, Sense sense) const {
    return word < scan_.words.size() && (scan_.senses[word] & bit(sense)) != 0;
  }
  [[nodiscard]] const Hit* hit_at(Word word) const;
  [[nodiscard]] Word with_article(Word first) const;
  [[nodiscard]] Word with_form(Word first) const;
  [[nodiscard]] Word with_short_forms(Word last, std::uint32_t state) const;
  [[nodiscard]] bool qualifies(const Hit& hit) const;
  [[nodiscard]] bool owned(Word first, Word last) const;
  [[nodiscard]] bool linked(Word word) const;
  [[nodiscard]] bool is_body(const Hit& hit) const;
  [[nodiscard]] bool is_expletive(Word after) const;

  const Scan& scan_;
  const Names& names_;
  const Roles& roles_;
  const Leaders& leaders_;
  std::vector<Mention> found_;
  std::size_t k_ = 0;  // the hit being read
  Word free_ = 0;      // the first word that is in no mention
};

}  // namespace accordiff::segment
