// Whom a pronoun means. Fed with subjects in reading order; what the order does not tell stays "?".
#pragma once

#include <string>
#include <vector>

#include "segment/mentions.hpp"

namespace accordiff::segment {

class Antecedents {
 public:
  explicit Antecedents(const std::vector<Party>& parties);

  // The mention was the subject of a clause. Give it as resolve() returned it.
  void see(const Mention& subject);
  // The mention with its role filled in. A pronoun that stays unclear keeps kind Pronoun and role "?".
  [[nodiscard]] Mention resolve(Mention mention) const;

 private:
  [[nodiscard]] std::string role_of_it() const;
  [[nodiscard]] std::string role_of_they() const;

  std::string together_;
  std::vector<std::string> letters_;
  std::string last_;         // role of the last subject, "" at the start
  std::string last_single_;  // the last single party that was a subject
  std::string last_leader_;  // the party whose leader last spoke; "?" after two leaders together
  bool last_by_leader_ = false;
};

}  // namespace accordiff::segment
