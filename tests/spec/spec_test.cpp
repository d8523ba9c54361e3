// One test a fence.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "spec.hpp"

namespace accordiff::test {
namespace {

const std::vector<Case>& cases() {
  static const std::vector<Case> all = read_cases(std::filesystem::path(ACCORDIFF_SOURCE_DIR) / "tests/spec");
  return all;
}

std::string name_of(const testing::TestParamInfo<Case>& info) {
  std::string name = info.param.file.substr(0, info.param.file.find('.')) + "_" + std::to_string(info.param.line);
  std::ranges::replace_if(
      name, [](unsigned char c) { return std::isalnum(c) == 0; }, '_');
  return name;
}

class Spec : public testing::TestWithParam<Case> {};

TEST_P(Spec, IsJudgedAsWritten) {
  const Case& one = GetParam();
  const auto wrong = check(one);
  if (!one.known_gap().empty()) {
    EXPECT_FALSE(wrong.empty()) << one.file << ":" << one.line << ": " << one.title
                                << "\nthis works now: take its known-gap away";
    return;
  }
  for (const std::string& line : wrong) ADD_FAILURE() << one.file << ":" << one.line << ": " << one.title << "\n" << line;
}

INSTANTIATE_TEST_SUITE_P(Manual, Spec, testing::ValuesIn(cases()), name_of);

TEST(SpecFiles, HoldManyCasesInSixLanguages) {
  std::set<std::string> languages;
  std::size_t gaps = 0;
  for (const Case& one : cases()) {
    languages.insert(one.field("language").empty() ? "en" : one.field("language"));
    gaps += !one.known_gap().empty();
  }
  EXPECT_GE(cases().size() - gaps, 75U);
  for (const char* language : {"en", "zh", "fr", "es", "ru", "ar"}) EXPECT_TRUE(languages.contains(language)) << language;
}

}  // namespace
}  // namespace accordiff::test
