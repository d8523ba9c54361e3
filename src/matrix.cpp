// A matrix on one screen: cut every document with the issuer in one role, link every two statements with names read as
// variables, group what is linked into rows, and judge every cell against the row's typical wording.
#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

#include "accordiff/series.hpp"
#include "align/act_match.hpp"
#include "align/align.hpp"
#include "align/anchors.hpp"
#include "compare/cut.hpp"
#include "compare/judge.hpp"
#include "compare/mixtures.hpp"
#include "segment/parties.hpp"
#include "series/dormant.hpp"
#include "series/group.hpp"
#include "series/keys.hpp"
#include "series/terms.hpp"
#include "series/topics.hpp"
#include "series/variables.hpp"
#include "text/vocabulary.hpp"

namespace accordiff {
namespace {

constexpr double least_mean = 0.24;     // likeness over all pairs of clauses of two groups that become one
constexpr double least_likeness = 0.2;  // of clauses that are not linked, but in a row all the same
constexpr double part_weight = 0.5;     // of two clauses of one statement that are linked with one clause of another

// A clause of the matrix: its statement, and its place there.
struct Node {
  std::size_t statement = 0;
  ClauseId clause{};
};

std::vector<Party> issuer_of(const std::vector<Document>& documents, const CompareOptions& options) {
  std::vector<std::vector<Party>> tables;
  for (const Document& document : documents) tables.push_back(segment::find_parties(document, options.parties).parties);
  const std::string issuer = series::common_party(tables);
  if (issuer.empty()) return {};
  for (const auto& table : tables)
    if (const auto found = std::ranges::find(table, issuer, &Party::name); found != table.end()) {
      Party party = *found;
      party.role = "A";
      return {party};
    }
  return {};
}

// Everybody but the issuer: the heading of a statement's column.
std::string partners_of(const Statement& statement, const std::vector<Party>& issuer) {
  std::string names;
  for (const Party& party : statement.parties) {
    if (party.role == "G" || (!issuer.empty() && party.name == issuer.front().name)) continue;
    names += (names.empty() ? "" : ", ") + party.name;
  }
  return names.empty() ? statement.name : names;
}

class Matrix {
 public:
  Matrix(Report& report, text::Vocabulary& words, const CompareOptions& options, const SeriesOptions& series)
      : report_(report), words_(words), options_(options), series_(series), weights_(words) {
    for (const Statement& statement : report.statements) {
      first_.push_back(nodes_.size());
      for (const Clause& clause : statement.clauses) {
        nodes_.push_back({first_.size() - 1, clause.id});
        terms_.push_back(series::terms_of(clause, words));
        weights_.learn(terms_.back());
      }
    }
    for (const series::Terms& terms : terms_) profiles_.push_back(weights_.profile(terms));
  }

  void run() {
    for (const auto& members : series::group(nodes_.size(), link_all(), least_mean)) report_.threads.push_back(row_of(members));
    std::ranges::stable_sort(report_.threads, {}, [&](const Thread& row) { return place_of(row); });
    series::KeyMaker key_of;
    for (Thread& row : report_.threads) row.key = key_of(clause_at(typical_of(row)), words_);
  }

 private:
  std::vector<series::Edge> link_all() {
    std::vector<Statement> read;
    for (const Statement& statement : report_.statements) read.push_back(series::with_variables(statement, words_));
    std::vector<series::Edge> edges;
    const std::size_t all = read.size() * (read.size() - 1) / 2;
    std::size_t done = 0;
    for (std::size_t i = 0; i < read.size(); ++i)
      for (std::size_t j = i + 1; j < read.size(); ++j) {
        if (series_.progress) series_.progress(done++, all, report_.statements[i].name);
        for (const Link& link : align::align(read[i], read[j], words_, options_.evidence))
          add_edges(edges, link, first_[i], first_[j]);
      }
    add_unlinked(edges);
    return edges;
  }

  // Links are one to one, and the best for two statements; what else is alike is found by rare words.
  void add_unlinked(std::vector<series::Edge>& edges) const {
    std::set<std::pair<std::uint32_t, std::uint32_t>> known;
    for (const series::Edge& edge : edges) known.insert(std::minmax(edge.one, edge.other));
    series::DormantPool pool(words_, weights_);
    for (std::uint32_t node = 0; node < nodes_.size(); ++node)
      pool.add({node, nodes_[node].statement, nodes_[node].clause}, clause_at(node));
    for (std::uint32_t node = 0; node < nodes_.size(); ++node)
      for (const std::uint32_t other : pool.find(clause_at(node), 3 * report_.statements.size())) {
        if (nodes_[other].statement == nodes_[node].statement || likeness(node, other) < least_likeness) continue;
        if (align::are_opposed(clause_at(node).act, clause_at(other).act) ||
            align::is_heading(clause_at(node)) != align::is_heading(clause_at(other)))
          continue;
        if (known.insert(std::minmax(node, other)).second) edges.push_back({node, other, likeness(node, other)});
      }
  }

  [[nodiscard]] const Clause& clause_at(std::uint32_t node) const {
    return report_.statements[nodes_[node].statement].clauses[index(nodes_[node].clause)];
  }

  void add_edges(std::vector<series::Edge>& edges, const Link& link, std::size_t before, std::size_t after) const {
    std::vector<std::uint32_t> one, other;
    for (const ClauseId clause : link.before) one.push_back(static_cast<std::uint32_t>(before + index(clause)));
    for (const ClauseId clause : link.after) other.push_back(static_cast<std::uint32_t>(after + index(clause)));
    if (one.empty() || other.empty()) return;
    for (const std::uint32_t i : one)
      for (const std::uint32_t j : other) edges.push_back({i, j, likeness(i, j)});
    for (const auto* side : {&one, &other})
      for (std::size_t k = 1; k < side->size(); ++k)
        edges.push_back({(*side)[k - 1], (*side)[k], part_weight / static_cast<double>(report_.statements.size())});
  }

  [[nodiscard]] double likeness(std::uint32_t i, std::uint32_t j) const { return align::cosine(profiles_[i], profiles_[j]); }

  // The clause that is most like all others of its row speaks for the row; in every statement, the one most like it.
  Thread row_of(const std::vector<std::uint32_t>& members) {
    std::uint32_t typical = members.front();
    double most = -1;
    for (const std::uint32_t node : members) {
      double sum = 0;
      for (const std::uint32_t other : members)
        if (nodes_[other].statement != nodes_[node].statement) sum += likeness(node, other);
      if (sum > most) most = sum, typical = node;
    }
    const std::vector<ClauseId> wording = of_one_sentence(members, typical);
    Thread row;
    for (auto at = members.begin(); at != members.end();) {
      const std::size_t statement = nodes_[*at].statement;
      const auto end = std::find_if(at, members.end(), [&](std::uint32_t node) { return nodes_[node].statement != statement; });
      row.states.push_back(cell_of({at, end}, typical, wording));
      at = end;
    }
    row.fate = row.states.size() == report_.statements.size() ? Fate::Universal
               : row.states.size() == 1                       ? Fate::PartnerOnly
                                                              : Fate::Shared;
    return row;
  }

  ThreadState cell_of(const std::vector<std::uint32_t>& members, std::uint32_t typical, const std::vector<ClauseId>& wording) {
    const auto closeness = [&](std::uint32_t node) { return node == typical ? 2 : likeness(node, typical); };
    const std::uint32_t own = *std::ranges::max_element(members, {}, closeness);
    ThreadState state{.statement = nodes_[own].statement, .state = State::Present, .own = nodes_[own].clause};
    for (const std::uint32_t node : members) state.clauses.push_back(nodes_[node].clause);
    if (own == typical) return state;
    state.against = nodes_[typical].statement;
    Link link{.before = wording, .after = of_one_sentence(members, own)};
    judge(link, report_.statements[state.against], report_.statements[state.statement], words_);
    state.state = state_of(link);
    state.link = report_.steps.size();
    report_.steps.push_back(std::move(link));
    return state;
  }

  // The clauses of a row that stand in one sentence: what one statement says in two, another says in one.
  [[nodiscard]] std::vector<ClauseId> of_one_sentence(const std::vector<std::uint32_t>& members, std::uint32_t own) const {
    const std::vector<Clause>& clauses = report_.statements[nodes_[own].statement].clauses;
    std::vector<ClauseId> found;
    for (const std::uint32_t node : members)
      if (nodes_[node].statement == nodes_[own].statement &&
          clauses[index(nodes_[node].clause)].sentence == clauses[index(nodes_[own].clause)].sentence)
        found.push_back(nodes_[node].clause);
    return found;
  }

  static State state_of(const Link& link) {
    switch (link.status == Status::Reworded ? link.direction : Direction::None) {
      case Direction::Strengthened: return State::Stronger;
      case Direction::Weakened: return State::Weaker;
      case Direction::Mixed:
      case Direction::Reversed: return State::Different;
      case Direction::Lateral:
      case Direction::None: break;
    }
    return State::Present;
  }

  static const ThreadState& typical_of(const Thread& row) {
    return *std::ranges::find(row.states, nowhere, &ThreadState::against);
  }

  [[nodiscard]] const Clause& clause_at(const ThreadState& state) const {
    return report_.statements[state.statement].clauses[index(state.own)];
  }

  // Where the row stands in its statements, on average.
  [[nodiscard]] double place_of(const Thread& row) const {
    double sum = 0;
    for (const ThreadState& state : row.states)
      sum += static_cast<double>(index(state.own)) / static_cast<double>(report_.statements[state.statement].clauses.size());
    return sum / static_cast<double>(row.states.size());
  }

  Report& report_;
  text::Vocabulary& words_;
  const CompareOptions& options_;
  const SeriesOptions& series_;
  series::TermWeights weights_;
  std::vector<Node> nodes_;
  std::vector<std::size_t> first_;  // of each statement, its first node
  std::vector<series::Terms> terms_;
  std::vector<align::Profile> profiles_;
};

}  // namespace

Report matrix(std::vector<Document> documents, const CompareOptions& options, const SeriesOptions& series) {
  Report report;
  std::ranges::stable_sort(documents, {}, [](const Document& document) { return std::tie(document.text, document.path); });
  const std::vector<Party> issuer = issuer_of(documents, options);
  Cutter cutter(report, options);
  for (const Document& document : documents) {
    Statement& statement = cutter.cut(document, issuer);
    statement.partner = partners_of(statement, issuer);
  }
  std::ranges::stable_sort(report.statements, {},
                           [](const Statement& statement) { return std::tie(statement.partner, statement.date); });
  note_mixtures(report);
  Matrix(report, cutter.words(), options, series).run();
  series::find_topics(report, series.topics, cutter.words());
  return report;
}

}  // namespace accordiff
