// A formula must not appear where it did not stand: what stood there already is no news.
#include "check/formulas.hpp"

#include <algorithm>
#include <span>

namespace accordiff::gate {
namespace {

struct Forms {
  bool any_before = false, any_after = false;
  bool more = false;       // some form stands more often than before
  bool different = false;  // other forms than before
};

const PhraseUse* use_in(const PhraseHistory& history, std::size_t statement) {
  const auto found = std::ranges::find(history.uses, statement, &PhraseUse::statement);
  return found == history.uses.end() ? nullptr : &*found;
}

std::string_view rule_broken(Must must, const Forms& forms) {
  switch (must) {
    case Must::Stay: return forms.any_before && !forms.any_after ? "must-stay" : "";
    case Must::NotAppear: return forms.more ? "must-not-appear" : "";
    case Must::NotChange: return forms.any_before && forms.different ? "must-not-change" : "";
    case Must::Nothing: break;
  }
  return {};
}

}  // namespace

std::vector<BrokenFormula> broken_formulas(const std::vector<Watch>& watch, const std::vector<PhraseHistory>& histories,
                                           std::size_t before, std::size_t after) {
  std::vector<BrokenFormula> broken;
  std::size_t next = 0;
  for (const Watch& formula : watch) {
    BrokenFormula found{.formula = &formula, .rule = {}, .old_uses = {}, .new_uses = {}};
    Forms forms;
    for (const PhraseHistory& history : std::span(histories).subspan(next, formula.phrases.size())) {
      const PhraseUse* old_use = before == absent ? nullptr : use_in(history, before);
      const PhraseUse* new_use = after == absent ? nullptr : use_in(history, after);
      if (old_use) found.old_uses.push_back(old_use->clause);
      if (new_use) found.new_uses.push_back(new_use->clause);
      forms.more = forms.more || (new_use && (!old_use || new_use->count > old_use->count));
      forms.different = forms.different || (old_use == nullptr) != (new_use == nullptr);
    }
    next += formula.phrases.size();
    forms.any_before = !found.old_uses.empty();
    forms.any_after = !found.new_uses.empty();
    found.rule = rule_broken(formula.must, forms);
    if (!found.rule.empty()) broken.push_back(std::move(found));
  }
  return broken;
}

}  // namespace accordiff::gate
