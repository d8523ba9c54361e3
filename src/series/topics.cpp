// Seeds are compared by stems, so that "tariffs" tells of trade as "tariff" does.
#include "series/topics.hpp"

#include <algorithm>

#include "text/breaks.hpp"
#include "text/data.hpp"

namespace accordiff::series {

std::vector<Topic> all_topics(const std::vector<Topic>& more) {
  std::vector<Topic> topics;
  for (const auto& row : text::rows(text::embedded("topics.tsv")))
    topics.push_back({std::string(row.front()), {row.begin() + 1, row.end()}});
  for (const Topic& topic : more) {
    const auto known = std::ranges::find(topics, topic.name, &Topic::name);
    if (known == topics.end()) topics.push_back(topic);
    else known->seeds.insert(known->seeds.end(), topic.seeds.begin(), topic.seeds.end());
  }
  return topics;
}

const TopicFinder::Seeds& TopicFinder::seeds_in(const std::string& language) {
  const auto [entry, fresh] = seeds_.try_emplace(language);
  Seeds& seeds = entry->second;
  if (!fresh) return seeds;
  text::Breaker breaker(language);
  const text::Stemmer stemmer(language);
  for (std::size_t topic = 0; topic < topics_.size(); ++topic)
    for (const std::string& seed : topics_[topic].seeds) {
      std::vector<std::uint32_t> stems;
      for (const text::WordBreak& word : breaker.words(seed))
        stems.push_back(words_.number(std::string_view(seed).substr(word.word.begin, word.word.size()), stemmer).stem);
      if (!stems.empty()) seeds[stems.front()].push_back({stems, topic});
    }
  for (auto& [first, list] : seeds)
    std::ranges::stable_sort(list, std::greater{}, [](const Seed& seed) { return seed.stems.size(); });
  return seeds;
}

std::vector<std::string> TopicFinder::topics_of(const Clause& clause, const std::string& language) {
  const Seeds& seeds = seeds_in(language);
  std::vector<std::size_t> hits(topics_.size(), 0);
  const auto& tokens = clause.tokens;
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    const auto entry = seeds.find(tokens[at].stem);
    if (entry == seeds.end()) continue;
    for (const Seed& seed : entry->second) {
      const auto end = at + seed.stems.size();
      if (end > tokens.size()) continue;
      const auto same = [](std::uint32_t stem, const Token& token) { return token.stem == stem; };
      if (std::equal(seed.stems.begin(), seed.stems.end(), tokens.begin() + static_cast<std::ptrdiff_t>(at), same))
        hits[seed.topic] += seed.stems.size();
    }
  }
  std::vector<std::size_t> found;
  for (std::size_t topic = 0; topic < topics_.size(); ++topic)
    if (hits[topic] > 0) found.push_back(topic);
  std::ranges::stable_sort(found, std::greater{}, [&](std::size_t topic) { return hits[topic]; });
  std::vector<std::string> names;
  for (const std::size_t topic : found) names.push_back(topics_[topic].name);
  return names;
}

void find_topics(Report& report, const std::vector<Topic>& more, text::Vocabulary& words) {
  TopicFinder finder(more, words);
  for (Thread& thread : report.threads) {
    const ThreadState& first = thread.states.front();
    const Statement& statement = report.statements[first.statement];
    thread.topics = finder.topics_of(statement.clauses[index(first.own)], statement.language);
  }
}

}  // namespace accordiff::series
