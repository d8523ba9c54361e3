// A report made by hand in which everything is judged: acts, findings, directions, parties, exclusions.
#pragma once

#include <string>

#include "accordiff/model.hpp"
#include "render/wording.hpp"

namespace accordiff::test {

// A mark whose words stand in `text`, or one that is inherited when they do not.
inline Mark mark_of(const std::string& text, MarkKind kind, const std::string& words, const std::string& entry = "") {
  const auto at = text.find(words);
  const auto begin = static_cast<std::uint32_t>(at == std::string::npos ? 0 : at);
  const auto size = static_cast<std::uint32_t>(at == std::string::npos ? 0 : words.size());
  return {kind, {begin, begin + size}, words, entry};
}

inline Clause clause_of(std::uint32_t id, const std::string& text, Act act) {
  return {.id = ClauseId{id},
          .paragraph = id + 1,
          .source = {id * 100, id * 100 + static_cast<std::uint32_t>(text.size())},
          .line = id * 2 + 1,
          .text = text,
          .act = std::move(act)};
}

inline Act title() { return {.family = Family::Meta}; }

inline Act commitment(const std::string& text, int force, const std::string& trigger, const std::string& object) {
  const Mark words = mark_of(text, MarkKind::Item, object);
  return {.family = Family::Commit, .force = force, .holder = "AB", .trigger = trigger, .object = words.place};
}

inline Statement earlier_statement() {
  Statement old{.name = "old", .path = "old.txt", .date = "2019-05-14", .language = "en", .encoding = "UTF-8"};
  old.parties = {{"A", "Valmora", {"the Valmoran side"}, 4}, {"B", "Teshara", {}, 2}};
  const std::string harbour = "The two sides agreed to establish a Harbour Commission by the end of 2020.";
  const std::string strait = "Valmora supports the Strait Accord.", cod = "Valmora will count the cod.";
  Act founding = commitment(harbour, 5, "agreed to", "a Harbour Commission");
  founding.content = "DELIVER";
  founding.marks = {mark_of(harbour, MarkKind::Head, "agreed to", "agree to (COMMIT 5)"),
                    mark_of(harbour, MarkKind::Content, "establish", "DELIVER"),
                    mark_of(harbour, MarkKind::Specificity, "by the end of 2020")};
  Act support{.family = Family::Position, .stance = 3, .holder = "A", .trigger = "supports"};
  support.object = mark_of(strait, MarkKind::Item, "the Strait Accord").place;
  Act count = commitment(cod, 4, "will", "the cod");
  count.holder = "A";
  old.clauses = {clause_of(0, "Joint Statement", title()), clause_of(1, harbour, founding), clause_of(2, strait, support),
                 clause_of(3, cod, count)};
  old.excluded = {{{40, 59}, "dateline", 3, "Merrow,\n14 May 2019"}};
  return old;
}

inline Statement later_statement() {
  Statement later{.name = "new", .path = "new.txt", .date = "2021-06-03", .language = "en", .encoding = "UTF-8"};
  later.parties = {{"A", "Valmora", {}, 3}, {"B", "Teshara", {}, 2}};
  const std::string harbour = "The two sides agreed to explore the establishment of a Harbour Commission, as appropriate.";
  const std::string strait = "Valmora firmly opposes the Strait Accord.";
  const std::string hope = "Teshara hopes that \"all states\", large or small, attend.";
  Act exploring = commitment(harbour, 1, "agreed to explore", "the establishment of a Harbour Commission");
  exploring.content = "EXPLORE";
  exploring.continuity = true;
  exploring.marks = {mark_of(harbour, MarkKind::Head, "agreed to", "agree to (COMMIT 5)"),
                     mark_of(harbour, MarkKind::Head, "explore", "explore (COMMIT 1)"),
                     mark_of(harbour, MarkKind::Hedge, "as appropriate", "as appropriate"),
                     mark_of(harbour, MarkKind::Condition, "subject to domestic law", "subject to domestic law")};
  const Act opposition{.family = Family::Position, .stance = -4, .holder = "A", .trigger = "firmly opposes"};
  const Act wish{
      .family = Family::Directive, .force = 0, .holder = "B", .voice = "leader", .addressee = "ALL", .trigger = "hopes that"};
  later.clauses = {clause_of(0, "Joint Statement", title()), clause_of(1, harbour, exploring), clause_of(2, strait, opposition),
                   clause_of(3, hope, wish)};
  return later;
}

inline Link reworded(std::uint32_t before, std::uint32_t after, Direction direction, const std::string& because) {
  Link link{.before = {ClauseId{before}}, .after = {ClauseId{after}}, .status = Status::Reworded, .similarity = 0.6};
  link.direction = direction;
  link.because = because;
  return link;
}

// A weakened commitment, a stance that turned, one clause removed, one added, a title that stayed.
inline Report judged_report() {
  Report report;
  report.statements = {earlier_statement(), later_statement()};
  Link weaker = reworded(1, 1, Direction::Weakened, "establish -> explore the establishment of");
  weaker.findings = {{"force", -1, "agreed to", "agreed to explore", "weakest link: agree to 5, explore 1"},
                     {"date", -1, "by the end of 2020", "", "a date is dropped"},
                     {"hedge", -1, "", "as appropriate", "list of hedges: as appropriate"},
                     {"style", 0, "establish", "establishment", ""}};
  weaker.edits = {{EditOp::Keep, "The two sides agreed to ", ""},     {EditOp::Drop, "establish ", ""},
                  {EditOp::Add, "explore the establishment of ", ""}, {EditOp::Keep, "a Harbour Commission", ""},
                  {EditOp::Drop, " by the end of 2020.", ""},         {EditOp::Add, ", as appropriate.", ""}};
  Link turned = reworded(2, 2, Direction::Reversed, "supports -> firmly opposes");
  turned.findings = {{"stance", 0, "supports", "firmly opposes", "support 3, firmly oppose -4: the sign turned"}};
  turned.edits = {{EditOp::Keep, "Valmora ", ""},
                  {EditOp::Drop, "supports ", ""},
                  {EditOp::Add, "firmly opposes ", ""},
                  {EditOp::Keep, "the Strait Accord.", ""}};
  const Link kept{.before = {ClauseId{0}}, .after = {ClauseId{0}}, .status = Status::Same, .similarity = 1};
  const Link gone{.before = {ClauseId{3}}, .status = Status::Removed};
  const Link come{.after = {ClauseId{3}}, .status = Status::Added};
  report.alignments = {{0, 1, {kept, weaker, turned, gone, come}}};
  report.summary = renderers::summary_of(report.alignments.front());
  report.notes = {{Note::Level::Info, "parties-found", "found by their mentions", "new.txt"}};
  return report;
}

}  // namespace accordiff::test
