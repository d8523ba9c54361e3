// Readable edits. Each step keeps the script valid: it only trades Keep for Drop + Add, or slides a run along equal words.
#include "diff/tidy.hpp"

#include <algorithm>
#include <cstddef>
#include <unordered_map>

namespace accordiff::diff {
namespace {

constexpr std::size_t longest_island = 3;  // kept words between two changes that may be swallowed

// A kept pair of words, or words on one side only; scripts are easier to rewrite with positions at hand.
struct Step {
  Op op;
  std::size_t i, j;  // position before, after (of the next word where the op takes none)
};

using Steps = std::vector<Step>;

Steps steps_of(const std::vector<Op>& ops) {
  Steps steps;
  std::size_t i = 0, j = 0;
  for (const Op op : ops) {
    steps.push_back({op, i, j});
    i += op != Op::Add;
    j += op != Op::Drop;
  }
  return steps;
}

// Atoms touched by a change lose their kept words to it, on both sides, until nothing changes.
void keep_atoms_whole(Steps& steps, const std::vector<Unit>& before, const std::vector<Unit>& after) {
  std::unordered_map<std::uint32_t, bool> broken_before, broken_after;
  for (bool again = true; again;) {
    again = false;
    for (const Step& step : steps) {
      if (step.op == Op::Drop && before[step.i].atom) broken_before[before[step.i].atom] = true;
      if (step.op == Op::Add && after[step.j].atom) broken_after[after[step.j].atom] = true;
    }
    Steps rewritten;
    for (const Step& step : steps) {
      const bool breaks = step.op == Op::Keep && ((before[step.i].atom && broken_before[before[step.i].atom]) ||
                                                  (after[step.j].atom && broken_after[after[step.j].atom]));
      if (!breaks) {
        rewritten.push_back(step);
        continue;
      }
      rewritten.push_back({Op::Drop, step.i, step.j});
      rewritten.push_back({Op::Add, step.i + 1, step.j});
      again = true;
    }
    steps = std::move(rewritten);
  }
}

bool is_change(const Step& step) { return step.op != Op::Keep; }

// A short run of kept grammar words between two changes says nothing and makes the reader jump: it joins the changes.
void drown_islands(Steps& steps, const std::vector<Unit>& before) {
  Steps rewritten;
  for (std::size_t k = 0; k < steps.size();) {
    std::size_t end = k;
    while (end < steps.size() && steps[end].op == Op::Keep) ++end;
    const bool between = k > 0 && k < end && end < steps.size();
    bool drown = between && end - k <= longest_island;
    for (std::size_t at = k; drown && at < end; ++at) drown = !before[steps[at].i].content;
    for (; k < end; ++k) {
      if (!drown) {
        rewritten.push_back(steps[k]);
        continue;
      }
      rewritten.push_back({Op::Drop, steps[k].i, steps[k].j});
      rewritten.push_back({Op::Add, steps[k].i + 1, steps[k].j});
    }
    for (; k < steps.size() && is_change(steps[k]); ++k) rewritten.push_back(steps[k]);
  }
  steps = std::move(rewritten);
}

// How good a place the gap before word `at` is for an edit to begin or end.
int boundary_score(const std::vector<Unit>& words, std::size_t at) {
  if (at == 0 || at == words.size()) return 3;
  if (words[at - 1].ends_phrase) return 2;
  return words[at].content ? 0 : 1;
}

// A run of pure drops (or adds) between kept words may slide along repeated words; it goes where both its ends read best.
// `words` is the side that has the run, [begin, end) its words, `low` and `high` how far it may go.
std::size_t best_slide(const std::vector<Unit>& words, std::size_t begin, std::size_t end, std::size_t low, std::size_t high) {
  const std::size_t length = end - begin;
  std::size_t first = begin, last = begin;
  while (first > low && words[first - 1].form == words[first - 1 + length].form) --first;
  while (last + length < high && words[last].form == words[last + length].form) ++last;
  std::size_t best = begin;
  int most = -1;
  for (std::size_t at = first; at <= last; ++at) {
    const int score = boundary_score(words, at) + boundary_score(words, at + length);
    if (score > most) most = score, best = at;
  }
  return best;
}

void slide_runs(Steps& steps, const std::vector<Unit>& before, const std::vector<Unit>& after) {
  for (std::size_t k = 0; k < steps.size();) {
    if (!is_change(steps[k])) {
      ++k;
      continue;
    }
    std::size_t end = k;
    while (end < steps.size() && steps[end].op == steps[k].op) ++end;
    const bool pure = end == steps.size() || !is_change(steps[end]);
    if (pure && (k == 0 || !is_change(steps[k - 1]))) {
      std::size_t low = k, high = end;
      while (low > 0 && !is_change(steps[low - 1])) --low;
      while (high < steps.size() && !is_change(steps[high])) ++high;
      const bool drop = steps[k].op == Op::Drop;
      const auto place = [&](std::size_t at) { return drop ? steps[k].i + at - k : steps[k].j + at - k; };
      const std::size_t to =
          best_slide(drop ? before : after, place(k), place(end), place(k) - (k - low), place(end) + (high - end));
      const auto begin = steps.begin() + static_cast<std::ptrdiff_t>(k), stop = steps.begin() + static_cast<std::ptrdiff_t>(end);
      if (to < place(k)) std::rotate(begin - static_cast<std::ptrdiff_t>(place(k) - to), begin, stop);
      if (to > place(k)) std::rotate(begin, stop, stop + static_cast<std::ptrdiff_t>(to - place(k)));
    }
    k = end;
  }
}

void drop_before_add(Steps& steps) {
  for (auto at = steps.begin(); at != steps.end();) {
    const auto end = std::find_if_not(at, steps.end(), is_change);
    std::stable_partition(at, end, [](const Step& step) { return step.op == Op::Drop; });
    at = std::find_if(end, steps.end(), is_change);
  }
}

std::vector<Op> ops_of(const Steps& steps) {
  std::vector<Op> ops;
  for (const Step& step : steps) ops.push_back(step.op);
  return ops;
}

}  // namespace

void tidy(std::vector<Op>& ops, const std::vector<Unit>& before, const std::vector<Unit>& after) {
  Steps steps = steps_of(ops);
  slide_runs(steps, before, after);
  steps = steps_of(ops_of(steps));
  keep_atoms_whole(steps, before, after);
  drown_islands(steps, before);
  drop_before_add(steps);
  ops = ops_of(steps);
}

}  // namespace accordiff::diff
