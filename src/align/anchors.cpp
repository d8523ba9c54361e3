// Exact pairs. Apart because it must be linear whatever the text, even one sentence repeated twenty thousand times.
#include "align/anchors.hpp"

#include <string_view>
#include <unordered_map>

namespace accordiff::align {
namespace {

struct Places {
  std::vector<std::uint32_t> before, after;
};

class Anchors {
 public:
  Anchors(const Statement& before, const Statement& after) : before_(before), after_(after) {
    for (const Clause& clause : before.clauses) before_keys_.push_back(form_key(clause));
    for (const Clause& clause : after.clauses) after_keys_.push_back(form_key(clause));
    for (std::uint32_t i = 0; i < before_keys_.size(); ++i) places_[before_keys_[i]].before.push_back(i);
    for (std::uint32_t j = 0; j < after_keys_.size(); ++j) places_[after_keys_[j]].after.push_back(j);
    partner_.assign(before_keys_.size(), none);
    taken_.assign(after_keys_.size(), false);
  }

  std::vector<Pair> run() {
    for (std::uint32_t i = 0; i < before_keys_.size(); ++i)
      if (const Places& places = places_.at(before_keys_[i]); places.before.size() == 1 && places.after.size() == 1)
        pair(i, places.after.front());
    for (std::size_t k = 0; k < pairs_.size(); ++k) extend(pairs_[k]);
    pair_rest();
    pair_across_kinds();
    return std::move(pairs_);
  }

 private:
  static constexpr std::uint32_t none = UINT32_MAX;

  void pair(std::uint32_t i, std::uint32_t j) {
    partner_[i] = j;
    taken_[j] = true;
    pairs_.emplace_back(i, j);
  }

  bool pair_if_equal(std::uint32_t i, std::uint32_t j) {
    if (i >= before_keys_.size() || j >= after_keys_.size()) return false;
    if (partner_[i] != none || taken_[j] || before_keys_[i] != after_keys_[j]) return false;
    pair(i, j);
    return true;
  }

  void extend(Pair anchor) {
    for (auto [i, j] = anchor; pair_if_equal(i + 1, j + 1);) ++i, ++j;
    for (auto [i, j] = anchor; i > 0 && j > 0 && pair_if_equal(i - 1, j - 1);) --i, --j;
  }

  void pair_rest() {
    std::unordered_map<std::uint64_t, std::size_t> next;
    for (std::uint32_t i = 0; i < before_keys_.size(); ++i) {
      if (partner_[i] != none) continue;
      const auto& after = places_.at(before_keys_[i]).after;
      auto& at = next[before_keys_[i]];
      while (at < after.size() && taken_[after[at]]) ++at;
      if (at < after.size()) pair(i, after[at]);
    }
  }

  // A heading of a page may be a line like any other in the text of the same statement: the same words, in the same order.
  void pair_across_kinds() {
    std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> after;
    for (std::uint32_t j = 0; j < after_keys_.size(); ++j)
      if (!taken_[j]) after[form_key(after_.clauses[j], true)].push_back(j);
    std::unordered_map<std::uint64_t, std::size_t> next;
    for (std::uint32_t i = 0; i < before_keys_.size(); ++i) {
      if (partner_[i] != none) continue;
      const std::uint64_t key = form_key(before_.clauses[i], true);
      const auto found = after.find(key);
      if (found == after.end()) continue;
      if (auto& at = next[key]; at < found->second.size()) pair(i, found->second[at++]);
    }
  }

  const Statement& before_;
  const Statement& after_;
  std::vector<std::uint64_t> before_keys_, after_keys_;
  std::unordered_map<std::uint64_t, Places> places_;
  std::vector<std::uint32_t> partner_;
  std::vector<bool> taken_;
  std::vector<Pair> pairs_;
};

}  // namespace

// FNV-1a over the word forms; clauses without words by their text. Headings equal headings only, unless `any_kind`.
std::uint64_t form_key(const Clause& clause, bool any_kind) {
  std::uint64_t key = is_heading(clause) && !any_kind ? 0x9E3779B97F4A7C15U : 0xCBF29CE484222325U;
  const auto mix = [&key](std::uint64_t value) { key = (key ^ value) * 0x100000001B3U; };
  if (clause.tokens.empty())
    for (const char c : clause.text) mix(static_cast<unsigned char>(c));
  for (const Token& token : clause.tokens) mix(token.form + 256U);
  return key;
}

std::vector<Pair> find_anchors(const Statement& before, const Statement& after) { return Anchors(before, after).run(); }

}  // namespace accordiff::align
