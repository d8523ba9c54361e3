// Who the parties of a document are: told by the user, by front matter, by the title, by the first sentences, or by counting.
#pragma once

#include <vector>

#include "accordiff/model.hpp"
#include "segment/names.hpp"

namespace accordiff::segment {

struct PartyTable {
  std::vector<Party> parties;  // "A", "B", ... or "G" for a body, then its members; empty when nobody was found
  std::vector<Note> notes;     // "parties-found": read from the text; "parties-unsure": guessed, or not found
  Names names;                 // of states, those of the parties among them
};

// `given` is CompareOptions::parties: roles that are empty there are filled. `known` is the table of a statement compared with
// this one: a party that is in both keeps its role, so that A-B and B-A statements have the same roles.
[[nodiscard]] PartyTable find_parties(const Document& document, const std::vector<Party>& given = {},
                                      const std::vector<Party>& known = {});

}  // namespace accordiff::segment
