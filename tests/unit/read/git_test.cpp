// Versions of files in git.
#include <gmock/gmock.h>

#include "accordiff/error.hpp"
#include "accordiff/read.hpp"
#include "repository.hpp"

namespace accordiff::read {
namespace {

using testing::HasSubstr;

// A repository with two versions of one file, whose name has spaces and letters of two scripts; one renaming between them.
class Git : public testing::Test {
 protected:
  support::Repository repository;
  support::WorkingFolder here{repository.folder.path()};

  void SetUp() override {
    if (!repository.begin()) GTEST_SKIP() << "no git here";
    ASSERT_TRUE(repository.commit("texts of é/draft.txt", "Both sides agreed to study a port.\n"));
    ASSERT_TRUE(repository.git("mv 'texts of é/draft.txt' 'texts of é/文 one.txt'"));
    ASSERT_TRUE(repository.git("commit -qm rename"));
    ASSERT_TRUE(repository.commit("texts of é/文 one.txt", "Both sides agreed to build a port.\n"));
  }

  static std::string text(const std::string& path) { return read_document(path).text; }
};

TEST_F(Git, ReadsVersionsFromTheTopAndFromHere) {
  EXPECT_EQ(text("HEAD:texts of é/文 one.txt"), "Both sides agreed to build a port.\n");
  EXPECT_EQ(text("HEAD~2:texts of é/draft.txt"), "Both sides agreed to study a port.\n");
  std::filesystem::current_path(repository.folder.path() / "texts of é");
  EXPECT_EQ(text("HEAD:./文 one.txt"), "Both sides agreed to build a port.\n");
  EXPECT_EQ(text("HEAD:文 one.txt"), "Both sides agreed to build a port.\n");
  EXPECT_EQ(text("HEAD:texts of é/文 one.txt"), "Both sides agreed to build a port.\n");
}

TEST_F(Git, ReadsABareRepository) {
  ASSERT_TRUE(repository.git("clone -q --bare . bare"));
  std::filesystem::current_path(repository.folder.path() / "bare");
  EXPECT_EQ(text("HEAD:texts of é/文 one.txt"), "Both sides agreed to build a port.\n");
  EXPECT_EQ(list_versions("texts of é/文 one.txt").size(), 3U);
}

TEST_F(Git, ListsVersionsOldestFirstThroughRenames) {
  const std::vector<Version> versions = list_versions("texts of é/文 one.txt");
  ASSERT_EQ(versions.size(), 3U);
  EXPECT_EQ(versions.front().path, "texts of é/draft.txt");
  EXPECT_EQ(versions.back().path, "texts of é/文 one.txt");
  const Document first = read_version(versions.front());
  EXPECT_EQ(first.text, "Both sides agreed to study a port.\n");
  EXPECT_EQ(first.date, "2021-04-16");
  EXPECT_EQ(first.path, versions.front().revision + ":texts of é/draft.txt");
  EXPECT_EQ(first.name, "draft (" + versions.front().revision + ")");
}

TEST_F(Git, ListsNoDeletionAndEveryMergeSettledByHand) {
  const auto write = [&](const char* text) { return repository.commit("text.txt", text); };
  ASSERT_TRUE(write("Both sides met.\n"));
  ASSERT_TRUE(repository.git("rm -q text.txt") && repository.git("commit -qm gone"));
  ASSERT_TRUE(write("Both sides met again.\n"));
  ASSERT_TRUE(repository.git("checkout -qb side") && write("Both sides met in Saelin.\n"));
  ASSERT_TRUE(repository.git("checkout -q -") && write("Both sides met in May.\n"));
  ASSERT_FALSE(repository.git("merge side"));
  ASSERT_TRUE(write("Both sides met in Saelin in May.\n"));
  const std::vector<Version> versions = list_versions("text.txt");
  ASSERT_EQ(versions.size(), 5U);
  EXPECT_EQ(read_version(versions[0]).text, "Both sides met.\n");
  EXPECT_EQ(read_version(versions[1]).text, "Both sides met again.\n");
  EXPECT_EQ(read_version(versions[4]).text, "Both sides met in Saelin in May.\n");
  EXPECT_EQ(list_versions("texts of é/文 one.txt").size(), 3U) << "the merge left it alone";
}

TEST_F(Git, ListsNothingOfAFileThatWasCopied) {
  const std::string text = "Both sides agreed to build a port.\n";
  ASSERT_TRUE(repository.commit("copy.txt", text) && repository.commit("copy.txt", text + "Both sides met.\n"));
  const std::vector<Version> versions = list_versions("copy.txt");
  ASSERT_EQ(versions.size(), 2U);
  EXPECT_EQ(versions.front().path, "copy.txt");
}

TEST_F(Git, ListsTheSameWhateverGitIsSetTo) {
  for (const char* setting :
       {"log.showRoot false", "diff.relative true", "core.abbrev 20", "diff.renames false", "color.ui always"})
    ASSERT_TRUE(repository.git("config " + std::string(setting)));
  const support::WorkingFolder below(repository.folder.path() / "texts of é");
  const std::vector<Version> versions = list_versions("文 one.txt");
  ASSERT_EQ(versions.size(), 3U);
  EXPECT_EQ(versions.front().revision.size(), 7U);
  EXPECT_EQ(versions.front().path, "texts of é/draft.txt");
}

TEST_F(Git, ListsAFileWithSignsOfPatternsInItsName) {
  ASSERT_TRUE(repository.commit("final[1]*.txt", "Both sides met.\n"));
  EXPECT_EQ(list_versions("final[1]*.txt").front().path, "final[1]*.txt");
}

TEST_F(Git, SaysInItsWordsWhatIsMissing) {
  try {
    (void)text("v9:texts of é/文 one.txt");
    FAIL();
  } catch (const Error& error) {
    EXPECT_EQ(error.kind(), ErrorKind::Missing);
    EXPECT_THAT(error.what(), HasSubstr("git has no such version"));
  }
  const auto refusal = [](const std::string& path) -> std::string {
    try {
      (void)list_versions(path);
    } catch (const Error& error) {
      return error.what();
    }
    return "accepted";
  };
  EXPECT_THAT(refusal("none.txt"), HasSubstr("git has no version of it"));
  EXPECT_THAT(refusal("texts of é"), HasSubstr("name one file, not its folder"));
  const support::Folder elsewhere;
  const support::WorkingFolder outside(elsewhere.path());
  EXPECT_THAT(refusal("text.txt"), HasSubstr("not a git repository"));
}

TEST_F(Git, PrefersAFileOfThatName) {
  (void)repository.folder.file("HEAD:text", "Both sides met.\n");
  EXPECT_EQ(text("HEAD:text"), "Both sides met.\n");
}

}  // namespace
}  // namespace accordiff::read
