// The policy of the manifest, and the file of accepted changes.
#include "policy/check_policy.hpp"

#include <gmock/gmock.h>

#include "accordiff/error.hpp"
#include "policy/accepted.hpp"
#include "policy/manifest.hpp"

namespace accordiff::policy {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;
using testing::UnorderedElementsAre;

ManifestCheck parsed(const std::string& text) { return parse_manifest(text, "folder/accordiff.yml").check; }

std::string refusal(const std::string& text) {
  try {
    static_cast<void>(parsed(text));
  } catch (const Error& error) {
    EXPECT_EQ(error.kind(), ErrorKind::Input);
    return error.what();
  }
  return "accepted";
}

TEST(CheckPolicy, HoldsPartsInOrder) {
  const ManifestCheck check = parsed(
      "check:\n"
      "  paths: texts/**\n"
      "  fail-on: [removed]\n"
      "  warn-on: reworded\n"
      "  rules:\n"
      "    - {path: \"drafts/**\", fail-on: []}\n"
      "    - {name: ours, party: Valmora, topic: [trade, energy], facet: number, severity: error}\n"
      "    - {watch: fund, warn-on: [watched]}\n"
      "  accepted: let/pass.yml\n"
      "watch: {fund: [joint fund]}\n");
  EXPECT_THAT(check.paths, ElementsAre("texts/**"));
  EXPECT_EQ(check.accepted, "folder/let/pass.yml");
  ASSERT_EQ(check.policy.parts.size(), 4U);
  EXPECT_THAT(*check.policy.parts[0].fail_on, UnorderedElementsAre("removed", "must-stay", "must-not-appear", "must-not-change"));
  EXPECT_THAT(*check.policy.parts[0].warn_on, ElementsAre("reworded"));
  EXPECT_THAT(*check.policy.parts[1].fail_on, IsEmpty());
  EXPECT_FALSE(check.policy.parts[1].warn_on);
  EXPECT_EQ(check.policy.parts[2].name, "ours");
  EXPECT_THAT(check.policy.parts[2].topics, ElementsAre("trade", "energy"));
  EXPECT_THAT(*check.policy.parts[2].fail_on, testing::Contains("weakened"));
  EXPECT_THAT(*check.policy.parts[2].warn_on, IsEmpty());
  EXPECT_EQ(check.policy.parts[3].line, 8U);
}

TEST(CheckPolicy, DoesNotFailOnWhatIsOnlyToBeWarnedOf) {
  const ManifestCheck check = parsed("check: {warn-on: [must-stay, weakened]}\n");
  EXPECT_THAT(*check.policy.parts[0].fail_on,
              UnorderedElementsAre("must-not-appear", "must-not-change", "removed", "reversed", "deleted-statement"));
}

TEST(CheckPolicy, RefusesWithTheLine) {
  EXPECT_THAT(refusal("check:\n  failon: []\n"), HasSubstr(":2: unknown key 'failon'; known here: paths, fail-on"));
  EXPECT_THAT(refusal("check:\n  fail-on: [stale-acceptance]\n"), HasSubstr(":2: fail-on: 'stale-acceptance' is not one of"));
  EXPECT_THAT(refusal("check:\n  paths: [\"/a\"]\n"), HasSubstr(":2: paths: '/a' can match nothing"));
  EXPECT_THAT(refusal("check:\n  rules:\n    - {path: \"[a\", fail-on: []}\n"), HasSubstr(":3: path: '[a' can match nothing"));
  EXPECT_THAT(refusal("check:\n  rules:\n    - {path: a}\n"), HasSubstr(":3: a rule needs fail-on, warn-on or severity"));
  EXPECT_THAT(refusal("check:\n  rules:\n    - {facet: colour, fail-on: []}\n"), HasSubstr(":3: facet: 'colour' is not one of"));
  EXPECT_THAT(refusal("check:\n  rules:\n    - {watch: fund, fail-on: []}\n"),
              HasSubstr(":3: watch: there is no formula 'fund'"));
  EXPECT_THAT(refusal("check:\n  rules:\n    - {severity: fatal}\n"), HasSubstr(":3: severity: 'fatal' is not one of"));
  EXPECT_THAT(refusal("check:\n  rules:\n    - {severity: off, fail-on: []}\n"), HasSubstr(":3: severity stands for"));
  EXPECT_THAT(refusal("check:\n  fail-on: [added]\n  warn-on: [added]\n"), HasSubstr("'added' stands in both"));
}

TEST(Accepted, AreWrittenAsTheyAreRead) {
  const std::vector<Acceptance> accepted{
      {.key = "b", .file = "z.md", .rule = "weakened", .reason = "a: \"b\" # c\n- é\t\\", .until = "2026-02-28"},
      {.key = "a", .file = "z.md", .rule = "removed", .reason = "yes", .by = "1e3"}};
  const std::string text = write_accepted(accepted);
  const std::vector<Acceptance> again = parse_accepted(text, "f.yml");
  ASSERT_EQ(again.size(), 2U);
  EXPECT_EQ(again[0].key, "a") << "by key";
  EXPECT_EQ(again[0].by, "1e3");
  EXPECT_EQ(again[1].reason, accepted[0].reason);
  EXPECT_EQ(again[1].until, "2026-02-28");
  EXPECT_EQ(write_accepted(again), text);
  EXPECT_THAT(parse_accepted(write_accepted({}), "f.yml"), IsEmpty());
}

TEST(Accepted, NeedAReasonAndRealDays) {
  const auto refused = [](const std::string& text) {
    try {
      static_cast<void>(parse_accepted(text, "f.yml"));
    } catch (const Error& error) {
      return std::string(error.what());
    }
    return std::string("accepted");
  };
  EXPECT_THAT(refused("accepted:\n  - {key: a, file: b}\n"), StartsWith("f.yml:2: an accepted change needs a 'reason'"));
  EXPECT_THAT(refused("accepted:\n  - {key: a, file: b, reason: c, why: d}\n"), StartsWith("f.yml:2: unknown key 'why'"));
  EXPECT_THAT(refused("accepted:\n  - {key: a, file: b, reason: c, until: 2025-02-29}\n"), HasSubstr("is no day"));
  EXPECT_TRUE(is_day("2024-02-29"));
  EXPECT_FALSE(is_day("2024-2-29"));
  EXPECT_FALSE(is_day("-024-02-09"));
}

}  // namespace
}  // namespace accordiff::policy
