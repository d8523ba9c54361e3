// Versions of files in git.
#include <gmock/gmock.h>

#include <cstdlib>

#include "accordiff/error.hpp"
#include "accordiff/read.hpp"
#include "program.hpp"

namespace accordiff::read {
namespace {

using testing::HasSubstr;

// A repository with two versions of one file, whose name has spaces and letters of two scripts; one renaming between them.
class Git : public testing::Test {
 protected:
  support::Folder folder;
  std::filesystem::path before = std::filesystem::current_path();

  void SetUp() override {
    if (git("init -q") != 0) GTEST_SKIP() << "no git here";
    std::filesystem::create_directories(folder.path() / "texts of é");
    commit("Both sides agreed to study a port.\n", "texts of é/draft.txt");
    ASSERT_EQ(git("mv 'texts of é/draft.txt' 'texts of é/文 one.txt'"), 0);
    ASSERT_EQ(git("commit -qm rename"), 0);
    commit("Both sides agreed to build a port.\n", "texts of é/文 one.txt");
    std::filesystem::current_path(folder.path());
  }
  void TearDown() override { std::filesystem::current_path(before); }

  [[nodiscard]] int git(const std::string& words) const {
    const std::string command = "cd '" + folder.path().string() + "' && git -c user.name=n -c user.email=e@example.org " +
                                "-c commit.gpgsign=false " + words + " >/dev/null 2>&1";
    return std::system(command.c_str());
  }

  void commit(const std::string& text, const std::string& name) const {
    (void)folder.file(name, text);
    ASSERT_EQ(git("add ."), 0);
    ASSERT_EQ(git("commit -qm text"), 0);
  }

  static std::string text(const std::string& path) { return read_document(path).text; }
};

TEST_F(Git, ReadsVersionsFromTheTopAndFromHere) {
  EXPECT_EQ(text("HEAD:texts of é/文 one.txt"), "Both sides agreed to build a port.\n");
  EXPECT_EQ(text("HEAD~2:texts of é/draft.txt"), "Both sides agreed to study a port.\n");
  std::filesystem::current_path(folder.path() / "texts of é");
  EXPECT_EQ(text("HEAD:./文 one.txt"), "Both sides agreed to build a port.\n");
  EXPECT_EQ(text("HEAD:文 one.txt"), "Both sides agreed to build a port.\n");
  EXPECT_EQ(text("HEAD:texts of é/文 one.txt"), "Both sides agreed to build a port.\n");
}

TEST_F(Git, ReadsABareRepository) {
  ASSERT_EQ(git("clone -q --bare . bare"), 0);
  std::filesystem::current_path(folder.path() / "bare");
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
  EXPECT_EQ(first.date, versions.front().date);
}

TEST_F(Git, SaysInItsWordsWhatIsMissing) {
  try {
    (void)text("v9:texts of é/文 one.txt");
    FAIL();
  } catch (const Error& error) {
    EXPECT_EQ(error.kind(), ErrorKind::Missing);
    EXPECT_THAT(error.what(), HasSubstr("git has no such version"));
  }
  EXPECT_THROW((void)list_versions("none.txt"), Error);
}

TEST_F(Git, PrefersAFileOfThatName) {
  (void)folder.file("HEAD:text", "Both sides met.\n");
  EXPECT_EQ(text("HEAD:text"), "Both sides met.\n");
}

}  // namespace
}  // namespace accordiff::read
