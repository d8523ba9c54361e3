// Status of a link, from its edits alone. Force and direction are judged elsewhere: statuses never multiply.
#include "classify/status.hpp"

#include <algorithm>

namespace accordiff::classify {
namespace {

std::string joined(const std::vector<ClauseId>& ids, const Statement& statement) {
  std::string text;
  for (const ClauseId id : ids) text += (text.empty() ? "" : " ") + statement.clauses[index(id)].text;
  return text;
}

}  // namespace

Status judge(const Link& link, const Statement& before, const Statement& after) {
  if (link.before.empty()) return Status::Added;
  if (link.after.empty()) return Status::Removed;
  if (std::ranges::any_of(link.edits, [](const Edit& edit) { return edit.op != EditOp::Keep; })) return Status::Reworded;
  return joined(link.before, before) == joined(link.after, after) ? Status::Same : Status::Editorial;
}

void count(Summary& summary, const Link& link) {
  switch (link.status) {
    case Status::Same: ++summary.same; break;
    case Status::Editorial: ++summary.editorial; break;
    case Status::Reworded: ++summary.reworded; break;
    case Status::Added: ++summary.added; break;
    case Status::Removed: ++summary.removed; break;
  }
  if (link.status == Status::Reworded) {
    summary.strengthened += link.direction == Direction::Strengthened;
    summary.weakened += link.direction == Direction::Weakened;
    summary.mixed += link.direction == Direction::Mixed;
    summary.lateral += link.direction == Direction::Lateral;
    summary.reversed += link.direction == Direction::Reversed;
  }
  summary.moved += link.moved;
  summary.split += link.split;
  summary.merged += link.merged;
}

}  // namespace accordiff::classify
