// Spelling distance over three rows; words of a command line are short.
#include "cli/suggest.hpp"

#include <algorithm>
#include <numeric>

namespace accordiff::cli {

std::size_t spelling_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before(b.size() + 1), above(b.size() + 1), row(b.size() + 1);
  std::iota(above.begin(), above.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U)});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
    }
    std::swap(before, above);
    std::swap(above, row);
  }
  return above.back();
}

std::string did_you_mean(std::string_view written, const std::vector<std::string>& known) {
  const std::string* nearest = nullptr;
  std::size_t best = std::max<std::size_t>(1, written.size() / 3);
  for (const std::string& word : known) {
    const std::size_t distance = spelling_distance(written, word);
    // A word cut short ("--out") is nearer than any misspelling.
    const bool cut_short = written.size() >= 3 && word.starts_with(written);
    if (cut_short || distance <= best) {
      nearest = &word;
      if (cut_short) break;
      best = distance - (distance > 0 ? 1 : 0);
    }
  }
  return nearest ? "; did you mean '" + *nearest + "'?" : std::string{};
}

}  // namespace accordiff::cli
