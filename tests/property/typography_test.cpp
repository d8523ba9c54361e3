// Typography is never a change of wording, neither between a text and itself nor in a comparison with another.
#include <gmock/gmock.h>

#include <algorithm>
#include <tuple>

#include "accordiff/compare.hpp"
#include "texts.hpp"

namespace accordiff::property {
namespace {

bool is_markdown(const Text& text) { return text.name.ends_with(".md"); }

class TypographyTest : public testing::TestWithParam<std::size_t> {
 protected:
  const Typography change = typographies()[GetParam()];

  [[nodiscard]] bool fits(const Text& text) const { return !(change.plain_only && is_markdown(text)); }
  [[nodiscard]] Text changed(const Text& text) const { return {text.name, change.apply(text.bytes)}; }
};

TEST_P(TypographyTest, IsNoChange) {
  std::vector<Text> texts = invented();
  for (const Pair& pair : pairs(2)) texts.push_back(pair.after);
  std::size_t tried = 0;
  for (const Text& text : texts) {
    if (!fits(text)) continue;
    if (change.apply(text.bytes) != text.bytes) ++tried;
    const Report report = compare_texts(text, changed(text));
    for (const Link& link : report.alignments.at(0).links) {
      const std::string shown = link.after.empty() ? "" : report.statements[1].clauses[index(link.after[0])].text;
      EXPECT_TRUE(link.status == Status::Same || link.status == Status::Editorial)
          << change.name << ", " << text.name << ": " << shown;
      EXPECT_FALSE(link.moved) << shown;
      EXPECT_TRUE(link.before.size() == 1 && link.after.size() == 1) << shown;
    }
  }
  EXPECT_GT(tried, 0U) << change.name << " changes nothing in any text";
}

// Same and editorial are told apart by typography, everything else must not be.
using Verdict = std::tuple<std::vector<ClauseId>, std::vector<ClauseId>, Status, bool>;

std::vector<Verdict> verdicts(const Report& report) {
  std::vector<Verdict> all;
  for (const Link& link : report.alignments.at(0).links)
    all.emplace_back(link.before, link.after, link.status == Status::Editorial ? Status::Same : link.status, link.moved);
  return all;
}

TEST_P(TypographyTest, ChangesNoVerdict) {
  for (const Pair& pair : pairs(2)) {
    if (!fits(pair.before) || !fits(pair.after)) continue;
    SCOPED_TRACE(change.name + ", " + pair.before.name + " -> " + pair.after.name);
    const std::vector<Verdict> plain = verdicts(compare_texts(pair.before, pair.after));
    EXPECT_EQ(verdicts(compare_texts(pair.before, changed(pair.after))), plain);
    EXPECT_EQ(verdicts(compare_texts(changed(pair.before), pair.after)), plain);
  }
}

std::string test_name(const testing::TestParamInfo<std::size_t>& info) {
  std::string name(typographies()[info.param].name);
  std::ranges::replace_if(
      name, [](char c) { return c == ' ' || c == '-'; }, '_');
  return name;
}

INSTANTIATE_TEST_SUITE_P(Every, TypographyTest, testing::Range(std::size_t{0}, typographies().size()), test_name);

}  // namespace
}  // namespace accordiff::property
