// JSON. The only renderer that includes the JSON library. Records are written one a line, so that a report of ten thousand
// clauses is neither one endless line nor a million short ones.
#include "render/json.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <nlohmann/json.hpp>
#include <numeric>
#include <string_view>

#include "accordiff/version.hpp"
#include "render/acts.hpp"
#include "render/fields.hpp"
#include "render/threads.hpp"
#include "render/wording.hpp"

namespace accordiff::renderers {
namespace {

using Json = nlohmann::ordered_json;

constexpr int format_version = 1;

std::string_view kind_name(BlockKind kind) {
  constexpr std::array<std::string_view, 4> names{"title", "heading", "paragraph", "list-item"};
  return names.at(static_cast<std::size_t>(kind));
}

std::string_view op_name(EditOp op) {
  constexpr std::array<std::string_view, 3> names{"keep", "drop", "add"};
  return names.at(static_cast<std::size_t>(op));
}

Json ids_of(std::size_t statement, const std::vector<ClauseId>& clauses) {
  Json ids = Json::array();
  for (const ClauseId clause : clauses) ids.push_back(id_of(statement, clause));
  return ids;
}

Json json_of(const Mark& mark) {
  return {{"kind", name_of(mark.kind)},
          {"begin", mark.place.begin},
          {"end", mark.place.end},
          {"text", mark.text},
          {"entry", mark.entry}};
}

Json act_json(const Clause& clause) {
  const Act& act = clause.act;
  Json marks = Json::array();
  for (const Mark& mark : act.marks) marks.push_back(json_of(mark));
  return {{"family", name_of(act.family)}, {"force", act.force},          {"stance", act.stance},
          {"holder", act.holder},          {"voice", act.voice},          {"addressee", act.addressee},
          {"content", act.content},        {"negated", act.negated},      {"continuity", act.continuity},
          {"trigger", act.trigger},        {"object", object_of(clause)}, {"marks", std::move(marks)}};
}

Json json_of(const Clause& clause, std::size_t statement) {
  Json json{{"id", id_of(statement, clause.id)},
            {"paragraph", clause.paragraph},
            {"section", clause.section},
            {"kind", kind_name(clause.kind)},
            {"line", clause.line},
            {"source", {{"begin", clause.source.begin}, {"end", clause.source.end}}},
            {"text", clause.text},
            {"act", act_json(clause)}};
  if (!clause.marker.empty()) json["marker"] = clause.marker;
  if (clause.chapeau != no_clause) json["chapeau"] = id_of(statement, clause.chapeau);
  return json;
}

Json json_of(const Edit& edit) {
  Json json{{"op", op_name(edit.op)}, {"text", edit.text}};
  if (!edit.was.empty()) json["was"] = edit.was;
  return json;
}

Json facets_of(const Link& link) {
  Json facets = Json::array();
  for (const Finding& finding : link.findings)
    if (std::ranges::find(facets, Json(finding.facet)) == facets.end()) facets.push_back(finding.facet);
  return facets;
}

Json json_of(const Finding& finding) {
  return {{"facet", finding.facet},
          {"sign", finding.sign},
          {"before", finding.before},
          {"after", finding.after},
          {"rule", finding.rule}};
}

Json json_of(const Link& link, const Alignment& alignment) {
  Json findings = Json::array();
  for (const Finding& finding : link.findings) findings.push_back(json_of(finding));
  Json edits = Json::array();
  for (const Edit& edit : link.edits) edits.push_back(json_of(edit));
  return {{"before", ids_of(alignment.before, link.before)},
          {"after", ids_of(alignment.after, link.after)},
          {"status", name_of(link.status)},
          {"moved", link.moved},
          {"split", link.split},
          {"merged", link.merged},
          {"direction", name_of(link.direction)},
          {"facets", facets_of(link)},
          {"findings", std::move(findings)},
          {"because", link.because},
          {"similarity", std::round(link.similarity * 1000) / 1000},
          {"edits", std::move(edits)}};
}

Json json_of(const Note& note) {
  Json json{{"level", note.level == Note::Level::Warning ? "warning" : "info"}, {"code", note.code}, {"message", note.message}};
  if (!note.path.empty()) json["path"] = note.path;
  return json;
}

std::string line(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

// A JSON array with one element a line, at a given depth.
template <class List, class Write>
std::string array(const List& list, std::size_t depth, Write write) {
  if (list.empty()) return "[]";
  const std::string indent(depth, ' ');
  std::string text = "[\n";
  std::size_t left = list.size();
  for (const auto& element : list) text += indent + ' ' + write(element) + (--left == 0 ? "\n" : ",\n");
  return text + indent + ']';
}

// An object of plain members, left open for arrays to follow.
std::string open(const Json& members) {
  std::string text = line(members);
  text.pop_back();
  return text;
}

std::string text_of(const Statement& statement, std::size_t number) {
  Json parties = Json::array();
  for (const Party& party : statement.parties)
    parties.push_back({{"role", party.role}, {"name", party.name}, {"aliases", party.aliases}, {"mentions", party.mentions}});
  Json members{{"index", number},          {"name", statement.name},         {"path", statement.path},
               {"title", statement.title}, {"date", statement.date},         {"language", statement.language},
               {"kind", statement.kind},   {"encoding", statement.encoding}, {"parties", std::move(parties)}};
  if (!statement.partner.empty()) members["partner"] = statement.partner;
  return open(members) +
         ",\n  \"clauses\": " + array(statement.clauses, 2, [&](const Clause& clause) { return line(json_of(clause, number)); }) +
         ",\n  \"excluded\": " +
         array(statement.excluded, 2,
               [](const Exclusion& excluded) {
                 return line({{"begin", excluded.place.begin},
                              {"end", excluded.place.end},
                              {"line", excluded.line},
                              {"reason", excluded.reason},
                              {"text", excluded.text}});
               }) +
         "}";
}

std::string text_of(const Alignment& alignment, const RenderOptions& options) {
  std::vector<const Link*> links;
  for (const Link& link : alignment.links)
    if (options.view != View::Explanations || is_explained(link, alignment, options)) links.push_back(&link);
  return open({{"before", alignment.before}, {"after", alignment.after}}) +
         ",\n  \"links\": " + array(links, 2, [&](const Link* link) { return line(json_of(*link, alignment)); }) + "}";
}

// Its link stands in an alignment, or, past statements without the thread and in a matrix, here.
Json json_of(const ThreadState& state, const Report& report) {
  Json json{{"statement", state.statement}, {"state", name_of(state.state)}, {"clauses", ids_of(state.statement, state.clauses)}};
  if (state.own != no_clause) json["own"] = id_of(state.statement, state.own);
  if (state.against != nowhere) json["against"] = state.against;
  if (state.other != nowhere) json["thread"] = report.threads[state.other].key;
  if (const Link* link = link_of(report, state); link && state.own != no_clause) {
    json["direction"] = name_of(link->direction);
    json["moved"] = link->moved;
    if (state.alignment == nowhere) json["link"] = json_of(*link, {state.against, state.statement, {}});
  }
  return json;
}

Json json_of(const Thread& thread, const Report& report) {
  Json states = Json::array();
  for (const ThreadState& state : thread.states) states.push_back(json_of(state, report));
  return {{"key", thread.key}, {"fate", name_of(thread.fate)}, {"topics", thread.topics}, {"states", std::move(states)}};
}

Json json_of(const PhraseHistory& history) {
  Json uses = Json::array();
  for (const PhraseUse& use : history.uses)
    uses.push_back({{"statement", use.statement}, {"clause", id_of(use.statement, use.clause)}, {"count", use.count}});
  return {{"formula", history.group}, {"phrase", history.phrase}, {"uses", std::move(uses)}};
}

// Those that `topics`, `only` and `thread` ask for; all by default.
std::vector<std::size_t> chosen_threads(const Report& report, const RenderOptions& options) {
  std::vector<std::size_t> all(report.threads.size());
  std::iota(all.begin(), all.end(), 0);
  if (!options.thread.empty()) return threads_named(report, options.thread);
  if (!options.only.empty() && is_of_series(options.view)) return shown_threads(report, options);
  return options.topics.empty() ? all : body_threads(report, options);
}

Json json_of(const Summary& summary) {
  return {{"same", summary.same},         {"editorial", summary.editorial},
          {"reworded", summary.reworded}, {"added", summary.added},
          {"removed", summary.removed},   {"moved", summary.moved},
          {"split", summary.split},       {"merged", summary.merged},
          {"restored", summary.restored}, {"strengthened", summary.strengthened},
          {"weakened", summary.weakened}, {"mixed", summary.mixed},
          {"lateral", summary.lateral},   {"reversed", summary.reversed}};
}

Json json_of(const FormulaHistory& formula) {
  Json steps = Json::array();
  for (const FormulaStep& step : formula.steps)
    steps.push_back({{"statement", step.statement},
                     {"before", step.before},
                     {"after", step.after},
                     {"direction", name_of(step.direction)},
                     {"breaks", step.breaks}});
  return {{"name", formula.name}, {"must", name_of(formula.must)}, {"steps", std::move(steps)}};
}

std::string phrases_of(const Report& report) {
  if (report.phrases.empty()) return {};
  return ",\n \"formulas\": " + array(report.formulas, 1, [](const FormulaHistory& formula) { return line(json_of(formula)); }) +
         ",\n \"phrases\": " + array(report.phrases, 1, [](const PhraseHistory& history) { return line(json_of(history)); });
}

}  // namespace

std::string render_json(const Report& report, const RenderOptions& options) {
  const Json tool{{"name", "accordiff"}, {"version", version()}, {"icu", icu_version()}, {"profile", report.profile}};
  std::size_t number = 0;
  return "{\n \"format\": " + std::to_string(format_version) + ",\n \"tool\": " + line(tool) + ",\n \"statements\": " +
         array(report.statements, 1, [&](const Statement& statement) { return text_of(statement, number++); }) +
         ",\n \"alignments\": " +
         array(report.alignments, 1, [&](const Alignment& alignment) { return text_of(alignment, options); }) +
         ",\n \"threads\": " +
         array(chosen_threads(report, options), 1,
               [&](std::size_t thread) { return line(json_of(report.threads[thread], report)); }) +
         phrases_of(report) + ",\n \"summary\": " + line(json_of(report.summary)) +
         ",\n \"notes\": " + array(report.notes, 1, [](const Note& note) { return line(json_of(note)); }) + "\n}\n";
}

}  // namespace accordiff::renderers
