// What a policy says of a change.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "accordiff/check.hpp"

namespace accordiff::gate {

// What the conditions of a policy ask about: a change, or a whole statement that came or went.
struct Subject {
  std::string_view path;
  const Link* link = nullptr;  // none: the whole of the only statement
  const Statement* before = nullptr;
  const Statement* after = nullptr;
  std::vector<std::string> topics;
  std::string_view formula;  // one that breaks what it must do; "" when the change itself is judged
};

struct Decision {
  std::string rule, part;
  Severity severity = Severity::Warning;
};

// The first of check_rules that the change is a case of and that the policy fails on; else one that it warns of.
[[nodiscard]] std::optional<Decision> decide(const Policy& policy, const Subject& subject,
                                             const std::vector<std::string_view>& cases);

// The rules that a change is a case of, in the order of check_rules.
[[nodiscard]] std::vector<std::string_view> cases_of(const Link& link);

}  // namespace accordiff::gate
