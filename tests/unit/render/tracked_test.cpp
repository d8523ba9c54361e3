// Two statements in one text: what is kept, what is dropped, and where paragraphs end.
#include "render/tracked.hpp"

#include <gmock/gmock.h>

namespace accordiff::renderers {
namespace {

// Clauses of the texts; one that begins with "+" goes on in the paragraph of the one before.
Statement statement_of(const std::vector<std::string>& texts) {
  Statement statement;
  std::uint32_t paragraph = 0, at = 0;
  for (const std::string& text : texts) {
    const bool goes_on = text.starts_with('+');
    const std::string words = text.substr(goes_on ? 1 : 0);
    paragraph += goes_on ? 0 : 1;
    const auto end = at + static_cast<std::uint32_t>(words.size());
    const auto id = static_cast<std::uint32_t>(statement.clauses.size());
    statement.clauses.push_back({.id = ClauseId{id}, .paragraph = paragraph, .place = {at, end}, .text = words});
    at = end + 1;
  }
  return statement;
}

Link link_of(std::vector<ClauseId> before, std::vector<ClauseId> after, std::vector<Edit> edits = {}, bool moved = false) {
  return {.before = std::move(before),
          .after = std::move(after),
          .status = edits.empty() ? Status::Same : Status::Reworded,
          .moved = moved,
          .edits = std::move(edits)};
}

// "kept [-dropped-] {+added+} <-moved out-> <+moved in+>", and "/" where a paragraph ends, signed likewise.
std::string shown(const Statement& before, const Statement& after, std::vector<Link> links) {
  const auto sign = [](Track track, const std::string& text) {
    switch (track) {
      case Track::Dropped: return "[-" + text + "-]";
      case Track::Added: return "{+" + text + "+}";
      case Track::MovedOut: return "<-" + text + "->";
      case Track::MovedIn: return "<+" + text + "+>";
      case Track::Kept: break;
    }
    return text;
  };
  std::string text;
  for (const TrackedParagraph& paragraph : track_changes({0, 1, std::move(links)}, before, after)) {
    for (const TrackedRun& run : paragraph.runs) text += sign(run.track, run.text);
    text += sign(paragraph.end, "/");
  }
  return text;
}

constexpr ClauseId first{0}, second{1}, third{2};

TEST(Tracked, KeepsWhatIsTheSameAndMarksWords) {
  const Statement before = statement_of({"They met.", "+They will build a port."});
  const Statement after = statement_of({"They met.", "+They may build a port."});
  EXPECT_EQ(shown(before, after,
                  {link_of({first}, {first}), link_of({second}, {second},
                                                      {{EditOp::Keep, "They ", {}},
                                                       {EditOp::Drop, "will ", {}},
                                                       {EditOp::Add, "may ", {}},
                                                       {EditOp::Keep, "build a port.", {}}})}),
            "They met. They [-will -]{+may +}build a port./");
}

TEST(Tracked, DropsAndAddsWholeParagraphs) {
  const Statement before = statement_of({"One.", "Two.", "Three."}), after = statement_of({"One.", "Three.", "Four."});
  EXPECT_EQ(
      shown(before, after, {link_of({first}, {first}), link_of({second}, {}), link_of({third}, {second}), link_of({}, {third})}),
      "One./[-Two.-][-/-]Three.{+/+}{+Four.+}/");
}

TEST(Tracked, SharesTheEndsOfParagraphsThatGaveWayToOthers) {
  const Statement before = statement_of({"One.", "Two.", "Three."}), after = statement_of({"One.", "Six.", "Three."});
  EXPECT_EQ(
      shown(before, after, {link_of({first}, {first}), link_of({second}, {}), link_of({}, {second}), link_of({third}, {third})}),
      "One./[-Two.-]{+Six.+}/Three./");
}

TEST(Tracked, PartsAndJoinsParagraphsWithinALink) {
  const Statement joined = statement_of({"They will build a port and dredge it."});
  const Statement parted = statement_of({"They will build a port.", "They will dredge it."});
  const Link split = link_of({first}, {first, second},
                             {{EditOp::Keep, "They will build a port. ", "They will build a port "},
                              {EditOp::Drop, "and ", {}},
                              {EditOp::Add, "They will ", {}},
                              {EditOp::Keep, "dredge it.", {}}});
  EXPECT_EQ(shown(joined, parted, {split}), "They will build a [-port -]{+port.+}{+/+}[-and -]{+They will +}dredge it./");
}

TEST(Tracked, MovesWhatMovedWithItsOwnChanges) {
  const Statement before = statement_of({"One.", "They will meet.", "Three."});
  const Statement after = statement_of({"One.", "Three.", "They may meet."});
  const Link moved = link_of(
      {second}, {third},
      {{EditOp::Keep, "They ", {}}, {EditOp::Drop, "will ", {}}, {EditOp::Add, "may ", {}}, {EditOp::Keep, "meet.", {}}}, true);
  EXPECT_EQ(shown(before, after, {link_of({first}, {first}), link_of({third}, {second}), moved}),
            "One./<-They ->[-will -]<-meet.->[-/-]Three.{+/+}<+They +>{+may +}<+meet.+>/");
}

TEST(Tracked, MarksOnlyTheWordsWhoseTypographyDiffers) {
  const Statement before = statement_of({"and will \"train\" the pilots"});
  const Statement after = statement_of({"will \u201ctrain\u201d the pilots"});
  EXPECT_EQ(shown(before, after, {link_of({first}, {first}, {{EditOp::Keep, after.clauses[0].text, before.clauses[0].text}})}),
            "[-and will \"train\" -]{+will \u201ctrain\u201d +}the pilots/");
}

// As LibreOffice needs it, which would take the end between two insertions for inserted.
TEST(Tracked, LeavesNoInsertionsOnBothSidesOfAnEnd) {
  const auto pair = [](const std::string& one, const std::string& two) {
    return std::vector<Edit>{{EditOp::Keep, one + " ", {}}, {EditOp::Drop, "was ", {}}, {EditOp::Add, two, {}}};
  };
  const Statement before = statement_of({"They met was ", "Two."}), after = statement_of({"They met here", "3.Two."});
  EXPECT_EQ(shown(before, after,
                  {link_of({first}, {first}, pair("They met", "here")),
                   link_of({second}, {second}, {{EditOp::Add, "3.", {}}, {EditOp::Keep, "Two.", {}}})}),
            "They met {+here+}[-was -]/{+3.+}Two./");
  const Statement bare = statement_of({"They met", "Two."}), fuller = statement_of({"They met here", "3.Two."});
  EXPECT_EQ(shown(bare, fuller,
                  {link_of({first}, {first}, {{EditOp::Keep, "They met", {}}, {EditOp::Add, " here", {}}}),
                   link_of({second}, {second}, {{EditOp::Add, "3.", {}}, {EditOp::Keep, "Two.", {}}})}),
            "They met{+ here+}[-/-]{+/+}{+3.+}Two./");
}

TEST(Tracked, KeepsMarkersThatStay) {
  Statement before = statement_of({"One.", "Two."}), after = before;
  for (Statement* statement : {&before, &after}) statement->clauses[1].marker = statement == &before ? "2." : "3.";
  EXPECT_EQ(shown(before, after, {link_of({first}, {first}), link_of({second}, {second})}), "One./[-2.\t-]{+3.\t+}Two./");
  after.clauses[1].marker = "2.";
  EXPECT_EQ(shown(before, after, {link_of({first}, {first}), link_of({second}, {second})}), "One./2.\tTwo./");
}

}  // namespace
}  // namespace accordiff::renderers
