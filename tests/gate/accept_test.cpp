// Changes that are accepted, expire, and no longer occur.
#include "gate.hpp"

namespace accordiff::test {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

class Acceptances : public Gate {
 protected:
  const std::string file = "accordiff.accepted.yml";

  void SetUp() override {
    Gate::SetUp();
    if (IsSkipped()) return;
    reword(text, "will establish a Joint", "will explore a Joint");
    reword(text, "2.5 billion", "2.6 billion");
  }
  static Outcome accept(std::vector<std::string> words) {
    words.insert(words.begin(), {"accept", "--base", "main"});
    return run(words);
  }
};

TEST_F(Acceptances, LetChangesPass) {
  EXPECT_EQ(check().status, 1);
  const Outcome outcome = accept({"--reason", "agreed: \"in full\"\nby both", "--by", "Orvena Tash"});
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_THAT(outcome.out, HasSubstr("accordiff.accepted.yml: 2 accepted, 2 in all"));
  EXPECT_EQ(check().status, 0);
  EXPECT_THAT(check().out, HasSubstr(": 0 errors, 0 warnings, 2 accepted\n"));
  EXPECT_THAT(support::slurp(file), AllOf(HasSubstr("by: \"Orvena Tash\""), HasSubstr("will establish -> will explore")));
  const std::string once = support::slurp(file);
  EXPECT_EQ(accept({"--reason", "again"}).status, 0);
  EXPECT_EQ(support::slurp(file), once) << "what is accepted is not accepted again";
}

TEST_F(Acceptances, SurviveMovedLinesWrappingAndNewNames) {
  ASSERT_EQ(accept({"--reason", "agreed"}).status, 0);
  std::string bytes = support::slurp(text);
  bytes.insert(bytes.find("The two sides will explore"), "\n\n\n");
  bytes.replace(bytes.find("Fund of 400 million\ncrowns"), 26, "Fund of\n400 million crowns");
  (void)repository.folder.file(text, bytes);
  EXPECT_EQ(check().status, 0) << check().out;
  ASSERT_TRUE(repository.git("mv " + std::string(text) + " texts/renamed.txt"));
  EXPECT_EQ(check().status, 0) << check().out;
}

TEST_F(Acceptances, AreOfTheirWords) {
  ASSERT_EQ(accept({"--reason", "agreed"}).status, 0);
  reword(text, "will explore a Joint", "will consider a Joint");
  const Outcome outcome = check();
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.out, AllOf(HasSubstr("1 error"), HasSubstr("1 stale acceptance")));
}

TEST_F(Acceptances, Expire) {
  ASSERT_EQ(accept({"--reason", "for now", "--until", "2026-03-31"}).status, 0);
  EXPECT_EQ(check({"--today", "2026-03-31"}).status, 0);
  const Outcome outcome = check({"--today", "2026-04-01", "--explain-exit"});
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.out, AllOf(HasSubstr("its acceptance expired on 2026-03-31 (for now)"), HasSubstr("2 expired")));
  ASSERT_EQ(accept({"--today", "2026-04-01", "--reason", "renewed", "--until", "2026-12-31"}).status, 0);
  EXPECT_EQ(check({"--today", "2026-04-01"}).status, 0);
  EXPECT_THAT(support::slurp(file), Not(HasSubstr("for now")));
}

TEST_F(Acceptances, GoStaleAndArePruned) {
  ASSERT_EQ(accept({"--reason", "agreed"}).status, 0);
  reword(text, "will explore a Joint", "will establish a Joint");
  const Outcome outcome = check();
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THAT(outcome.out, HasSubstr("accordiff.accepted.yml:"));
  EXPECT_THAT(outcome.out, HasSubstr("warning: stale-acceptance: accepted change"));
  EXPECT_THAT(check({other}).out, Not(HasSubstr("stale"))) << "not asked about";
  ASSERT_EQ(accept({"--prune", "--reason", "-"}).status, 0);
  EXPECT_THAT(check().out, Not(HasSubstr("stale")));
  EXPECT_THAT(support::slurp(file), HasSubstr("2.5 -> 2.6")) << "what still occurs stays";
}

TEST_F(Acceptances, AreGivenOneByOne) {
  const std::string found = check().out;
  const std::size_t end = found.find("]\n", found.find("[weakened "));
  const std::string key = found.substr(end - 10, 10);
  ASSERT_EQ(accept({"--key", key, "--reason", "only this"}).status, 0);
  EXPECT_THAT(check().out, AllOf(HasSubstr("1 error"), HasSubstr("1 accepted")));
  EXPECT_THAT(accept({"--key", "0000000000", "--reason", "none"}).err, HasSubstr("--key: nothing that"));
}

TEST_F(Acceptances, NeedAReasonAndRealDays) {
  EXPECT_THAT(accept({}).err, HasSubstr("--reason TEXT"));
  EXPECT_THAT(accept({"--reason", "x", "--until", "2026-02-30"}).err, HasSubstr("'2026-02-30' is not a day"));
  (void)repository.folder.file(file, "accepted:\n  - {key: a, file: b, reason: c, until: 2026-13-01}\n");
  const Outcome outcome = check();
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("accordiff.accepted.yml:2: until: '2026-13-01' is no day"));
}

}  // namespace
}  // namespace accordiff::test
