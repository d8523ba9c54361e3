// Every committed version of one file as a series.
#include <gmock/gmock.h>

#include "accordiff/error.hpp"
#include "accordiff/render.hpp"
#include "cli/many.hpp"
#include "cli/options.hpp"
#include "repository.hpp"

namespace accordiff::cli {
namespace {

using testing::HasSubstr;

// Four versions: one under another name, then two of one day, the later of which comes first in the alphabet.
class History : public testing::Test {
 protected:
  const std::string path = "texts of é/文 one.txt";
  const std::string bridge = "Both sides will build a bridge at Saelin.", fund = "Both sides will establish a joint fund.";
  support::Repository repository;
  support::WorkingFolder here{repository.folder.path()};

  void SetUp() override {
    if (!repository.begin()) GTEST_SKIP() << "no git here";
    ASSERT_TRUE(repository.commit("first draft.txt", "Signed on 5 May 1999.\n\n" + bridge + "\n\n" + fund + "\n", day("03T09")));
    std::filesystem::create_directories("texts of é");
    ASSERT_TRUE(repository.git("mv 'first draft.txt' '" + path + "'") && repository.git("commit -qm rename", day("04T09")));
    ASSERT_TRUE(repository.commit(path, "The summit was held in Saelin.\n\n" + bridge + "\n", day("16T09")));
    ASSERT_TRUE(repository.commit(path, bridge + "\n\n" + fund + "\n", day("16T21")));
  }
  static std::string day(const std::string& hour) { return "2021-04-" + hour + ":00:00Z"; }

  static Report followed(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), "track");
    Invocation asked = parse(arguments);
    return report_of_many(asked);
  }
  static std::string refusal(const std::vector<std::string>& arguments) {
    try {
      static_cast<void>(followed(arguments));
    } catch (const Error& error) {
      return error.what();
    }
    return "accepted";
  }
};

void expect_all_versions(const Report& report) {
  std::string dates;
  for (const Statement& statement : report.statements) dates += statement.date + " ";
  EXPECT_EQ(dates, "2021-04-03 2021-04-04 2021-04-16 2021-04-16 ");
  EXPECT_THAT(report.statements.front().path, testing::MatchesRegex("[0-9a-f]{7}:first draft.txt"));
  EXPECT_THAT(report.statements.back().path, testing::EndsWith(":texts of é/文 one.txt"));
  EXPECT_EQ(report.summary.restored, 1U);
}

TEST_F(History, StandsInTheOrderAndWithTheDatesOfCommits) { expect_all_versions(followed({"--git", path})); }

TEST_F(History, IsThatOfABareRepositoryToo) {
  ASSERT_TRUE(repository.git("clone -q --bare . bare"));
  const support::WorkingFolder bare(repository.folder.path() / "bare");
  expect_all_versions(followed({"--git", path}));
}

TEST_F(History, HasTheKeysOfItsVersionsNamedOneByOne) {
  const Report report = followed({"--git", path});
  const Report named =
      followed({"--order", "given", "HEAD~3:first draft.txt", "HEAD~2:" + path, "HEAD~1:" + path, "HEAD:" + path});
  ASSERT_EQ(named.threads.size(), report.threads.size());
  for (std::size_t k = 0; k < named.threads.size(); ++k) EXPECT_EQ(named.threads[k].key, report.threads[k].key);
}

TEST_F(History, GoesBeforeTheSeriesAndTheOrderOfAManifest) {
  (void)repository.folder.file("a.txt", bridge);
  (void)repository.folder.file("accordiff.yml", "series: {harbour: {statements: [a.txt]}}\noptions: {order: date, width: 100}\n");
  expect_all_versions(followed({"--git", path}));
  (void)repository.folder.file("accordiff.yml", "options: {git: a.txt}\n");
  EXPECT_THAT(refusal({}), HasSubstr("accordiff.yml:1: 'git' has no default"));
}

TEST_F(History, IsRefusedBesideOtherStatements) {
  EXPECT_THAT(refusal({"--git", path, "a.txt"}), HasSubstr("--git and statements on the command line contradict"));
  EXPECT_THAT(refusal({"--git", path, "--series", "harbour"}), HasSubstr("--git and --series contradict"));
  EXPECT_THAT(refusal({"--git", path, "--order", "date"}), HasSubstr("--git and --order contradict"));
  EXPECT_THAT(refusal({"--git", path, "--output", path}), HasSubstr("--output would overwrite"));
  EXPECT_THAT(refusal({"--git", ""}), HasSubstr("is not a file name"));
}

TEST_F(History, NeedsTwoVersions) {
  ASSERT_TRUE(repository.commit("new.txt", bridge));
  EXPECT_THAT(refusal({"--git", "new.txt"}), HasSubstr("new.txt: git has only one version of it"));
  EXPECT_THAT(refusal({"--git", "none.txt"}), HasSubstr("none.txt: git has no version of it"));
}

}  // namespace
}  // namespace accordiff::cli
