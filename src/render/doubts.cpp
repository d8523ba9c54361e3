// Doubts in words.
#include "render/doubts.hpp"

#include "render/threads.hpp"
#include "render/wording.hpp"

namespace accordiff::renderers {
namespace {

constexpr std::size_t quoted_columns = 70;

std::string quoted(const std::vector<ClauseId>& ids, const Statement& statement) {
  const Clause& first = statement.clauses.at(index(ids.front()));
  return "¶" + std::to_string(first.paragraph) + " “" + elided(visible(text_of(ids, statement)), quoted_columns) + "”";
}

}  // namespace

std::string doubt_of(const Link& link, const Statement& before, const Statement& after) {
  std::string doubt;
  if (link.uncertain) {
    doubt = "uncertain";
    if (!link.rival_before.empty()) doubt += ": came close to " + quoted(link.rival_before, before);
    if (!link.rival_after.empty()) doubt += ": came close to " + quoted(link.rival_after, after);
  }
  if (link.related.empty()) return doubt;
  const bool removed = link.after.empty();
  return (doubt.empty() ? "" : doubt + "; ") + "same topic as the " + (removed ? "added " : "removed ") +
         quoted(link.related, removed ? after : before);
}

}  // namespace accordiff::renderers
