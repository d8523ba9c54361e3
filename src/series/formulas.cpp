// Steps of formulas, from the phrases that were found.
#include <algorithm>

#include "series/phrases.hpp"

namespace accordiff::series {
namespace {

// The forms of one formula by statement, as places in its list.
using Forms = std::vector<std::vector<std::size_t>>;

// Of forms with an order, the strongest decides.
Direction direction_of(const std::vector<std::size_t>& before, const std::vector<std::size_t>& after) {
  if (before.empty() || after.empty() || before.back() == after.back()) return Direction::None;
  return before.back() < after.back() ? Direction::Strengthened : Direction::Weakened;
}

bool breaks(Must must, const std::vector<std::size_t>& before, const std::vector<std::size_t>& after) {
  switch (must) {
    case Must::Stay: return after.empty();
    case Must::NotAppear: return !after.empty();
    case Must::NotChange: return !before.empty();
    case Must::Nothing: break;
  }
  return false;
}

std::vector<std::string> named(const std::vector<std::size_t>& forms, const Watch& watch) {
  std::vector<std::string> names;
  for (const std::size_t form : forms) names.push_back(watch.phrases[form]);
  return names;
}

FormulaHistory history_of(const Watch& watch, const Forms& forms) {
  FormulaHistory history{watch.name, watch.must, {}};
  std::vector<std::size_t> before;
  for (std::size_t statement = 0; statement < forms.size(); ++statement) {
    const std::vector<std::size_t>& after = forms[statement];
    if (after != before)
      history.steps.push_back({statement, named(before, watch), named(after, watch),
                               watch.ordered ? direction_of(before, after) : Direction::None, breaks(watch.must, before, after)});
    before = after;
  }
  return history;
}

}  // namespace

std::vector<FormulaHistory> find_formulas(const std::vector<Watch>& watch, const std::vector<PhraseHistory>& histories,
                                          std::size_t statements) {
  std::vector<FormulaHistory> formulas;
  auto phrase = histories.begin();
  for (const Watch& formula : watch) {
    Forms forms(statements);
    for (std::size_t form = 0; form < formula.phrases.size(); ++form, ++phrase)
      for (const PhraseUse& use : phrase->uses) forms[use.statement].push_back(form);
    if (!formula.name.empty()) formulas.push_back(history_of(formula, forms));
  }
  return formulas;
}

}  // namespace accordiff::series
