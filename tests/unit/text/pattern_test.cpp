// Patterns of paths.
#include "text/pattern.hpp"

#include <gtest/gtest.h>

namespace accordiff::text {
namespace {

TEST(Patterns, StayWithinAFolderOrDoNot) {
  EXPECT_TRUE(matches_path("*.md", "a.md"));
  EXPECT_FALSE(matches_path("*.md", "b/a.md"));
  EXPECT_TRUE(matches_path("**/*.md", "a.md"));
  EXPECT_TRUE(matches_path("**/*.md", "b/c/a.md"));
  EXPECT_TRUE(matches_path("texts/**", "texts/b/a.md"));
  EXPECT_TRUE(matches_path("texts/", "texts/b/a.md"));
  EXPECT_FALSE(matches_path("texts/**", "textsb/a.md"));
  EXPECT_TRUE(matches_path("a/**/b/**/c", "a/x/b/y/b/z/c"));
  EXPECT_FALSE(matches_path("a/**/b/**/c", "a/x/y/c"));
}

TEST(Patterns, KnowCharactersAndSets) {
  EXPECT_TRUE(matches_path("?.md", "é.md"));
  EXPECT_FALSE(matches_path("?.md", ".md"));
  EXPECT_TRUE(matches_path("20[12][0-9]-*.txt", "2019-01.txt"));
  EXPECT_FALSE(matches_path("20[!12]9.txt", "2019.txt"));
  EXPECT_TRUE(matches_path("[]x].txt", "].txt"));
  EXPECT_TRUE(matches_path("[文-斉].txt", "文.txt"));
  EXPECT_TRUE(matches_path("a\\*b", "a*b"));
  EXPECT_FALSE(matches_path("a\\*b", "axb"));
  EXPECT_TRUE(matches_path("*a*b*", "xxaxxbxx"));
  EXPECT_FALSE(matches_path("*a*b", "xxaxxbxx"));
}

TEST(Patterns, AreNotSlowedDownByManyStars) {
  std::string pattern, name(3'000, 'a');
  for (int k = 0; k < 500; ++k) pattern += "*a";
  EXPECT_FALSE(matches_path(pattern + "b", name));
  std::string folders, wanted;
  for (int k = 0; k < 300; ++k) folders += "a/", wanted += "**/a/";
  EXPECT_FALSE(matches_path(wanted + "b", folders + "c"));
}

TEST(Patterns, ThatCanMatchNothingSayWhy) {
  EXPECT_EQ(trouble_with_pattern("texts/**/*.md"), "");
  EXPECT_NE(trouble_with_pattern(""), "");
  EXPECT_NE(trouble_with_pattern("/texts"), "");
  EXPECT_NE(trouble_with_pattern("../texts"), "");
  EXPECT_NE(trouble_with_pattern("texts/[a.md"), "");
  EXPECT_NE(trouble_with_pattern("texts**"), "");
  EXPECT_NE(trouble_with_pattern("a\\"), "");
}

}  // namespace
}  // namespace accordiff::text
