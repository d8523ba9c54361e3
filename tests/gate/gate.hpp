// A repository of sample statements with a policy, on a branch of its own, for tests of the gate.
#pragma once

#include <gmock/gmock.h>

#include "repository.hpp"

namespace accordiff::test {

class Gate : public testing::Test {
 protected:
  using Outcome = support::Outcome;

  static constexpr const char* text = "texts/teshmara.txt";
  static constexpr const char* other = "texts/lumbrassa.txt";
  support::Repository repository;
  support::WorkingFolder here{repository.folder.path()};

  void SetUp() override {
    if (!repository.begin()) GTEST_SKIP() << "no git here";
    ASSERT_TRUE(repository.git("checkout -q -b main"));
    std::filesystem::create_directories("texts");
    (void)repository.folder.file("accordiff.yml", policy());
    (void)repository.folder.file(other, sample("sarvellia-lumbrassa/2017-11-03.txt"));
    ASSERT_TRUE(repository.commit(text, sample("sarvellia-teshmara/2017-05-14.txt")));
    ASSERT_TRUE(repository.git("checkout -q -b work"));
  }

  static std::string policy() {
    return "watch:\n"
           "  halcar: {phrases: [One Archipelago policy, One Archipelago principle], must: not-change}\n"
           "  fund: {phrases: [Joint Investment Fund], must: stay}\n"
           "  boycott: {phrases: [boycott], must: not-appear}\n"
           "check:\n"
           "  paths: [\"texts/**\", \"drafts/**\"]\n"
           "  fail-on: [removed, weakened, reversed]\n"
           "  warn-on: [reworded, added]\n"
           "  rules:\n"
           "    - {path: \"drafts/**\", fail-on: []}\n"
           "    - {name: figures, facet: number, severity: error}\n";
  }

  static std::string sample(const std::string& name) {
    return support::slurp(std::filesystem::path(ACCORDIFF_SOURCE_DIR) / "samples" / name);
  }

  // Puts other words in place of some that stand in the file.
  void reword(const std::string& file, const std::string& words, const std::string& others) const {
    std::string bytes = support::slurp(file);
    const std::size_t at = bytes.find(words);
    ASSERT_NE(at, std::string::npos) << words;
    (void)repository.folder.file(file, bytes.replace(at, words.size(), others));
  }

  // What a service that runs the tests says of itself would choose another base.
  static support::Setting quiet() {
    support::Setting setting;
    for (const char* name : {"GITHUB_BASE_REF", "GITHUB_STEP_SUMMARY", "CI_MERGE_REQUEST_DIFF_BASE_SHA", "CI_COMMIT_BEFORE_SHA",
                             "CI_DEFAULT_BRANCH", "SOURCE_DATE_EPOCH", "NO_COLOR"})
      setting.environment[name] = "";
    return setting;
  }

  static Outcome run(const std::vector<std::string>& arguments, const support::Setting& setting = quiet()) {
    return support::run_program(ACCORDIFF_PROGRAM, arguments, setting);
  }
  // `accordiff check --base main` and more words.
  static Outcome check(std::vector<std::string> words = {}) {
    words.insert(words.begin(), {"check", "--base", "main"});
    return run(words);
  }
};

}  // namespace accordiff::test
