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

// An object from keys and values in turn. An initializer list would copy every value, which is most of a long report's time.
template <class... Rest>
Json object(Rest&&... rest) {
  Json json = Json::object();
  auto& members = json.get_ref<Json::object_t&>();
  members.reserve(sizeof...(rest) / 2 + 4);  // four more may follow
  const auto put = [&members](const auto& self, const char* key, auto&& value, auto&&... others) -> void {
    members.emplace_back(key, std::forward<decltype(value)>(value));
    if constexpr (sizeof...(others) > 0) self(self, std::forward<decltype(others)>(others)...);
  };
  put(put, std::forward<Rest>(rest)...);
  return json;
}

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
  return object("kind", name_of(mark.kind), "begin", mark.place.begin, "end", mark.place.end, "text", mark.text, "entry",
                mark.entry);
}

Json act_json(const Clause& clause) {
  const Act& act = clause.act;
  Json marks = Json::array();
  for (const Mark& mark : act.marks) marks.push_back(json_of(mark));
  return object("family", name_of(act.family), "force", act.force, "stance", act.stance, "holder", act.holder, "voice", act.voice,
                "addressee", act.addressee, "content", act.content, "negated", act.negated, "continuity", act.continuity,
                "trigger", act.trigger, "object", object_of(clause), "marks", std::move(marks));
}

Json json_of(const Clause& clause, std::size_t statement) {
  Json json =
      object("id", id_of(statement, clause.id), "paragraph", clause.paragraph, "section", clause.section, "kind",
             kind_name(clause.kind), "line", clause.line, "source",
             object("begin", clause.source.begin, "end", clause.source.end), "text", clause.text, "act", act_json(clause));
  if (clause.page > 0) json["page"] = clause.page;
  if (!clause.marker.empty()) json["marker"] = clause.marker;
  if (clause.chapeau != no_clause) json["chapeau"] = id_of(statement, clause.chapeau);
  return json;
}

Json json_of(const Edit& edit) {
  Json json = object("op", op_name(edit.op), "text", edit.text);
  if (!edit.was.empty()) json["was"] = edit.was;
  return json;
}

Json json_of(const Finding& finding) {
  return object("facet", finding.facet, "sign", finding.sign, "before", finding.before, "after", finding.after, "rule",
                finding.rule);
}

double rounded(double share) { return std::round(share * 1000) / 1000; }

Json json_of(const Link& link, const Alignment& alignment) {
  Json findings = Json::array();
  for (const Finding& finding : link.findings) findings.push_back(json_of(finding));
  Json edits = Json::array();
  for (const Edit& edit : link.edits) edits.push_back(json_of(edit));
  Json json = object("before", ids_of(alignment.before, link.before), "after", ids_of(alignment.after, link.after), "status",
                     name_of(link.status), "moved", link.moved, "split", link.split, "merged", link.merged, "direction",
                     name_of(link.direction), "facets", facets_of(link), "findings", std::move(findings), "because", link.because,
                     "similarity", rounded(link.similarity), "confidence", rounded(link.confidence), "uncertain", link.uncertain,
                     "edits", std::move(edits));
  if (!link.watched.empty()) json["watched"] = link.watched;
  if (!link.rival_before.empty()) json["rival"] = ids_of(alignment.before, link.rival_before);
  if (!link.rival_after.empty()) json["rival"] = ids_of(alignment.after, link.rival_after);
  if (!link.related.empty()) json["related"] = ids_of(link.after.empty() ? alignment.after : alignment.before, link.related);
  return json;
}

Json json_of(const Note& note) {
  Json json =
      object("level", note.level == Note::Level::Warning ? "warning" : "info", "code", note.code, "message", note.message);
  if (!note.path.empty()) json["path"] = note.path;
  return json;
}

Json json_of(const Exclusion& excluded) {
  return object("begin", excluded.place.begin, "end", excluded.place.end, "line", excluded.line, "reason", excluded.reason,
                "text", excluded.text);
}

std::string line(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

// A JSON array with one element a line, at a given depth.
template <class List, class Write>
void append_array(std::string& text, const List& list, std::size_t depth, const Write& write) {
  if (list.empty()) return void(text += "[]");
  const std::string indent(depth, ' ');
  text += "[\n";
  std::size_t left = list.size();
  for (const auto& element : list) {
    text += indent + ' ';
    write(element);
    text += --left == 0 ? "\n" : ",\n";
  }
  text += indent + ']';
}

// An object of plain members, left open for arrays to follow.
void append_open(std::string& text, const Json& members) {
  text += line(members);
  text.pop_back();
}

void append(std::string& text, const Statement& statement, std::size_t number) {
  Json parties = Json::array();
  for (const Party& party : statement.parties)
    parties.push_back(object("role", party.role, "name", party.name, "aliases", party.aliases, "mentions", party.mentions));
  Json members =
      object("index", number, "name", statement.name, "path", statement.path, "title", statement.title, "date", statement.date,
             "language", statement.language, "kind", statement.kind, "encoding", statement.encoding, "checksum",
             statement.checksum, "format", statement.format, "extracted", statement.extracted, "parties", std::move(parties));
  if (!statement.partner.empty()) members["partner"] = statement.partner;
  append_open(text, members);
  text += ",\n  \"clauses\": ";
  append_array(text, statement.clauses, 2, [&](const Clause& clause) { text += line(json_of(clause, number)); });
  text += ",\n  \"excluded\": ";
  append_array(text, statement.excluded, 2, [&](const Exclusion& excluded) { text += line(json_of(excluded)); });
  text += '}';
}

void append(std::string& text, const Alignment& alignment, const RenderOptions& options) {
  std::vector<const Link*> links;
  for (const Link& link : alignment.links)
    if (options.view != View::Explanations || is_explained(link, alignment, options)) links.push_back(&link);
  append_open(text, object("before", alignment.before, "after", alignment.after));
  text += ",\n  \"links\": ";
  append_array(text, links, 2, [&](const Link* link) { text += line(json_of(*link, alignment)); });
  text += '}';
}

// Its link stands in an alignment, or, past statements without the thread and in a matrix, here.
Json json_of(const ThreadState& state, const Report& report) {
  Json json =
      object("statement", state.statement, "state", name_of(state.state), "clauses", ids_of(state.statement, state.clauses));
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
  return object("key", thread.key, "fate", name_of(thread.fate), "topics", thread.topics, "states", std::move(states));
}

Json json_of(const PhraseHistory& history) {
  Json uses = Json::array();
  for (const PhraseUse& use : history.uses)
    uses.push_back(object("statement", use.statement, "clause", id_of(use.statement, use.clause), "count", use.count));
  return object("formula", history.group, "phrase", history.phrase, "uses", std::move(uses));
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
  return object("same", summary.same, "editorial", summary.editorial, "reworded", summary.reworded, "added", summary.added,
                "removed", summary.removed, "moved", summary.moved, "split", summary.split, "merged", summary.merged, "restored",
                summary.restored, "strengthened", summary.strengthened, "weakened", summary.weakened, "mixed", summary.mixed,
                "lateral", summary.lateral, "reversed", summary.reversed);
}

Json json_of(const FormulaHistory& formula) {
  Json steps = Json::array();
  for (const FormulaStep& step : formula.steps)
    steps.push_back(object("statement", step.statement, "before", step.before, "after", step.after, "direction",
                           name_of(step.direction), "breaks", step.breaks));
  return object("name", formula.name, "must", name_of(formula.must), "steps", std::move(steps));
}

void append_phrases(std::string& text, const Report& report) {
  if (report.phrases.empty()) return;
  text += ",\n \"formulas\": ";
  append_array(text, report.formulas, 1, [&](const FormulaHistory& formula) { text += line(json_of(formula)); });
  text += ",\n \"phrases\": ";
  append_array(text, report.phrases, 1, [&](const PhraseHistory& history) { text += line(json_of(history)); });
}

}  // namespace

std::string render_json(const Report& report, const RenderOptions& options) {
  const Json tool = object("name", "accordiff", "version", version(), "icu", icu_version(), "profile", report.profile);
  std::string text = "{\n \"format\": " + std::to_string(format_version) + ",\n \"tool\": " + line(tool);
  text += ",\n \"statements\": ";
  std::size_t number = 0;
  append_array(text, report.statements, 1, [&](const Statement& statement) { append(text, statement, number++); });
  text += ",\n \"alignments\": ";
  append_array(text, report.alignments, 1, [&](const Alignment& alignment) { append(text, alignment, options); });
  text += ",\n \"threads\": ";
  append_array(text, chosen_threads(report, options), 1,
               [&](std::size_t thread) { text += line(json_of(report.threads[thread], report)); });
  append_phrases(text, report);
  text += ",\n \"summary\": " + line(json_of(report.summary)) + ",\n \"notes\": ";
  append_array(text, report.notes, 1, [&](const Note& note) { text += line(json_of(note)); });
  return text + "\n}\n";
}

}  // namespace accordiff::renderers
