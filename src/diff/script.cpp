// dtl behind a guard. Its known traps: silently not minimal, later wrong, beyond a bound on the disagreement; its own
// positions are not used; ties depend on which side comes first.
#include "diff/script.hpp"

#include <algorithm>
#include <cstddef>
#include <dtl/dtl.hpp>
#include <unordered_map>

namespace accordiff::diff {
namespace {

using Sequence = std::span<const std::uint32_t>;

// dtl is exact while (P + 1)(delta + P + 1) <= 2,000,000, P the elements dropped from the shorter side. With both
// sides below this many elements the bound holds whatever they contain.
constexpr std::size_t exact_size = 1400;

void append(Script& script, Op op, std::size_t count) { script.ops.insert(script.ops.end(), count, op); }

void compare_exactly(Sequence before, Sequence after, Script& script) {
  const std::vector<std::uint32_t> a(before.begin(), before.end()), b(after.begin(), after.end());
  const bool exchange = std::ranges::lexicographical_compare(b, a);
  dtl::Diff<std::uint32_t, std::vector<std::uint32_t>> diff(exchange ? b : a, exchange ? a : b, true);
  diff.compose();
  for (const auto& [element, info] : diff.getSes().getSequence()) {
    if (info.type == dtl::SES_COMMON) append(script, Op::Keep, 1);
    else append(script, (info.type == dtl::SES_DELETE) != exchange ? Op::Drop : Op::Add, 1);
  }
}

// Pairs of positions of elements that occur once on each side, in the longest chain ascending on both.
std::vector<std::pair<std::size_t, std::size_t>> unique_chain(Sequence before, Sequence after) {
  struct Seen {
    std::size_t in_before = 0, in_after = 0, place = 0;
  };
  std::unordered_map<std::uint32_t, Seen> seen;
  for (const std::uint32_t element : before) ++seen[element].in_before;
  for (std::size_t j = 0; j < after.size(); ++j) {
    auto& entry = seen[after[j]];
    ++entry.in_after;
    entry.place = j;
  }
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  for (std::size_t i = 0; i < before.size(); ++i)
    if (const auto& entry = seen[before[i]]; entry.in_before == 1 && entry.in_after == 1) pairs.emplace_back(i, entry.place);
  // Patience sorting (Fredman 1975): piles of ascending ends, each pair pointing at the top of the pile to its left.
  std::vector<std::size_t> tops, previous(pairs.size(), SIZE_MAX);
  for (std::size_t k = 0; k < pairs.size(); ++k) {
    const auto pile = std::ranges::lower_bound(tops, pairs[k].second, {}, [&](std::size_t top) { return pairs[top].second; });
    if (pile != tops.begin()) previous[k] = *std::prev(pile);
    if (pile == tops.end()) tops.push_back(k);
    else *pile = k;
  }
  std::vector<std::pair<std::size_t, std::size_t>> chain;
  for (std::size_t k = tops.empty() ? SIZE_MAX : tops.back(); k != SIZE_MAX; k = previous[k]) chain.push_back(pairs[k]);
  std::ranges::reverse(chain);
  return chain;
}

void compare(Sequence before, Sequence after, Script& script);

void compare_in_parts(Sequence before, Sequence after, Script& script) {
  const auto chain = unique_chain(before, after);
  if (chain.empty()) {
    script.minimal = false;
    append(script, Op::Drop, before.size());
    append(script, Op::Add, after.size());
    return;
  }
  std::size_t i = 0, j = 0;
  for (const auto& [at_before, at_after] : chain) {
    compare(before.subspan(i, at_before - i), after.subspan(j, at_after - j), script);
    append(script, Op::Keep, 1);
    i = at_before + 1, j = at_after + 1;
  }
  script.minimal = false;
  compare(before.subspan(i), after.subspan(j), script);
}

void compare(Sequence before, Sequence after, Script& script) {
  const auto same_head = static_cast<std::size_t>(std::ranges::mismatch(before, after).in1 - before.begin());
  append(script, Op::Keep, same_head);
  before = before.subspan(same_head), after = after.subspan(same_head);
  std::size_t same_tail = 0;
  while (same_tail < std::min(before.size(), after.size()) &&
         before[before.size() - 1 - same_tail] == after[after.size() - 1 - same_tail])
    ++same_tail;
  before = before.first(before.size() - same_tail), after = after.first(after.size() - same_tail);
  if (before.empty() || after.empty()) {
    append(script, Op::Drop, before.size());
    append(script, Op::Add, after.size());
  } else if (std::max(before.size(), after.size()) <= exact_size) {
    compare_exactly(before, after, script);
  } else {
    compare_in_parts(before, after, script);
  }
  append(script, Op::Keep, same_tail);
}

}  // namespace

Script script(Sequence before, Sequence after) {
  Script result;
  compare(before, after, result);
  return result;
}

}  // namespace accordiff::diff
