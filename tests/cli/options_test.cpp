// What the command line may say, and the messages for what it may not.
#include "cli/options.hpp"

#include <gmock/gmock.h>

#include <map>
#include <set>

#include "accordiff/error.hpp"
#include "cli/tables.hpp"
#include "cli/values.hpp"

namespace accordiff::cli {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

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

TEST(Options, TwoStatementsSufficeWithOrWithoutTheCommand) {
  EXPECT_THAT(parse({"old.txt", "new.txt"}).statements, ElementsAre("old.txt", "new.txt"));
  const Invocation named = parse({"diff", "old.txt", "new.txt"});
  EXPECT_EQ(named.command, "diff");
  EXPECT_THAT(named.statements, ElementsAre("old.txt", "new.txt"));
}

TEST(Options, DefaultsAreThoseOfTheLibrary) {
  const Invocation asked = parsed({});
  EXPECT_EQ(asked.render.format, OutputFormat::Terminal);
  EXPECT_EQ(asked.render.layout, Layout::Inline);
  EXPECT_EQ(asked.read.max_bytes, ReadOptions{}.max_bytes);
  EXPECT_EQ(asked.compare.max_clauses, CompareOptions{}.max_clauses);
  EXPECT_EQ(asked.color, Color::Auto);
  EXPECT_FALSE(asked.width_given || asked.quiet || asked.exit_zero || asked.help || asked.version);
}

TEST(Options, ValuesReachTheirPlace) {
  EXPECT_EQ(parsed({"--format", "json"}).render.format, OutputFormat::Json);
  EXPECT_EQ(parsed({"--format=markdown"}).render.format, OutputFormat::Markdown);
  EXPECT_EQ(parsed({"-f", "plain"}).render.format, OutputFormat::Plain);
  EXPECT_EQ(parsed({"--layout", "side"}).render.layout, Layout::Side);
  EXPECT_EQ(parsed({"--color", "never"}).color, Color::Never);
  EXPECT_EQ(parsed({"--width", "100"}).render.width, 100U);
  EXPECT_TRUE(parsed({"-w100"}).width_given);
  EXPECT_EQ(parsed({"--context", "2"}).render.context, 2U);
  EXPECT_EQ(parsed({"--input-format", "markdown"}).read.format, InputFormat::Markdown);
  EXPECT_EQ(parsed({"--language", "zh-Hans"}).read.language, "zh-Hans");
  EXPECT_EQ(parsed({"--max-bytes", "200K"}).read.max_bytes, 204'800U);
  EXPECT_EQ(parsed({"--max-bytes", "1g"}).read.max_bytes, std::size_t{1} << 30);
  EXPECT_EQ(parsed({"--max-clauses", "7"}).compare.max_clauses, 7U);
  EXPECT_EQ(parsed({"-o", "out.txt"}).output, "out.txt");
  EXPECT_EQ(parsed({"--output", "-"}).output, "");
  EXPECT_TRUE(parsed({"--stat"}).render.stat);
  EXPECT_TRUE(parsed({"--quiet"}).quiet);
  EXPECT_TRUE(parsed({"--exit-zero"}).exit_zero);
}

TEST(Options, ListsArePartedByCommasAndMayBeRepeated) {
  EXPECT_THAT(parsed({"--only", "added,removed", "--only=moved"}).render.only, ElementsAre("added", "removed", "moved"));
  EXPECT_THAT(parsed({"--fail-on", "editorial"}).fail_on, ElementsAre("editorial"));
}

TEST(Options, TheLastOfTwoValuesCounts) { EXPECT_EQ(parsed({"--width", "90", "--width", "100"}).render.width, 100U); }

TEST(Options, StandBeforeBetweenAndAfterTheStatements) {
  EXPECT_THAT(parse({"--stat", "a", "--width", "90", "b", "--quiet"}).statements, ElementsAre("a", "b"));
  EXPECT_THAT(parse({"--", "--odd-name", "-b"}).statements, ElementsAre("--odd-name", "-b"));
}

TEST(Options, ADashIsAStatementOnceAtMost) {
  EXPECT_THAT(parse({"-", "new.txt"}).statements, ElementsAre("-", "new.txt"));
  EXPECT_THAT(refusal({"-", "-"}), HasSubstr("only once"));
}

TEST(Options, AFolderOrFileNamedLikeTheCommandIsReachable) {
  EXPECT_THAT(parse({"./diff", "new.txt"}).statements, ElementsAre("./diff", "new.txt"));
  EXPECT_THAT(parse({"diff", "diff", "new.txt"}).statements, ElementsAre("diff", "new.txt"));
}

TEST(Options, AnUnknownOptionIsRefusedWithTheNearest) {
  EXPECT_EQ(refusal({"--fromat", "json", "a", "b"}), "unknown option '--fromat'; did you mean '--format'?");
  EXPECT_EQ(refusal({"--out", "x", "a", "b"}), "unknown option '--out'; did you mean '--output'?");
  EXPECT_EQ(refusal({"--zzzzzz", "a", "b"}), "unknown option '--zzzzzz'");
  EXPECT_THAT(refusal({"-z", "a", "b"}), HasSubstr("unknown option '-z'"));
  EXPECT_THAT(refusal({"--statement", "a", "b"}), HasSubstr("unknown option"));
}

TEST(Options, AnUnknownCommandIsRefusedWithTheNearest) {
  EXPECT_EQ(refusal({"dif", "a", "b"}), "unknown command 'dif'; did you mean 'diff'?");
  EXPECT_EQ(refusal({"frobnicate"}), "unknown command 'frobnicate'");
}

TEST(Options, ExactlyTwoStatementsAreNeeded) {
  EXPECT_EQ(refusal({}), "two statements are needed, OLD and NEW; none was given");
  EXPECT_EQ(refusal({"diff"}), "two statements are needed, OLD and NEW; none was given");
  EXPECT_EQ(refusal({"a.txt"}), "two statements are needed, OLD and NEW; 1 was given");
  EXPECT_EQ(refusal({"a.txt", "b.txt", "c.txt"}), "two statements are needed, OLD and NEW; 3 were given");
}

TEST(Options, AWrongValueIsRefusedWithWhatIsRight) {
  EXPECT_EQ(refusal({"--format", "jsn", "a", "b"}),
            "--format: 'jsn' is not one of terminal, plain, markdown, json, csv, docx, html; did you mean 'json'?");
  EXPECT_THAT(refusal({"--only", "added,,moved", "a", "b"}), HasSubstr("--only: '' is not one of"));
  EXPECT_THAT(refusal({"--fail-on", "same", "a", "b"}), HasSubstr("--fail-on: 'same'"));
  for (const char* wrong : {"19", "10001", "wide", "80x", "-5", "", "99999999999999999999999"})
    EXPECT_THAT(refusal({"a", "b", std::string{"--width="} + wrong}), Not("accepted")) << wrong;
  for (const char* wrong : {"0", "2G", "K", "12Q", "1.5M"})
    EXPECT_THAT(refusal({"--max-bytes", wrong, "a", "b"}), HasSubstr("--max-bytes: ")) << wrong;
  for (const char* wrong : {"english", "e", "en_US", "en-", "42"})
    EXPECT_THAT(refusal({"--language", wrong, "a", "b"}), HasSubstr("--language: ")) << wrong;
}

TEST(Options, AMissingOrNeedlessValueIsSaid) {
  EXPECT_EQ(refusal({"a", "b", "--width"}), "--width needs a value: --width N");
  EXPECT_EQ(refusal({"a", "b", "-o"}), "--output needs a value: --output FILE");
  EXPECT_EQ(refusal({"a", "b", "--stat=yes"}), "--stat takes no value");
}

TEST(Options, QuietAndOutputContradict) { EXPECT_THAT(refusal({"--quiet", "--output", "x", "a", "b"}), HasSubstr("contradict")); }

TEST(Options, HelpAndVersionNeedNoStatements) {
  EXPECT_TRUE(parse({"--help"}).help);
  EXPECT_TRUE(parse({"-h", "diff"}).help);
  EXPECT_EQ(parse({"diff", "--help"}).command, "diff");
  EXPECT_TRUE(parse({"--version"}).version);
}

// A row added to the table without a meaning would be accepted and ignored.
TEST(Options, EveryRowOfTheTableHasAnEffect) {
  const auto shape = [](const Invocation& a) {
    return std::to_string(int(a.render.format)) + std::to_string(int(a.render.layout)) + std::to_string(a.render.width) +
           std::to_string(a.render.max_size) + " " + a.render.author + a.render.date + std::to_string(a.render.context) +
           std::to_string(a.render.stat) + std::to_string(a.render.only.size()) + std::to_string(int(a.color)) + a.output +
           std::to_string(a.quiet) + std::to_string(a.exit_zero) + std::to_string(a.fail_on.size()) + a.read.language +
           std::to_string(int(a.read.format)) + std::to_string(a.read.max_bytes) + " " + std::to_string(a.compare.max_clauses) +
           std::to_string(a.help) + std::to_string(a.version) + std::to_string(a.render.excluded) + a.render.clause +
           a.compare.profile + std::to_string(int(a.read.revisions)) + std::to_string(a.both_revisions) + " " +
           std::to_string(a.read.max_inflated) + " " + std::to_string(a.read.max_nesting) + " " +
           std::to_string(a.read.max_blocks) + " " + std::to_string(a.read.max_seconds) + a.compare.lexicon_path +
           std::to_string(a.compare.parties.size()) + std::to_string(int(a.render.view)) + a.render.thread +
           std::to_string(a.render.redline) + std::to_string(a.render.topics.size()) + std::to_string(a.render.parties.size()) +
           std::to_string(int(a.render.sort)) + std::to_string(a.compare.watch.size()) + a.series_name + a.manifest + a.git +
           std::to_string(a.stamp) + std::to_string(int(a.series.order)) + a.base + " " + a.head + " " + a.reason + " " + a.by +
           " " + a.until + " " + a.today + std::to_string(a.reports.size()) + std::to_string(a.keys.size()) +
           std::to_string(a.explain_exit) + std::to_string(a.prune);
  };
  const std::map<std::string_view, std::string> values{{"language", "fr"},     {"party", "A=Valmora"}, {"clause", "0.7"},
                                                       {"max-size", "2000"},   {"date", "2025-03-11"}, {"until", "2025-03-11"},
                                                       {"today", "2025-03-11"}};
  for (const OptionRow& row : options()) {
    Invocation asked;
    const std::string value = row.value.empty()           ? ""
                              : !row.words.empty()        ? words_of(row.words).back()
                              : values.contains(row.name) ? values.at(row.name)
                                                          : "77";
    set_option(asked, row, value);
    EXPECT_NE(shape(asked), shape(Invocation{})) << row.name;
  }
}

// One command may not find two rows for one option, nor an option without any command.
TEST(Options, MeanOneThingToACommand) {
  for (const CommandRow& command : commands()) {
    std::set<std::string_view> names;
    for (const OptionRow& row : options()) {
      const bool news = !takes(command, row) || names.insert(row.name).second;
      EXPECT_TRUE(news) << command.name << " --" << row.name;
    }
  }
  for (const OptionRow& row : options()) {
    const auto takes_it = [&](const CommandRow& command) { return takes(command, row); };
    EXPECT_TRUE(std::any_of(commands().begin(), commands().end(), takes_it)) << row.name;
    if (row.commands.empty()) continue;
    for (const std::string& name : words_of(row.commands)) EXPECT_EQ(command_named(name).name, name) << row.name;
  }
}

}  // namespace
}  // namespace accordiff::cli
