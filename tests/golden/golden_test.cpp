// Whole commands, byte for byte. With ACCORDIFF_UPDATE_GOLDEN=1 the files beside this one are written anew; read their diff
// before you commit it.
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>

#include "program.hpp"

namespace accordiff {
namespace {

// Style and script of a page are files of their own, which every page has whole; the digest of the script goes with it.
std::string without_frame(std::string page) {
  for (const std::string tag : {"style", "script"}) {
    const std::size_t begin = page.find("<" + tag + ">\n"), end = page.find("</" + tag + ">");
    if (begin != std::string::npos && begin < end) page.replace(begin, end - begin, "<" + tag + ">");
  }
  const std::size_t digest = page.find("'sha256-");
  if (digest != std::string::npos) page.erase(digest + 8, page.find('\'', digest + 1) - digest - 8);
  return page;
}

void expect_golden(const std::string& name, const std::vector<std::string>& arguments, int status = 1) {
  const std::filesystem::path folder = ACCORDIFF_GOLDEN;
  std::filesystem::current_path(folder);  // so that reports name the files alike everywhere
  const support::Outcome outcome = support::run_program(ACCORDIFF_PROGRAM, arguments);
  const std::string out = without_frame(outcome.out);
  EXPECT_EQ(outcome.err, "");
  EXPECT_EQ(outcome.status, status);
  const char* update = std::getenv("ACCORDIFF_UPDATE_GOLDEN");
  if (update && std::string(update) == "1") {
    ASSERT_EQ(std::getenv("CI"), nullptr) << "golden files are not rewritten in CI";
    support::spill(folder / name, out);
  }
  EXPECT_EQ(out, support::slurp(folder / name)) << name;
}

TEST(Golden, Terminal) { expect_golden("harbour.terminal.txt", {"--width", "80", "harbour-old.txt", "harbour-new.txt"}); }
TEST(Golden, TerminalInColour) {
  expect_golden("harbour.colour.txt", {"--width", "80", "--color", "always", "harbour-old.txt", "harbour-new.txt"});
}
TEST(Golden, SideBySide) {
  expect_golden("harbour.side.txt",
                {"--width", "110", "--layout", "side", "--context", "1", "harbour-old.txt", "harbour-new.txt"});
}
TEST(Golden, Plain) { expect_golden("harbour.plain.txt", {"--format", "plain", "harbour-old.txt", "harbour-new.txt"}); }
TEST(Golden, Markdown) { expect_golden("harbour.markdown.md", {"--format", "markdown", "harbour-old.txt", "harbour-new.txt"}); }
TEST(Golden, Html) { expect_golden("harbour.html", {"--format", "html", "harbour-old.txt", "harbour-new.txt"}); }
TEST(Golden, Stat) { expect_golden("harbour.stat.txt", {"--stat", "harbour-old.txt", "harbour-new.txt"}); }
TEST(Golden, ChineseTerminal) { expect_golden("strait.terminal.txt", {"--width", "60", "strait-old.txt", "strait-new.txt"}); }
TEST(Golden, ChinesePlain) { expect_golden("strait.plain.txt", {"--format", "plain", "strait-old.txt", "strait-new.txt"}); }

const std::vector<std::string> both{"harbour-old.txt", "harbour-new.txt"};

void expect_shown(const std::string& name, std::vector<std::string> arguments) {
  arguments.insert(arguments.end(), both.begin(), both.end());
  expect_golden(name, arguments, 0);
}

TEST(Golden, ClausesTerminal) { expect_shown("harbour.clauses.txt", {"clauses", "--width", "80", "--excluded"}); }
TEST(Golden, ClausesInANarrowWindow) { expect_shown("harbour.clauses-narrow.txt", {"clauses", "--width", "50"}); }
TEST(Golden, ClausesPlain) { expect_shown("harbour.clauses-plain.txt", {"clauses", "--format", "plain", "--excluded"}); }
TEST(Golden, ClausesCsv) { expect_shown("harbour.clauses.csv", {"clauses", "--format", "csv", "--excluded"}); }
TEST(Golden, ClausesStat) { expect_shown("harbour.clauses-stat.txt", {"clauses", "--stat", "--width", "80"}); }
TEST(Golden, ExplainTerminal) { expect_shown("harbour.explain.txt", {"explain", "--width", "80"}); }
TEST(Golden, ExplainPlain) { expect_shown("harbour.explain-plain.txt", {"explain", "--format", "plain"}); }
TEST(Golden, ExplainCsv) { expect_shown("harbour.explain.csv", {"explain", "--format", "csv"}); }
TEST(Golden, ExplainMarkdown) { expect_shown("harbour.explain.md", {"explain", "--format", "markdown"}); }
TEST(Golden, ExplainOneClause) { expect_shown("harbour.explain-clause.txt", {"explain", "--clause", "0.3", "--width", "80"}); }

const std::string series = "../../samples/sarvellia-teshmara", ports = "../../samples/sarvellia-ports";

TEST(Golden, Timeline) { expect_golden("series.timeline.txt", {"track", "--width", "80", series}, 0); }
TEST(Golden, TimelineInAWideWindow) { expect_golden("series.timeline-wide.txt", {"track", "--width", "140", series}, 0); }
TEST(Golden, TimelineInColour) {
  expect_golden("series.timeline-colour.txt",
                {"track", "--width", "80", "--color", "always", "--only", "restored", "--redline", series}, 0);
}
TEST(Golden, TimelinePlain) { expect_golden("series.timeline-plain.txt", {"track", "--format", "plain", series}, 0); }
TEST(Golden, TimelineMarkdown) { expect_golden("series.timeline.md", {"track", "--format", "markdown", series}, 0); }
TEST(Golden, ThreadsCsv) { expect_golden("series.threads.csv", {"track", "--format", "csv", series}, 0); }
TEST(Golden, News) { expect_golden("series.news.txt", {"track", "--view", "changes", "--width", "80", series}, 0); }
TEST(Golden, NewsPlain) {
  expect_golden("series.news-plain.txt", {"track", "--view", "changes", "--format", "plain", series}, 0);
}
TEST(Golden, NewsMarkdown) {
  expect_golden("series.news.md", {"track", "--view", "changes", "--only", "dropped,restored", "--format", "markdown", series},
                0);
}
TEST(Golden, Life) { expect_golden("series.life.txt", {"track", "--thread", "4e1b9bd256", "--width", "80", series}, 0); }
TEST(Golden, LifeCsv) { expect_golden("series.life.csv", {"track", "--thread", "4e1b9bd256", "--format", "csv", series}, 0); }
TEST(Golden, LifeMarkdown) {
  expect_golden("series.life.md", {"track", "--thread", "4e1b9bd256", "--format", "markdown", series}, 0);
}
TEST(Golden, TimelineHtml) { expect_golden("series.html", {"track", "--only", "restored", "--format", "html", series}, 0); }
const std::vector<std::string> watched{"track",    "--view",   "phrases", "--manifest", "../../samples/accordiff.yml",
                                       "--series", "teshmara", "--width", "80",         "--format"};
TEST(Golden, Phrases) {
  for (const char* format : {"terminal", "plain", "markdown", "csv"}) {
    std::vector<std::string> arguments = watched;
    arguments.emplace_back(format);
    expect_golden(std::string("series.phrases-") + format + ".txt", arguments, 0);
  }
}
TEST(Golden, Matrix) { expect_golden("ports.matrix.txt", {"matrix", "--width", "80", ports}, 0); }
TEST(Golden, MatrixRedline) {
  expect_golden("ports.matrix-redline.txt", {"matrix", "--width", "100", "--sort", "difference", "--redline", ports}, 0);
}
TEST(Golden, MatrixPlain) { expect_golden("ports.matrix-plain.txt", {"matrix", "--format", "plain", ports}, 0); }
TEST(Golden, MatrixHtml) { expect_golden("ports.html", {"matrix", "--format", "html", ports}, 0); }
TEST(Golden, MatrixMarkdown) {
  expect_golden("ports.matrix.md", {"matrix", "--format", "markdown", "--redline", "--parties", "Kaldora,Orvenia", ports}, 0);
}

}  // namespace
}  // namespace accordiff
