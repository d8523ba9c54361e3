// What services read: each format by its own schema, with names and texts that would break it.
#include <algorithm>
#include <nlohmann/json.hpp>
#include <pugixml.hpp>

#include "gate.hpp"
#include "schema.hpp"

namespace accordiff::test {
namespace {

using nlohmann::json;
using testing::AllOf;
using testing::Each;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

// A weakened clause, one with signs of every markup, a new and a deleted statement, and one change that was accepted.
class Formats : public Gate {
 protected:
  const std::string odd = "texts/a%20b, c:d.txt";

  void SetUp() override {
    Gate::SetUp();
    if (IsSkipped()) return;
    reword(text, "2.5 billion", "2.6 billion");
    ASSERT_EQ(run({"accept", "--base", "main", "--reason", "agreed"}).status, 0);
    reword(text, "will establish a Joint", "will explore a Joint");
    reword(text, "in transport, agriculture, energy", "in transport, %0A <b>::error::</b>]]> *fishing* & \x01 energy");
    ASSERT_TRUE(repository.git("rm -q " + std::string(other)));
    (void)repository.folder.file(odd, "Both sides announce a boycott of Velia.\n");
    std::string accepted = support::slurp("accordiff.accepted.yml");
    (void)repository.folder.file("accordiff.accepted.yml",
                                 accepted + "  - {key: \"00\", file: texts/old.txt, reason: \"gone & <b>\"}\n");
  }

  static std::string report(const std::string& format) {
    const Outcome outcome = check({"--report", format});
    EXPECT_EQ(outcome.status, 1) << outcome.err;
    return outcome.out;
  }
  // The schema that the SARIF committee published, as an npm package carries it; "" without npm or network.
  static std::string official_schema() {
    const std::string folder = std::string(ACCORDIFF_BINARY_DIR) + "/npm", name = "/package/lib/schemas/sarif-2.1.0-rtm.5.json";
    if (std::string(NPM).empty()) return {};
    const std::string fetch = "mkdir -p '" + folder + "' && cd '" + folder + "' && test -f ." + name +
                              " || (timeout 60 '" NPM
                              "' pack @microsoft/jest-sarif@1.0.0-beta.0 && tar xzf *.tgz) >/dev/null 2>&1";
    return std::system(("(" + fetch + ") >/dev/null 2>&1").c_str()) == 0 ? support::slurp(folder + name) : std::string{};
  }
};

TEST_F(Formats, JsonKeepsItsContract) {
  const json found = json::parse(report("json"));
  const Schema schema(json::parse(support::slurp(std::string(ACCORDIFF_SOURCE_DIR) + "/docs/check.schema.json")));
  EXPECT_EQ(schema.violation(found), "");
  EXPECT_EQ(found["files"].size(), 3U);
  EXPECT_EQ(found["summary"]["accepted"], 1);
  json broken = found;
  broken["files"][0]["findings"][0]["severity"] = "fatal";
  EXPECT_NE(schema.violation(broken), "");
}

TEST_F(Formats, SarifIsValid) {
  const std::string official = official_schema();
  if (official.empty()) GTEST_SKIP() << "the schema of SARIF needs npm and a network";
  const Schema schema(json::parse(official));
  json found = json::parse(report("sarif"));
  EXPECT_EQ(schema.violation(found), "");
  found["runs"][0]["results"][0]["colour"] = "red";
  EXPECT_NE(schema.violation(found), "");
}

TEST_F(Formats, SarifTellsRulesPlacesAndBaseline) {
  const json run = json::parse(report("sarif"))["runs"][0];
  std::map<std::string, json> by_rule;
  for (const json& result : run["results"]) {
    EXPECT_EQ(run["tool"]["driver"]["rules"][result["ruleIndex"].get<std::size_t>()]["id"], result["ruleId"]);
    by_rule[result["ruleId"]] = result;
  }
  const json& weakened = by_rule["weakened"];
  EXPECT_EQ(weakened["level"], "error");
  EXPECT_EQ(weakened["baselineState"], "new");
  EXPECT_THAT(weakened["suppressions"], IsEmpty());
  const json& region = weakened["locations"][0]["physicalLocation"]["region"];
  EXPECT_EQ(region["startLine"], 50);
  const std::string bytes = support::slurp(text);
  EXPECT_THAT(bytes.substr(region["byteOffset"], region["byteLength"]), StartsWith("The two sides will explore a Joint"));
  EXPECT_EQ(weakened["relatedLocations"][0]["physicalLocation"]["region"]["startLine"], 50);
  EXPECT_EQ(by_rule["lateral"]["baselineState"], "unchanged");
  EXPECT_EQ(by_rule["lateral"]["suppressions"][0]["justification"], "agreed");
  EXPECT_EQ(by_rule["must-not-appear"]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"],
            "texts/a%2520b%2C%20c%3Ad.txt");
  EXPECT_EQ(by_rule["deleted-statement"]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], other);
  EXPECT_TRUE(by_rule.contains("stale-acceptance"));
}

TEST_F(Formats, JunitHasItsShape) {
  const std::string found = report("junit");
  pugi::xml_document document;
  ASSERT_TRUE(document.load_string(found.c_str())) << found;
  const pugi::xml_node suites = document.child("testsuites");
  std::size_t tests = 0, failures = 0, skipped = 0;
  for (const pugi::xml_node suite : suites.children("testsuite"))
    for (const pugi::xml_node one : suite.children("testcase")) {
      ++tests;
      failures += one.child("failure") ? 1U : 0U;
      skipped += one.child("skipped") ? 1U : 0U;
      EXPECT_STREQ(one.attribute("classname").value(), suite.attribute("name").value());
    }
  EXPECT_EQ(suites.attribute("tests").as_uint(), tests);
  EXPECT_EQ(suites.attribute("failures").as_uint(), failures);
  EXPECT_EQ(failures, 4U);
  EXPECT_EQ(skipped, 1U);
  EXPECT_THAT(found, Not(HasSubstr("\x01")));
}

TEST_F(Formats, JunitIsValid) {
  const std::string program = XMLLINT;
  if (program.empty()) GTEST_SKIP() << "no xmllint here";
  const std::string file = repository.folder.file("junit.xml", report("junit"));
  const Outcome outcome =
      support::run_program(program, {"--noout", "--schema", std::string(ACCORDIFF_SOURCE_DIR) + "/tests/gate/junit.xsd", file});
  EXPECT_EQ(outcome.status, 0) << outcome.err;
}

TEST_F(Formats, AnnotationsCannotBeBroken) {
  const std::string found = report("github");
  std::vector<std::string> lines;
  std::istringstream in(found);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  EXPECT_THAT(lines, Each(testing::MatchesRegex("::(error|warning) file=[^:]*,title=accordiff [a-z-]+::.*")));
  EXPECT_THAT(found,
              AllOf(HasSubstr("file=texts/a%2520b%2C c%3Ad.txt,line=1,col=1,endColumn=40,title=accordiff must-not-appear::"),
                    HasSubstr("%250A <b>"), HasSubstr(",line=50,endLine=51,title=accordiff weakened::"),
                    Not(HasSubstr("title=accordiff lateral"))));
}

TEST_F(Formats, AnnotationsComeWithTheSummaryOfTheStep) {
  support::Setting setting = quiet();
  setting.environment["GITHUB_STEP_SUMMARY"] = repository.folder.file("summary.md", "before\n");
  EXPECT_EQ(run({"check", "--base", "main", "--report", "github"}, setting).status, 1);
  EXPECT_THAT(support::slurp("summary.md"), AllOf(StartsWith("before\n# Changes of statements\n"), HasSubstr("4 errors")));
}

TEST_F(Formats, CodeQualityHasItsShape) {
  const json found = json::parse(report("gitlab"));
  std::set<std::string> fingerprints;
  for (const json& issue : found) {
    EXPECT_TRUE(fingerprints.insert(issue["fingerprint"]).second);
    EXPECT_TRUE(issue["severity"] == "major" || issue["severity"] == "minor");
    EXPECT_GE(issue["location"]["lines"]["begin"], 1);
    EXPECT_TRUE(issue["description"].is_string() && issue["location"]["path"].is_string() && issue["check_name"].is_string());
  }
  EXPECT_GE(found.size(), 5U);
}

TEST_F(Formats, MarkdownIsEscapedAndFits) {
  const std::string found = report("markdown");
  EXPECT_THAT(found, AllOf(StartsWith("# Changes of statements\n"), HasSubstr("#### texts/teshmara.txt\n"), Not(HasSubstr("<b>")),
                           HasSubstr("&lt;b&gt;"), HasSubstr("<summary>1 accepted</summary>")));
  const Outcome outcome = check({"--report", "markdown", "--max-size", "1000"});
  EXPECT_LE(outcome.out.size(), 1000U);
  EXPECT_THAT(outcome.out, HasSubstr("left out"));
}

TEST_F(Formats, GoToFilesOfTheirOwn) {
  const Outcome outcome = check({"--report", "sarif=out.sarif", "--report", "junit=out.xml,plain"});
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.out, HasSubstr("texts/teshmara.txt:50:1: error:"));
  EXPECT_THAT(support::slurp("out.sarif"), StartsWith("{"));
  EXPECT_THAT(support::slurp("out.xml"), StartsWith("<?xml"));
  EXPECT_THAT(check({"--report", "json=a,sarif=a"}).err, HasSubstr("a file that no other report goes to"));
  EXPECT_THAT(check({"--report", "json=texts/teshmara.txt"}).err, HasSubstr("would overwrite what is read"));
  EXPECT_THAT(check({"--report", "json=accordiff.yml"}).err, HasSubstr("would overwrite what is read"));
  EXPECT_THAT(check({"--report", "jason"}).err, HasSubstr("json"));
}

}  // namespace
}  // namespace accordiff::test
