// Several commands on one command line parser, and the options about parties, ladders and directions.
#include <gmock/gmock.h>

#include "accordiff/error.hpp"
#include "cli/options.hpp"

namespace accordiff::cli {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

Invocation parsed(std::vector<std::string> extra) {
  std::vector<std::string> words{"old.txt", "new.txt"};
  words.insert(words.end(), extra.begin(), extra.end());
  return parse(words);
}

std::string refusal(const std::vector<std::string>& words) {
  try {
    (void)parse(words);
  } catch (const Error& error) {
    EXPECT_EQ(error.kind(), ErrorKind::Usage);
    return error.what();
  }
  return "accepted";
}

TEST(Commands, ChooseWhatIsShown) {
  EXPECT_EQ(parse({"a.txt", "b.txt"}).render.view, View::Changes);
  EXPECT_EQ(parse({"clauses", "a.txt"}).render.view, View::Clauses);
  EXPECT_EQ(parse({"explain", "a.txt", "b.txt"}).render.view, View::Explanations);
}

TEST(Commands, TakeAsManyStatementsAsTheySay) {
  EXPECT_THAT(parse({"clauses", "a", "b", "c"}).statements, ElementsAre("a", "b", "c"));
  EXPECT_EQ(refusal({"clauses"}), "a statement is needed; none was given");
  EXPECT_EQ(refusal({"explain", "a"}), "two statements are needed, OLD and NEW; 1 was given");
  EXPECT_THAT(refusal({"clauses", "-", "-"}), HasSubstr("only once"));
}

TEST(Commands, RefuseTheOptionsOfOthers) {
  EXPECT_EQ(refusal({"clauses", "--only", "added", "a"}),
            "'clauses' does not take --only; 'diff', 'explain', 'track' and 'matrix' do");
  EXPECT_EQ(refusal({"clauses", "-q", "a"}), "'clauses' does not take --quiet; 'diff' does");
  EXPECT_EQ(refusal({"a", "b", "--excluded"}), "'diff' does not take --excluded; 'clauses' does");
  EXPECT_EQ(refusal({"explain", "a", "b", "--layout=side"}), "'explain' does not take --layout; 'diff' does");
}

TEST(Commands, HaveFormatsOfTheirOwn) {
  EXPECT_EQ(parse({"clauses", "a", "-f", "csv"}).render.format, OutputFormat::Csv);
  EXPECT_EQ(parse({"clauses", "a", "-f", "json"}).render.format, OutputFormat::Json);
  EXPECT_EQ(parse({"explain", "a", "b", "-f", "markdown"}).render.format, OutputFormat::Markdown);
  EXPECT_EQ(refusal({"clauses", "a", "-f", "markdown"}), "--format: 'markdown' is not one of terminal, plain, json, csv");
  EXPECT_THAT(refusal({"explain", "a", "b", "-f", "docx"}),
              HasSubstr("'docx' is not one of terminal, plain, markdown, json, csv"));
}

TEST(Commands, MistypedAreNamedEvenBeforeOneStatement) {
  EXPECT_EQ(refusal({"clause", "a.txt"}), "unknown command 'clause'; did you mean 'clauses'?");
  EXPECT_EQ(refusal({"explian", "a.txt", "b.txt"}), "unknown command 'explian'; did you mean 'explain'?");
  EXPECT_EQ(refusal({"claues", "--excluded", "a.txt"}), "unknown command 'claues'; did you mean 'clauses'?");
  EXPECT_THAT(parse({"old", "new"}).statements, ElementsAre("old", "new"));
}

TEST(Party, HasARoleANameAndAliases) {
  const auto parties = parsed({"--party", "A=Valmora, the Valmoran side ,VLM", "--party=B=Teshara"}).compare.parties;
  ASSERT_EQ(parties.size(), 2U);
  EXPECT_EQ(parties[0].role, "A");
  EXPECT_EQ(parties[0].name, "Valmora");
  EXPECT_THAT(parties[0].aliases, ElementsAre("the Valmoran side", "VLM"));
  EXPECT_EQ(parties[1].role, "B");
  EXPECT_EQ(parties[1].name, "Teshara");
  EXPECT_TRUE(parties[1].aliases.empty());
}

TEST(Party, OfAnotherShapeIsRefusedWithAnExample) {
  for (const char* wrong : {"Valmora", "A", "", "=Valmora", "a=Valmora", "AB=Valmora", "1=Valmora", "N=Valmora",
                            "A=", "A= ", "A=Valmora,", "A=,Valmora", "A=Valmora,,VLM"}) {
    EXPECT_THAT(refusal({"a", "b", "--party", wrong}), HasSubstr("--party: '")) << wrong;
    EXPECT_THAT(refusal({"a", "b", "--party", wrong}), HasSubstr("write --party A=Valmora,Valmoran")) << wrong;
  }
}

TEST(Party, HoldsOneRoleAndANameOneParty) {
  EXPECT_THAT(refusal({"a", "b", "--party", "A=Valmora", "--party", "A=VLM"}), HasSubstr("role A once more"));
  EXPECT_THAT(refusal({"a", "b", "--party", "A=Valmora,VLM", "--party", "B=Teshara,VLM"}), HasSubstr("'VLM' to a second role"));
}

TEST(Profile, IsOneOfThoseThereAre) {
  EXPECT_EQ(parsed({"--profile", "uk-mou"}).compare.profile, "uk-mou");
  EXPECT_EQ(refusal({"a", "b", "--profile", "uncs"}),
            "--profile: 'uncs' is not one of default, unsc, unfccc, uk-mou, rfc2119; did you mean 'unsc'?");
}

TEST(Lexicon, IsAFileAndReplacesTheProfile) {
  EXPECT_EQ(parsed({"--lexicon", "own.tsv"}).compare.lexicon_path, "own.tsv");
  EXPECT_THAT(refusal({"a", "b", "--lexicon", ""}), HasSubstr("not a file name"));
  EXPECT_THAT(refusal({"a", "b", "--lexicon", "-"}), HasSubstr("not a file name"));
  EXPECT_THAT(refusal({"a", "b", "--lexicon", "own.tsv", "--profile", "unsc"}), HasSubstr("contradict"));
}

TEST(Directions, MayBeAskedForAndFailedOn) {
  const Invocation asked = parsed({"--fail-on", "weakened,removed,reversed", "--only", "strengthened,mixed,lateral"});
  EXPECT_THAT(asked.fail_on, ElementsAre("weakened", "removed", "reversed"));
  EXPECT_THAT(asked.render.only, ElementsAre("strengthened", "mixed", "lateral"));
  EXPECT_THAT(refusal({"a", "b", "--fail-on", "weakend"}), HasSubstr("did you mean 'weakened'?"));
}

TEST(Clause, IsNamedByItsId) {
  EXPECT_EQ(parse({"explain", "a", "b", "--clause", "1.07"}).render.clause, "1.7");
  for (const char* wrong : {"7", "1.", ".7", "1.2.3", "x.y", "-1.2", ""})
    EXPECT_THAT(refusal({"explain", "a", "b", "--clause", wrong}), HasSubstr("not the ID of a clause")) << wrong;
  EXPECT_THAT(refusal({"explain", "a", "b", "--clause", "0.1", "--only", "added"}), HasSubstr("contradict"));
}

}  // namespace
}  // namespace accordiff::cli
