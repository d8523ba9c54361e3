// Acts, findings and directions as every renderer shows them.
#include "judged.hpp"

#include <gmock/gmock.h>

#include <fstream>
#include <nlohmann/json.hpp>

#include "accordiff/render.hpp"
#include "schema.hpp"
#include "text/utf8.hpp"

namespace accordiff {
namespace {

using test::judged_report;
using testing::EndsWith;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

std::string shown(OutputFormat format, View view = View::Changes, std::size_t width = 80) {
  return render(judged_report(), {.format = format, .view = view, .width = width, .excluded = true});
}

std::size_t lines_in(const std::string& text) { return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')); }

TEST(Directions, AreInSummaryLabelAndReasonOfTheTerminal) {
  const std::string text = shown(OutputFormat::Terminal);
  EXPECT_TRUE(
      text.starts_with("1 added, 1 removed, 2 reworded (1 reversed, 1 weakened); 1 unchanged\n"
                       "profile default; judges wording, not law\n"))
      << text;
  EXPECT_THAT(text, HasSubstr("\n↓ reworded, weakened ¶2\n"));
  EXPECT_THAT(
      text,
      HasSubstr("\n    weaker by force, date, hedge; differs in style: establish -> explore the\n      establishment of\n"));
  EXPECT_THAT(text, HasSubstr("\n⇄ reworded, reversed ¶3\n"));
  EXPECT_THAT(text, HasSubstr("\n  removed  A COMMIT 4  ¶4\n"));
  EXPECT_THAT(text, HasSubstr("\n  added  B DIRECTIVE 0  ¶4\n"));
}

TEST(Directions, HaveColoursOfTheirOwn) {
  const std::string text = render(judged_report(), {.color = true});
  EXPECT_THAT(text, HasSubstr("\x1b[31;1m↓\x1b[0m \x1b[1mreworded\x1b[0m, \x1b[31;1mweakened\x1b[0m"));
  EXPECT_THAT(text, HasSubstr("\x1b[35;1m⇄\x1b[0m"));
}

TEST(Directions, AreBesideTheRedlineSideBySideToo) {
  const std::string text = render(judged_report(), {.layout = Layout::Side, .width = 100});
  EXPECT_THAT(text, HasSubstr("↓ reworded, weakened ¶2\n"));
  EXPECT_THAT(text, HasSubstr("    weaker by force, date, hedge; differs in style: "));
}

TEST(Directions, StandInBracketsOnTheirPlainLine) {
  const std::string text = shown(OutputFormat::Plain);
  EXPECT_EQ(lines_in(text), 4U) << text;
  EXPECT_THAT(text, HasSubstr("new.txt:5: reworded,reversed  Valmora [-supports-] {+firmly opposes+} the Strait Accord.  "
                              "[differs in stance: supports -> firmly opposes]\n"));
  EXPECT_THAT(text, HasSubstr("old.txt:7: removed  Valmora will count the cod.  [A COMMIT 4]\n"));
}

TEST(Directions, AreInMarkdown) {
  const std::string text = shown(OutputFormat::Markdown);
  EXPECT_THAT(text, HasSubstr("profile default; judges wording, not law.\n"));
  EXPECT_THAT(text, HasSubstr("| reworded | reversed | weakened | strengthened | mixed | lateral |"));
  EXPECT_THAT(text, HasSubstr("- **reworded, weakened** (¶2): "));
  EXPECT_THAT(text, HasSubstr("\\\n  *differs in stance: supports -&gt; firmly opposes*\n"));
  EXPECT_THAT(text, HasSubstr("- **removed** (A COMMIT 4, ¶4): "));
}

TEST(Directions, SelectWhatIsShown) {
  const auto only = [](const std::vector<std::string>& words) {
    return render(judged_report(), {.format = OutputFormat::Plain, .only = words});
  };
  EXPECT_EQ(lines_in(only({"weakened"})), 1U);
  EXPECT_EQ(lines_in(only({"weakened", "reversed", "added"})), 3U);
  EXPECT_EQ(only({"strengthened"}), "");
}

TEST(Directions, OfWhatIsNoRewordingAreNotCounted) {
  Report report = judged_report();
  report.alignments[0].links[0].direction = Direction::Lateral;
  EXPECT_EQ(renderers::summary_of(report.alignments[0]).lateral, 0U);
}

TEST(Parties, AreNamedOnceWithHowTheyWereFound) {
  const std::string text = shown(OutputFormat::Terminal);
  EXPECT_THAT(text, HasSubstr("\n+ new, 2021-06-03\n  A = Valmora, B = Teshara (found by their mentions)\n"));
  EXPECT_THAT(text, HasSubstr("\n- old, 2019-05-14\n+ new"));
  EXPECT_THAT(text, Not(HasSubstr("note:")));
  Report report = judged_report();
  report.statements[0].parties.pop_back();
  report.notes[0].message = "parties read from the title: A = Valmora, B = Teshara";
  const std::string other = render(report, {});
  EXPECT_THAT(other, HasSubstr("\n- old, 2019-05-14\n  A = Valmora\n"));
  EXPECT_THAT(other, HasSubstr("\n  A = Valmora, B = Teshara (parties read from the title)\n"));
  EXPECT_THAT(render(report, {.format = OutputFormat::Markdown}), HasSubstr("\nBefore: A = Valmora\\\nAfter: A = Valmora, B = "));
}

TEST(Clauses, AreATableInAWideWindow) {
  const std::string text = shown(OutputFormat::Terminal, View::Clauses);
  EXPECT_THAT(text, HasSubstr("\nid   place  holder  act          trigger           text\n"));
  EXPECT_THAT(text, HasSubstr("\n1.2  ¶3     A       POSITION -4  firmly opposes    Valmora firmly opposes the\n"
                              "                                                   Strait Accord.\n"));
  EXPECT_THAT(text, HasSubstr("\n0.2  ¶3     A       POSITION +3  supports   Valmora supports the Strait Accord.\n"));
  EXPECT_THAT(text, HasSubstr("\n3     dateline     Merrow, 14 May 2019\n"));
  EXPECT_THAT(text, HasSubstr("\nnothing excluded\n"));
}

TEST(Clauses, AreWhatIsShownOfASingleStatement) {
  Report report = judged_report();
  report.statements.pop_back();
  report.alignments.clear();
  for (const OutputFormat format : {OutputFormat::Terminal, OutputFormat::Plain, OutputFormat::Json})
    EXPECT_EQ(render(report, {.format = format}), render(report, {.format = format, .view = View::Clauses}));
}

TEST(Clauses, AreBlocksInANarrowOne) {
  EXPECT_THAT(shown(OutputFormat::Terminal, View::Clauses, 50),
              HasSubstr("\n0.2 ¶3  A  POSITION +3  supports\n    Valmora supports the Strait Accord.\n"));
}

TEST(Clauses, StayWithinTheWindowWhateverTheWords) {
  Report report = judged_report();
  report.statements[0].clauses[1].text =
      std::string(300, 'x') + " 建立建立建立建立建立建立建立建立建立建立建立建立建立建立建立建立";
  report.statements[0].clauses[1].act.trigger = std::string(90, 'y');
  for (const View view : {View::Clauses, View::Explanations}) {
    std::istringstream lines(render(report, {.view = view, .width = 80, .clause = view == View::Clauses ? "" : "0.1"}));
    std::size_t widest = 0;
    for (std::string line; std::getline(lines, line);)
      if (line.find("xx [-") == std::string::npos) widest = std::max(widest, text::display_width(line));
    EXPECT_LE(widest, 80U);
  }
}

TEST(Clauses, AreOneLineEachInPlain) {
  EXPECT_EQ(
      render(judged_report(), {.format = OutputFormat::Plain, .view = View::Clauses}),
      "old.txt:1: 0.0  META  Joint Statement\n"
      "old.txt:3: 0.1  AB COMMIT 5  The two sides agreed to establish a Harbour Commission by the end of 2020.  [agreed to]\n"
      "old.txt:5: 0.2  A POSITION +3  Valmora supports the Strait Accord.  [supports]\n"
      "old.txt:7: 0.3  A COMMIT 4  Valmora will count the cod.  [will]\n"
      "new.txt:1: 1.0  META  Joint Statement\n"
      "new.txt:3: 1.1  AB COMMIT 1  The two sides agreed to explore the establishment of a Harbour Commission, as "
      "appropriate.  [agreed to explore]\n"
      "new.txt:5: 1.2  A POSITION -4  Valmora firmly opposes the Strait Accord.  [firmly opposes]\n"
      "new.txt:7: 1.3  B DIRECTIVE 0  Teshara hopes that \"all states\", large or small, attend.  [hopes that]\n");
  EXPECT_THAT(shown(OutputFormat::Plain, View::Clauses), HasSubstr("\nold.txt:3: excluded  dateline  Merrow, 14 May 2019\n"));
}

TEST(Clauses, AreCountedByFamily) {
  Report report = judged_report();
  report.statements[0].clauses[3].act = {};
  const std::string text = render(report, {.format = OutputFormat::Plain, .view = View::Clauses, .stat = true});
  EXPECT_TRUE(
      text.starts_with("old.txt: 4 clauses: COMMIT 1, POSITION 1, META 1, ? 1; share of body clauses with a family other "
                       "than ?: 66.7% (2 of 3)\n"))
      << text;
  EXPECT_THAT(
      render(report, {.view = View::Clauses, .stat = true}),
      HasSubstr("\n  4 clauses: COMMIT 1, POSITION 1, META 1, ? 1\n  share of body clauses with a family other than ?: 66.7%"));
  EXPECT_THAT(render({.statements = {Statement{}}}, {.view = View::Clauses, .stat = true}), HasSubstr("0.0% (0 of 0)"));
}

TEST(Csv, HoldsWhatIsKnownOfEveryClause) {
  const std::string text = render(judged_report(), {.format = OutputFormat::Csv, .view = View::Clauses});
  EXPECT_TRUE(
      text.starts_with("file,id,line,begin,end,paragraph,family,force,stance,holder,voice,addressee,content,negated,"
                       "continuity,trigger,object,items,conditions,hedges,intensifiers,quantifiers,text,reason\r\n"))
      << text;
  EXPECT_THAT(text,
              HasSubstr("new.txt,1.1,3,100,190,2,COMMIT,1,,AB,,,EXPLORE,false,true,agreed to explore,the establishment of a "
                        "Harbour Commission,,subject to domestic law,as appropriate,,,\"The two sides agreed to explore the "
                        "establishment of a Harbour Commission, as appropriate.\",\r\n"));
  EXPECT_THAT(text, HasSubstr(",POSITION,,-4,A,"));
  EXPECT_THAT(text, EndsWith("\"Teshara hopes that \"\"all states\"\", large or small, attend.\",\r\n"));
  EXPECT_THAT(text, Not(HasSubstr("EXCLUDED")));
}

TEST(Csv, HoldsARowForEachChange) {
  const std::string text = render(judged_report(), {.format = OutputFormat::Csv});
  EXPECT_THAT(text, StartsWith("before_file,after_file,status,direction,moved,split,merged,uncertain,confidence,similarity,"));
  EXPECT_THAT(text, HasSubstr(",reworded,"));
  EXPECT_THAT(text, testing::Not(HasSubstr(",same,")));
  const std::string counts = render(judged_report(), {.format = OutputFormat::Csv, .stat = true});
  EXPECT_EQ(std::ranges::count(counts, '\n'), 2) << counts;
}

TEST(Csv, IsNoFormula) {
  Report report = judged_report();
  report.alignments[0].links.push_back({.after = {ClauseId{0}}, .status = Status::Added});
  report.statements[1].clauses[0].text = "=HYPERLINK(\"http://example.org\",\"open\")";
  EXPECT_THAT(render(report, {.format = OutputFormat::Csv}), HasSubstr("\"'=HYPERLINK("));
  report.statements[1].clauses[0].text = "-5";
  EXPECT_THAT(render(report, {.format = OutputFormat::Csv}), HasSubstr(",-5\r\n"));
}

TEST(Csv, ShowsExclusionsInTheOrderOfTheFile) {
  const std::string text = shown(OutputFormat::Csv, View::Clauses);
  EXPECT_THAT(text, HasSubstr("Joint Statement,\r\n"
                              "old.txt,,3,40,59,,EXCLUDED,,,,,,,,,,,,,,,,\"Merrow, 14 May 2019\",dateline\r\n"
                              "old.txt,0.1,"));
}

TEST(Csv, CountsStatements) {
  EXPECT_EQ(render(judged_report(), {.format = OutputFormat::Csv, .view = View::Clauses, .stat = true}),
            "file,clauses,COMMIT,POSITION,DIRECTIVE,REPORT,EVALUATE,ASSERT,EVENT,NARRATOR,META,?,body,judged,share\r\n"
            "old.txt,4,2,1,0,0,0,0,0,0,1,0,3,3,100.0%\r\n"
            "new.txt,4,1,1,1,0,0,0,0,0,1,0,3,3,100.0%\r\n");
}

TEST(Explanations, ShowActsFieldByFieldAndEveryFinding) {
  const std::string text = shown(OutputFormat::Terminal, View::Explanations, 100);
  EXPECT_THAT(text, HasSubstr("\n↓ reworded, weakened ¶2  0.1 -> 1.1\n"));
  EXPECT_THAT(text, HasSubstr("\n  *  force         5                                        1\n"));
  EXPECT_THAT(text, HasSubstr("\n     holder        AB                                       AB\n"));
  EXPECT_THAT(text, HasSubstr("\"agreed to\": agree to (COMMIT 5)"));
  EXPECT_THAT(text, HasSubstr("\"subject to domestic law\": inherited"));
  EXPECT_THAT(
      text,
      HasSubstr("\n    weaker  force\n      agreed to -> agreed to explore\n      rule: weakest link: agree to 5, explore 1\n"));
  EXPECT_THAT(text, HasSubstr("\n    weaker  date\n      \"by the end of 2020\" dropped\n"));
  EXPECT_THAT(text, HasSubstr("\n    no order  style\n"));
  EXPECT_THAT(text, Not(HasSubstr("unchanged ¶")));
}

TEST(Explanations, AreOfOneClauseWhenAsked) {
  const auto of = [](const std::string& id) {
    return render(judged_report(), {.format = OutputFormat::Plain, .view = View::Explanations, .clause = id});
  };
  EXPECT_EQ(of("0.3"), "old.txt:7: removed  A COMMIT 4  Valmora will count the cod.\n");
  EXPECT_EQ(of("1.2"),
            "new.txt:5: reworded,reversed  stance no order: supports -> firmly opposes  "
            "[support 3, firmly oppose -4: the sign turned]\n");
  EXPECT_EQ(of("1.0"), "new.txt:1: same  the words are the same\n") << "an unchanged clause may be asked for by name";
}

TEST(Explanations, SayWhenThereIsNothingToSay) {
  Report report = judged_report();
  report.alignments[0].links[1].findings.clear();
  const RenderOptions plain{.format = OutputFormat::Plain, .view = View::Explanations, .clause = "0.1"};
  EXPECT_THAT(render(report, plain), EndsWith("no finding: other words, but nothing that is judged differs\n"));
  report.statements[0].clauses[1].act = {};
  EXPECT_THAT(render(report, plain), EndsWith("no finding: what the clause does is not known\n"));
}

TEST(Explanations, AreTablesInMarkdown) {
  const std::string text = shown(OutputFormat::Markdown, View::Explanations);
  EXPECT_THAT(text, HasSubstr("\n#### reworded, weakened, 0.1 -> 1.1\n\n"));
  EXPECT_THAT(text, HasSubstr("\n| force | 5 | 1 |\n"));
  EXPECT_THAT(text, HasSubstr("\n- **date**, weaker: \"by the end of 2020\" dropped\\\n  Rule: a date is dropped\n"));
  EXPECT_THAT(text, Not(HasSubstr("\n\n\n")));
}

TEST(Json, HoldsActsFindingsAndExclusions) {
  std::ifstream file(ACCORDIFF_SOURCE_DIR "/docs/report.schema.json");
  const test::Schema schema(nlohmann::json::parse(file));
  const nlohmann::json json = nlohmann::json::parse(shown(OutputFormat::Json));
  EXPECT_EQ(schema.violation(json), "");
  const nlohmann::json act = json["statements"][1]["clauses"][1]["act"];
  EXPECT_EQ(act["family"], "COMMIT");
  EXPECT_EQ(act["force"], 1);
  EXPECT_EQ(act["object"], "the establishment of a Harbour Commission");
  EXPECT_EQ(
      act["marks"][2],
      (nlohmann::json{{"kind", "hedge"}, {"begin", 75}, {"end", 89}, {"text", "as appropriate"}, {"entry", "as appropriate"}}));
  EXPECT_EQ(act["marks"][3]["begin"], act["marks"][3]["end"]) << "inherited";
  const nlohmann::json link = json["alignments"][0]["links"][1];
  EXPECT_EQ(link["facets"], (nlohmann::json{"force", "date", "hedge", "style"}));
  EXPECT_EQ(
      link["findings"][1],
      (nlohmann::json{
          {"facet", "date"}, {"sign", -1}, {"before", "by the end of 2020"}, {"after", ""}, {"rule", "a date is dropped"}}));
  EXPECT_EQ(json["summary"]["weakened"], 1);
  EXPECT_EQ(json["statements"][0]["parties"][0]["aliases"][0], "the Valmoran side");
  EXPECT_EQ(json["statements"][0]["excluded"][0]["text"], "Merrow,\n14 May 2019");
}

TEST(Json, OfExplanationsHasOnlyWhatIsExplained) {
  const auto links = [](const std::string& clause) {
    const std::string text =
        render(judged_report(), {.format = OutputFormat::Json, .view = View::Explanations, .clause = clause});
    return nlohmann::json::parse(text)["alignments"][0]["links"];
  };
  EXPECT_EQ(links("").size(), 4U);
  ASSERT_EQ(links("1.2").size(), 1U);
  EXPECT_EQ(links("1.2")[0]["direction"], "reversed");
}

// Spans that lie outside their text, empty sides, control characters: nothing that a library caller gives breaks a renderer.
TEST(EveryView, AcceptsOddReports) {
  Report report = judged_report();
  report.statements[0].clauses[1].act.object = {40, 4000};
  report.statements[0].clauses[1].act.trigger = "\x1b[2J\x07";
  report.statements[0].clauses[1].act.holder = "\x1b";
  report.alignments[0].links[1].because = "\x1b[2J";
  report.alignments[0].links[1].findings[0] = {"\x1b", -9, "\x07", "", "\x1b"};
  report.statements[0].excluded[0].text = "\x1b[2J\x07";
  report.profile = "\x1b";
  for (const View view : {View::Changes, View::Clauses, View::Explanations}) {
    for (const OutputFormat format :
         {OutputFormat::Terminal, OutputFormat::Plain, OutputFormat::Markdown, OutputFormat::Json, OutputFormat::Csv}) {
      const RenderOptions options{.format = format, .view = view, .excluded = true};
      EXPECT_NO_THROW(static_cast<void>(render({}, options)));
      const std::string text = render(report, options);
      EXPECT_THAT(text, Not(HasSubstr("\x1b")));
      EXPECT_THAT(text, Not(HasSubstr("\x07")));
    }
  }
}

}  // namespace
}  // namespace accordiff
