// The manifest: what is read, and what is refused with which line.
#include "policy/manifest.hpp"

#include <gmock/gmock.h>

#include "accordiff/error.hpp"

namespace accordiff::policy {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

Manifest parsed(const std::string& text) { return parse_manifest(text, "folder/accordiff.yml"); }

std::string refusal(const std::string& text) {
  try {
    static_cast<void>(parsed(text));
  } catch (const Error& error) {
    EXPECT_EQ(error.kind(), ErrorKind::Input);
    return error.what();
  }
  return "accepted";
}

TEST(Manifest, HoldsSeriesWatchesTopicsAndOptions) {
  const Manifest manifest = parsed(
      "series:\n"
      "  harbour:\n"
      "    parties: {A: [Valmora, Valmoran], B: Teshara}\n"
      "    statements:\n"
      "      - 2019.txt\n"
      "      - {file: 2021.md, date: 2021-04-16, kind: communique, language: en, parties: [Valmora, Teshara]}\n"
      "      - {file: fr.md, translation-of: 2021.md, source: \"https://valmora.example\"}\n"
      "watch:\n"
      "  strait: {phrases: [one-strait policy, one-strait principle], must: not-change, ordered: true}\n"
      "  fund: [joint fund]\n"
      "topics: {harbours: [pier, dredging]}\n"
      "profile: unsc\n"
      "options: {width: 100, only: [dropped, restored], redline: true}\n");
  ASSERT_EQ(manifest.series.size(), 1U);
  const ManifestSeries& series = manifest.series.front();
  EXPECT_EQ(series.parties.front().aliases, std::vector<std::string>{"Valmoran"});
  EXPECT_EQ(series.statements.at(0).file, "folder/2019.txt");
  EXPECT_EQ(series.statements.at(1).date, "2021-04-16");
  EXPECT_THAT(series.statements.at(1).parties, ElementsAre("Valmora", "Teshara"));
  EXPECT_EQ(series.statements.at(2).translation_of, "2021.md");
  EXPECT_EQ(series.statements.at(2).line, 7U);
  EXPECT_EQ(manifest.watch.at(0).must, Must::NotChange);
  EXPECT_TRUE(manifest.watch.at(0).ordered);
  EXPECT_FALSE(manifest.watch.at(1).ordered);
  EXPECT_THAT(manifest.topics.at(0).seeds, ElementsAre("pier", "dredging"));
  ASSERT_EQ(manifest.options.size(), 4U);
  EXPECT_EQ(manifest.options.at(0).value, "unsc");
  EXPECT_EQ(manifest.options.at(2).value, "dropped,restored");
}

TEST(Manifest, MayBeEmpty) { EXPECT_TRUE(parsed("# nothing yet\n").series.empty()); }

TEST(Manifest, RefusesWithTheLine) {
  EXPECT_EQ(refusal("series:\n  harbour:\n    statement: [a.txt]\n"),
            "folder/accordiff.yml:3: unknown key 'statement'; known here: parties, statements");
  EXPECT_THAT(refusal("serie: {}\n"), HasSubstr(":1: unknown key 'serie'"));
  EXPECT_THAT(refusal("serie:\n  harbours: {}\n"), HasSubstr(":1: unknown key 'serie'")) << "the line of the key";
  EXPECT_THAT(refusal("series:\n  harbour:\n    statements:\n      - {file: a.txt, data: 2019}\n"),
              HasSubstr(":4: unknown key 'data'"));
  EXPECT_THAT(refusal("series:\n  harbour:\n    statements:\n      - {date: 2019}\n"),
              HasSubstr(":4: a statement needs a 'file'"));
  EXPECT_THAT(refusal("series:\n  h:\n    statements:\n      - {file: a, date: 22 January}\n"),
              HasSubstr(":4: date: '22 January' is not"));
  EXPECT_THAT(refusal("series: {harbour: {statements: []}}\n"), HasSubstr("has no statements"));
  EXPECT_THAT(refusal("series:\n  h:\n    parties: {N: Valmora}\n    statements: [a]\n"), HasSubstr(":3: 'N' is not a role"));
  EXPECT_THAT(refusal("series: {h: {statements: [{file: a, translation-of: b}]}}\n"),
              HasSubstr("is no statement of this series"));
  EXPECT_THAT(refusal("watch:\n  strait:\n    phrases: [a]\n    must: remain\n"), HasSubstr(":4: must: 'remain' is not one of"));
  EXPECT_THAT(refusal("watch: {strait: []}\n"), HasSubstr("has no phrases"));
  EXPECT_THAT(refusal("watch:\n  strait: {phrases: a, ordered: maybe}\n"), HasSubstr(":2: 'maybe' is neither true nor false"));
  EXPECT_THAT(refusal("topics:\n  a: [b]\n  a: [c]\n"), HasSubstr(":3: 'a' is given twice"));
  EXPECT_THAT(refusal("topics: [a]\n"), HasSubstr(":1: expected keys with values"));
}

TEST(Manifest, RefusesWhatIsNoYaml) {
  EXPECT_THAT(refusal("series: {\n  a: [\n"), HasSubstr("is no YAML"));
  EXPECT_THAT(refusal("a: &x [1]\nb: *x\n"), HasSubstr(":2: aliases"));
  EXPECT_NE(refusal(std::string(100'000, '[')), "accepted");
}

}  // namespace
}  // namespace accordiff::policy
