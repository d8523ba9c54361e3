// How acts are called in every format: names of families and kinds of marks, ranks, the short form "A COMMIT 5".
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "accordiff/model.hpp"

namespace accordiff::renderers {

inline constexpr std::array families{Family::Commit, Family::Position, Family::Directive, Family::Report, Family::Evaluate,
                                     Family::Assert, Family::Event,    Family::Narrator,  Family::Meta,   Family::Unknown};

[[nodiscard]] std::string_view name_of(Family family);  // "COMMIT"; "?" for Unknown
[[nodiscard]] std::string_view name_of(MarkKind kind);  // "head", "condition"

// Which number ranks an act of this family.
[[nodiscard]] bool has_force(Family family);
[[nodiscard]] bool has_stance(Family family);

// The force "5", the stance "+4" or "-4", "" for families without a ladder.
[[nodiscard]] std::string rank_of(const Act& act);

// "COMMIT 5", "POSITION -4", "ASSERT", "?".
[[nodiscard]] std::string act_of(const Act& act);

// With its holder: "A COMMIT 5". "" when the family is unknown.
[[nodiscard]] std::string headline_of(const Act& act);

// The words that the act is about.
[[nodiscard]] std::string_view object_of(const Clause& clause);

// The marks of one kind, in their order.
[[nodiscard]] std::vector<const Mark*> marks_of(const Act& act, MarkKind kind);

// Their words, parted by "; ".
[[nodiscard]] std::string words_of(const Act& act, std::initializer_list<MarkKind> kinds);

}  // namespace accordiff::renderers
