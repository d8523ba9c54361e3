// The order in which changes are shown to those who read only the first.
#include "render/weight.hpp"

#include <gmock/gmock.h>

#include "judged.hpp"

namespace accordiff::renderers {
namespace {

using testing::ElementsAre;

Link link_of(Status status, Direction direction = Direction::None) {
  Link link{.status = status};
  link.direction = direction;
  if (status != Status::Added) link.before = {ClauseId{1}};
  if (status != Status::Removed) link.after = {ClauseId{1}};
  return link;
}

TEST(Weight, PutsWhatTurnedAndWhatIsWatchedBeforeWhatWasLost) {
  Link watched = link_of(Status::Added);
  watched.watched = {"strait"};
  const std::vector<Link> falling{link_of(Status::Reworded, Direction::Reversed),
                                  watched,
                                  link_of(Status::Removed),
                                  link_of(Status::Reworded, Direction::Weakened),
                                  link_of(Status::Reworded, Direction::Mixed),
                                  link_of(Status::Added),
                                  link_of(Status::Reworded, Direction::Strengthened),
                                  link_of(Status::Reworded, Direction::Lateral),
                                  link_of(Status::Editorial),
                                  link_of(Status::Same)};
  for (std::size_t k = 1; k < falling.size(); ++k) EXPECT_LT(weight_of(falling[k - 1]), weight_of(falling[k])) << k;
}

TEST(Weight, OrdersLinksAndKeepsTheirOrderWhereTheyWeighTheSame) {
  Report report;
  report.statements = {test::earlier_statement(), test::later_statement()};
  Link title = link_of(Status::Removed), promise = title, other = title, gained = link_of(Status::Added);
  title.before = {ClauseId{0}};
  other.before = {ClauseId{2}};
  const Alignment alignment{0, 1, {gained, title, promise, other, link_of(Status::Same)}};
  const std::vector<const Link*> links = by_weight(alignment, report, {});
  const Link* first = alignment.links.data();
  EXPECT_THAT(links, ElementsAre(first + 2, first + 3, first + 1, first));
}

}  // namespace
}  // namespace accordiff::renderers
