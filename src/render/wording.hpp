// What all renderers for people say alike: names of statuses and flags, places, sentences of summary, what is shown.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "accordiff/model.hpp"
#include "accordiff/options.hpp"

namespace accordiff::renderers {

[[nodiscard]] std::string_view name_of(Status status);
[[nodiscard]] std::string_view name_of(Direction direction);

// One character that shows it without colour, a space for none.
[[nodiscard]] std::string_view arrow_of(Direction direction);

// "reworded", "weakened", "moved": the status, the direction, the flags.
[[nodiscard]] std::vector<std::string_view> label_parts(const Link& link);

// "reworded, weakened, moved, split".
[[nodiscard]] std::string label_of(const Link& link, std::string_view separator = ", ");

// The facets of its findings, each once.
[[nodiscard]] std::vector<std::string_view> facets_of(const Link& link);

// Why a link is what it is: "watched: joint fund; weaker by force, hedge; stronger by items: will establish -> will explore".
// "" when nothing was judged: then the redline says all there is to say.
[[nodiscard]] std::string reason_of(const Link& link);

// What an added or removed clause does: "A COMMIT 5". "" for others, and when that is not known.
[[nodiscard]] std::string headline_of(const Link& link, const Statement& before, const Statement& after);

// Rewordings by direction, the weightiest first.
[[nodiscard]] std::array<std::pair<Direction, std::size_t>, 5> counts_of(const Summary& summary);

// "3 added, 1 removed, 5 reworded (2 weakened, 1 lateral), 1 moved; 41 unchanged"; "no change; ..." when there is none.
[[nodiscard]] std::string sentence_of(const Summary& summary);

[[nodiscard]] Summary summary_of(const Alignment& alignment);

// Whether a link is news: anything but unchanged clauses in their place.
[[nodiscard]] bool is_change(const Link& link);

// Whether the options ask for a link: by `only` its status or one of its flags, by default every change but editorial ones,
// which are counted in one line.
[[nodiscard]] bool is_shown(const Link& link, const RenderOptions& options);

// The clauses of one end of a link, joined by a space.
[[nodiscard]] std::string text_of(const std::vector<ClauseId>& ids, const Statement& statement);

// The clause a link is shown at: the first of the later statement, of the earlier one when it was removed.
[[nodiscard]] const Clause& clause_of(const Link& link, const Statement& before, const Statement& after);

// "¶12", or "¶12 to ¶3" for moved text, "¶4" of the earlier statement for removed text.
[[nodiscard]] std::string place_of(const Link& link, const Statement& before, const Statement& after);

// Text of the heading that a clause stands under, "" before the first.
[[nodiscard]] std::string heading_of(const Clause& clause, const Statement& statement);

// "name, 2021-04-16".
[[nodiscard]] std::string title_of(const Statement& statement);

// "profile default; judges wording, not law".
[[nodiscard]] std::string profile_line(const Report& report);

// "A = Valmora, B = Teshara"; with the report, also how they were found when a note says so. "" when none are known.
[[nodiscard]] std::string parties_of(const Statement& statement);
[[nodiscard]] std::string parties_of(const Report& report, const Statement& statement);

// Whether a note is said by parties_of, and so need not be said again.
[[nodiscard]] bool tells_parties(const Note& note, const Statement& statement);

// "warning: a.txt: what is doubtful"; of many notes of one code the first and how many more. Without what parties_of says.
[[nodiscard]] std::vector<std::string> notes_of(const Report& report);

// "0.12".
[[nodiscard]] std::string id_of(std::size_t statement, ClauseId clause);

// Control characters and escape sequences made visible: no statement can write to a terminal, break a line or end a cell.
[[nodiscard]] std::string visible(std::string_view text);

// A run of a redline, without the space at its ends, and whether a space follows it.
struct Run {
  EditOp op = EditOp::Keep;
  std::string text;
  bool space_before = false;
};

// A link as runs: its edits, or its whole text for a link without (added, removed, moved but unchanged).
[[nodiscard]] std::vector<Run> runs_of(const Link& link, const Statement& before, const Statement& after);

}  // namespace accordiff::renderers
