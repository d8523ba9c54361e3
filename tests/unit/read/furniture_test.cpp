// What saved pages carry around a statement, when only their text is left.
#include <gmock/gmock.h>

#include "accordiff/read.hpp"

namespace accordiff::read {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::Not;

std::vector<std::string> texts(const std::string& text) {
  std::vector<std::string> all;
  for (const Block& block : read_bytes(text, "test.txt").blocks) all.push_back(block.text);
  return all;
}

const std::string one = "The two sides agreed to open two ports in the coming year.";
const std::string two = "They reaffirmed that trade in fish should remain free.";

TEST(Furniture, GoesWithTheHeadAndFootOfAPage) {
  EXPECT_THAT(texts("Skip to content\n\nMinistry of Ports\n\nHome > News\n\nJoint Statement on Ports\n\n" + one + "\n\n" + two +
                    "\n\nMedia enquiries\n\nMs Venn\n\n+00 1 234\n\n© Ministry of Ports\n"),
              ElementsAre("Joint Statement on Ports", one, two));
}

TEST(Furniture, LeavesTheTitleAboveALineOfPublication) {
  EXPECT_THAT(texts("首页 > 新闻\n\n瓦尔莫拉和奥斯特雷利亚联合公报\n\n发布时间: 2021-03-04 来源: "
                    "外交部\n\n双方商定明年开放两个港口,并就渔业进行磋商。\n\n双方重申"
                    "鱼类贸易应当保持自由,关税应每年审议。\n\n责任编辑: 王\n"),
              ElementsAre("瓦尔莫拉和奥斯特雷利亚联合公报", "双方商定明年开放两个港口,并就渔业进行磋商。",
                          "双方重申鱼类贸易应当保持自由,关税应每年审议。"));
}

TEST(Furniture, IncludesTheTitleOfTheWindow) {
  EXPECT_THAT(texts("Joint Statement on the Ports of Merrow\n\nJoint Statement on the Ports of Merrow\n\n" + one + "\n\n" + two),
              ElementsAre("Joint Statement on the Ports of Merrow", one, two));
}

TEST(Furniture, IsNeverMostOfTheText) {
  EXPECT_THAT(texts("Joint Statement\n\n" + one + "\n\nContacts\n\n" + two + "\n\nBoth sides will name a contact for ports.\n"),
              Contains(two));
}

TEST(Furniture, StaysAwayFromPlainStatements) {
  EXPECT_THAT(
      texts("Joint Statement\n\nThe Minister of Valmora\n\nThe Minister of Ostrelia\n\n" + one + "\n\n" + two +
            "\n\nFor Valmora\n\nA. Venn\n"),
      ElementsAre("Joint Statement", "The Minister of Valmora", "The Minister of Ostrelia", one, two, "For Valmora", "A. Venn"));
}

TEST(Furniture, OfPrintedPagesStandsBetweenStars) {
  const auto all = texts(
      "Skip_to_content\nOpen menu Close menu\n    * Careers\n    * Media\n    * Ports and lighthouses\n***** Joint Statement on "
      "the ports of Merrow and\n"
      "Tesh *****\nNumber 2020-15\nThe two sides agreed to open two ports in the coming year, and to name a\n"
      "harbour master for each of them before the winter storms set in once more.\nThey reaffirmed that trade in fish should "
      "remain free, whatever tariffs the\n"
      "neighbours of both might raise against the salted herring of the north coast.\n***** Enquiries *****\nMs Venn\nBack to "
      "top\n");
  ASSERT_GE(all.size(), 2U);
  EXPECT_EQ(all.front(), "Joint Statement on the ports of Merrow and Tesh");
  EXPECT_THAT(all, Not(Contains("Careers")));
  EXPECT_THAT(all, Not(Contains("Ms Venn")));
}

}  // namespace
}  // namespace accordiff::read
