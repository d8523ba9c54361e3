// Hand-aligned pairs of statements, and how a report fares against them.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "accordiff/model.hpp"

namespace accordiff::test {

struct Figures {
  double precision = 0, recall = 0, f1 = 0;
  double verdict = 0;  // of right links: same or editorial against reworded
};

// Sums over pairs; figures come from the sums.
struct Tally {
  std::size_t hits = 0, predicted = 0, reached = 0, wanted = 0, verdict_right = 0, verdict_of = 0;

  void operator+=(const Tally& other);
  [[nodiscard]] Figures figures() const;
};

// One JSON file: sentences as byte spans, links between them with grade and direction, pairs that count neither way.
struct GoldPair {
  std::string name;
  std::filesystem::path before, after;

  // A clause stands for every gold sentence that it shares at least half of its own bytes, or of the sentence's, with.
  // With `changed_only`, rows graded the same count neither way.
  [[nodiscard]] Tally score(const Report& report, bool changed_only) const;

  struct Row {
    std::vector<std::size_t> before, after;
    std::string grade;
  };
  std::vector<Span> sentences_before, sentences_after;
  std::vector<std::size_t> headings_before, headings_after;
  std::vector<Row> rows;
  std::vector<std::pair<std::size_t, std::size_t>> ignored;
};

// All pairs of a folder, by name. `statements` is the folder that their files are relative to.
[[nodiscard]] std::vector<GoldPair> load_gold(const std::filesystem::path& folder, const std::filesystem::path& statements);

}  // namespace accordiff::test
