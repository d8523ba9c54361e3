// Real histories, and what it costs to check a large repository.
#include <chrono>
#include <cstdio>
#include <regex>

#include "gate.hpp"
#include "shared.hpp"

namespace accordiff::test {
namespace {

namespace fs = std::filesystem;

// The words of a text without typography, numbers of list items and mark-up.
std::vector<std::string> bare_words(const std::string& text) {
  static const std::regex mark_up("<!--|-->|</?u[0-9.]*>?"), list_number("\\(?[0-9]{1,2}[.)]");
  std::vector<std::string> words;
  std::istringstream in(std::regex_replace(text, mark_up, " "));
  for (std::string word; in >> word;) {
    if (std::regex_match(word, list_number)) continue;
    std::string bare;
    for (const char c : word)
      if (std::isalnum(static_cast<unsigned char>(c)) || static_cast<unsigned char>(c) >= 0x80)
        bare += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    if (!bare.empty()) words.push_back(bare);
  }
  return words;
}

// The steps (document, version before, version after) in which words changed, by the list of the collection.
std::map<std::string, bool> steps_with_news(const fs::path& list) {
  std::map<std::string, bool> steps;
  std::ifstream in(list);
  std::string row;
  std::getline(in, row);  // the heading
  while (std::getline(in, row)) {
    std::vector<std::string> cells;
    std::istringstream fields(row);
    for (std::string cell; std::getline(fields, cell, '\t');) cells.push_back(cell);
    cells.resize(7);
    bool& news = steps[cells[0] + "/" + cells[2]];
    news = news || bare_words(cells[5]) != bare_words(cells[6]);
  }
  return steps;
}

int number_of(const fs::path& version) { return std::stoi(version.filename().string().substr(1)); }

std::vector<fs::path> sorted(const fs::path& folder) {
  std::vector<fs::path> all;
  for (const auto& entry : fs::directory_iterator(folder)) all.push_back(entry.path());
  std::ranges::sort(all);
  return all;
}

// Every version a commit; the gate looks at each commit against the one before.
TEST(History, EveryCommitWithNewWordsIsReportedAndNoOther) {
  const fs::path silent = support::shared() / "statements/wh-silent-edits";
  if (!fs::exists(silent)) GTEST_SKIP() << "no shared material here";
  const support::Repository repository;
  if (!repository.begin()) GTEST_SKIP() << "no git here";
  const support::WorkingFolder here(repository.folder.path());
  ASSERT_TRUE(repository.commit("accordiff.yml", "check: {paths: [\"*.md\"], fail-on: [added, removed, reworded]}\n"));
  const std::map<std::string, bool> news = steps_with_news(silent / "WORD-CHANGES.tsv");
  std::size_t right = 0, missed = 0, needless = 0, silent_steps = 0;
  for (const fs::path& document : sorted(silent)) {
    if (!fs::is_directory(document)) continue;
    std::vector<fs::path> versions = sorted(document);
    std::ranges::stable_sort(versions, {}, number_of);
    for (const fs::path& version : versions) {
      const std::string name = document.filename().string(), step = name + "/v" + std::to_string(number_of(version));
      ASSERT_TRUE(repository.commit(name + ".md", support::slurp(version)));
      if (version == versions.front()) continue;
      const support::Outcome outcome =
          support::run_program(ACCORDIFF_PROGRAM, {"check", "--base", "HEAD~1", "--head", "HEAD", name + ".md"});
      ASSERT_LE(outcome.status, 1) << step << ": " << outcome.err;
      const auto listed = news.find(step);
      const bool expected = listed != news.end() && listed->second, reported = outcome.status == 1;
      right += expected && reported ? 1U : 0U;
      silent_steps += !expected && !reported ? 1U : 0U;
      if (expected && !reported) ++missed, std::printf("missed: %s\n", step.c_str());
      if (!expected && reported) ++needless, std::printf("needless: %s\n%s", step.c_str(), outcome.out.c_str());
    }
  }
  std::printf("%zu reported rightly, %zu missed, %zu needlessly, %zu rightly silent\n", right, missed, needless, silent_steps);
  EXPECT_EQ(missed, 0U);
  EXPECT_EQ(needless, 0U);
  EXPECT_GT(right, 50U);
  EXPECT_GT(silent_steps, 0U);
}

// Of 500 statements five changed: what is read and compared is those five.
TEST_F(Gate, TakesNoLongerThanWhatChanged) {
  const std::string bytes = sample("sarvellia-teshmara/2017-05-14.txt");
  for (int k = 0; k < 500; ++k)
    (void)repository.folder.file("texts/" + std::to_string(k) + ".txt",
                                 bytes + "\nOn day " + std::to_string(k) + " a ship sailed.\n");
  ASSERT_TRUE(repository.git("add .") && repository.git("commit -qm many") && repository.git("branch -f main work"));
  std::vector<std::string> changed;
  for (int k = 0; k < 5; ++k) {
    changed.push_back("texts/" + std::to_string(k * 90) + ".txt");
    reword(changed.back(), "will establish a Joint", "will explore a Joint");
  }
  double checking = 1e9, comparing = 1e9;
  for (int round = 0; round < 3; ++round) {
    const auto clock = [] { return std::chrono::steady_clock::now(); };
    const auto begin = clock();
    ASSERT_EQ(check().status, 1);
    const auto middle = clock();
    for (const std::string& file : changed) ASSERT_EQ(run({"diff", "main:" + file, file}).status, 1);
    checking = std::min(checking, std::chrono::duration<double>(middle - begin).count());
    comparing = std::min(comparing, std::chrono::duration<double>(clock() - middle).count());
  }
  std::printf("check: %.3f s; five times diff: %.3f s\n", checking, comparing);
  EXPECT_LE(checking, 3 * comparing);
}

}  // namespace
}  // namespace accordiff::test
