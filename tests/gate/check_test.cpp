// What the gate finds on a branch, and with which exit status.
#include "gate.hpp"

namespace accordiff::test {
namespace {

using testing::AllOf;
using testing::EndsWith;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

constexpr const char* fund = "The two sides will establish a Joint Investment Fund of 400 million\ncrowns";
constexpr const char* explored = "The two sides will explore a Joint Investment Fund of 400 million\ncrowns";

TEST_F(Gate, PassesWhatDidNotChange) {
  const Outcome outcome = check({"--explain-exit"});
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.out, StartsWith("0 statements touched from "));
  EXPECT_THAT(outcome.err, AllOf(HasSubstr("(--base main)"), HasSubstr("\nexit status 0: nothing that the policy asks for\n")));
}

TEST_F(Gate, PassesOtherTypography) {
  std::string bytes = support::slurp(text);
  for (std::size_t at = 1; at + 1 < bytes.size(); ++at)
    if (bytes[at] == '\n' && bytes[at - 1] != '\n' && bytes[at + 1] != '\n') bytes[at] = ' ';
  (void)repository.folder.file(text, bytes);
  const Outcome outcome = check();
  EXPECT_EQ(outcome.status, 0) << outcome.out;
  EXPECT_THAT(outcome.out, StartsWith("1 statement touched"));
}

TEST_F(Gate, WarnsOfWhatItMay) {
  reword(text, "in transport, agriculture, energy", "in transport, farming, energy");
  const Outcome outcome = check();
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.out, AllOf(StartsWith("texts/teshmara.txt:56:1: warning: reworded"),
                                 HasSubstr("[-agriculture,-] {+farming,+}"), HasSubstr(": 0 errors, 1 warning")));
}

TEST_F(Gate, FailsOnWhatIsWeakened) {
  reword(text, fund, explored);
  const Outcome outcome = check({"--explain-exit"});
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.out, AllOf(HasSubstr("texts/teshmara.txt:50:1: error: reworded, weakened"), HasSubstr("[weakened ")));
  EXPECT_THAT(outcome.err, HasSubstr("\n  texts/teshmara.txt: weakened, not accepted\n"));
  EXPECT_EQ(check({"--exit-zero"}).status, 0);
}

TEST_F(Gate, FailsOnWhatIsRemovedAndShowsWhereItStood) {
  reword(
      text,
      " The two sides agreed to hold a\ndialogue on human rights every two years, on the basis of equality and\nmutual respect.",
      "");
  const Outcome outcome = check();
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.out, AllOf(HasSubstr("texts/teshmara.txt:41:36: error: removed: The two sides agreed to hold"),
                                 HasSubstr("[AB COMMIT 5]")));
}

TEST_F(Gate, KnowsRulesOfTheirOwn) {
  reword(text, "2.5 billion", "2.6 billion");
  const Outcome outcome = check({"--explain-exit"});
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.out, HasSubstr("error: reworded, lateral"));
  EXPECT_THAT(outcome.out, HasSubstr("; by rule 'figures'"));
  EXPECT_THAT(outcome.err, HasSubstr("lateral by rule 'figures', not accepted"));
}

TEST_F(Gate, EnforcesWhatFormulasMustDo) {
  reword(text, "One Archipelago policy", "One Archipelago principle");
  reword(text, "Joint Investment Fund", "Joint Fund");
  reword(text, "Both sides are opposed to interference", "Both sides announce a boycott of interference");
  const Outcome outcome = check();
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.out, AllOf(HasSubstr("error: formula 'halcar' must not change"), HasSubstr("[must-not-change "),
                                 HasSubstr("error: formula 'fund' must stay, and is gone"),
                                 HasSubstr("error: formula 'boycott' must not appear")));
}

TEST_F(Gate, LetsPatternsSoftenThePolicy) {
  std::filesystem::create_directories("drafts");
  ASSERT_TRUE(repository.git("mv " + std::string(text) + " drafts/t.txt") && repository.git("commit -qm drafts"));
  ASSERT_TRUE(repository.git("branch -f main work"));
  reword("drafts/t.txt", fund, explored);
  const Outcome outcome = check();
  EXPECT_EQ(outcome.status, 0) << outcome.out;
  EXPECT_THAT(outcome.out, HasSubstr("drafts/t.txt:50:1: warning: reworded, weakened"));
}

TEST_F(Gate, FollowsRenamedStatements) {
  ASSERT_TRUE(repository.git("mv " + std::string(text) + " 'texts/of é 文.txt'"));
  Outcome outcome = check();
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.out, HasSubstr("texts/of é 文.txt: note: renamed from texts/teshmara.txt\n"));
  reword("texts/of é 文.txt", fund, explored);
  outcome = check();
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.out, HasSubstr("texts/of é 文.txt:50:1: error: reworded, weakened"));
}

TEST_F(Gate, TellsOfNewAndDeletedStatements) {
  (void)repository.folder.file("texts/new.txt", "Both sides announce a boycott of Velia.\n");
  ASSERT_TRUE(repository.git("rm -q " + std::string(other)));
  const Outcome outcome = check();
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.out, AllOf(HasSubstr("texts/lumbrassa.txt:1:1: error: statement deleted, with "),
                                 HasSubstr("texts/new.txt:1:1: warning: new statement of 1 clause"),
                                 HasSubstr("texts/new.txt:1:1: error: formula 'boycott' must not appear")));
}

TEST_F(Gate, ReadsOnlyWhatWordsName) {
  reword(text, fund, explored);
  ASSERT_TRUE(repository.git("rm -q " + std::string(other)));
  EXPECT_EQ(check({other}).status, 1);
  EXPECT_THAT(check({other}).out, Not(HasSubstr("teshmara")));
  EXPECT_THAT(check({"texts/t*.txt"}).out, Not(HasSubstr("lumbrassa")));
  EXPECT_THAT(check({"texts"}).out, StartsWith("texts/lumbrassa.txt"));
  const support::WorkingFolder below(repository.folder.path() / "texts");
  EXPECT_THAT(check({"teshmara.txt"}).out, StartsWith("texts/teshmara.txt:50:1"));
  EXPECT_THAT(check({"../texts/"}).out, HasSubstr("2 statements touched"));
  EXPECT_THAT(check({"none.txt"}).err, HasSubstr("texts/none.txt: no such file, neither before nor after the change"));
}

TEST_F(Gate, ComparesTwoRevisions) {
  reword(text, fund, explored);
  ASSERT_TRUE(repository.git("commit -qam weakened"));
  reword(text, explored, fund);
  EXPECT_EQ(check().status, 0) << "the working tree is as it was";
  const Outcome outcome = check({"--head", "HEAD"});
  EXPECT_EQ(outcome.status, 1);
  ASSERT_TRUE(repository.git("clone -q --bare . bare"));
  const support::WorkingFolder bare(repository.folder.path() / "bare");
  EXPECT_EQ(check({"--head", "work", "--manifest", "../accordiff.yml", "texts/**"}).status, 1);
  EXPECT_THAT(check({"--manifest", "../accordiff.yml", "texts/**"}).err,
              HasSubstr("has no working tree; name what to check with --head"));
}

TEST_F(Gate, ChecksTheWorkingFolderWhereNoStatementIsNamed) {
  (void)repository.folder.file("accordiff.yml", "check: {fail-on: weakened}\n");
  reword(text, fund, explored);
  (void)repository.folder.file("README.md", "Both sides will explore.\n");
  const Outcome outcome = check();
  EXPECT_EQ(outcome.status, 1) << outcome.err;
  EXPECT_THAT(outcome.out,
              AllOf(HasSubstr("texts/teshmara.txt:50:1: error: reworded, weakened"), HasSubstr("\n1 statement touched")));
}

TEST_F(Gate, RefusesABrokenPolicyWithItsLine) {
  (void)repository.folder.file("accordiff.yml", "check:\n  fail-on: [remove]\n");
  Outcome outcome = check();
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, StartsWith("accordiff: accordiff.yml:2: fail-on: 'remove' is not one of must-stay,"));
  (void)repository.folder.file("accordiff.yml", "check:\n  rules:\n    - {topic: cheese, severity: error}\n");
  outcome = check({"texts"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, StartsWith("accordiff: accordiff.yml:3: topic: no topic 'cheese'"));
}

TEST_F(Gate, NamesTheStatementThatCannotBeRead) {
  (void)repository.folder.file(text, std::string("\0\1\2", 3));
  const Outcome outcome = check();
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("texts/teshmara.txt"));
}

}  // namespace
}  // namespace accordiff::test
