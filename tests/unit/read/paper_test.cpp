// Lines on pages: columns, running heads, sentences that a page break cuts.
#include <gmock/gmock.h>

#include "read/paper.hpp"

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

}  // namespace
}  // namespace accordiff::read
