// What the documents say is there: options of the man page and README, files and folders, links.
#include <gmock/gmock.h>

#include <regex>
#include <set>

#include "accordiff/check.hpp"
#include "cli/tables.hpp"
#include "project.hpp"

namespace accordiff::lint {
namespace {

using testing::HasSubstr;

std::vector<std::string> documents() {
  std::vector<std::string> all{"README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"};
  for (const char* folder : {"docs", "samples"})
    for (const std::string& file : files(folder, {".md"}))
      if (folder == std::string_view{"docs"} || file.ends_with("README.md")) all.push_back(file);
  return all;
}

std::vector<std::string> matches(const std::string& text, const std::regex& pattern) {
  std::vector<std::string> found;
  for (std::sregex_iterator at(text.begin(), text.end(), pattern), end; at != end; ++at) found.push_back((*at)[1]);
  return found;
}

std::set<std::string> option_names() {
  std::set<std::string> names;
  for (const cli::OptionRow& row : cli::options()) names.insert(std::string{row.name});
  return names;
}

TEST(ManPage, ExplainsEveryOptionAndNoOther) {
  const std::string page = text_of("docs/accordiff.1");
  static const std::regex heading(R"(\n\.It (?:Fl \w , )?Fl Fl ([a-z-]+))");
  const std::vector<std::string> explained = matches(page, heading);
  EXPECT_EQ(std::set<std::string>(explained.begin(), explained.end()), option_names());
  EXPECT_EQ(explained.size(), option_names().size()) << "an option is explained twice";
}

TEST(ManPage, GivesLetterValueAndWordsOfEveryOption) {
  const std::string page = text_of("docs/accordiff.1");
  for (const cli::OptionRow& row : cli::options()) {
    std::string heading = row.letter ? std::string{".It Fl "} + row.letter + " , Fl Fl " : std::string{".It Fl Fl "};
    heading += row.name;
    if (!row.value.empty()) heading += " Ar ";
    const std::size_t begin = page.find("\n" + heading + (row.value.empty() ? "\n" : ""));
    ASSERT_NE(begin, std::string::npos) << heading;
    const std::string entry = page.substr(begin, page.find("\n.It", begin + 1) - begin);
    if (row.words.empty()) continue;
    for (const std::string& word : cli::words_of(row.words)) EXPECT_THAT(entry, HasSubstr("Cm " + word)) << row.name;
  }
}

TEST(ManPage, NamesEveryCommand) {
  for (const cli::CommandRow& row : cli::commands())
    EXPECT_THAT(text_of("docs/accordiff.1"), HasSubstr("Cm " + std::string{row.name}));
}

// "Taken by diff and explain." or "Taken by clauses only." tells which commands take an option that not all take.
TEST(ManPage, SaysWhichCommandsTakeAnOption) {
  const std::string page = text_of("docs/accordiff.1");
  for (const std::string& name : option_names()) {
    std::set<std::string> taken_by;
    for (const cli::CommandRow& command : cli::commands())
      for (const cli::OptionRow& row : cli::options())
        if (row.name == name && cli::takes(command, row)) taken_by.insert(std::string{command.name});
    std::smatch heading;
    ASSERT_TRUE(std::regex_search(page, heading, std::regex("\\n\\.It (Fl \\w , )?Fl Fl " + name + "[ \\n]"))) << name;
    const auto begin = static_cast<std::size_t>(heading.position()) + 1;
    const std::string entry = page.substr(begin, std::min(page.find("\n.It", begin), page.find("\n.El", begin)) - begin);
    const std::size_t taken = entry.find("Taken by\n");
    EXPECT_EQ(taken == std::string::npos, taken_by.size() == cli::commands().size()) << name << ": " << entry;
    if (taken == std::string::npos) continue;
    for (const cli::CommandRow& command : cli::commands()) {
      const bool said = entry.find("\n.Cm " + std::string{command.name}, taken) != std::string::npos;
      EXPECT_EQ(said, taken_by.contains(std::string{command.name})) << name << ", " << command.name;
    }
  }
}

TEST(ManPage, ShowsTheExamplesOfHelp) {
  const std::string page = text_of("docs/accordiff.1");
  for (const cli::CommandRow& command : cli::commands()) {
    std::istringstream lines{std::string{command.examples}};
    for (std::string line; std::getline(lines, line);)
      EXPECT_THAT(page, HasSubstr(".Dl " + line.substr(0, line.find('\t')) + "\n"));
  }
}

TEST(ManPage, IsWellFormed) {
  const std::string program = MANDOC;
  if (program.empty()) GTEST_SKIP() << "no mandoc here";
  const support::Outcome outcome = support::run_program(program, {"-Tlint", "-Wwarning", (root / "docs/accordiff.1").string()});
  EXPECT_EQ(outcome.status, 0) << outcome.out << outcome.err;
}

// Options in code of a document are ours when they stand alone or behind the program's name.
TEST(Documents, NameOnlyOptionsThatExist) {
  const std::set<std::string> names = option_names();
  static const std::regex alone(R"(`(?:accordiff [^`]*)?--([a-z][a-z-]*)[^`]*`)");
  static const std::regex command_line(R"((?:^|\n)(?:\$ )?((?:accordiff|scripts/run) [^\n]*--[^\n]*))");
  static const std::regex option(R"( --([a-z][a-z-]*))");
  for (const std::string& file : documents()) {
    if (!std::filesystem::exists(root / file)) continue;
    const std::string text = text_of(file);
    for (const std::string& name : matches(text, alone)) EXPECT_TRUE(names.contains(name)) << file << ": --" << name;
    for (const std::string& line : matches(text, command_line))
      for (const std::string& name : matches(line, option)) EXPECT_TRUE(names.contains(name)) << file << ": " << line;
  }
}

TEST(Documents, ReadmeShowsTheOptionsPeopleNeed) {
  const std::string readme = text_of("README.md");
  for (const char* name : {"format", "only", "fail-on", "output", "quiet", "layout", "context", "party", "profile", "excluded"})
    EXPECT_THAT(readme, HasSubstr("--" + std::string{name}));
}

TEST(Documents, ReadmeShowsEveryCommandAndDirection) {
  const std::string readme = text_of("README.md");
  for (const cli::CommandRow& row : cli::commands().subspan(1))  // the first needs no name
    EXPECT_THAT(readme, HasSubstr("accordiff " + std::string{row.name} + " "));
  for (const char* direction : {"strengthened", "weakened", "mixed", "lateral", "reversed"})
    EXPECT_THAT(readme, HasSubstr(direction));
}

TEST(Documents, NameOnlyFilesThatExist) {
  static const std::regex path(R"(`((?:src|include|tests|docs|cmake|scripts|samples)/[A-Za-z0-9_./-]*)`)");
  for (const std::string& file : documents()) {
    ASSERT_TRUE(std::filesystem::exists(root / file)) << file;
    for (const std::string& named : matches(text_of(file), path))
      EXPECT_TRUE(std::filesystem::exists(root / named)) << file << " names " << named;
  }
}

TEST(Documents, HaveAPageForEveryRuleAndNoOther) {
  std::set<std::string> pages, names;
  for (const std::string& file : files("docs/rules", {".md"})) pages.insert(std::filesystem::path(file).stem().string());
  for (const CheckRule& rule : check_rules) names.insert(std::string{rule.name});
  EXPECT_EQ(pages, names);
  for (const std::string& name : names) {
    EXPECT_TRUE(text_of("docs/rules/" + name + ".md").starts_with("# " + name + "\n")) << name;
    EXPECT_THAT(text_of("docs/check.md"), HasSubstr("(rules/" + name + ".md)"));
    if (name == "stale-acceptance") continue;
    EXPECT_THAT(text_of("docs/manifest.schema.json"), HasSubstr("\"" + name + "\""));
    EXPECT_THAT(text_of("docs/check.schema.json"), HasSubstr("\"" + name + "\""));
  }
}

TEST(Documents, LinkOnlyToWhatExists) {
  static const std::regex link(R"(\]\(([^)#\s]+)[^)]*\))");
  for (const std::string& file : documents()) {
    for (const std::string& target : matches(text_of(file), link)) {
      if (target.find("://") != std::string::npos) continue;
      const auto there = (root / file).parent_path() / target;
      EXPECT_TRUE(std::filesystem::exists(there)) << file << " links to " << target;
    }
  }
}

TEST(Documents, ArchitectureNamesEveryFolderOfTheSources) {
  const std::string text = text_of("ARCHITECTURE.md");
  for (const auto& entry : std::filesystem::directory_iterator(root / "src")) {
    const std::string name = "src/" + entry.path().filename().string();
    if (!entry.is_directory() || std::filesystem::is_empty(entry.path())) continue;
    EXPECT_THAT(text, HasSubstr(name));
  }
}

}  // namespace
}  // namespace accordiff::lint
