// What is linked with what, on texts small enough to judge by eye.
#include "align/align.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <map>

#include "cut.hpp"

namespace accordiff::align {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

struct Aligned {
  Statement before, after;
  std::vector<Link> links;

  // The link that holds the clause after that begins so.
  [[nodiscard]] const Link& with_after(const std::string& beginning) const {
    for (const Link& link : links)
      for (const ClauseId id : link.after)
        if (after.clauses[index(id)].text.starts_with(beginning)) return link;
    throw std::out_of_range(beginning);
  }
};

Aligned aligned(const std::vector<std::string>& before, const std::vector<std::string>& after) {
  text::Vocabulary words;
  Aligned result{test::cut(before, words), test::cut(after, words), {}};
  result.links = align(result.before, result.after, words);
  return result;
}

const std::string ports = "Valmora will build two deep-water ports on the Amber Coast by 2030.";
const std::string railway = "Teshara agreed to finance the northern railway with forty million crowns.";
const std::string scholars = "The two sides will exchange one hundred scholars every year.";
const std::string fisheries = "Both sides condemned illegal fishing in the Strait of Corran.";

TEST(Align, PutsEveryClauseInExactlyOneLink) {
  const auto result =
      aligned({ports + " " + railway, scholars}, {scholars, fisheries, "Valmora will build one port on the Amber Coast."});
  std::map<ClauseId, int> seen_before, seen_after;
  for (const Link& link : result.links) {
    EXPECT_FALSE(link.before.empty() && link.after.empty());
    for (const ClauseId id : link.before) ++seen_before[id];
    for (const ClauseId id : link.after) ++seen_after[id];
  }
  EXPECT_EQ(seen_before.size(), result.before.clauses.size());
  EXPECT_EQ(seen_after.size(), result.after.clauses.size());
  for (const auto& [id, times] : seen_before) EXPECT_EQ(times, 1);
  for (const auto& [id, times] : seen_after) EXPECT_EQ(times, 1);
}

TEST(Align, LinksARewordedClauseAndNothingElse) {
  const auto result =
      aligned({ports, railway}, {"Valmora will explore building a deep-water port on the Amber Coast.", fisheries});
  EXPECT_THAT(result.with_after("Valmora will explore").before, ElementsAre(ClauseId{0}));
  EXPECT_THAT(result.with_after("Both sides condemned").before, IsEmpty());
  EXPECT_EQ(std::ranges::count(result.links, Status::Removed, &Link::status), 1);
}

TEST(Align, FlagsAMovedClauseOnceAndNotItsNeighbours) {
  const auto result = aligned({ports, railway, scholars, fisheries}, {railway, scholars, fisheries, ports});
  EXPECT_EQ(std::ranges::count(result.links, true, &Link::moved), 1);
  EXPECT_TRUE(result.with_after("Valmora will build").moved);
}

TEST(Align, SeesASplitAndAMerger) {
  const std::string joined =
      "Valmora will build two deep-water ports on the Amber Coast by 2030 and a school for harbour pilots from Teshara in "
      "Merrow.";
  const std::string parts = ports + " Valmora will build a school for harbour pilots from Teshara in Merrow.";
  const auto split = aligned({joined, railway}, {parts, railway});
  EXPECT_TRUE(split.with_after("Valmora will build a school").split);
  EXPECT_THAT(split.with_after("Valmora will build a school").after, ElementsAre(ClauseId{0}, ClauseId{1}));
  const auto merged = aligned({parts, railway}, {joined, railway});
  EXPECT_TRUE(merged.with_after("Valmora will build two").merged);
}

TEST(Align, LinksTheClausesOfASentenceThatBecameTwo) {
  const auto links =
      aligned({"Valmora will build two deep-water ports on the Amber Coast by 2030 and will train harbour pilots in Merrow."},
              {ports + " Valmora will train harbour pilots in Merrow."});
  EXPECT_THAT(links.with_after("Valmora will train").before, ElementsAre(ClauseId{1}));
  EXPECT_FALSE(links.with_after("Valmora will train").split);
}

TEST(Align, MirroredInputGivesMirroredLinks) {
  const std::vector<std::string> a{ports, railway + " " + scholars, fisheries};
  const std::vector<std::string> b{scholars, "Teshara agreed to finance the railway.", fisheries, "Valmora will build ports."};
  std::vector<std::pair<std::vector<ClauseId>, std::vector<ClauseId>>> forth, back;
  for (const Link& link : aligned(a, b).links) forth.emplace_back(link.before, link.after);
  for (const Link& link : aligned(b, a).links) back.emplace_back(link.after, link.before);
  std::ranges::sort(forth);
  std::ranges::sort(back);
  EXPECT_EQ(forth, back);
}

TEST(Align, RepeatedSentencesPairInOrderBesideTheirNeighbours) {
  const std::string refrain = "No country should be left behind.";
  const auto result = aligned({ports + " " + refrain, scholars + " " + refrain},
                              {fisheries + " " + refrain, scholars + " " + refrain, ports + " " + refrain});
  EXPECT_THAT(result.links[3].before, ElementsAre(ClauseId{3}));  // the refrain after the scholars stays with them
}

}  // namespace
}  // namespace accordiff::align
