// Pages, archives and PDFs made to do harm: two seconds and 300 MiB each, with a result or an error that names the limit.
#include <gmock/gmock.h>

#include <algorithm>

#include "limits.hpp"
#include "program.hpp"
#include "zip.hpp"

namespace {

using accordiff::support::Folder;
using accordiff::support::Outcome;
using accordiff::support::repeat;
using accordiff::support::Setting;
using accordiff::support::slack;
using accordiff::support::slack_kibibytes;
using accordiff::support::zip;
using testing::HasSubstr;
using testing::StartsWith;

constexpr double seconds = 2 * slack;
constexpr long most_kibibytes = std::max(300L << 10, slack_kibibytes);

const std::string paragraph = "<p>The two sides agreed to establish a joint commission on fisheries.</p>";

class Formats : public testing::Test {
 protected:
  Folder folder;

  Outcome run(const std::string& bytes, const std::vector<std::string>& more = {}) {
    const std::string bad = folder.file("bad", bytes), good = folder.file("good", "The two sides agreed to meet.\n");
    std::vector<std::string> arguments{"--stat", bad, good};
    arguments.insert(arguments.end(), more.begin(), more.end());
    Setting setting;
    setting.most_seconds = 10 * seconds;
    Outcome outcome = accordiff::support::run_program(ACCORDIFF_PROGRAM, arguments, setting);
    EXPECT_LE(outcome.status, 2) << "ended by a signal, or out of time\n" << outcome.err;
    EXPECT_LE(outcome.seconds, seconds);
    EXPECT_LE(outcome.kibibytes, most_kibibytes);
    if (outcome.status == 2) {
      EXPECT_THAT(outcome.err, StartsWith("accordiff: "));
    }
    return outcome;
  }

  void refused(const std::string& bytes, const std::string& words) {
    const Outcome outcome = run(bytes);
    EXPECT_EQ(outcome.status, 2);
    EXPECT_THAT(outcome.err, HasSubstr(words));
  }
};

std::string word(const std::string& body) {
  return zip({{"word/document.xml", "<w:document xmlns:w='w'><w:body>" + body + "</w:body></w:document>"}});
}

TEST_F(Formats, DeepPages) {
  refused("<html><body>" + repeat("<div>", 10'000) + paragraph, "--max-nesting");
  refused("<html><body>" + repeat("<b><i>", 5'000) + paragraph, "--max-nesting");
  refused("<html><body>" + repeat("<div>", 2'000'000), "--max-nesting");
}

TEST_F(Formats, PagesOfOddTags) {
  run("<html><body>" + repeat("<p><li><td>", 20'000) + paragraph);
  run("<html><body>" + repeat("<a href=x>", 50'000) + paragraph);
  run("<html><body>" + repeat("<table><tr>", 400) + paragraph);
  run("<html><body>" + repeat("<font color=red>x</font>", 50'000) + paragraph);
  run("<html>" + std::string(1 << 20, '<') + paragraph);
  run("<html><body><!--" + std::string(1 << 20, '-'));
  run("<html><body>" + repeat("&#xD800;&#x110000;&amp", 20'000) + paragraph);
  run("<html><body><p>" + repeat("word ", 200'000) + "</p>");
}

TEST_F(Formats, ManyBlocks) { refused("<html><body>" + repeat("<p>x</p>", 210'000), "--max-blocks"); }

TEST_F(Formats, BrokenArchives) {
  const std::string good = word("<w:p><w:r><w:t>The two sides met.</w:t></w:r></w:p>");
  for (std::size_t size = 4; size < good.size(); size += 7) EXPECT_EQ(run(good.substr(0, size)).status, 2) << size;
  for (std::size_t at = 0; at < good.size(); at += 11) {
    std::string bad = good;
    bad[at] = static_cast<char>(bad[at] ^ 0x55);
    run(bad);
  }
  refused("PK\x03\x04 and no more", "broken zip archive");
}

TEST_F(Formats, DeepAndManyPartedDocuments) {
  refused(word(repeat("<w:ins>", 10'000) + repeat("</w:ins>", 10'000)), "--max-nesting");
  run(word(repeat("<w:p><w:r><w:t>They met.</w:t></w:r></w:p>", 20'000)));
}

TEST_F(Formats, EntitiesAreRefused) {
  refused(zip({{"word/document.xml", "<!DOCTYPE d [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><w:document>&b;</w:document>"}}),
          "declares entities");
}

TEST_F(Formats, TooMuchToUnpack) {
  const std::string big = word("<w:p><w:r><w:t>" + repeat("word ", 500'000) + "</w:t></w:r></w:p>");
  const Outcome outcome = run(big, {"--max-inflated", "1M"});
  EXPECT_EQ(outcome.status, 2);
  EXPECT_THAT(outcome.err, HasSubstr("--max-inflated"));
}

// Seven hundred thousand zeros a byte: a part that says it is 64 MiB and is 64 KiB.
TEST_F(Formats, Bombs) {
  const Folder bombs;
  accordiff::support::spill(bombs / "document.xml", std::string(std::size_t{64} << 20, ' '));
  const std::string make = "cd '" + bombs.path().string() + "' && mkdir word && mv document.xml word && zip -q -9 -r a.zip word";
  if (std::system((make + " >/dev/null 2>&1").c_str()) != 0) GTEST_SKIP() << "no zip here";
  refused(accordiff::support::slurp(bombs / "a.zip"), "as archives made to do harm do");
}

TEST_F(Formats, WrongMagic) {
  refused("%PDF-1.7 and no more", "PDF");
  refused("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(600, '\0'), ".docx");
  refused("{\\rtf1 The two sides met.}", "Rich Text");
}

}  // namespace
