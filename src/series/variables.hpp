// Names of parties read as variables: what one issuer says to several partners then differs in nothing but the names.
#pragma once

#include <vector>

#include "accordiff/model.hpp"
#include "text/vocabulary.hpp"

namespace accordiff::series {

// The party that most of these tables have, "" when hardly any two have one in common: the issuer. Of several, the first by name.
[[nodiscard]] std::string common_party(const std::vector<std::vector<Party>>& tables);

// A statement whose words for a role are one word, the same for every party that holds it. For aligning alone: its tokens no
// longer cover its text.
[[nodiscard]] Statement with_variables(const Statement& statement, text::Vocabulary& words);

}  // namespace accordiff::series
