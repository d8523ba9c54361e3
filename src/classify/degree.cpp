// Scales are a table; their words are found by their folded form.
#include "classify/degree.hpp"

#include <algorithm>
#include <map>
#include <string_view>
#include <unordered_map>

#include "text/data.hpp"
#include "text/fold.hpp"

namespace accordiff::classify {
namespace {

using Ranks = std::map<std::string_view, int>;  // by scale

struct Degree {
  const Ranks* ranks = nullptr;
  std::string word;
};

const std::unordered_map<std::string_view, Ranks>& words_of_degree() {
  static const auto table = [] {
    std::unordered_map<std::string_view, Ranks> words;
    int rank = 0;
    for (const auto& row : text::rows(text::embedded("degrees.tsv"))) {
      ++rank;
      for (std::size_t k = 1; k < row.size(); ++k) words[row[k]].emplace(row.front(), rank);
    }
    return words;
  }();
  return table;
}

std::vector<Degree> degrees_of(const Side& side) {
  std::vector<Degree> degrees;
  for (const Clause* clause : side.clauses)
    for (const Token& token : clause->tokens) {
      const std::string_view word = std::string_view(clause->text).substr(token.word.begin, token.word.size());
      const auto found = words_of_degree().find(text::fold_word(word));
      if (found != words_of_degree().end()) degrees.push_back({&found->second, std::string(word)});
    }
  return degrees;
}

// What both sides say stays in whatever place it stands.
void drop_shared(std::vector<Degree>& one, std::vector<Degree>& other) {
  std::erase_if(one, [&](const Degree& degree) {
    const auto same = std::ranges::find(other, degree.ranks, &Degree::ranks);
    if (same == other.end()) return false;
    other.erase(same);
    return true;
  });
}

// 1 for more, -1 for less, 0 for as much or where no scale has both.
int sign_of(const Ranks& before, const Ranks& after) {
  for (const auto& [scale, rank] : before)
    if (const auto other = after.find(scale); other != after.end() && other->second != rank) return other->second > rank ? 1 : -1;
  return 0;
}

}  // namespace

std::vector<DegreeChange> compare_degrees(const Side& before, const Side& after) {
  auto one = degrees_of(before), other = degrees_of(after);
  drop_shared(one, other);
  std::vector<DegreeChange> changes;
  if (one.size() != other.size()) return changes;
  for (std::size_t k = 0; k < one.size(); ++k)
    if (const int sign = sign_of(*one[k].ranks, *other[k].ranks); sign != 0)
      changes.push_back({sign, one[k].word, other[k].word});
  return changes;
}

}  // namespace accordiff::classify
