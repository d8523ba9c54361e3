// Every renderer on reports made by hand: what is said, and what must never get through.
#include "accordiff/render.hpp"

#include <gmock/gmock.h>

#include <array>
#include <fstream>

#include "render/wording.hpp"
#include "schema.hpp"

namespace accordiff {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

Statement statement_of(const std::string& name, const std::vector<std::string>& texts) {
  Statement statement{.name = name, .path = name + ".txt", .date = "2023-02-11", .language = "en", .encoding = "UTF-8"};
  for (std::uint32_t k = 0; k < texts.size(); ++k)
    statement.clauses.push_back({.id = ClauseId{k}, .paragraph = k + 1, .line = k + 1, .text = texts[k]});
  return statement;
}

// One link of each status, one of them moved.
Report report_of(const std::string& dropped = "establish", const std::string& added = "explore") {
  Report report;
  report.statements = {statement_of("old", {"They will " + dropped + " a corridor.", "They met.", "They left."}),
                       statement_of("new", {"They met.", "They will " + added + " a corridor.", "They rejoice."})};
  Alignment alignment{0, 1, {}};
  alignment.links.push_back({.before = {ClauseId{1}}, .after = {ClauseId{0}}, .status = Status::Same, .similarity = 1});
  alignment.links.push_back({.before = {ClauseId{0}},
                             .after = {ClauseId{1}},
                             .status = Status::Reworded,
                             .moved = true,
                             .similarity = 0.5,
                             .because = dropped + " -> " + added,
                             .edits = {{EditOp::Keep, "They will ", ""},
                                       {EditOp::Drop, dropped + " ", ""},
                                       {EditOp::Add, added + " ", ""},
                                       {EditOp::Keep, "a corridor.", ""}}});
  alignment.links.push_back({.before = {ClauseId{2}}, .status = Status::Removed});
  alignment.links.push_back({.after = {ClauseId{2}}, .status = Status::Added});
  report.alignments.push_back(alignment);
  report.summary = renderers::summary_of(alignment);
  return report;
}

std::string shown(const Report& report, OutputFormat format, bool color = false) {
  return render(report, {.format = format, .color = color, .width = 60});
}

// Each line, and in Markdown each mark, is an isolate; text of other scripts has none.
TEST(Direction, OfTextFromRightToLeftIsIsolated) {
  const Report report = report_of("مفتوحة", "مغلقة");
  EXPECT_THAT(shown(report, OutputFormat::Terminal), HasSubstr("\n    \u2068They will [-مفتوحة-] {+مغلقة+} a corridor.\u2069\n"));
  EXPECT_THAT(shown(report, OutputFormat::Plain), HasSubstr("  \u2068They will [-مفتوحة-] {+مغلقة+} a corridor.\u2069\n"));
  EXPECT_THAT(shown(report, OutputFormat::Markdown),
              HasSubstr("\u2068They will ~~\u2068مفتوحة\u2069~~ **\u2068مغلقة\u2069** a corridor.\u2069"));
  EXPECT_THAT(shown(report, OutputFormat::Json), AllOf(HasSubstr("\"مفتوحة \""), Not(HasSubstr("\u2068"))));
  for (const OutputFormat format : {OutputFormat::Terminal, OutputFormat::Plain, OutputFormat::Markdown})
    EXPECT_THAT(shown(report_of(), format), Not(HasSubstr("\u2068")));
}

TEST(Terminal, SaysTheSummaryFirstThenEveryChange) {
  const std::string text = shown(report_of(), OutputFormat::Terminal);
  EXPECT_TRUE(text.starts_with("1 added, 1 removed, 1 reworded, 1 moved; 1 unchanged\n")) << text;
  EXPECT_THAT(text, HasSubstr("reworded, moved ¶1 to ¶2\n    They will [-establish-] {+explore+} a corridor.\n"));
  EXPECT_THAT(text, HasSubstr("removed ¶3\n    They left.\n"));
  EXPECT_THAT(text, Not(HasSubstr("They met.")));
  EXPECT_THAT(text, Not(HasSubstr("\x1b")));
}

TEST(Terminal, MarksWordsByColourAndSign) {
  EXPECT_THAT(shown(report_of(), OutputFormat::Terminal, true),
              HasSubstr("\x1b[31;9m[-establish-]\x1b[0m \x1b[32;4m{+explore+}\x1b[0m"));
}

TEST(Terminal, ShowsUnchangedNeighboursWhenAsked) {
  EXPECT_THAT(render(report_of(), {.width = 60, .context = 1}), HasSubstr("unchanged ¶1\n    They met.\n"));
}

TEST(Terminal, SetsOldAndNewSideBySide) {
  const std::string text = render(report_of(), {.layout = Layout::Side, .width = 75});
  EXPECT_THAT(text, HasSubstr("    They will [-establish-] a          | They will {+explore+} a corridor.\n"));
}

TEST(Terminal, WrapsToTheWidthInColumns) {
  const std::string text = render(report_of("建立建立建立建立建立建立建立建立建立建立建立建立建立", "探讨"), {.width = 50});
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) EXPECT_LE(line.size(), 4U + 3 * 23U) << line;
}

TEST(Terminal, SaysSoWhenNothingChanged) {
  Report report = report_of();
  report.alignments[0].links.resize(1);
  report.summary = renderers::summary_of(report.alignments[0]);
  EXPECT_TRUE(
      shown(report, OutputFormat::Terminal).starts_with("no change; 1 unchanged\nprofile default; judges wording, not law\n"));
}

TEST(Plain, WritesOneLineAChange) {
  EXPECT_EQ(shown(report_of(), OutputFormat::Plain),
            "new.txt:2: reworded,moved  They will [-establish-] {+explore+} a corridor.\n"
            "old.txt:3: removed  They left.\n"
            "new.txt:3: added  They rejoice.\n");
}

TEST(Plain, ShowsOnlyWhatIsAskedFor) {
  EXPECT_EQ(render(report_of(), {.format = OutputFormat::Plain, .only = {"removed"}}), "old.txt:3: removed  They left.\n");
  EXPECT_THAT(render(report_of(), {.format = OutputFormat::Plain, .only = {"moved"}}), HasSubstr("reworded,moved"));
}

// A pair of which the k-th clause of the earlier statement is gone, and as many are new.
Report long_report(std::size_t clauses) {
  Report report;
  report.statements.resize(2);
  for (std::uint32_t k = 0; k < clauses; ++k) {
    for (Statement& statement : report.statements) {
      const std::string text = "Clause " + std::to_string(k) + (&statement == report.statements.data() ? " is old." : " is new.");
      statement.clauses.push_back({.id = ClauseId{k}, .paragraph = k + 1, .text = text});
    }
  }
  report.alignments = {{0, 1, {}}};
  for (std::uint32_t k = 0; k < clauses; ++k) {
    report.alignments.front().links.push_back({.after = {ClauseId{k}}, .status = Status::Added});
    report.alignments.front().links.push_back({.before = {ClauseId{k}}, .status = Status::Removed});
  }
  return report;
}

TEST(Markdown, ShowsTheWeightiestFirstAndFoldsTheRest) {
  const std::string text = shown(long_report(3), OutputFormat::Markdown);
  EXPECT_LT(text.find("Clause 2 is old"), text.find("<summary>3 further changes"));
  EXPECT_GT(text.find("Clause 0 is new"), text.find("<summary>3 further changes"));
}

TEST(Markdown, StaysWithinItsSizeAndCountsWhatIsLeftOut) {
  for (const std::size_t most : {1'000U, 3'000U, 10'000U, 20'000U}) {
    const std::string text = render(long_report(500), {.format = OutputFormat::Markdown, .max_size = most});
    EXPECT_LE(text.size(), most);
    std::size_t shown = 0;
    for (std::size_t at = text.find("is old."); at != std::string::npos; at = text.find("is old.", at + 1)) ++shown;
    EXPECT_TRUE(text.find("*" + std::to_string(1'000 - shown) + " changes left out") != std::string::npos) << most;
    EXPECT_EQ(text.find("is new."), std::string::npos) << "removed clauses go before added ones";
  }
}

TEST(Markdown, EscapesWhatAStatementHolds) {
  const std::string text = shown(report_of("<b>*x*", "a|b"), OutputFormat::Markdown);
  EXPECT_THAT(text, HasSubstr("They will ~~&lt;b&gt;\\*x\\*~~ **a\\|b** a corridor."));
  EXPECT_THAT(text, HasSubstr("| added | removed | reworded |"));
}

TEST(Json, ObeysItsSchema) {
  std::ifstream file(ACCORDIFF_SOURCE_DIR "/docs/report.schema.json");
  const test::Schema schema(nlohmann::json::parse(file));
  nlohmann::json json = nlohmann::json::parse(shown(report_of(), OutputFormat::Json));
  EXPECT_EQ(schema.violation(json), "");
  EXPECT_EQ(json["alignments"][0]["links"][1]["edits"][1], (nlohmann::json{{"op", "drop"}, {"text", "establish "}}));
  EXPECT_EQ(json["statements"][1]["clauses"][2]["id"], "1.2");
  json["alignments"][0]["links"][0]["status"] = "odd";
  EXPECT_EQ(schema.violation(json), "$.alignments[0].links[0].status is none of its values");
  json["alignments"][0]["links"][0].erase("status");
  EXPECT_NE(schema.violation(json), "");
}

constexpr std::array every_format{OutputFormat::Terminal, OutputFormat::Plain, OutputFormat::Markdown,
                                  OutputFormat::Json,     OutputFormat::Csv,   OutputFormat::Html};

TEST(EveryRenderer, AcceptsEmptyReportsAndBrokenText) {
  for (const OutputFormat format : every_format) {
    EXPECT_NO_THROW(static_cast<void>(shown({}, format)));
    EXPECT_NO_THROW(static_cast<void>(shown(report_of("\xff\xfe", "\xe4\xb8"), format)));
  }
}

TEST(EveryRenderer, LetsNoControlCharacterThrough) {
  for (const OutputFormat format : every_format) {
    const std::string text = shown(report_of("\x1b[2J\x07", "line\nbreak\u202e"), format);
    EXPECT_THAT(text, Not(HasSubstr("\x1b")));
    EXPECT_THAT(text, Not(HasSubstr("\x07")));
    EXPECT_THAT(text, Not(HasSubstr("line\nbreak")));
  }
}

TEST(Wording, PutsSpacesWhereTheTextsHaveThem) {
  Report report = report_of();
  report.alignments[0].links[1].edits = {{EditOp::Keep, "region.", "region "}, {EditOp::Drop, "and beyond.", ""}};
  EXPECT_THAT(shown(report, OutputFormat::Plain), HasSubstr("region. [-and beyond.-]"));
}

}  // namespace
}  // namespace accordiff
