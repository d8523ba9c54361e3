// The program against input that nobody means well with. Every case must end by itself: with a report (0 or 1) or with
// a message that names the file (2); never by a signal, and within the seconds and the memory given.
#include <gmock/gmock.h>

#include <algorithm>
#include <random>

#include "limits.hpp"
#include "program.hpp"

namespace {

using accordiff::support::Folder;
using accordiff::support::Outcome;
using accordiff::support::repeat;
using accordiff::support::Setting;
using accordiff::support::slack;
using accordiff::support::slack_kibibytes;
using testing::AnyOf;
using testing::HasSubstr;
using testing::StartsWith;

constexpr long most_kibibytes = std::max(1L << 20, slack_kibibytes);

constexpr std::string_view harmless = "The two sides agreed to establish a joint commission on fisheries.\n";

// A literal with all its NULs, without the one that ends it.
template <std::size_t Size>
std::string bytes(const char (&literal)[Size]) {
  return {literal, Size - 1};
}

class Hostile : public testing::Test {
 protected:
  Folder folder;
  std::string good = folder.file("good.txt", harmless);

  static Outcome run(const std::vector<std::string>& arguments, double seconds, const Setting& how = {}) {
    Setting bounded = how;
    bounded.most_seconds = 4 * slack * seconds + 10;
    Outcome outcome = accordiff::support::run_program(ACCORDIFF_PROGRAM, arguments, bounded);
    EXPECT_LE(outcome.status, 2) << "ended by a signal, or out of time\n" << outcome.err;
    EXPECT_LE(outcome.seconds, slack * seconds);
    EXPECT_LE(outcome.kibibytes, most_kibibytes);
    if (outcome.status == 2) {
      EXPECT_THAT(outcome.err, StartsWith("accordiff: "));
      EXPECT_EQ(outcome.out, "");
    }
    return outcome;
  }

  // The odd file against a good one, both ways, and against itself.
  void compare(const std::string& name, std::string_view bytes, double seconds) const {
    const std::string odd = folder.file(name, bytes);
    for (const auto& [before, after] : {std::pair{odd, good}, {good, odd}, {odd, odd}}) {
      const Outcome outcome = run({"--format", "json", before, after}, seconds);
      if (outcome.status == 2) {
        EXPECT_THAT(outcome.err, HasSubstr(name));
      }
      if (before == after) {
        EXPECT_NE(outcome.status, 1) << name << " differs from itself";
      }
    }
  }

  void refuse(const std::string& name, std::string_view bytes, const std::string& reason) const {
    const std::string odd = folder.file(name, bytes);
    for (const auto& [before, after] : {std::pair{odd, good}, {good, odd}}) {
      const Outcome outcome = run({before, after}, 1);
      EXPECT_EQ(outcome.status, 2) << name << "\n" << outcome.out;
      EXPECT_THAT(outcome.err, HasSubstr(name));
      EXPECT_THAT(outcome.err, testing::ContainsRegex(reason));
    }
  }
};

TEST_F(Hostile, FilesWithoutAClause) {
  refuse("empty.txt", "", "empty|nothing|no clause");
  refuse("blank.txt", "\n \t\r\n\n", "empty|nothing|no clause|no text");
  refuse("mark.txt", "\xef\xbb\xbf", "empty|nothing|no clause|no text");
  refuse("only-front-matter.md", "---\ntitle: Nothing\n---\n", "empty|nothing|no clause|no text");
}

TEST_F(Hostile, WhatIsNoFile) {
  std::filesystem::create_directory(folder / "folder");
  for (const char* path : {"folder", "missing.txt"}) {
    const Outcome outcome = run({good, folder / path}, 1);
    EXPECT_EQ(outcome.status, 2);
    EXPECT_THAT(outcome.err, HasSubstr(path));
  }
}

TEST_F(Hostile, BinaryBytes) {
  std::mt19937 random(7);
  std::string noise;
  for (int k = 0; k < 100'000; ++k) noise += static_cast<char>(random() & 0xFFU);
  refuse("noise.bin", noise, "text");
  refuse("zeros.bin", std::string(100'000, '\0'), "text");
  refuse("picture.png", std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0\0\0\1\0\x08\6\0\0\0", 29), "text");
}

TEST_F(Hostile, BrokenEncodings) {
  compare("cut-utf8.txt", std::string{harmless} + "The two sides met in Saint-L\xc3", 1);
  compare("surrogates.txt", "The two sides \xed\xa0\x80 agreed. The two sides \xf8\x88\x80\x80\x80 met.\n", 1);
  compare("overlong.txt", "The two \xc0\xae sides met \xf4\x90\x80\x80 again.\n", 1);
  compare("odd-utf16.txt", bytes("\xff\xfeT\0h\0e\0 \0s\0i\0d\0e\0s\0 \0m\0e\0t\0.\0\n"), 1);
  compare("lone-surrogate-utf16.txt", bytes("\xff\xfeT\0h\0e\0\x00\xd8 \0m\0e\0t\0.\0"), 1);
}

TEST_F(Hostile, OverTheLimit) {
  const std::string large = folder.file("large.txt", repeat(harmless, 2'000));
  EXPECT_THAT(run({"--max-bytes", "100K", good, large}, 1).err, HasSubstr("large.txt"));
  const Outcome outcome = run({"--max-clauses", "1000", good, large}, 2);
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("1000"));
  // A file that never ends is not read to its end.
  if (std::filesystem::exists("/dev/zero")) {
    EXPECT_EQ(run({"--max-bytes", "1M", good, "/dev/zero"}, 2).status, 2);
  }
}

TEST_F(Hostile, EndlessLines) {
  compare("no-space.txt", std::string(1'000'000, 'a') + "\n", 6);
  compare("no-stop.txt", repeat("the two sides agreed and ", 40'000) + "\n", 12);
  compare("one-line.txt", repeat("The two sides agreed to meet in Aldergate. ", 10'000), 12);
  compare("han.txt", repeat("双方同意在奥德盖特举行会议", 10'000), 12);
}

TEST_F(Hostile, ManyShortLines) {
  compare("lines.txt", repeat("a\n", 100'000), 12);
  compare("paragraphs.txt", repeat("We agree.\n\n", 50'000), 12);
  compare("items.txt", repeat("- fish\n", 100'000), 12);
}

TEST_F(Hostile, RepeatedSentences) {
  const std::string sentence =
      "The two sides agreed to establish a joint commission on fisheries and to meet again in Aldergate.\n\n";
  compare("same.txt", repeat(sentence, 20'000), 12);
  std::string counted;
  for (int k = 0; k < 20'000; ++k)
    counted += "The two sides took note of item " + std::to_string(k) + " of the list of Aldergate.\n\n";
  compare("counted.txt", counted, 20);
  const std::string twice = folder.file("twice.txt", repeat(sentence, 10'000) + counted);
  run({"--format", "json", folder / "same.txt", twice}, 20);
}

TEST_F(Hostile, UnrelatedTexts) {
  std::mt19937 random(11);
  const auto invent = [&](char first) {
    std::string text;
    for (int sentence = 0; sentence < 8'000; ++sentence) {
      text += "The ";
      for (int word = 0; word < 12; ++word) {
        for (int letter = 0; letter < 6; ++letter) text += static_cast<char>(first + static_cast<char>(random() % 13));
        text += word == 11 ? ".\n\n" : " ";
      }
    }
    return text;
  };
  const std::string before = folder.file("before.txt", invent('a')), after = folder.file("after.txt", invent('n'));
  const Outcome outcome = run({"--format", "plain", before, after}, 12);
  EXPECT_EQ(outcome.status, 1);
}

TEST_F(Hostile, TablesOfOddClauses) {
  const std::string odd = folder.file("no-space.txt", std::string(300'000, 'a') + "\n\n" + repeat("We agree.\n\n", 10'000));
  for (const char* format : {"terminal", "plain", "json", "csv"}) run({"clauses", "--excluded", "--format", format, odd}, 6);
  for (const char* format : {"terminal", "plain", "markdown", "json"})
    run({"explain", "--width", "20", "--format", format, good, odd}, 6);
}

TEST_F(Hostile, DeepNesting) {
  std::string lists;
  for (std::size_t depth = 0; depth < 1'000; ++depth) lists += std::string(2 * depth, ' ') + "- The sides agreed.\n";
  compare("lists.md", lists, 12);
  compare("quotes.md", repeat(">", 50'000) + " The sides agreed.\n", 6);
  compare("brackets.md", repeat("[", 50'000) + "The sides agreed." + repeat("]", 50'000) + "\n", 6);
  compare("stars.md", repeat("*a ", 50'000) + "The sides agreed.\n", 6);
  compare("parentheses.txt", repeat("(", 50'000) + "The sides agreed" + repeat(")", 50'000) + ".\n", 6);
  compare("semicolons.txt", "The sides agreed" + repeat("; they shall meet", 20'000) + ".\n", 20);
}

TEST_F(Hostile, FrontMatter) {
  refuse("unclosed.md", "---\ntitle: \"Unclosed\nparties: [Valmora\n---\n" + std::string{harmless}, ":[0-9]+: ");
  compare("endless.md", "---\ntitle: x\n" + repeat("key: value\n", 20'000) + std::string{harmless}, 6);
  compare("deep.md", "---\nparties: " + repeat("[", 20'000) + repeat("]", 20'000) + "\n---\n" + std::string{harmless}, 6);
  std::string laughs = "---\na: &a [x, x, x, x, x, x, x, x, x]\n";
  for (char name = 'b'; name <= 'j'; ++name) {
    const std::string earlier = "*" + std::string(1, static_cast<char>(name - 1));
    laughs += std::string(1, name) + ": &" + name + " [" + earlier;
    for (int k = 0; k < 8; ++k) laughs += ", " + earlier;
    laughs += "]\n";
  }
  compare("laughs.md", laughs + "parties: *j\n---\n" + std::string{harmless}, 6);
}

TEST_F(Hostile, OddCharacters) {
  compare("marks.txt", "The sides a" + repeat("\u0301", 50'000) + " agreed.\n", 6);
  compare("zero-width.txt", repeat("\u200b", 50'000) + "The sides agreed.\n", 6);
  compare("right-to-left.txt", repeat("\u202e", 10'000) + "The sides agreed.\n", 6);
  compare("controls.txt", "The sides \x1b[31magreed\x07 to\x0c meet.\n", 1);
  compare("returns.txt", "The sides agreed.\rThey met.\r\rThey left.\r", 1);
  compare("separators.txt", "The sides agreed.\u2028They met.\u2029They left.\u0085They wrote.\n", 1);
  compare("nul-name\u00e9.txt", "The sides agreed \xf0\x9f\x90\x9f\xe2\x80\x8d\xf0\x9f\x90\x9f.\n", 1);
}

// Escape sequences of a file must not reach the terminal of whoever compares it.
TEST_F(Hostile, EscapeSequencesAreNotPassedOn) {
  const std::string odd = folder.file("escape.txt", "The two sides agreed \x1b]0;owned\x07 to establish a joint commission.\n");
  for (const char* format : {"terminal", "plain", "markdown"})
    EXPECT_EQ(run({"--format", format, good, odd}, 1).out.find('\x1b'), std::string::npos) << format;
}

}  // namespace
