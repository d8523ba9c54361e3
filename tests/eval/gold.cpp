// Reading and scoring gold pairs.
#include "gold.hpp"

#include <algorithm>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

namespace accordiff::test {
namespace {

using Pair = std::pair<std::size_t, std::size_t>;
using Json = nlohmann::json;

std::vector<Span> spans_of(const Json& side) {
  std::vector<Span> spans;
  for (const auto& span : side.at("sentences")) spans.push_back({span.at(0), span.at(1)});
  return spans;
}

std::set<std::size_t> sentences_of(Span clause, const std::vector<Span>& sentences) {
  std::set<std::size_t> found;
  for (std::size_t k = 0; k < sentences.size(); ++k) {
    const auto begin = std::max(clause.begin, sentences[k].begin), end = std::min(clause.end, sentences[k].end);
    if (begin < end && (2 * (end - begin) >= clause.size() || 2 * (end - begin) >= sentences[k].size())) found.insert(k);
  }
  return found;
}

std::set<std::size_t> sentences_of(const std::vector<ClauseId>& ids, const Statement& statement,
                                   const std::vector<Span>& sentences) {
  std::set<std::size_t> found;
  for (const ClauseId id : ids) found.merge(sentences_of(statement.clauses.at(index(id)).source, sentences));
  return found;
}

bool contains(const std::vector<std::size_t>& list, std::size_t value) { return std::ranges::find(list, value) != list.end(); }

double ratio(std::size_t part, std::size_t whole, double when_empty) {
  return whole == 0 ? when_empty : static_cast<double>(part) / static_cast<double>(whole);
}

}  // namespace

void Tally::operator+=(const Tally& other) {
  hits += other.hits, predicted += other.predicted, reached += other.reached, wanted += other.wanted;
  verdict_right += other.verdict_right, verdict_of += other.verdict_of;
}

Figures Tally::figures() const {
  Figures figures{ratio(hits, predicted, 1), ratio(reached, wanted, 1), 0, ratio(verdict_right, verdict_of, 1)};
  if (const double sum = figures.precision + figures.recall; sum > 0) figures.f1 = 2 * figures.precision * figures.recall / sum;
  return figures;
}

Tally GoldPair::score(const Report& report, bool changed_only) const {
  std::map<Pair, std::vector<const Link*>> found;
  for (const Link& link : report.alignments.at(0).links)
    for (const auto i : sentences_of(link.before, report.statements[0], sentences_before))
      for (const auto j : sentences_of(link.after, report.statements[1], sentences_after)) found[{i, j}].push_back(&link);
  std::set<Pair> right, skip(ignored.begin(), ignored.end());
  for (const Row& row : rows)
    for (const auto i : row.before)
      for (const auto j : row.after) (changed_only && row.grade == "same" ? skip : right).emplace(i, j);
  Tally tally;
  std::set<std::size_t> reached_before, reached_after, wanted_before, wanted_after;
  for (const auto& [i, j] : right) wanted_before.insert(i), wanted_after.insert(j);
  for (const auto& [pair, links] : found) {
    if (skip.contains(pair) || contains(headings_before, pair.first) || contains(headings_after, pair.second)) continue;
    ++tally.predicted;
    if (!right.contains(pair)) continue;
    ++tally.hits;
    reached_before.insert(pair.first), reached_after.insert(pair.second);
  }
  tally.reached = reached_before.size() + reached_after.size();
  tally.wanted = wanted_before.size() + wanted_after.size();
  for (const Row& row : rows) {
    if (row.grade != "same" && row.grade != "reworded") continue;
    bool hit = false, changed = false;
    for (const auto i : row.before)
      for (const auto j : row.after)
        if (const auto links = found.find({i, j}); links != found.end()) {
          hit = true;
          for (const Link* link : links->second) changed = changed || link->status == Status::Reworded;
        }
    tally.verdict_of += hit;
    tally.verdict_right += hit && changed == (row.grade == "reworded");
  }
  return tally;
}

std::vector<GoldPair> load_gold(const std::filesystem::path& folder, const std::filesystem::path& statements) {
  std::vector<GoldPair> pairs;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() != ".json") continue;
    std::ifstream file(entry.path());
    const Json json = Json::parse(file);
    GoldPair pair{.name = entry.path().stem().string(),
                  .before = statements / json.at("before").at("file").get<std::string>(),
                  .after = statements / json.at("after").at("file").get<std::string>()};
    pair.sentences_before = spans_of(json.at("before"));
    pair.sentences_after = spans_of(json.at("after"));
    pair.headings_before = json.at("before").at("headings").get<std::vector<std::size_t>>();
    pair.headings_after = json.at("after").at("headings").get<std::vector<std::size_t>>();
    for (const auto& row : json.at("links"))
      pair.rows.push_back(
          {row.at("before").get<std::vector<std::size_t>>(), row.at("after").get<std::vector<std::size_t>>(), row.at("grade")});
    for (const auto& skip : json.at("ignore")) pair.ignored.emplace_back(skip.at(0), skip.at(1));
    pairs.push_back(std::move(pair));
  }
  std::ranges::sort(pairs, {}, &GoldPair::name);
  return pairs;
}

}  // namespace accordiff::test
