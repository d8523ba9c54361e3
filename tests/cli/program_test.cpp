// The whole program from outside: exit statuses, messages, what is written where.
#include <gmock/gmock.h>

#include "docx.hpp"
#include "program.hpp"

namespace {

using accordiff::support::Folder;
using accordiff::support::Outcome;
using accordiff::support::run_program;
using accordiff::support::Setting;
using accordiff::support::slurp;
using testing::EndsWith;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

constexpr const char* old_text =
    "Joint Statement of Valmora and Ostrelia\n\n"
    "The two sides will establish a joint commission on fisheries by 2024.\n\n"
    "Valmora supports the candidature of Ostrelia for the Maritime Council.\n\n"
    "Both sides condemned the attacks on merchant shipping in the Selvane Strait.\n";
constexpr const char* new_text =
    "Joint Statement of Valmora and Ostrelia\n\n"
    "The two sides will explore a joint commission on fisheries.\n\n"
    "Valmora supports the candidature of Ostrelia for the Maritime Council.\n\n"
    "The leaders welcomed the opening of the Kelmar rail corridor.\n";
// The same words as the old text in another typography.
constexpr const char* curly_text =
    "Joint Statement of Valmora and Ostrelia\r\n\r\n"
    "The two sides will establish a joint\r\ncommission on fisheries by 2024.\r\n\r\n"
    "Valmora supports the candidature of Ostrelia for the Maritime Council.\r\n\r\n"
    "Both sides condemned the attacks on merchant\xc2\xa0shipping in the Selvane Strait.\r\n";

class Program : public testing::Test {
 protected:
  Folder folder;
  std::string before = folder.file("old.txt", old_text);
  std::string after = folder.file("new.txt", new_text);

  static Outcome run(const std::vector<std::string>& arguments, const Setting& how = {}) {
    return run_program(ACCORDIFF_PROGRAM, arguments, how);
  }
  // The message of a run that must fail.
  static std::string trouble(const std::vector<std::string>& arguments, const Setting& how = {}) {
    const Outcome outcome = run(arguments, how);
    EXPECT_EQ(outcome.status, 2) << outcome.err;
    EXPECT_THAT(outcome.out, IsEmpty());
    EXPECT_THAT(outcome.err, StartsWith("accordiff: "));
    EXPECT_THAT(outcome.err, EndsWith("\n"));
    return outcome.err;
  }
};

TEST_F(Program, WatchesPhrasesThatAManifestNames) {
  const std::string manifest =
      folder.file("watch.yml", "watch:\n  commission: {phrases: [joint commission on fisheries by 2024]}\n");
  EXPECT_THAT(run({"--format", "plain", "--manifest", manifest, before, after}).out, HasSubstr("watched: commission"));
  EXPECT_THAT(run({"--format", "plain", "--phrase", "rail corridor", before, after}).out, HasSubstr("watched: rail corridor"));
  EXPECT_THAT(run({"--format", "plain", before, after}).out, Not(HasSubstr("watched")));
}

TEST_F(Program, ShowsChangesAndSaysSoByItsStatus) {
  const Outcome outcome = run({before, after});
  EXPECT_EQ(outcome.status, 1) << outcome.err;
  EXPECT_THAT(outcome.out, HasSubstr("Kelmar rail corridor"));
  EXPECT_THAT(outcome.out, HasSubstr("explore"));
  EXPECT_THAT(outcome.err, IsEmpty());
  EXPECT_EQ(run({"diff", before, after}).out, outcome.out);
}

TEST_F(Program, FindsNoChangeBetweenATextAndItself) {
  const Outcome outcome = run({before, before});
  EXPECT_EQ(outcome.status, 0) << outcome.out << outcome.err;
  EXPECT_THAT(outcome.out, Not(IsEmpty()));
}

TEST_F(Program, FindsNoChangeInTypographyUnlessAsked) {
  const std::string curly = folder.file("curly.txt", curly_text);
  EXPECT_EQ(run({before, curly}).status, 0);
}

TEST_F(Program, FailsOnlyOnWhatIsNamed) {
  EXPECT_EQ(run({"--fail-on", "moved", before, after}).status, 0);
  EXPECT_EQ(run({"--fail-on", "moved,added", before, after}).status, 1);
  EXPECT_EQ(run({"--exit-zero", before, after}).status, 0);
}

TEST_F(Program, QuietShowsNothing) {
  const Outcome outcome = run({"--quiet", before, after});
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.out, IsEmpty());
  EXPECT_THAT(outcome.err, IsEmpty());
}

TEST_F(Program, WritesEveryFormat) {
  EXPECT_THAT(run({"--format", "json", before, after}).out, StartsWith("{"));
  EXPECT_THAT(run({"--format", "markdown", before, after}).out, HasSubstr("#"));
  EXPECT_THAT(run({"--format", "plain", before, after}).out, HasSubstr("new.txt:"));
}

TEST_F(Program, ColoursOnlyWhenTold) {
  EXPECT_THAT(run({before, after}).out, Not(HasSubstr("\x1b[")));
  EXPECT_THAT(run({"--color", "always", before, after}).out, HasSubstr("\x1b["));
  EXPECT_THAT(run({"--color", "always", "--format", "plain", before, after}).out, Not(HasSubstr("\x1b[")));
}

TEST_F(Program, ReadsStandardInputAsEitherStatement) {
  Setting piped;
  piped.input = old_text;
  EXPECT_EQ(run({"-", before}, piped).status, 0);
  EXPECT_EQ(run({"-", after}, piped).status, 1);
  EXPECT_EQ(run({after, "-"}, piped).status, 1);
  EXPECT_THAT(trouble({"-", "-"}, piped), HasSubstr("only once"));
}

TEST_F(Program, WritesTheReportToAFile) {
  const Outcome shown = run({before, after});
  const Outcome written = run({"--output", folder / "report.txt", before, after});
  EXPECT_EQ(written.status, 1);
  EXPECT_THAT(written.out, IsEmpty());
  EXPECT_EQ(slurp(folder / "report.txt"), shown.out);
}

TEST_F(Program, WritesNothingOnTrouble) {
  const std::string report = folder.file("report.txt", "kept\n");
  EXPECT_THAT(trouble({"--output", report, before, folder / "missing.txt"}), HasSubstr("missing.txt"));
  EXPECT_EQ(slurp(report), "kept\n");
  trouble({"--output", folder / "fresh.txt", folder / "missing.txt", after});
  EXPECT_FALSE(std::filesystem::exists(folder / "fresh.txt"));
  EXPECT_THAT(trouble({"--output", before, before, after}), HasSubstr("overwrite"));
  EXPECT_EQ(slurp(before), old_text);
}

TEST_F(Program, NamesFileAndTroubleOfBadInput) {
  EXPECT_THAT(trouble({before, folder / "missing.txt"}), HasSubstr(folder / "missing.txt: "));
  EXPECT_THAT(trouble({folder.path().string(), after}), HasSubstr(folder.path().string() + ": "));
  EXPECT_THAT(trouble({before, folder.file("empty.txt", "")}), HasSubstr("empty.txt: "));
  EXPECT_THAT(trouble({before, folder.file("blank.txt", " \n\n\t\n")}), HasSubstr("blank.txt: "));
  EXPECT_THAT(trouble({before, folder.file("binary.txt", std::string("\x7f"
                                                                     "ELF\0\0\0\1\2\3\0\0",
                                                                     12))}),
              HasSubstr("binary.txt: "));
  EXPECT_THAT(trouble({"--max-bytes", "100", before, after}), HasSubstr("old.txt: "));
  EXPECT_THAT(trouble({"--max-clauses", "2", before, after}), HasSubstr("2"));
}

TEST_F(Program, NamesTheLineOfBrokenFrontMatter) {
  const std::string broken = folder.file("broken.md", "---\ntitle: \"unclosed\nparties: [Valmora\n---\nThe two sides met.\n");
  EXPECT_THAT(trouble({before, broken}), testing::ContainsRegex("broken\\.md:[0-9]+: "));
}

TEST_F(Program, PointsToHelpWhenUsedWrongly) {
  EXPECT_THAT(trouble({}), HasSubstr("Try 'accordiff --help'."));
  EXPECT_THAT(trouble({"--fromat", "json"}), HasSubstr("did you mean '--format'?"));
}

TEST_F(Program, ShowsHelpAndVersion) {
  const Outcome help = run({"--help"});
  EXPECT_EQ(help.status, 0);
  EXPECT_THAT(help.out, StartsWith("Usage: accordiff"));
  EXPECT_EQ(run({"diff", "--help"}).status, 0);
  const Outcome version = run({"--version"});
  EXPECT_EQ(version.status, 0);
  EXPECT_THAT(version.out, StartsWith("accordiff "));
}

TEST_F(Program, ShowsTheClausesOfOneStatementOrMore) {
  const Outcome one = run({"clauses", before});
  EXPECT_EQ(one.status, 0) << one.err;
  EXPECT_THAT(one.out, HasSubstr("0.3"));
  EXPECT_THAT(one.out, HasSubstr("Selvane Strait"));
  const Outcome two = run({"clauses", "--format", "plain", before, after});
  EXPECT_EQ(two.status, 0) << "nothing is compared";
  EXPECT_THAT(two.out, HasSubstr("old.txt:3: 0.1  "));
  EXPECT_THAT(two.out, HasSubstr("new.txt:3: 1.1  "));
  Setting piped;
  piped.input = old_text;
  EXPECT_THAT(run({"clauses", "-f", "plain", "-"}, piped).out, StartsWith("-:1: 0.0  "));
  EXPECT_THAT(run({"clauses", "--format", "json", before, after}).out, HasSubstr("\"alignments\": []"));
  EXPECT_THAT(run({"clauses", "--format", "csv", before}).out, StartsWith("file,id,"));
  EXPECT_THAT(run({"clauses", "--stat", before}).out, HasSubstr("4 clauses"));
}

TEST_F(Program, ShowsWhatWasExcludedWithItsPlace) {
  const std::string dated = folder.file("dated.txt", "Joint Statement\n\nMerrow, 14 May 2019\n\nThe two sides will cooperate.\n");
  EXPECT_THAT(run({"clauses", "-f", "plain", dated}).out, Not(HasSubstr("excluded")));
  EXPECT_THAT(run({"clauses", "-f", "plain", "--excluded", dated}).out,
              HasSubstr("dated.txt:3: excluded  dateline  Merrow, 14 May 2019\n"));
}

TEST_F(Program, ExplainsWithoutJudging) {
  const Outcome all = run({"explain", before, after});
  EXPECT_EQ(all.status, 0) << all.err;
  EXPECT_THAT(all.out, HasSubstr("0.1 -> 1.1"));
  const Outcome one = run({"explain", "--clause", "1.3", before, after});
  EXPECT_THAT(one.out, HasSubstr("Kelmar"));
  EXPECT_THAT(one.out, Not(HasSubstr("fisheries")));
  EXPECT_THAT(trouble({"explain", "--clause", "1.9", before, after}), HasSubstr("there are 0.0 to 0.3 and 1.0 to 1.3"));
}

TEST_F(Program, NamesTheLexiconThatCannotBeRead) {
  EXPECT_THAT(trouble({"--lexicon", folder / "none.tsv", before, after}), HasSubstr("none.tsv: no such lexicon"));
  EXPECT_THAT(trouble({"--lexicon", folder.path().string(), before, after}), HasSubstr("is a folder"));
  const std::string lexicon = folder.file("own.tsv", "en\tCOMMIT\t5\tagree to\n");
  EXPECT_THAT(run({"--lexicon", lexicon, before, after}).out, HasSubstr("profile " + lexicon + "; judges wording, not law\n"));
  EXPECT_THAT(trouble({"--lexicon", lexicon, "--output", lexicon, before, after}), HasSubstr("overwrite"));
}

TEST_F(Program, EndsQuietlyWhenNobodyReads) {
  // A pipe whose reader has gone away before the program writes.
  int ends[2];
  ASSERT_EQ(pipe(ends), 0);
  close(ends[0]);
  Setting gone;
  gone.out = "/proc/self/fd/" + std::to_string(ends[1]);
  const Outcome outcome = run({before, after}, gone);
  close(ends[1]);
  EXPECT_THAT(outcome.err, IsEmpty());
  EXPECT_EQ(outcome.status, 1);
}

TEST_F(Program, SaysWhenTheDiskIsFull) {
  if (!std::filesystem::exists("/dev/full")) GTEST_SKIP() << "no /dev/full here";
  Setting full;
  full.out = "/dev/full";
  const Outcome outcome = run({before, after}, full);
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, StartsWith("accordiff: standard output: cannot be written"));
}

TEST_F(Program, GivesTheSameBytesInAnyLocaleAndTimeZone) {
  std::vector<std::vector<std::string>> commands{{"clauses", "--format", "csv"}, {"clauses", "--stat"}, {"explain"}};
  for (const char* format : {"terminal", "plain", "markdown", "json"}) commands.push_back({"--format", format});
  for (std::vector<std::string>& command : commands) {
    command.insert(command.end(), {before, after});
    const std::string here = run(command).out;
    for (const char* locale : {"C", "C.UTF-8", "de_DE.UTF-8", "tr_TR.UTF-8", "zh_CN.GB18030"}) {
      Setting there;
      there.environment = {{"LANG", locale}, {"LC_ALL", locale}, {"TZ", "Asia/Kathmandu"}};
      EXPECT_EQ(run(command, there).out, here) << locale;
    }
  }
}

TEST_F(Program, ComparesADocumentWithItselfBeforeItsChanges) {
  using namespace accordiff::support;
  const std::string draft = folder.file(
      "draft.docx",
      docx(paragraph(accordiff::support::run("The two sides will ") + deleted("establish") +
                     inserted(accordiff::support::run("explore")) + accordiff::support::run(" a joint fund for ports."))));
  const Outcome outcome = run({"--format", "plain", "--revisions", "both", draft});
  EXPECT_EQ(outcome.status, 1) << outcome.err;
  EXPECT_THAT(outcome.out, HasSubstr("[-establish-]"));
  EXPECT_EQ(run({"--revisions", "both", draft, draft}).status, 2);
  EXPECT_EQ(run({"clauses", "--revisions", "both", draft}).status, 2);
}

}  // namespace
