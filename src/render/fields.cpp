// Fields of acts and words for findings.
#include "render/fields.hpp"

#include <algorithm>

#include "render/acts.hpp"
#include "render/wording.hpp"

namespace accordiff::renderers {
namespace {

// "\"agreed to\": agree to (COMMIT 5)": the words with the entry that matched; inherited ones say so.
std::string shown(const Mark& mark) {
  std::string text = "\"" + mark.text + "\"", separator = ": ";
  if (!mark.entry.empty() && mark.entry != mark.text) text += separator + mark.entry, separator = ", ";
  return mark.place.empty() ? text + separator + "inherited" : text;
}

std::string marks_text(const Act& act, MarkKind kind) {
  std::string text;
  for (const Mark* mark : marks_of(act, kind)) text.append(text.empty() ? "" : "; ").append(shown(*mark));
  return text;
}

class Fields {
 public:
  Fields(const Clause* before, const Clause* after) : before_(before), after_(after) {}

  template <class Get>
  void add(std::string_view name, Get get) {
    Field field{std::string(name), before_ ? visible(get(*before_)) : "", after_ ? visible(get(*after_)) : ""};
    if (!field.before.empty() || !field.after.empty()) all_.push_back(std::move(field));
  }

  std::vector<Field> finish() { return std::move(all_); }

 private:
  const Clause* before_;
  const Clause* after_;
  std::vector<Field> all_;
};

}  // namespace

std::vector<Field> fields_of(const Clause* before, const Clause* after) {
  Fields fields(before, after);
  fields.add("text", [](const Clause& clause) { return clause.text; });
  fields.add("holder", [](const Clause& clause) { return clause.act.holder; });
  fields.add("voice", [](const Clause& clause) { return clause.act.voice; });
  fields.add("addressee", [](const Clause& clause) { return clause.act.addressee; });
  fields.add("family", [](const Clause& clause) { return std::string(name_of(clause.act.family)); });
  fields.add("force", [](const Clause& clause) { return has_force(clause.act.family) ? rank_of(clause.act) : ""; });
  fields.add("stance", [](const Clause& clause) { return has_stance(clause.act.family) ? rank_of(clause.act) : ""; });
  fields.add("negated", [](const Clause& clause) { return std::string(clause.act.negated ? "yes" : ""); });
  fields.add("continuity", [](const Clause& clause) { return std::string(clause.act.continuity ? "yes" : ""); });
  fields.add("trigger", [](const Clause& clause) { return clause.act.trigger; });
  fields.add("verb class", [](const Clause& clause) { return clause.act.content; });
  fields.add("object", [](const Clause& clause) { return std::string(object_of(clause)); });
  fields.add("items", [](const Clause& clause) { return marks_text(clause.act, MarkKind::Item); });
  for (std::size_t k = 0; k < static_cast<std::size_t>(MarkKind::Item); ++k) {
    const auto kind = static_cast<MarkKind>(k);
    fields.add(name_of(kind), [&](const Clause& clause) { return marks_text(clause.act, kind); });
  }
  return fields.finish();
}

std::vector<ClausePair> pairs_of(const Link& link, const Statement& before, const Statement& after) {
  std::vector<ClausePair> pairs(std::max(link.before.size(), link.after.size()));
  for (std::size_t k = 0; k < link.before.size(); ++k) pairs[k].before = &before.clauses[index(link.before[k])];
  for (std::size_t k = 0; k < link.after.size(); ++k) pairs[k].after = &after.clauses[index(link.after[k])];
  return pairs;
}

std::string ids_of(const Link& link, const Alignment& alignment) {
  const auto list = [](std::size_t statement, const std::vector<ClauseId>& clauses) {
    std::string ids;
    for (const ClauseId clause : clauses) ids.append(ids.empty() ? "" : ", ").append(id_of(statement, clause));
    return ids;
  };
  const std::string earlier = list(alignment.before, link.before), later = list(alignment.after, link.after);
  return earlier.empty() || later.empty() ? earlier + later : earlier + " -> " + later;
}

std::string_view sign_of(const Finding& finding) {
  return finding.sign > 0 ? "stronger" : finding.sign < 0 ? "weaker" : "no order";
}

std::string step_of(const Finding& finding) {
  if (finding.before.empty() && finding.after.empty()) return {};
  if (finding.before.empty()) return visible("\"" + finding.after + "\" added");
  if (finding.after.empty()) return visible("\"" + finding.before + "\" dropped");
  return visible(finding.before + " -> " + finding.after);
}

bool is_explained(const Link& link, const Alignment& alignment, const RenderOptions& options) {
  if (options.clause.empty()) return is_shown(link, options);
  const auto named = [&](std::size_t statement, const std::vector<ClauseId>& clauses) {
    return std::ranges::any_of(clauses, [&](ClauseId clause) { return id_of(statement, clause) == options.clause; });
  };
  return named(alignment.before, link.before) || named(alignment.after, link.after);
}

}  // namespace accordiff::renderers
