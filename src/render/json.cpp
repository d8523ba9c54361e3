// JSON. Records are written one a line, so that a report of ten thousand clauses is neither one endless line nor a million short
// ones.
#include "render/json.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <string_view>

#include "accordiff/version.hpp"
#include "render/acts.hpp"
#include "render/fields.hpp"
#include "render/json_record.hpp"
#include "render/threads.hpp"
#include "render/wording.hpp"

namespace accordiff::renderers {
namespace {

constexpr int format_version = 1;

std::string_view kind_name(BlockKind kind) {
  constexpr std::array<std::string_view, 4> names{"title", "heading", "paragraph", "list-item"};
  return names.at(static_cast<std::size_t>(kind));
}

std::string_view op_name(EditOp op) {
  constexpr std::array<std::string_view, 3> names{"keep", "drop", "add"};
  return names.at(static_cast<std::size_t>(op));
}

double rounded(double share) { return std::round(share * 1000) / 1000; }

// What stands in arrays.
void write(std::string& text, const Party& party);
void write(std::string& text, const Mark& mark);
void write(std::string& text, const Edit& edit);
void write(std::string& text, const Finding& finding);
void write(std::string& text, const PhraseUse& use);
void write(std::string& text, const FormulaStep& step);

// An array of these as a value.
template <class List>
auto all(const List& list) {
  return [&list](std::string& text) { write_list(text, list, [](std::string& into, const auto& one) { write(into, one); }); };
}

auto ids(std::size_t statement, const std::vector<ClauseId>& clauses) {
  return [statement, &clauses](std::string& text) {
    write_list(text, clauses, [statement](std::string& into, ClauseId clause) { write_value(into, id_of(statement, clause)); });
  };
}

// --- statements

void write(std::string& text, const Mark& mark) {
  Members(text)
      .put("kind", name_of(mark.kind))
      .put("begin", mark.place.begin)
      .put("end", mark.place.end)
      .put("text", mark.text)
      .put("entry", mark.entry);
}

void write_act(std::string& text, const Clause& clause) {
  const Act& act = clause.act;
  Members(text)
      .put("family", name_of(act.family))
      .put("force", act.force)
      .put("stance", act.stance)
      .put("holder", act.holder)
      .put("voice", act.voice)
      .put("addressee", act.addressee)
      .put("content", act.content)
      .put("negated", act.negated)
      .put("continuity", act.continuity)
      .put("trigger", act.trigger)
      .put("object", object_of(clause))
      .put("marks", all(act.marks));
}

void write(std::string& text, Span span) { Members(text).put("begin", span.begin).put("end", span.end); }

void write(std::string& text, const Clause& clause, std::size_t statement) {
  Members members(text);
  members.put("id", id_of(statement, clause.id))
      .put("paragraph", clause.paragraph)
      .put("section", clause.section)
      .put("kind", kind_name(clause.kind))
      .put("line", clause.line)
      .put("source", [&](std::string& into) { write(into, clause.source); })
      .put("text", clause.text)
      .put("act", [&](std::string& into) { write_act(into, clause); });
  if (clause.page > 0) members.put("page", clause.page);
  if (!clause.marker.empty()) members.put("marker", clause.marker);
  if (clause.chapeau != no_clause) members.put("chapeau", id_of(statement, clause.chapeau));
}

void write(std::string& text, const Exclusion& excluded) {
  Members(text)
      .put("begin", excluded.place.begin)
      .put("end", excluded.place.end)
      .put("line", excluded.line)
      .put("reason", excluded.reason)
      .put("text", excluded.text);
}

void write(std::string& text, const Party& party) {
  Members(text).put("role", party.role).put("name", party.name).put("aliases", party.aliases).put("mentions", party.mentions);
}

// An object of plain members, left open for arrays to follow.
void reopen(std::string& text) { text.pop_back(); }

void write(std::string& text, const Statement& statement, std::size_t number) {
  {
    Members members(text);
    members.put("index", number)
        .put("name", statement.name)
        .put("path", statement.path)
        .put("title", statement.title)
        .put("date", statement.date)
        .put("language", statement.language)
        .put("kind", statement.kind)
        .put("encoding", statement.encoding)
        .put("checksum", statement.checksum)
        .put("format", statement.format)
        .put("extracted", statement.extracted)
        .put("parties", all(statement.parties));
    if (!statement.partner.empty()) members.put("partner", statement.partner);
  }
  reopen(text);
  text += ",\n  \"clauses\": ";
  write_lines(text, statement.clauses, 2, [&](std::string& into, const Clause& clause) { write(into, clause, number); });
  text += ",\n  \"excluded\": ";
  write_lines(text, statement.excluded, 2, [](std::string& into, const Exclusion& excluded) { write(into, excluded); });
  text += '}';
}

// --- alignments

void write(std::string& text, const Edit& edit) {
  Members members(text);
  members.put("op", op_name(edit.op)).put("text", edit.text);
  if (!edit.was.empty()) members.put("was", edit.was);
}

void write(std::string& text, const Finding& finding) {
  Members(text)
      .put("facet", finding.facet)
      .put("sign", finding.sign)
      .put("before", finding.before)
      .put("after", finding.after)
      .put("rule", finding.rule);
}

void write(std::string& text, const Link& link, std::size_t before, std::size_t after) {
  Members members(text);
  members.put("before", ids(before, link.before))
      .put("after", ids(after, link.after))
      .put("status", name_of(link.status))
      .put("moved", link.moved)
      .put("split", link.split)
      .put("merged", link.merged)
      .put("direction", name_of(link.direction))
      .put("facets", facets_of(link))
      .put("findings", all(link.findings))
      .put("because", link.because)
      .put("similarity", rounded(link.similarity))
      .put("confidence", rounded(link.confidence))
      .put("uncertain", link.uncertain)
      .put("edits", all(link.edits));
  if (!link.watched.empty()) members.put("watched", link.watched);
  if (!link.rival_before.empty()) members.put("rival", ids(before, link.rival_before));
  if (!link.rival_after.empty()) members.put("rival", ids(after, link.rival_after));
  if (!link.related.empty()) members.put("related", ids(link.after.empty() ? after : before, link.related));
}

void write(std::string& text, const Alignment& alignment, const RenderOptions& options) {
  std::vector<const Link*> links;
  for (const Link& link : alignment.links)
    if (options.view != View::Explanations || is_explained(link, alignment, options)) links.push_back(&link);
  Members(text).put("before", alignment.before).put("after", alignment.after);
  reopen(text);
  text += ",\n  \"links\": ";
  write_lines(text, links, 2,
              [&](std::string& into, const Link* link) { write(into, *link, alignment.before, alignment.after); });
  text += '}';
}

// --- series

// Its link stands in an alignment, or, past statements without the thread and in a matrix, here.
void write(std::string& text, const ThreadState& state, const Report& report) {
  Members members(text);
  members.put("statement", state.statement)
      .put("state", name_of(state.state))
      .put("clauses", ids(state.statement, state.clauses));
  if (state.own != no_clause) members.put("own", id_of(state.statement, state.own));
  if (state.against != nowhere) members.put("against", state.against);
  if (state.other != nowhere) members.put("thread", report.threads[state.other].key);
  const Link* link = link_of(report, state);
  if (!link || state.own == no_clause) return;
  members.put("direction", name_of(link->direction)).put("moved", link->moved);
  if (state.alignment == nowhere)
    members.put("link", [&](std::string& into) { write(into, *link, state.against, state.statement); });
}

void write(std::string& text, const Thread& thread, const Report& report) {
  const auto states = [&](std::string& into) {
    write_list(into, thread.states, [&](std::string& one, const ThreadState& state) { write(one, state, report); });
  };
  Members(text).put("key", thread.key).put("fate", name_of(thread.fate)).put("topics", thread.topics).put("states", states);
}

void write(std::string& text, const PhraseUse& use) {
  Members(text).put("statement", use.statement).put("clause", id_of(use.statement, use.clause)).put("count", use.count);
}

void write(std::string& text, const PhraseHistory& history) {
  Members(text).put("formula", history.group).put("phrase", history.phrase).put("uses", all(history.uses));
}

void write(std::string& text, const FormulaStep& step) {
  Members(text)
      .put("statement", step.statement)
      .put("before", step.before)
      .put("after", step.after)
      .put("direction", name_of(step.direction))
      .put("breaks", step.breaks);
}

void write(std::string& text, const FormulaHistory& formula) {
  Members(text).put("name", formula.name).put("must", name_of(formula.must)).put("steps", all(formula.steps));
}

// Those that `topics`, `only` and `thread` ask for; all by default.
std::vector<std::size_t> chosen_threads(const Report& report, const RenderOptions& options) {
  std::vector<std::size_t> numbers(report.threads.size());
  std::iota(numbers.begin(), numbers.end(), 0);
  if (!options.thread.empty()) return threads_named(report, options.thread);
  if (!options.only.empty() && is_of_series(options.view)) return shown_threads(report, options);
  return options.topics.empty() ? numbers : body_threads(report, options);
}

void write_phrases(std::string& text, const Report& report) {
  if (report.phrases.empty()) return;
  text += ",\n \"formulas\": ";
  write_lines(text, report.formulas, 1, [](std::string& into, const FormulaHistory& formula) { write(into, formula); });
  text += ",\n \"phrases\": ";
  write_lines(text, report.phrases, 1, [](std::string& into, const PhraseHistory& history) { write(into, history); });
}

// --- the report

void write(std::string& text, const Summary& summary) {
  Members(text)
      .put("same", summary.same)
      .put("editorial", summary.editorial)
      .put("reworded", summary.reworded)
      .put("added", summary.added)
      .put("removed", summary.removed)
      .put("moved", summary.moved)
      .put("split", summary.split)
      .put("merged", summary.merged)
      .put("restored", summary.restored)
      .put("strengthened", summary.strengthened)
      .put("weakened", summary.weakened)
      .put("mixed", summary.mixed)
      .put("lateral", summary.lateral)
      .put("reversed", summary.reversed);
}

void write(std::string& text, const Note& note) {
  Members members(text);
  members.put("level", note.level == Note::Level::Warning ? "warning" : "info")
      .put("code", note.code)
      .put("message", note.message);
  if (!note.path.empty()) members.put("path", note.path);
}

}  // namespace

std::string render_json(const Report& report, const RenderOptions& options) {
  std::string text = "{\n \"format\": " + std::to_string(format_version) + ",\n \"tool\": ";
  Members(text).put("name", "accordiff").put("version", version()).put("icu", icu_version()).put("profile", report.profile);
  text += ",\n \"statements\": ";
  std::size_t number = 0;
  write_lines(text, report.statements, 1,
              [&](std::string& into, const Statement& statement) { write(into, statement, number++); });
  text += ",\n \"alignments\": ";
  write_lines(text, report.alignments, 1,
              [&](std::string& into, const Alignment& alignment) { write(into, alignment, options); });
  text += ",\n \"threads\": ";
  write_lines(text, chosen_threads(report, options), 1,
              [&](std::string& into, std::size_t thread) { write(into, report.threads[thread], report); });
  write_phrases(text, report);
  text += ",\n \"summary\": ";
  write(text, report.summary);
  text += ",\n \"notes\": ";
  write_lines(text, report.notes, 1, [](std::string& into, const Note& note) { write(into, note); });
  return text + "\n}\n";
}

}  // namespace accordiff::renderers
