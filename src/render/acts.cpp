// Names and short forms of acts.
#include "render/acts.hpp"

namespace accordiff::renderers {

std::string_view name_of(Family family) {
  constexpr std::array<std::string_view, 10> names{"?",        "COMMIT", "POSITION", "DIRECTIVE", "REPORT",
                                                   "EVALUATE", "ASSERT", "EVENT",    "NARRATOR",  "META"};
  return names.at(static_cast<std::size_t>(family));
}

std::string_view name_of(MarkKind kind) {
  constexpr std::array<std::string_view, 17> names{"head",      "content",      "negation", "intensifier", "diminisher", "hedge",
                                                   "condition", "specificity",  "widening", "narrowing",   "wide",       "narrow",
                                                   "purpose",   "circumstance", "rider",    "formula",     "item"};
  return names.at(static_cast<std::size_t>(kind));
}

bool has_force(Family family) {
  return family == Family::Commit || family == Family::Directive || family == Family::Report || family == Family::Evaluate;
}

bool has_stance(Family family) { return family == Family::Position; }

std::string rank_of(const Act& act) {
  const bool is_signed = has_stance(act.family) || act.family == Family::Evaluate;
  if (!has_stance(act.family) && !has_force(act.family)) return {};
  const int rank = has_stance(act.family) ? act.stance : act.force;
  return (is_signed && rank > 0 ? "+" : "") + std::to_string(rank);
}

std::string act_of(const Act& act) {
  const std::string rank = rank_of(act);
  return std::string(name_of(act.family)) + (rank.empty() ? "" : " " + rank);
}

std::string headline_of(const Act& act) {
  if (act.family == Family::Unknown) return {};
  return (act.holder.empty() ? "" : act.holder + " ") + act_of(act);
}

std::string_view object_of(const Clause& clause) {
  const Span object = clause.act.object;
  if (object.empty() || object.begin > object.end || object.end > clause.text.size()) return {};
  return std::string_view(clause.text).substr(object.begin, object.size());
}

std::vector<const Mark*> marks_of(const Act& act, MarkKind kind) {
  std::vector<const Mark*> found;
  for (const Mark& mark : act.marks)
    if (mark.kind == kind) found.push_back(&mark);
  return found;
}

std::string words_of(const Act& act, std::initializer_list<MarkKind> kinds) {
  std::string words;
  for (const MarkKind kind : kinds)
    for (const Mark* mark : marks_of(act, kind)) words.append(words.empty() ? "" : "; ").append(mark->text);
  return words;
}

}  // namespace accordiff::renderers
