// Texts printed on pages that are gone: running heads, notes and numbers between halves of sentences, paragraphs run on in one.
#include <gmock/gmock.h>

#include "accordiff/read.hpp"

namespace accordiff::read {
namespace {

using testing::ElementsAre;

const std::string title = "V/RES/7/2. Ports of the north and their pilots";
const std::string half =
    "The Government of Valmora and the Government of Ostrelia, having met in the spring of that year in Merrow and "
    "having heard both harbour masters, agreed to open two";
const std::string rest = "ports in the coming year, and to name one harbour master for each of them.";

std::vector<std::string> texts(const std::string& text) {
  std::vector<std::string> all;
  for (const Block& block : read_bytes(text, "a.txt").blocks)
    all.push_back((block.marker.empty() ? "" : block.marker + "|") + block.text);
  return all;
}

TEST(Printed, SentencesGoOnBehindTheHeadOfThePage) {
  EXPECT_THAT(
      texts(title + "\n\n" + half + "\n\nV/RES/7/2 Ports of the north and their pilots\n\n24-15779 2/3\n\n" + rest + "\n"),
      ElementsAre(title, half + " " + rest));
}

TEST(Printed, SentencesGoOnBehindNotes) {
  EXPECT_THAT(texts(title + "\n\n" + half +
                    " ---\n\n1 See resolution 7 of the Council.\n\n2 Ibid.\n\n"
                    "Ports of the north and their pilots V/RES/7/2\n\n" +
                    rest + "\n"),
              ElementsAre(title, half + " " + rest, "1 See resolution 7 of the Council.", "2 Ibid."));
}

TEST(Printed, WordsOfALinesEndAreClosed) {
  EXPECT_THAT(texts("Both sides seek long- lasting peace, and short- and medium-term loans.\n"),
              ElementsAre("Both sides seek long-lasting peace, and short- and medium-term loans."));
}

TEST(RunOn, NumbersInSequenceBeginParagraphs) {
  EXPECT_THAT(texts("1 Resolution 7. 4. Urges all States to open ports; 5. Calls upon pilots to train, 6. Thanks the host.\n"),
              ElementsAre("1 Resolution 7.", "4.|Urges all States to open ports;", "5.|Calls upon pilots to train,",
                          "6.|Thanks the host."));
}

TEST(RunOn, YearsAndArticlesDoNot) {
  for (const std::string text : {"Both sides recall the talks of 2024. Pilots met in article 3. The ports are open.",
                                 "They agreed on 11. May was cold. They met in 1911. Then they parted."})
    EXPECT_THAT(texts(text + "\n"), ElementsAre(text));
}

TEST(RunOn, ManyNumbersTakeLittleTime) {
  std::string text = "They agreed.";
  for (int k = 1; k < 9999; ++k) text += " " + std::to_string(k) + ". The pilots train.";
  EXPECT_EQ(texts(text + "\n").size(), 9999U);
}

}  // namespace
}  // namespace accordiff::read
