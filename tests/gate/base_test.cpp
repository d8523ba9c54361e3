// What a change is compared with, and what is said when there is nothing.
#include "gate.hpp"

namespace accordiff::test {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

class Bases : public Gate {
 protected:
  void SetUp() override {
    Gate::SetUp();
    if (IsSkipped()) return;
    reword(text, "will establish a Joint", "will explore a Joint");
    ASSERT_TRUE(repository.git("commit -qam weakened"));
  }
  static Outcome found_with(const std::map<std::string, std::string>& variables) {
    support::Setting setting = quiet();
    for (const auto& [name, value] : variables) setting.environment[name] = value;
    return run({"check", "--explain-exit"}, setting);
  }
  static std::string hash_of(const std::string& revision) {
    const support::Outcome outcome = support::run_program("/usr/bin/env", {"git", "rev-parse", revision});
    return outcome.out.substr(0, outcome.out.find('\n'));
  }
};

TEST_F(Bases, AreTheBranchThatIsFollowed) {
  ASSERT_TRUE(repository.git("branch -q --set-upstream-to=main"));
  const Outcome outcome = found_with({});
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("(the merge base with main, which the branch follows)"));
}

TEST_F(Bases, AreWhereTheBranchLeft) {
  ASSERT_TRUE(repository.git("checkout -q main") && repository.git("rm -q " + std::string(other)));
  ASSERT_TRUE(repository.git("commit -qm deleted") && repository.git("checkout -q work"));
  ASSERT_TRUE(repository.git("branch -q --set-upstream-to=main"));
  EXPECT_THAT(found_with({}).out, Not(HasSubstr("lumbrassa"))) << "what the other branch did is not told";
}

TEST_F(Bases, AreToldByGithub) {
  const Outcome outcome = found_with({{"GITHUB_BASE_REF", "main"}});
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.err, HasSubstr("the merge base with main, by GITHUB_BASE_REF"));
}

TEST_F(Bases, AreToldByGitlab) {
  EXPECT_THAT(found_with({{"CI_MERGE_REQUEST_DIFF_BASE_SHA", hash_of("main")}}).err, HasSubstr("CI_MERGE_REQUEST_DIFF_BASE_SHA"));
  EXPECT_EQ(found_with({{"CI_COMMIT_BEFORE_SHA", hash_of("main")}}).status, 1);
  const Outcome outcome = found_with({{"CI_COMMIT_BEFORE_SHA", std::string(40, '0')}, {"CI_DEFAULT_BRANCH", "main"}});
  EXPECT_THAT(outcome.err, HasSubstr("by CI_DEFAULT_BRANCH"));
}

TEST_F(Bases, MustBeNamedOnADetachedHead) {
  ASSERT_TRUE(repository.git("checkout -q --detach"));
  const Outcome outcome = found_with({});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("name a revision with --base"));
  EXPECT_EQ(check().status, 1);
}

TEST_F(Bases, AreMissedInAShallowClone) {
  ASSERT_TRUE(repository.git("clone -q --depth 1 --no-single-branch --branch work \"file://$PWD\" shallow"));
  const support::WorkingFolder shallow(repository.folder.path() / "shallow");
  for (const std::string& base : {hash_of("HEAD~1"), std::string("HEAD~1"), std::string("v1")}) {
    const Outcome outcome = run({"check", "--base", base});
    EXPECT_EQ(outcome.status, 2);
    EXPECT_THAT(outcome.err,
                AllOf(HasSubstr("this clone is shallow"), HasSubstr("git fetch --unshallow"), HasSubstr("fetch-depth: 0")));
  }
  const Outcome outcome = found_with({{"GITHUB_BASE_REF", "main"}});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("this clone is shallow"));
}

TEST_F(Bases, ThatDoNotExistAreNamed) {
  const Outcome outcome = run({"check", "--base", "nowhere"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, AllOf(HasSubstr("git has no revision 'nowhere'"), HasSubstr("git fetch origin nowhere")));
  EXPECT_EQ(run({"check", "--base=--all"}).status, 2);
  EXPECT_EQ(check({"--head", "nowhere"}).status, 2);
}

TEST_F(Bases, NeedARepository) {
  const support::Folder elsewhere;
  const support::WorkingFolder there(elsewhere.path());
  const Outcome outcome = check({"."});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, AllOf(HasSubstr("not a git repository"), HasSubstr("go into it")));
}

TEST_F(Bases, DoNotNeedSubmodules) {
  const std::string hash = hash_of("HEAD");
  ASSERT_TRUE(repository.git("update-index --add --cacheinfo 160000," + hash + ",texts/module") &&
              repository.git("commit -qm module"));
  const Outcome outcome = check();
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.out, AllOf(HasSubstr("1 statement touched"), Not(HasSubstr("module"))));
}

TEST_F(Bases, AreNotChangedBySettingsOfGit) {
  const std::string before = check().out;
  for (const char* setting : {"diff.noprefix true", "diff.external false", "diff.renames false", "core.quotePath true",
                              "color.ui always", "diff.mnemonicPrefix true", "core.pager false"})
    ASSERT_TRUE(repository.git("config " + std::string(setting)));
  EXPECT_EQ(check().out, before);
}

TEST_F(Bases, AreNotMergedWithFilesInConflict) {
  ASSERT_TRUE(repository.git("checkout -q -b third main"));
  reword(text, "will establish a Joint", "will consider a Joint");
  ASSERT_TRUE(repository.git("commit -qam third"));
  (void)repository.git("merge work");
  const Outcome outcome = check();
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("texts/teshmara.txt: is in conflict; resolve it first"));
}

}  // namespace
}  // namespace accordiff::test
