// The smaller parts of the command line: spelling, help, terminal, exit status, writing.
#include <gmock/gmock.h>
#include <sys/stat.h>

#include "accordiff/error.hpp"
#include "cli/clause.hpp"
#include "cli/exit_status.hpp"
#include "cli/help.hpp"
#include "cli/output.hpp"
#include "cli/small_file.hpp"
#include "cli/suggest.hpp"
#include "cli/tables.hpp"
#include "cli/terminal.hpp"
#include "program.hpp"

namespace accordiff::cli {
namespace {

using testing::HasSubstr;

TEST(Suggest, CountsASwapAsOneMistake) {
  EXPECT_EQ(spelling_distance("", "abc"), 3U);
  EXPECT_EQ(spelling_distance("format", "format"), 0U);
  EXPECT_EQ(spelling_distance("fromat", "format"), 1U);
  EXPECT_EQ(spelling_distance("moved", "move"), 1U);
  EXPECT_EQ(spelling_distance("added", "edited"), 3U);
}

TEST(Suggest, StaysSilentWhenNothingIsNear) {
  EXPECT_EQ(did_you_mean("removd", {"added", "removed"}), "; did you mean 'removed'?");
  EXPECT_EQ(did_you_mean("zebra", {"added", "removed"}), "");
  EXPECT_EQ(did_you_mean("", {"added"}), "");
}

TEST(Help, NamesTheOptionsOfItsCommandWithinEightyColumns) {
  for (const std::string command : {"", "diff", "clauses", "explain"}) {
    const std::string help = help_text(command);
    for (const OptionRow& row : options()) {
      const std::string column = row.letter ? std::string{"-"} + row.letter + ", --" : std::string{"      --"};
      const bool own = std::any_of(options().begin(), options().end(), [&](const OptionRow& other) {
        return other.name == row.name && takes(command_named(command), other);
      });
      EXPECT_EQ(help.find(column + std::string{row.name}) != std::string::npos, own) << command << " --" << row.name;
    }
    EXPECT_THAT(help, HasSubstr("Examples"));
    EXPECT_THAT(help, HasSubstr("Exit status"));
    std::size_t begin = 0;
    while (begin < help.size()) {
      const std::size_t end = help.find('\n', begin);
      ASSERT_NE(end, std::string::npos) << "help ends with a newline";
      EXPECT_LE(end - begin, 80U) << help.substr(begin, end - begin);
      EXPECT_TRUE(end == begin || help[end - 1] != ' ') << "no space at the end of a line";
      begin = end + 1;
    }
  }
}

TEST(Help, ListsTheCommandsInTheOverviewOnly) {
  for (const CommandRow& row : commands()) {
    EXPECT_THAT(help_text(""), HasSubstr("  " + std::string{row.name} + " "));
    EXPECT_THAT(help_text(std::string{row.name}), HasSubstr("Usage: " + std::string{row.usage}));
    EXPECT_THAT(help_text(std::string{row.name}), testing::Not(HasSubstr("\nCommands\n")));
  }
}

TEST(Help, GivesTheVersionsOfProgramAndUnicode) {
  EXPECT_THAT(version_text(), testing::MatchesRegex("accordiff [0-9.]+\nICU [0-9.]+\n"));
}

TEST(Terminal, ColoursOnlyForPeopleUnlessTold) {
  Invocation asked;
  const Surroundings person{true, 120, false, false};
  EXPECT_TRUE(settle(asked, person).color);
  EXPECT_FALSE(settle(asked, {}).color);
  EXPECT_FALSE(settle(asked, {true, 120, true, false}).color);
  EXPECT_FALSE(settle(asked, {true, 120, false, true}).color);
  asked.color = Color::Never;
  EXPECT_FALSE(settle(asked, person).color);
  asked.color = Color::Always;
  EXPECT_TRUE(settle(asked, {false, 0, true, true}).color);
  asked = {};
  asked.output = "report.txt";
  EXPECT_FALSE(settle(asked, person).color);
}

TEST(Terminal, WidthIsTheTerminalsUnlessGiven) {
  Invocation asked;
  EXPECT_EQ(settle(asked, {true, 120, false, false}).width, 120U);
  EXPECT_EQ(settle(asked, {true, 3, false, false}).width, 20U);
  EXPECT_EQ(settle(asked, {true, 0, false, false}).width, 80U);
  EXPECT_EQ(settle(asked, {}).width, 80U);
  asked.width_given = true;
  asked.render.width = 66;
  EXPECT_EQ(settle(asked, {true, 120, false, false}).width, 66U);
  asked = {};
  asked.output = "report.txt";
  EXPECT_EQ(settle(asked, {true, 120, false, false}).width, 80U);
}

TEST(ExitStatus, TypographyAloneIsNoChange) {
  EXPECT_EQ(exit_status({}, {}), ExitStatus::Unchanged);
  Summary summary;
  summary.same = 9;
  summary.editorial = 2;
  summary.split = 1;
  EXPECT_EQ(exit_status(summary, {}), ExitStatus::Unchanged);
  EXPECT_EQ(exit_status(summary, {"editorial"}), ExitStatus::Changed);
  EXPECT_EQ(exit_status(summary, {"added", "split"}), ExitStatus::Changed);
}

TEST(ExitStatus, EachChangeCountsByDefaultAndOnlyTheNamedWhenNamed) {
  const std::pair<const char*, std::size_t Summary::*> kinds[]{
      {"reworded", &Summary::reworded}, {"added", &Summary::added}, {"removed", &Summary::removed}, {"moved", &Summary::moved}};
  for (const auto& [name, count] : kinds) {
    Summary summary;
    summary.*count = 1;
    EXPECT_EQ(exit_status(summary, {}), ExitStatus::Changed) << name;
    EXPECT_EQ(exit_status(summary, {name}), ExitStatus::Changed) << name;
    EXPECT_EQ(exit_status(summary, {"merged"}), ExitStatus::Unchanged) << name;
  }
}

TEST(ExitStatus, DirectionsCountWhenNamed) {
  Summary summary;
  summary.weakened = 1;
  EXPECT_EQ(exit_status(summary, {"weakened", "removed", "reversed"}), ExitStatus::Changed);
  EXPECT_EQ(exit_status(summary, {"strengthened"}), ExitStatus::Unchanged);
  EXPECT_EQ(exit_status(summary, {}), ExitStatus::Unchanged) << "by default the rewording counts, not its direction";
  const std::pair<const char*, std::size_t Summary::*> kinds[]{{"strengthened", &Summary::strengthened},
                                                               {"mixed", &Summary::mixed},
                                                               {"lateral", &Summary::lateral},
                                                               {"reversed", &Summary::reversed}};
  for (const auto& [name, count] : kinds) {
    Summary other;
    other.*count = 1;
    EXPECT_EQ(exit_status(other, {name}), ExitStatus::Changed) << name;
    EXPECT_EQ(exit_status(other, {"weakened"}), ExitStatus::Unchanged) << name;
  }
}

TEST(Lexicon, IsReadWholeOrRefused) {
  const support::Folder folder;
  EXPECT_EQ(read_small_file(folder.file("own.tsv", "COMMIT\t5\tagree to\n"), "lexicon"), "COMMIT\t5\tagree to\n");
  const auto kind = [](const std::string& path) {
    try {
      static_cast<void>(read_small_file(path, "lexicon"));
    } catch (const Error& error) {
      EXPECT_EQ(error.path(), path);
      return error.kind();
    }
    return ErrorKind::Internal;
  };
  EXPECT_EQ(kind(folder / "missing.tsv"), ErrorKind::Missing);
  EXPECT_EQ(kind(folder.path().string()), ErrorKind::Missing);
  EXPECT_EQ(kind(folder.file("empty.tsv", " \n\n")), ErrorKind::Input) << "nothing would stand for the profile's own table";
  EXPECT_EQ(kind(folder.file("huge.tsv", std::string((1U << 20U) + 1, 'x'))), ErrorKind::Limit);
  EXPECT_EQ(read_small_file(folder.file("full.tsv", std::string(1U << 20U, 'x')), "lexicon").size(), 1U << 20U);
}

TEST(Clause, MustBeOneOfTheReport) {
  Report report;
  report.statements.resize(2);
  report.statements[0].clauses.resize(3);
  report.statements[1].clauses.resize(12);
  for (const char* id : {"0.0", "0.2", "1.0", "1.11"}) EXPECT_NO_THROW(check_clause(report, id)) << id;
  for (const char* id : {"0.3", "1.12", "2.0", "10.0"}) {
    try {
      check_clause(report, id);
      ADD_FAILURE() << id;
    } catch (const Error& error) {
      EXPECT_EQ(error.kind(), ErrorKind::Usage);
      EXPECT_THAT(error.what(), HasSubstr("there are 0.0 to 0.2 and 1.0 to 1.11"));
    }
  }
}

TEST(Output, ReplacesAFileWholeAndKeepsItsRights) {
  const support::Folder folder;
  const std::string path = folder.file("report.txt", "a much longer text than the new one\n");
  chmod(path.c_str(), 0640);
  write_output("new\n", path);
  EXPECT_EQ(support::slurp(path), "new\n");
  EXPECT_EQ(folder.count(), 1U) << "nothing is left beside it";
  struct stat present {};
  ASSERT_EQ(stat(path.c_str(), &present), 0);
  EXPECT_EQ(present.st_mode & 0777U, 0640U);
}

TEST(Output, FollowsALinkInsteadOfReplacingIt) {
  const support::Folder folder;
  const std::string path = folder.file("report.txt", "old\n");
  std::filesystem::create_symlink("report.txt", folder / "link.txt");
  write_output("new\n", folder / "link.txt");
  EXPECT_TRUE(std::filesystem::is_symlink(folder / "link.txt"));
  EXPECT_EQ(support::slurp(path), "new\n");
}

TEST(Output, NamesTheFileThatCannotBeWritten) {
  const support::Folder folder;
  const auto message = [](const std::string& path) -> std::string {
    try {
      write_output("text", path);
    } catch (const Error& error) {
      EXPECT_EQ(error.kind(), ErrorKind::Output);
      EXPECT_EQ(error.path(), path);
      return error.what();
    }
    return "written";
  };
  EXPECT_THAT(message(folder / "no/such/report.txt"), HasSubstr("No such file or directory"));
  EXPECT_THAT(message(folder.path().string()), HasSubstr("is a folder"));
  if (std::filesystem::exists("/dev/full")) {
    EXPECT_THAT(message("/dev/full"), HasSubstr("No space left on device"));
  }
  EXPECT_EQ(folder.count(), 0U);
}

TEST(Output, WillNotOverwriteAStatement) {
  const support::Folder folder;
  const std::string path = folder.file("old.txt", "text\n");
  EXPECT_THROW(refuse_overwriting(path, {"-", path}), Error);
  EXPECT_THROW(refuse_overwriting(folder / "./old.txt", {path}), Error);
  EXPECT_NO_THROW(refuse_overwriting(folder / "new.txt", {path, "missing.txt"}));
  EXPECT_NO_THROW(refuse_overwriting("", {path}));
}

}  // namespace
}  // namespace accordiff::cli
