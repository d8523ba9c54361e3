// Average linkage over a sparse graph: sums of weights between groups are kept, means are compared in a queue.
#include "series/group.hpp"

#include <algorithm>
#include <map>
#include <queue>
#include <tuple>

namespace accordiff::series {
namespace {

class Agglomeration {
 public:
  Agglomeration(std::size_t nodes, const std::vector<Edge>& edges, double least)
      : least_(least), members_(nodes), sums_(nodes), version_(nodes, 0) {
    for (std::uint32_t node = 0; node < nodes; ++node) members_[node] = {node};
    for (const Edge& edge : edges) {
      sums_[edge.one][edge.other] += edge.weight;
      sums_[edge.other][edge.one] += edge.weight;
    }
    for (std::uint32_t node = 0; node < nodes; ++node)
      for (const auto& [other, sum] : sums_[node])
        if (node < other) offer(node, other);
  }

  std::vector<std::vector<std::uint32_t>> run() {
    while (!queue_.empty()) {
      const Pair best = queue_.top();
      queue_.pop();
      if (version_[best.one] == best.version_one && version_[best.other] == best.version_other) merge(best.one, best.other);
    }
    std::erase_if(members_, [](const auto& group) { return group.empty(); });
    for (auto& group : members_) std::ranges::sort(group);
    std::ranges::sort(members_);
    return std::move(members_);
  }

 private:
  struct Pair {
    double mean;
    std::uint32_t one, other;  // ascending
    std::uint32_t version_one, version_other;
    friend bool operator<(const Pair& a, const Pair& b) {
      return std::tuple(a.mean, b.one, b.other) < std::tuple(b.mean, a.one, a.other);
    }
  };

  void offer(std::uint32_t one, std::uint32_t other) {
    const double mean = sums_[one][other] / static_cast<double>(members_[one].size() * members_[other].size());
    if (mean < least_) return;
    const auto [first, second] = std::minmax(one, other);
    queue_.push({mean, first, second, version_[first], version_[second]});
  }

  void merge(std::uint32_t into, std::uint32_t from) {
    members_[into].insert(members_[into].end(), members_[from].begin(), members_[from].end());
    members_[from].clear();
    for (const auto& [other, sum] : sums_[from]) {
      sums_[other].erase(from);
      if (other == into) continue;
      sums_[into][other] += sum;
      sums_[other][into] += sum;
    }
    sums_[from].clear();
    ++version_[into];
    ++version_[from];
    for (const auto& [other, sum] : sums_[into]) offer(into, other);
  }

  double least_;
  std::vector<std::vector<std::uint32_t>> members_;
  std::vector<std::map<std::uint32_t, double>> sums_;  // by group, to every group with a pair of weight
  std::vector<std::uint32_t> version_;                 // offers made before a merger are stale
  std::priority_queue<Pair> queue_;
};

}  // namespace

std::vector<std::vector<std::uint32_t>> group(std::size_t nodes, const std::vector<Edge>& edges, double least) {
  return Agglomeration(nodes, edges, least).run();
}

}  // namespace accordiff::series
