// Which topics a clause is about, by the seeds it holds (src/data/topics.tsv and those of the user).
#pragma once

#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "accordiff/model.hpp"
#include "accordiff/series.hpp"
#include "text/vocabulary.hpp"

namespace accordiff::series {

// The built-in topics, then those of `more` that have other names; topics of one name are put together.
[[nodiscard]] std::vector<Topic> all_topics(const std::vector<Topic>& more);

class TopicFinder {
 public:
  TopicFinder(const std::vector<Topic>& more, text::Vocabulary& words) : topics_(all_topics(more)), words_(words) {}

  // Names of topics, most seeds first, then in the order of the table. `language` is that of the clause.
  [[nodiscard]] std::vector<std::string> topics_of(const Clause& clause, const std::string& language);

 private:
  struct Seed {
    std::vector<std::uint32_t> stems;
    std::size_t topic = 0;
  };
  using Seeds = std::unordered_map<std::uint32_t, std::vector<Seed>>;  // by their first stem, the longest first

  const Seeds& seeds_in(const std::string& language);

  std::vector<Topic> topics_;
  text::Vocabulary& words_;
  std::map<std::string, Seeds> seeds_;  // by language
};

// Gives every thread the topics of the clause that begins it.
void find_topics(Report& report, const std::vector<Topic>& more, text::Vocabulary& words);

}  // namespace accordiff::series
