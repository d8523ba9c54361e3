// What every report of the gate says alike.
#pragma once

#include <string>
#include <string_view>

#include "accordiff/check.hpp"

namespace accordiff::renderers {

[[nodiscard]] std::string_view name_of(Severity severity);  // "warning", "error"
[[nodiscard]] std::string_view name_of(FileChange change);  // "modified", "renamed", "added", "deleted"

// Whether a violation counts: nobody accepted it, or the acceptance expired.
[[nodiscard]] bool is_open(const Violation& violation);

// The file as it is now; of a deleted one as it was. As given, not made visible.
[[nodiscard]] const std::string& path_of(const CheckedFile& file);

// Its link, null when it is about the whole statement.
[[nodiscard]] const Link* link_of(const CheckedFile& file, const Violation& violation);

// The versions that are compared; of a statement that came or went, the only one twice.
[[nodiscard]] const Statement& before_of(const CheckedFile& file);
[[nodiscard]] const Statement& after_of(const CheckedFile& file);

// "reworded, weakened": what happened, without the words.
[[nodiscard]] std::string headline_of(const CheckedFile& file, const Violation& violation);

// What happened and why, on one line: "reworded, weakened: will establish -> will explore (weaker by force)".
[[nodiscard]] std::string message_of(const CheckedFile& file, const Violation& violation);

// "by rule 'figures'": the part of the policy that asks for it; "" where it has no name.
[[nodiscard]] std::string part_of(const Violation& violation);

// "its acceptance expired on 2026-01-31 (agreed by both sides)", "accepted until 2026-12-31 (...)"; "" when nobody accepted it.
[[nodiscard]] std::string acceptance_of(const Violation& violation);

// "1f0b9c22aa in harbour.md no longer occurs: will establish -> will explore (agreed by both sides)".
[[nodiscard]] std::string message_of(const Acceptance& stale);

// The words that show a change, for the file of accepted changes.
[[nodiscard]] std::string words_of(const CheckedFile& file, const Violation& violation);

// "5 statements touched since 1a2b3c4d5e: 1 error, 2 warnings, 3 accepted".
[[nodiscard]] std::string sentence_of(const CheckReport& report);

// Where the page of a rule is.
[[nodiscard]] std::string page_of(std::string_view rule);

}  // namespace accordiff::renderers
