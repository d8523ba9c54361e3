// What a statement leaves out: in order, with places in the file, lines and words.
#include "segment/exclusions.hpp"

#include <gtest/gtest.h>

namespace accordiff::segment {
namespace {

TEST(Exclusions, HaveTheirLinesAndWords) {
  Document document{.text = "Title\r\n\r\nMerrow, 14 May\rThey met.\nShare this\n"};
  document.offsets.shift = 3;
  const auto add = [&](const std::string& words, const std::string& reason) {
    const auto begin = static_cast<std::uint32_t>(document.text.find(words));
    document.excluded.push_back({{begin, begin + static_cast<std::uint32_t>(words.size())}, reason});
  };
  add("Share this", "aside:share-buttons");
  add("Merrow, 14 May", "dateline");
  const std::vector<Exclusion> all = exclusions_of(document);
  ASSERT_EQ(all.size(), 2U);
  EXPECT_EQ(all[0], (Exclusion{{12, 26}, "dateline", 3, "Merrow, 14 May"}));
  EXPECT_EQ(all[1], (Exclusion{{37, 47}, "aside:share-buttons", 5, "Share this"}));
}

TEST(Exclusions, AreNoneOfADocumentWithoutAny) { EXPECT_TRUE(exclusions_of({}).empty()); }

}  // namespace
}  // namespace accordiff::segment
