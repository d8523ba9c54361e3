// Keys, groups, topics, names as variables.
#include <gmock/gmock.h>

#include <algorithm>

#include "cut.hpp"
#include "series/group.hpp"
#include "series/keys.hpp"
#include "series/topics.hpp"
#include "series/variables.hpp"

namespace accordiff::series {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::string key_of(const std::string& text) {
  text::Vocabulary words;
  return KeyMaker{}(test::cut({text}, words).clauses.front(), words);
}

TEST(Keys, AreMadeOfWordsAlone) {
  EXPECT_EQ(key_of("Both sides \"will\" build a bridge."), key_of("Both  sides \u201cwill\u201d build a bridge"));
  EXPECT_NE(key_of("Both sides will build a bridge."), key_of("Both sides will build a bridge soon."));
  EXPECT_THAT(key_of("Both sides will build a bridge."), testing::MatchesRegex("[0-9a-f]{10}"));
}

TEST(Keys, OfTheSameWordsAreCounted) {
  text::Vocabulary words;
  const Statement statement = test::cut({"Nobody shall be left behind.", "Nobody shall be left behind."}, words);
  KeyMaker key_of;
  const std::string first = key_of(statement.clauses[0], words);
  EXPECT_EQ(key_of(statement.clauses[1], words), first + "-2");
}

TEST(Groups, NeedAMeanOverAllPairs) {
  // 0-1-2 is a triangle; 3 hangs on 2 alone, and a third of its weight is too little.
  const std::vector<Edge> edges{{0, 1, 0.9}, {1, 2, 0.8}, {0, 2, 0.7}, {2, 3, 0.6}};
  EXPECT_THAT(group(5, edges, 0.3), ElementsAre(ElementsAre(0, 1, 2), ElementsAre(3), ElementsAre(4)));
  EXPECT_THAT(group(5, edges, 0.19), ElementsAre(ElementsAre(0, 1, 2, 3), ElementsAre(4)));
}

TEST(Groups, DoNotDependOnTheOrderOfEdges) {
  std::vector<Edge> edges{{0, 1, 0.5}, {1, 2, 0.5}, {2, 3, 0.5}, {3, 0, 0.5}, {0, 2, 0.25}};
  const auto first = group(4, edges, 0.3);
  for (int round = 0; round < 5; ++round) {
    std::rotate(edges.begin(), edges.begin() + 2, edges.end());
    EXPECT_EQ(group(4, edges, 0.3), first);
  }
}

std::vector<std::string> topics(const std::string& text, const std::vector<Topic>& more = {}) {
  text::Vocabulary words;
  const Statement statement = test::cut({text}, words);
  TopicFinder finder(more, words);
  return finder.topics_of(statement.clauses.front(), "en");
}

TEST(Topics, AreToldByStemsOfSeeds) {
  EXPECT_THAT(topics("Valmora will lower its tariffs."), ElementsAre("trade"));
  EXPECT_THAT(topics("Both sides will hold joint exercises of their navies."), testing::Contains("defence"));
  EXPECT_THAT(topics("Both sides were content."), IsEmpty());
}

TEST(Topics, WithMostSeedsComeFirst) {
  EXPECT_EQ(topics("Tariffs on imports and exports of wheat and energy will fall.").front(), "trade");
}

TEST(Topics, GrowByTheManifest) {
  EXPECT_THAT(topics("Both sides will build a lighthouse.", {{.name = "trade", .seeds = {"lighthouse"}}}), ElementsAre("trade"));
  EXPECT_THAT(topics("Both sides will build a lighthouse.", {{.name = "lights", .seeds = {"light house", "lighthouse"}}}),
              ElementsAre("lights"));
}

TEST(Topics, AreAboutTwentyOfDifferentNames) {
  std::vector<std::string> names;
  for (const Topic& topic : all_topics({})) names.push_back(topic.name);
  EXPECT_GE(names.size(), 20U);
  std::ranges::sort(names);
  EXPECT_EQ(std::ranges::adjacent_find(names), names.end());
}

TEST(Variables, AreTheSameForEveryPartner) {
  text::Vocabulary words;
  Statement one = test::cut({"Port dues for Teshara will fall."}, words);
  Statement other = test::cut({"Port dues for New Ostrelia will fall."}, words);
  one.clauses.front().named = {{{14, 21}, "B"}};
  other.clauses.front().named = {{{14, 26}, "B"}};
  const auto forms = [&](const Statement& statement) {
    std::vector<std::uint32_t> all;
    const Statement read = with_variables(statement, words);
    for (const Token& token : read.clauses.front().tokens) all.push_back(token.form);
    return all;
  };
  EXPECT_EQ(forms(one), forms(other));
}

TEST(Variables, TheIssuerIsInMostTables) {
  const auto table = [](const char* a, const char* b) {
    return std::vector<Party>{{.role = "A", .name = a}, {.role = "B", .name = b}};
  };
  EXPECT_EQ(common_party({table("Valmora", "Teshara"), table("Ostrelia", "Valmora"), table("Valmora", "Korrin")}), "Valmora");
  EXPECT_EQ(common_party({table("Valmora", "Teshara"), table("Ostrelia", "Korrin")}), "");
}

}  // namespace
}  // namespace accordiff::series
