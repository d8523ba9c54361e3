// The gate: what a change to statements under version control does to them, held against a policy.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "accordiff/model.hpp"
#include "accordiff/options.hpp"

namespace accordiff {

// --- The policy --------------------------------------------------------------------------------------

// What a policy can name; each has a page, docs/rules/NAME.md. In a report a change is named by the first of them that the
// policy asks for, so that the order here says which name tells most.
struct CheckRule {
  std::string_view name;
  std::string_view about;  // one sentence
};

// clang-format off
inline constexpr std::array check_rules{
    CheckRule{"must-stay", "A watched formula that must stay is gone from the statement."},
    CheckRule{"must-not-appear", "A watched formula that must not appear has appeared in a clause."},
    CheckRule{"must-not-change", "A watched formula that must not change has other forms than before."},
    CheckRule{"deleted-statement", "A statement was deleted, with everything it said."},
    CheckRule{"new-statement", "A statement is new."},
    CheckRule{"reversed", "A stance turned round: what was supported is opposed, or the other way round."},
    CheckRule{"watched", "A form of a watched formula came or went with this change."},
    CheckRule{"weakened", "A clause was reworded and is weaker than before."},
    CheckRule{"mixed", "A clause was reworded and is weaker in one way, stronger in another."},
    CheckRule{"strengthened", "A clause was reworded and is stronger than before."},
    CheckRule{"lateral", "A clause was reworded in ways that have no order, such as another name or another date."},
    CheckRule{"removed", "A clause was removed."},
    CheckRule{"added", "A clause was added."},
    CheckRule{"reworded", "A clause was reworded."},
    CheckRule{"moved", "A clause stands elsewhere."},
    CheckRule{"split", "A clause became several."},
    CheckRule{"merged", "Several clauses became one."},
    CheckRule{"editorial", "Only the typography of a clause differs."},
    CheckRule{"stale-acceptance", "A change that was accepted no longer occurs."},
};
// clang-format on

// For the changes that it matches, a part of a policy replaces those of its lists that it has; of several, the last decides.
// Of an empty list of conditions, everything is matched; of several in one list, one is enough.
struct PolicyPart {
  std::string name;                                          // "" for none
  std::vector<std::string> paths;                            // patterns: '*' and '?' stay within a folder, "**" does not
  std::vector<std::string> parties;                          // that hold the commitment: names, aliases or roles
  std::vector<std::string> topics;                           // that either side is about
  std::vector<std::string> formulas;                         // watched, of which a form came or went
  std::vector<std::string> facets;                           // that a rewording touches
  std::optional<std::vector<std::string>> fail_on, warn_on;  // names of rules
  std::uint32_t line = 0;                                    // in the manifest
};

// Where no part says anything else, the defaults hold.
struct Policy {
  std::vector<PolicyPart> parts;
};
inline constexpr std::array<std::string_view, 3> must_rules{"must-stay", "must-not-appear", "must-not-change"};
inline constexpr std::array<std::string_view, 7> default_fail_on{"must-stay", "must-not-appear", "must-not-change",  "removed",
                                                                 "weakened",  "reversed",        "deleted-statement"};
inline constexpr std::array<std::string_view, 4> default_warn_on{"added", "reworded", "moved", "new-statement"};

// --- What a change does ------------------------------------------------------------------------------

enum class Severity : std::uint8_t { Warning, Error };
enum class FileChange : std::uint8_t { Modified, Renamed, Added, Deleted };

// In a file, 1-based; columns count characters. Line 0 when the file has no lines of its own (a Word file, a PDF).
struct Region {
  std::uint32_t line = 0, column = 0, end_line = 0, end_column = 0;
  Span bytes;  // of the file
};

// A change that somebody looked at and let pass.
struct Acceptance {
  std::string key, file, rule, reason;
  std::string by, until;   // "" for nobody named and for ever; the last day it holds, ISO 8601
  std::string change;      // the words that show it, for people
  std::uint32_t line = 0;  // in the file of accepted changes
};

// A change that the policy asks for.
struct Violation {
  std::string rule;     // of check_rules
  std::string part;     // the part of the policy that asks for it, by its name; "" for none
  std::string formula;  // must-...: which
  Severity severity = Severity::Warning;
  std::string key;             // from the words of its clauses: stays when lines move, are wrapped again, or files are renamed
  std::size_t link = nowhere;  // in the file's alignment; none when it is about the whole statement
  Region place;                // in the file as it is now; of a removed clause, where it would have stood
  Region old_place;            // in the file as it was; line 0 for what is new
  std::optional<Acceptance> accepted;
  bool expired = false;  // its acceptance: it counts again
};

// One statement that was touched.
struct CheckedFile {
  FileChange change = FileChange::Modified;
  std::string path, old_path;  // from the top of the repository; one is "" for what is new or deleted
  Report report;               // of both versions, or of the only one
  std::vector<Violation> violations;
};

struct CheckCount {
  std::size_t errors = 0, warnings = 0;  // of violations that no acceptance lets pass
  std::size_t accepted = 0, expired = 0, stale = 0;
};

struct CheckReport {
  std::string base, head;          // revisions as they are to be shown; head "" is the working tree
  std::string base_reason;         // why this base: "the merge base of HEAD with origin/main"
  std::string accepted_path;       // of the file of accepted changes, from the top of the repository
  std::vector<CheckedFile> files;  // by path
  std::vector<Acceptance> stale;
  CheckCount count;
};

// Both versions of a statement, of which one may be absent.
struct StatementChange {
  FileChange change = FileChange::Modified;
  std::string path, old_path;  // as in CheckedFile
  std::string policy_path;     // what the patterns of the policy are matched with
  std::optional<Document> before, after;
};

// Compares both and holds what changed against the policy. Throws as `compare` does.
[[nodiscard]] CheckedFile check(const StatementChange& change, const Policy& policy, const CompareOptions& options,
                                const std::vector<Topic>& topics = {});

// Lets accepted changes pass that have not expired by `today` (ISO 8601), tells which no longer occur, and counts.
void accept(CheckReport& report, const std::vector<Acceptance>& accepted, const std::string& today);

enum class CheckFormat : std::uint8_t { Plain, Json, Sarif, Junit, Github, Gitlab, Markdown };

}  // namespace accordiff
