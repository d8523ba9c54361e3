// What a clause does: who commits to what, how firmly. The fields of domain and ladder are explained in docs/method.md.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace accordiff {

// Six families of acts, each with a ladder of its own: numbers of different families never compare. Assert, Event, Narrator
// and Meta carry no force. Unknown: no rule of the profile applies; reports show "?".
enum class Family : std::uint8_t { Unknown, Commit, Position, Directive, Report, Evaluate, Assert, Event, Narrator, Meta };

// Why a field has its value: the rule and the entry of the list that decided, for `accordiff explain`.
struct Reason {
  std::string field;  // "family", "force", "holder", ...
  std::string rule;   // "weakest-link", "negation", "antecedent", ...
  std::string entry;  // the phrase of the list, or the words of the text, that decided

  friend bool operator==(const Reason&, const Reason&) = default;
};

struct Act {
  Family family = Family::Unknown;
  double force = 0;         // Commit, Directive 0..6, Report 0..4, in half steps; the weakest of head, modal and catenatives
  double stance = 0;        // Position -5..+5, Evaluate -1..+2, toward the object as worded; 0 for other families
  bool negated = false;     // "do not support": stance -1, not the -3 of "oppose"
  bool continuity = false;  // reaffirmed, reiterated, continued: not for the first time
  std::string
      holder;  // role: "A", "B", "AB", "G" (all of a group), "S" (some members), "ALL", "T" (third party), "N" (narrator), "?"
  std::string voice;        // "leader" when a person speaks for the holder, else ""
  std::string addressee;    // role or words of those who are asked to act; "" when none
  std::string attribution;  // "wide" (we, both sides, unanimously), "narrow" (some leaders, most members), ""
  std::string action;       // content verb class: "DELIVER", "CONTINUE", "INTENSIFY", "COORDINATE", "EXPLORE", "RESTRAIN", ""
  std::string object;       // words of the object, as written
  std::vector<std::string> items;            // the object's coordinated parts, as written, when there are two or more
  std::vector<std::string> conditions;       // "subject to domestic procedures"
  std::vector<std::string> hedges;           // "as appropriate"
  std::vector<std::string> intensifiers;     // "firmly"
  std::vector<std::string> quantifiers;      // "any form of", "some"
  std::vector<std::string> specifics;        // dates, numbers, amounts, named mechanisms: "by 2030"
  std::vector<std::string> formulas;         // watch formulas met, with their variant: "one-china:policy"
  std::string purpose, circumstance, rider;  // attached parts, as written; "" when none
  std::string trigger;                       // the words that decided: "agreed to explore"
  std::vector<Reason> reasons;
};

}  // namespace accordiff
