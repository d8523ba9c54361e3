// Holding a case of a series against the program.
#include <algorithm>
#include <array>

#include "accordiff/series.hpp"
#include "spec.hpp"

namespace accordiff::test {
namespace {

const Clause& clause_of(const Report& report, const ThreadState& state) {
  return report.statements[state.statement].clauses[index(state.own)];
}

// "introduced, reworded weakened, -".
std::string life_of(const Report& report, const Thread& thread) {
  constexpr std::array<const char*, 8> states{"introduced", "kept",     "reworded", "moved",
                                              "dropped",    "restored", "split",    "merged"};
  constexpr std::array<const char*, 6> directions{"", " strengthened", " weakened", " mixed", " lateral", " reversed"};
  std::vector<std::string> words(report.statements.size(), "-");
  for (const ThreadState& state : thread.states) {
    std::string& word = words[state.statement];
    word = states.at(static_cast<std::size_t>(state.state));
    if (state.own == no_clause || state.link == nowhere) continue;
    const Link& link =
        state.alignment == nowhere ? report.steps[state.link] : report.alignments[state.alignment].links[state.link];
    if (link.status == Status::Reworded) word += directions.at(static_cast<std::size_t>(link.direction));
  }
  std::string life;
  for (const std::string& word : words) life += (life.empty() ? "" : ", ") + word;
  return life;
}

}  // namespace

std::vector<std::string> check_series(const Case& one) {
  std::vector<Document> documents;
  for (int number = 1; !one.field(std::to_string(number)).empty(); ++number)
    documents.push_back(document_of(one, std::to_string(number)));
  SeriesOptions options;
  options.order = Order::Given;
  const Report report = track(std::move(documents), options_of(one), options);
  std::vector<std::string> wrong;
  if (one.all("-").empty()) wrong.emplace_back("the case expects nothing");
  for (const std::string& expected : one.all("-")) {
    const auto parts = split(expected, '|');
    std::string others;
    bool found = false;
    for (const Thread& thread : report.threads) {
      if (clause_of(report, thread.states.front()).text.find(parts.at(1)) == std::string::npos) continue;
      const std::string life = life_of(report, thread);
      found = found || life == parts.at(0);
      others += "\n     got " + life;
    }
    if (!found) wrong.push_back("expected " + expected + others);
  }
  return wrong;
}

}  // namespace accordiff::test
