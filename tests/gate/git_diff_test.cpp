// git's own commands with the program as their driver.
#include "gate.hpp"

namespace accordiff::test {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

class Driver : public Gate {
 protected:
  void SetUp() override {
    Gate::SetUp();
    if (IsSkipped()) return;
    (void)repository.folder.file(".gitattributes", "texts/* diff=statement\n");
    ASSERT_TRUE(repository.git("config diff.statement.command '" ACCORDIFF_PROGRAM " git-diff'") &&
                repository.git("config diff.statement.textconv '" ACCORDIFF_PROGRAM " textconv'") && repository.git("add .") &&
                repository.git("commit -qm attributes"));
    reword(text, "will establish a Joint", "will explore a Joint");
  }
  static Outcome git(std::vector<std::string> words, support::Setting setting = quiet()) {
    words.insert(words.begin(), {"git", "--no-pager"});
    return support::run_program("/usr/bin/env", words, setting);
  }
};

TEST_F(Driver, ShowsChanges) {
  const Outcome outcome = git({"diff"});
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.out, testing::ContainsRegex("^statement texts/teshmara.txt: [0-9a-f]{7} -> working tree\n"));
  EXPECT_THAT(outcome.out, AllOf(HasSubstr("↓ reworded, weakened"), Not(HasSubstr("\x1b["))));
}

TEST_F(Driver, ShowsNewDeletedRenamedAndOtherFiles) {
  (void)repository.folder.file("texts/--new é.txt", "Both sides will build a bridge.\n");
  (void)repository.folder.file("texts/blob.txt", std::string("\0\1\2", 3));
  (void)repository.folder.file("texts/none.txt", "");
  ASSERT_TRUE(repository.git("rm -q " + std::string(other)) && repository.git("mv " + std::string(text) + " texts/moved.txt") &&
              repository.git("add ."));
  const Outcome outcome = git({"diff", "--cached", "-M"});
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.out, AllOf(HasSubstr("statement texts/--new é.txt: nothing -> "),
                                 HasSubstr("Both sides will build a bridge."), HasSubstr("statement texts/lumbrassa.txt: "),
                                 HasSubstr(" -> nothing"), HasSubstr("statement texts/teshmara.txt -> texts/moved.txt: "),
                                 HasSubstr("cannot be compared: texts/blob.txt"), HasSubstr("nothing on either side")));
}

TEST_F(Driver, ColoursAndWrapsForThePagerOfGit) {
  support::Setting setting = quiet();
  setting.environment.insert({{"GIT_PAGER_IN_USE", "true"}, {"COLUMNS", "40"}, {"TERM", "xterm"}});
  const std::string shown = git({"diff"}, setting).out;
  EXPECT_THAT(shown, HasSubstr("\x1b["));
  setting.environment["NO_COLOR"] = "1";
  std::istringstream in(git({"diff"}, setting).out);
  std::string line;
  std::getline(in, line);  // the header
  while (std::getline(in, line)) EXPECT_LE(line.size(), 46U) << line;
}

TEST_F(Driver, ShowsWordingInTheLog) {
  ASSERT_TRUE(repository.git("commit -qam weakened"));
  const Outcome outcome = git({"log", "-p", "-1"});
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.out, AllOf(HasSubstr("\n-The two sides will establish a Joint Investment Fund of 400 million crowns,"),
                                 HasSubstr("\n+The two sides will explore a Joint Investment Fund of 400 million crowns,")));
  EXPECT_THAT(git({"log", "-p", "-1", "--ext-diff"}).out, HasSubstr("↓ reworded, weakened"));
}

TEST_F(Driver, WritesClausesOneALine) {
  EXPECT_THAT(run({"textconv", text}).out,
              StartsWith("JOINT STATEMENT BETWEEN THE REPUBLIC OF SARVELLIA AND THE KINGDOM OF TESHMARA\n"));
  const std::string binary = repository.folder.file("blob", std::string("\0\1\2", 3)),
                    empty = repository.folder.file("empty", "");
  EXPECT_THAT(run({"textconv", binary}).out, StartsWith("no statement: "));
  EXPECT_EQ(run({"textconv", empty}).out, "");
  EXPECT_EQ(run({"textconv", "none"}).status, 2);
}

TEST_F(Driver, IsADifftool) {
  const std::string old_file = repository.folder.file("old", "Both sides will build a bridge.\n");
  const std::string new_file = repository.folder.file("new", "Both sides may build a bridge.\n");
  EXPECT_THAT(run({"git-diff", "a.txt", old_file, new_file}).out, AllOf(StartsWith("statement a.txt\n"), HasSubstr("reworded")));
  EXPECT_THAT(run({"git-diff", "a.txt", "/dev/null", new_file}).out, HasSubstr("1 added"));
  EXPECT_EQ(run({"git-diff", "a.txt"}).out, "a.txt is in conflict\n");
  EXPECT_EQ(run({"git-diff", "a.txt", old_file}).status, 2);
}

}  // namespace
}  // namespace accordiff::test
