// The pages of rules: each example is a case of its rule.
#include <regex>

#include "accordiff/check.hpp"
#include "gate.hpp"

namespace accordiff::test {
namespace {

struct Example {
  std::string policy, before, after;
};

Example example_of(std::string_view rule) {
  const std::string page =
      support::slurp(std::filesystem::path(ACCORDIFF_SOURCE_DIR) / "docs/rules" / (std::string(rule) + ".md"));
  std::smatch found;
  Example example;
  if (std::regex_search(page, found, std::regex("```yaml\n([^`]*)```"))) example.policy = found[1];
  if (std::regex_search(page, found, std::regex("\\|---\\|---\\|\n\\| (.*) \\| (.*) \\|\n"))) {
    example.before = found[1];
    example.after = found[2];
  }
  return example;
}

// Those whose example is a sentence; check_test.cpp has examples of whole statements.
std::vector<std::string> rules_of_sentences() {
  std::vector<std::string> names;
  for (const CheckRule& rule : check_rules) {
    const Example example = example_of(rule.name);
    const auto is_told = [](const std::string& text) { return text.starts_with("(") && text != "(nothing)"; };
    if (!is_told(example.before) && !is_told(example.after)) names.emplace_back(rule.name);
  }
  return names;
}

class Rules : public testing::TestWithParam<std::string> {};

TEST_P(Rules, AreShownByTheirPages) {
  const Example example = example_of(GetParam());
  ASSERT_FALSE(example.before.empty());
  const support::Repository repository;
  if (!repository.begin()) GTEST_SKIP() << "no git here";
  const support::WorkingFolder here(repository.folder.path());
  const auto statement = [](const std::string& sentence) {
    return "Joint Statement of Valmora and Teshara\n\nBoth sides will exchange tide tables every month.\n\n" +
           (sentence == "(nothing)" ? "" : sentence + "\n\n") + "Teshara will open a consulate in Saelin.\n";
  };
  const std::string asked = "fail-on: [" + GetParam() + "]\n";
  const bool has_check = example.policy.find("check:") != std::string::npos;
  const std::string policy = has_check ? example.policy : example.policy + "check:\n  " + asked;
  (void)repository.folder.file("accordiff.yml", policy);
  ASSERT_TRUE(repository.commit("a.md", statement(example.before)));
  (void)repository.folder.file("a.md", statement(example.after));
  const support::Outcome outcome = support::run_program(ACCORDIFF_PROGRAM, {"check", "--base", "HEAD", "a.md"});
  EXPECT_THAT(outcome.out, testing::HasSubstr("[" + GetParam() + " ")) << outcome.err;
  EXPECT_EQ(outcome.status, has_check ? 0 : 1) << outcome.out << outcome.err;
}

std::string name_of(const testing::TestParamInfo<std::string>& info) {
  std::string name;
  for (const char c : info.param) name += c == '-' ? '_' : c;
  return name;
}

INSTANTIATE_TEST_SUITE_P(Pages, Rules, testing::ValuesIn(rules_of_sentences()), name_of);

}  // namespace
}  // namespace accordiff::test
