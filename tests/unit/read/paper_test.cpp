// PDFs and printed pages; programs run as processes; versions in git.
#include <gmock/gmock.h>

#include <chrono>
#include <cstdlib>

#include "accordiff/error.hpp"
#include "accordiff/read.hpp"
#include "program.hpp"
#include "read/paper.hpp"
#include "read/process.hpp"

namespace accordiff::read {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

// Lines of 12 points, 20 apart, of a page 800 high.
PaperLine line(std::size_t page, double top, double left, double right, std::string text) {
  return {page, 0, left, right, top, top + 12, std::move(text), {}};
}

std::vector<std::string> texts(Paper paper) {
  Document document;
  straighten(paper);
  write_paper(document, {}, paper);
  std::vector<std::string> all;
  for (const Block& block : document.blocks) all.push_back(block.text);
  return all;
}

TEST(Paper, JoinsASentenceThatAPageBreakCuts) {
  Paper paper{{800, 800, 800}, {}};
  for (std::size_t page = 0; page < 3; ++page) {
    paper.lines.push_back(line(page, 30, 100, 200, "A/RES/80/" + std::to_string(page)));
    paper.lines.push_back(line(page, 300, 100, 500,
                               page == 0 ? "The two sides agreed to open two ports in the coming"
                                         : "year, and to name a harbour master for each of the"));
    paper.lines.push_back(
        line(page, 320, 100, 500, page == 2 ? "ports." : "harbours of the north, with the consent of the next"));
    paper.lines.push_back(line(page, 770, 300, 310, std::to_string(page + 1)));
  }
  const auto all = texts(paper);
  ASSERT_EQ(all.size(), 1U);
  EXPECT_THAT(all.front(), HasSubstr("consent of the next year, and to name"));
}

TEST(Paper, ReadsColumnsOneAfterTheOther) {
  Paper paper{{800}, {}};
  for (int k = 0; k < 8; ++k) {
    paper.lines.push_back(line(0, 200 + 20 * k, 50, 280, "left line number " + std::to_string(k) + " goes on and on"));
    paper.lines.push_back(line(0, 200 + 20 * k, 320, 550, "right line number " + std::to_string(k) + " goes on and on"));
  }
  const auto all = texts(paper);
  ASSERT_FALSE(all.empty());
  EXPECT_THAT(all.front(), HasSubstr("left line number 0 goes on and on left line number 1"));
}

TEST(Paper, PutsNumbersOfTheMarginToTheirText) {
  Paper paper{{800}, {line(0, 200, 50, 60, "1."), line(0, 200, 100, 500, "The two sides agreed to open two ports.")}};
  EXPECT_THAT(texts(paper), ElementsAre("The two sides agreed to open two ports."));
}

TEST(Processes, AreEndedWhenTheyTakeTooLong) {
  const auto begin = std::chrono::steady_clock::now();
  EXPECT_THROW((void)run_process("sleep", {"30"}, {}, {.max_seconds = 1}, "x"), Error);
  EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(5));
}

TEST(Processes, GiveBackOutputsAndStatus) {
  const Outcome outcome = run_process("cat", {}, "two ports", {}, "x");
  EXPECT_EQ(outcome.out, "two ports");
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THROW((void)run_process("accordiff-no-such-program", {}, {}, {}, "x"), Error);
  EXPECT_THROW((void)run_process("cat", {}, std::string(100'000, 'x'), {.max_inflated = 1000}, "x"), Error);
}

std::string pdf(const std::string& content) {
  return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 "
         "obj<</Type/Page"
         "/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj\n4 0 obj<</Length " +
         std::to_string(content.size()) + ">>stream\n" + content +
         "\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont"
         "/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
}

bool has_pdftotext() { return std::system("command -v pdftotext >/dev/null 2>&1") == 0; }

TEST(Pdf, GivesItsTextAndPages) {
  if (!has_pdftotext()) GTEST_SKIP() << "no pdftotext here";
  const Document document = read_bytes(pdf("BT /F 12 Tf 50 700 Td (The two sides agreed to open two ports.) Tj ET"), "a.pdf");
  ASSERT_EQ(document.blocks.size(), 1U);
  EXPECT_EQ(document.blocks.front().text, "The two sides agreed to open two ports.");
  EXPECT_THAT(document.pages, ElementsAre(0U));
}

TEST(Pdf, WithoutTextIsSaidToBeAScan) {
  if (!has_pdftotext()) GTEST_SKIP() << "no pdftotext here";
  try {
    (void)read_bytes(pdf("0 0 100 100 re f"), "a.pdf");
    FAIL();
  } catch (const Error& error) {
    EXPECT_THAT(error.what(), HasSubstr("without a text layer"));
  }
}

TEST(Git, ListsVersionsAndReadsThem) {
  const support::Folder folder;
  const auto git = [&](const std::string& words) {
    return std::system(
        ("cd '" + folder.path().string() + "' && git -c user.name=n -c user.email=e " + words + " >/dev/null 2>&1").c_str());
  };
  if (git("init -q") != 0) GTEST_SKIP() << "no git here";
  folder.file("é 文.txt", "The two sides agreed to open two ports.\n");
  ASSERT_EQ(git("add ."), 0);
  ASSERT_EQ(git("commit -qm one"), 0);
  folder.file("é 文.txt", "The two sides agreed to open three ports.\n");
  ASSERT_EQ(git("commit -qam two"), 0);
  const auto here = std::filesystem::current_path();
  std::filesystem::current_path(folder.path());
  const auto versions = list_versions("é 文.txt");
  ASSERT_EQ(versions.size(), 2U);
  EXPECT_EQ(read_version(versions.front()).blocks.front().text, "The two sides agreed to open two ports.");
  EXPECT_EQ(read_version(versions.front()).date, versions.front().date);
  EXPECT_EQ(read_document("HEAD:é 文.txt").blocks.front().text, "The two sides agreed to open three ports.");
  EXPECT_THROW((void)read_document("HEAD~9:é 文.txt"), Error);
  std::filesystem::current_path(here);
}

}  // namespace
}  // namespace accordiff::read
