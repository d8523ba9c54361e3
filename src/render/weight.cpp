// Weights of changes.
#include "render/weight.hpp"

#include <algorithm>
#include <utility>

#include "render/wording.hpp"

namespace accordiff::renderers {
namespace {

bool is_commitment(const Clause& clause) {
  return clause.act.family == Family::Commit || clause.act.family == Family::Position || clause.act.family == Family::Directive;
}

Weight weight_of(Direction direction) {
  switch (direction) {
    case Direction::Reversed: return Weight::Reversed;
    case Direction::Weakened: return Weight::Weakened;
    case Direction::Mixed: return Weight::Mixed;
    case Direction::Strengthened: return Weight::Strengthened;
    case Direction::Lateral:
    case Direction::None: break;
  }
  return Weight::Other;
}

}  // namespace

Weight weight_of(const Link& link) {
  if (link.direction == Direction::Reversed) return Weight::Reversed;
  if (!link.watched.empty()) return Weight::Watched;
  switch (link.status) {
    case Status::Removed: return Weight::Removed;
    case Status::Added: return Weight::Added;
    case Status::Reworded: return weight_of(link.direction);
    case Status::Editorial: return link.moved ? Weight::Other : Weight::Editorial;
    case Status::Same: break;
  }
  return is_change(link) ? Weight::Other : Weight::None;
}

std::vector<const Link*> by_weight(const Alignment& alignment, const Report& report, const RenderOptions& options) {
  const Statement& before = report.statements[alignment.before];
  const Statement& after = report.statements[alignment.after];
  std::vector<const Link*> links;
  for (const Link& link : alignment.links)
    if (is_shown(link, options)) links.push_back(&link);
  std::ranges::stable_sort(links, {}, [&](const Link* link) {
    return std::pair{weight_of(*link), !is_commitment(clause_of(*link, before, after))};
  });
  return links;
}

}  // namespace accordiff::renderers
