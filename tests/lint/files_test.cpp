// The shape of source files: length, opening comment, functions that fit on a screen, no macros, one format.
#include <gmock/gmock.h>

#include <cctype>
#include <regex>

#include "project.hpp"

namespace accordiff::lint {
namespace {

constexpr std::size_t longest_file = 420;
constexpr std::size_t longest_function = 60;
constexpr std::size_t longest_line = 130;

TEST(Files, StayShort) {
  for (const std::string& file : sources({"src", "include", "tests"}))
    EXPECT_LE(lines_of(text_of(file)).size(), longest_file) << file << " has more than one subject?";
}

TEST(Files, OpenWithWhatTheyAreFor) {
  for (const std::string& file : sources({"src", "include", "tests"})) EXPECT_TRUE(text_of(file).starts_with("// ")) << file;
}

TEST(Files, DefineNoMacros) {
  static const std::regex macro(R"(^\s*#\s*define\b)");
  for (const std::string& file : sources({"src", "include"}))
    for (const std::string& line : lines_of(text_of(file))) EXPECT_FALSE(std::regex_search(line, macro)) << file << ": " << line;
}

TEST(Files, HoldNoTabsNorLooseEnds) {
  for (const std::string& file : sources({"src", "include", "tests"})) {
    const std::string text = text_of(file);
    EXPECT_EQ(text.find('\t'), std::string::npos) << file;
    EXPECT_EQ(text.find(" \n"), std::string::npos) << file;
    EXPECT_TRUE(text.ends_with("\n")) << file;
  }
}

TEST(Files, KeepLinesWithinTheWindow) {
  for (const std::string& file : sources({"src", "include", "tests"})) {
    std::size_t number = 0;
    for (const std::string& line : lines_of(text_of(file))) {
      ++number;
      const auto continues = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; };
      const auto columns = line.size() - static_cast<std::size_t>(std::count_if(line.begin(), line.end(), continues));
      EXPECT_LE(columns, longest_line) << file << ":" << number;
    }
  }
}

// A function at the margin begins with a line that ends in "{" and ends with the next line that is "}".
TEST(Files, KeepFunctionsToAScreen) {
  static const std::regex other(R"(^(namespace|class|struct|enum|union|constexpr|const|inline constexpr|template)\b.*)");
  for (const std::string& file : sources({"src", "include"})) {
    const std::vector<std::string> lines = lines_of(text_of(file));
    std::size_t begin = 0;
    for (std::size_t k = 0; k < lines.size(); ++k) {
      const std::string& line = lines[k];
      const bool at_margin = !line.empty() && (std::isalpha(static_cast<unsigned char>(line.front())) || line.front() == '[');
      if (at_margin && line.ends_with("{") && line.find('(') != std::string::npos && !std::regex_match(line, other))
        begin = k + 1;
      if (line == "}" && begin > 0) {
        EXPECT_LE(k + 2 - begin, longest_function) << file << ":" << begin << ": " << lines[begin - 1];
        begin = 0;
      }
    }
  }
}

// Other versions lay out differently; the one of Debian 12 decides.
TEST(Files, AreFormatted) {
  const std::string program = CLANG_FORMAT;
  if (program.empty()) GTEST_SKIP() << "no clang-format here";
  if (support::run_program(program, {"--version"}).out.find("version 14.") == std::string::npos)
    GTEST_SKIP() << "clang-format is not version 14";
  std::vector<std::string> arguments{"--style=file:" + (root / ".clang-format").string(), "--dry-run", "--Werror"};
  for (const std::string& file : sources({"src", "include", "tests"})) arguments.push_back((root / file).string());
  const support::Outcome outcome = support::run_program(program, arguments);
  EXPECT_EQ(outcome.status, 0) << outcome.err.substr(0, 4000);
}

}  // namespace
}  // namespace accordiff::lint
