// From Documents to a Report about all of them: commitments through a series, or statements of several partners side by side.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "accordiff/model.hpp"
#include "accordiff/options.hpp"

namespace accordiff {

enum class Order : std::uint8_t { Date, Given };

// Told before each statement is read through: how many are done, how many there are, the name of this one.
using Progress = std::function<void(std::size_t done, std::size_t all, const std::string& name)>;

struct SeriesOptions {
  Order order = Order::Date;  // of a series; undated statements come last
  std::vector<Topic> topics;  // beside the built-in ones
  Progress progress;
};

// Follows every commitment through the documents: the report of `compare`, and its threads. What stands in the report of a
// series stands there still when a document is appended, but for threads that this restores. Throws as `compare` does.
[[nodiscard]] Report track(std::vector<Document> documents, const CompareOptions& options = {}, const SeriesOptions& series = {});

// Sets the statements of several partners side by side: a thread is a row of clauses that say the same, names of partners being
// read as variables, and its states compare each with the row's typical wording, which is a state of its own kind (its link is
// nowhere). Statements stand in the order of their partners' names, whatever the order of the documents.
[[nodiscard]] Report matrix(std::vector<Document> documents, const CompareOptions& options = {},
                            const SeriesOptions& series = {});

// Names of the built-in topics.
[[nodiscard]] std::vector<std::string> topic_names();

}  // namespace accordiff
