// The facets of a change and their signs: section "Changes" of docs/method.md.
#include "classify/findings.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <set>

#include "classify/degree.hpp"
#include "classify/scope.hpp"
#include "classify/side.hpp"
#include "text/data.hpp"
#include "text/fold.hpp"

namespace accordiff::classify {
namespace {

int sign_of(int difference) { return difference > 0 ? 1 : difference < 0 ? -1 : 0; }

class Finder {
 public:
  Finder(Side before, Side after)
      : before_(std::move(before)), after_(std::move(after)), degrees_(compare_degrees(before_, after_)) {}

  std::vector<Finding> run(const text::Vocabulary& words) {
    find_strength();
    const bool same_tier = found_.empty();
    find_holder();
    find_addressee();
    for (const auto& [kind, facet, sign] : marked)
      if (kind != MarkKind::Intensifier || same_tier) compare_marks(kind, facet, sign);  // emphasis counts within a tier
    find_numbers();
    find_formula();
    find_scope(words);
    find_degrees();
    find_continuity();
    std::ranges::stable_sort(found_, {}, [](const Finding& finding) { return rank(finding); });
    return std::move(found_);
  }

 private:
  struct Marked {
    MarkKind kind;
    const char* facet;
    int sign;  // of an added mark
  };
  static constexpr std::array<Marked, 8> marked{{{MarkKind::Narrow, "attribution", -1},
                                                 {MarkKind::Wide, "attribution", 1},
                                                 {MarkKind::Condition, "condition", -1},
                                                 {MarkKind::Hedge, "hedge", -1},
                                                 {MarkKind::Diminisher, "hedge", -1},
                                                 {MarkKind::Widening, "quantifier", 1},
                                                 {MarkKind::Narrowing, "quantifier", -1},
                                                 {MarkKind::Intensifier, "intensity", 1}}};

  static std::size_t rank(const Finding& finding) {
    const auto place = static_cast<std::size_t>(std::ranges::find(facets, finding.facet) - facets.begin());
    return 2 * place + (finding.sign == 0);
  }

  void add(const char* facet, int sign, std::string before, std::string after, std::string rule) {
    found_.push_back({facet, sign, std::move(before), std::move(after), std::move(rule)});
  }

  // Force within a family by its ladder; between families by how far an act binds anybody.
  void find_strength() {
    const Act& one = *before_.act;
    const Act& other = *after_.act;
    const std::string step = name_of(one) + " -> " + name_of(other);
    if (one.family == Family::Position && other.family == Family::Position) return find_stance(one, other, step);
    if (one.family == other.family) {
      if (one.force != other.force)
        add("force", sign_of(other.force - one.force), trigger_of(one), trigger_of(other), step + ": the weakest link decides");
      return;
    }
    const int change = reach_of(other) - reach_of(one);
    if (change != 0 && (is_commitment(one) || is_commitment(other)))
      add("force", sign_of(change), trigger_of(one), trigger_of(other), step + ": another kind of act");
  }

  void find_stance(const Act& one, const Act& other, const std::string& step) {
    if (one.stance == other.stance) return;
    if (one.stance * other.stance < 0)
      return add("reversal", 0, trigger_of(one), trigger_of(other), step + ": the stance turned round");
    add("stance", sign_of(std::abs(other.stance) - std::abs(one.stance)), trigger_of(one), trigger_of(other),
        step + ": farther from 0 is stronger");
  }

  // Who says it: both is more than one, all more than some.
  void find_holder() {
    const Act& one = *before_.act;
    const Act& other = *after_.act;
    if (one.holder == other.holder || !is_known(one) || !is_known(other) || !is_binding(one) || !is_binding(other)) return;
    const bool narrow = one.holder == "S" || other.holder == "S";
    add(narrow ? "attribution" : "holder", sign_of(width(other) - width(one)), one.holder, other.holder,
        "a joint voice is more than a single one");
  }
  // Somebody stands for the words: what is only told has no strength to lose.
  static bool speaks(const Act& act) {
    return is_binding(act) || (!act.holder.empty() && act.holder != "N" && act.voice != "inferred");
  }
  static bool is_known(const Act& act) { return !act.holder.empty() && act.holder != "?" && act.voice != "inferred"; }
  static int width(const Act& act) { return act.holder == "AB" || act.holder == "G" || act.holder == "ALL" ? 2 : 1; }

  void find_addressee() {
    const std::string& one = before_.act->addressee;
    const std::string& other = after_.act->addressee;
    if (!one.empty() && !other.empty() && one != other && one != "?" && other != "?")
      add("addressee", 0, one, other, "another party is called upon");
  }

  // Whether the word that a mark belongs to stands on the other side too: "certain pulses" dropped narrows a list, it widens
  // nothing.
  static bool still_said(const Clause& clause, const Mark& mark, const Side& other) {
    if (mark.kind != MarkKind::Widening && mark.kind != MarkKind::Narrowing) return true;
    const auto next = std::ranges::find_if(clause.tokens, [&](const Token& token) { return token.word.begin >= mark.place.end; });
    if (next == clause.tokens.end()) return true;
    return std::ranges::any_of(other.clauses, [&](const Clause* there) {
      return std::ranges::find(there->tokens, next->stem, &Token::stem) != there->tokens.end();
    });
  }

  // "Strong" for "solid" is a degree, no emphasis.
  [[nodiscard]] bool is_of_degree(const Mark& mark) const {
    return std::ranges::any_of(
        degrees_, [&](const DegreeChange& change) { return change.before == mark.text || change.after == mark.text; });
  }

  // Marks of a kind that only one side has, by the entry that matched.
  void compare_marks(MarkKind kind, const char* facet, int sign) {
    std::map<std::string, std::pair<int, std::string>> balance;  // entry -> after minus before, as written
    const auto count = [&](const Side& side, int step) {
      for (const Clause* clause : side.clauses)
        for (const Mark& mark : clause->act.marks)
          if (mark.kind == kind && !mark.place.empty() && !is_of_degree(mark) &&
              still_said(*clause, mark, &side == &before_ ? after_ : before_)) {
            auto& [number, text] = balance[mark.entry];
            number += step;
            text = mark.text;
          }
    };
    count(before_, -1);
    count(after_, 1);
    std::vector<std::pair<std::string, std::string>> dropped, added;
    for (const auto& [entry, state] : balance) {
      if (state.first < 0) dropped.emplace_back(state.second, entry);
      if (state.first > 0) added.emplace_back(state.second, entry);
    }
    if (!speaks(*before_.act) || !speaks(*after_.act)) sign = 0;
    const std::size_t exchanged = std::min(dropped.size(), added.size());
    for (std::size_t k = 0; k < exchanged; ++k)
      add(facet, 0, dropped[k].first, added[k].first, "one for another of the same list");
    for (std::size_t k = exchanged; k < dropped.size(); ++k)
      add(facet, -sign, dropped[k].first, "", "\"" + dropped[k].second + "\" is in the list of its kind");
    for (std::size_t k = exchanged; k < added.size(); ++k)
      add(facet, sign, "", added[k].first, "\"" + added[k].second + "\" is in the list of its kind");
  }

  // A date or an amount makes an act checkable; another date or amount has no order by itself.
  void find_numbers() {
    std::vector<std::string> one = numbers_of(before_), other = numbers_of(after_);
    std::vector<std::string> dropped, added;
    std::ranges::set_difference(one, other, std::back_inserter(dropped));
    std::ranges::set_difference(other, one, std::back_inserter(added));
    if (dropped.empty() && added.empty()) return;
    const auto first = [](const std::vector<std::string>& list) { return list.empty() ? std::string{} : list.front(); };
    const bool binding = is_binding(*before_.act) && is_binding(*after_.act);
    const int sign = !binding ? 0 : dropped.empty() ? 1 : added.empty() ? -1 : 0;
    add("number", sign, first(dropped), first(added), "a number or a date makes an act checkable");
  }
  static std::vector<std::string> numbers_of(const Side& side) {
    std::vector<std::string> numbers;
    for (const Clause* clause : side.clauses)
      for (const Mark& mark : clause->act.marks)
        if (mark.kind == MarkKind::Specificity) numbers.push_back(mark.text);
    std::ranges::sort(numbers);
    return numbers;
  }

  // "policy" for "principle": another formula.
  void find_formula() {
    const auto one = formula_words_of(before_), other = formula_words_of(after_);
    std::vector<std::string> dropped, added;
    std::ranges::set_difference(one, other, std::back_inserter(dropped));
    std::ranges::set_difference(other, one, std::back_inserter(added));
    if (!dropped.empty() && !added.empty())
      add("formula", 0, dropped.front(), added.front(), "one formula for another; which is stronger is contested");
  }
  static std::vector<std::string> formula_words_of(const Side& side) {
    static const auto formula_words = [] {
      std::set<std::string_view> all;
      for (const auto& row : text::rows(text::embedded("formula-words.tsv"))) all.insert(row.begin() + 1, row.end());
      return all;
    }();
    std::vector<std::string> found;
    for (const Clause* clause : side.clauses)
      for (const Token& token : clause->tokens)
        if (auto word = text::fold_word(std::string_view(clause->text).substr(token.word.begin, token.word.size()));
            formula_words.contains(word))
          found.push_back(std::move(word));
    std::ranges::sort(found);
    return found;
  }

  void find_scope(const text::Vocabulary& words) {
    const Scope scope = compare_scope(before_, after_, words);
    if (scope.dropped == 0 && scope.added == 0) return;
    const bool both = is_binding(*before_.act) && is_binding(*after_.act);
    const bool binding = both || is_commitment(*before_.act) || is_commitment(*after_.act);
    if (scope.wider) add("items", binding ? 1 : 0, "", scope.first_added, "what is covered grew");
    if (scope.narrower) add("items", binding ? -1 : 0, scope.first_dropped, "", "what is covered shrank");
    if (!scope.wider && !scope.narrower && both) find_items(words);
  }

  // An item more or less of a list of two commitments; one for another has no order.
  void find_items(const text::Vocabulary& words) {
    const ListChange change = compare_lists(before_, after_, words);
    if (change.dropped.empty() && change.added.empty()) return;
    const int sign = change.dropped.empty() ? 1 : change.added.empty() ? -1 : 0;
    add("items", sign, change.dropped, change.added, "an item of the list");
  }

  // How much is said to be the case: "solid", "strong".
  void find_degrees() {
    for (const DegreeChange& change : degrees_)
      add("degree", change.sign, change.before, change.after, "from little to much by the list of degrees");
  }

  void find_continuity() {
    if (before_.act->continuity != after_.act->continuity && is_binding(*before_.act) && is_binding(*after_.act))
      add("continuity", 0, trigger_of(*before_.act), trigger_of(*after_.act), "said again, or for the first time");
  }

  Side before_, after_;
  std::vector<DegreeChange> degrees_;
  std::vector<Finding> found_;
};

}  // namespace

std::vector<Finding> find_changes(const Link& link, const Statement& before, const Statement& after,
                                  const text::Vocabulary& words) {
  return Finder(side_of(link.before, before), side_of(link.after, after)).run(words);
}

Direction direction_of(const std::vector<Finding>& findings) {
  const auto says = [&](int sign) {
    return std::ranges::any_of(findings, [sign](const Finding& finding) { return finding.sign == sign; });
  };
  if (std::ranges::any_of(findings, [](const Finding& finding) { return finding.facet == "reversal"; }))
    return Direction::Reversed;
  if (says(1) && says(-1)) return Direction::Mixed;
  if (says(1)) return Direction::Strengthened;
  if (says(-1)) return Direction::Weakened;
  return findings.empty() ? Direction::None : Direction::Lateral;
}

}  // namespace accordiff::classify
