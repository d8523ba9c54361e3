// Shared wording.
#include "render/wording.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "render/acts.hpp"
#include "text/utf8.hpp"

namespace accordiff::renderers {

std::string_view name_of(Status status) {
  constexpr std::array<std::string_view, 5> names{"same", "editorial", "reworded", "added", "removed"};
  return names.at(static_cast<std::size_t>(status));
}

std::string_view name_of(Direction direction) {
  constexpr std::array<std::string_view, 6> names{"none", "strengthened", "weakened", "mixed", "lateral", "reversed"};
  return names.at(static_cast<std::size_t>(direction));
}

std::vector<std::string_view> label_parts(const Link& link) {
  const bool only_moved = link.moved && link.status == Status::Same;
  std::vector<std::string_view> parts{only_moved ? "moved" : name_of(link.status)};
  if (link.direction != Direction::None) parts.push_back(name_of(link.direction));
  if (link.moved && !only_moved) parts.emplace_back("moved");
  if (link.split) parts.emplace_back("split");
  if (link.merged) parts.emplace_back("merged");
  return parts;
}

std::string label_of(const Link& link, std::string_view separator) {
  std::string label;
  for (const std::string_view part : label_parts(link)) label.append(label.empty() ? "" : separator).append(part);
  return label;
}

std::string_view arrow_of(Direction direction) {
  constexpr std::array<std::string_view, 6> arrows{" ", "↑", "↓", "↕", "↔", "⇄"};
  return arrows.at(static_cast<std::size_t>(direction));
}

std::vector<std::string_view> facets_of(const Link& link) {
  std::vector<std::string_view> facets;
  for (const Finding& finding : link.findings)
    if (std::ranges::find(facets, finding.facet) == facets.end()) facets.emplace_back(finding.facet);
  return facets;
}

namespace {

// "weaker by force, hedge; stronger by items".
std::string facets_by_sign(const Link& link) {
  std::string reason;
  constexpr std::array<std::pair<int, std::string_view>, 3> signs{std::pair{-1, "weaker by "}, std::pair{1, "stronger by "},
                                                                  std::pair{0, "differs in "}};
  for (const auto& [sign, opening] : signs) {
    std::vector<std::string_view> facets;
    for (const Finding& finding : link.findings)
      if (finding.sign == sign && std::ranges::find(facets, finding.facet) == facets.end()) facets.push_back(finding.facet);
    for (const std::string_view facet : facets)
      reason.append(facet != facets.front() ? ", "
                    : reason.empty()        ? ""
                                            : "; ")
          .append(facet == facets.front() ? opening : "")
          .append(facet);
  }
  return reason;
}

}  // namespace

std::string reason_of(const Link& link) {
  std::string reason;
  for (const std::string& formula : link.watched) reason.append(reason.empty() ? "watched: " : ", ").append(formula);
  const bool judged = link.direction != Direction::None || !link.findings.empty();
  if (link.before.empty() || link.after.empty() || !judged) return visible(reason);
  const std::string facets = facets_by_sign(link);
  reason.append(reason.empty() || facets.empty() ? "" : "; ").append(facets);
  if (!link.because.empty()) reason.append(reason.empty() ? "" : ": ").append(link.because);
  return visible(reason);
}

std::string headline_of(const Link& link, const Statement& before, const Statement& after) {
  const bool whole = link.before.empty() != link.after.empty();
  return whole ? visible(headline_of(clause_of(link, before, after).act)) : std::string{};
}

namespace {

// " (1 strengthened, 2 weakened)"; "" when no rewording was judged.
std::string directions_of(const Summary& summary) {
  std::string words;
  for (const auto& [direction, count] : counts_of(summary)) {
    if (count == 0) continue;
    words.append(words.empty() ? " (" : ", ").append(std::to_string(count)).append(" ").append(name_of(direction));
  }
  return words.empty() ? words : words + ")";
}

}  // namespace

std::array<std::pair<Direction, std::size_t>, 5> counts_of(const Summary& summary) {
  return {std::pair{Direction::Reversed, summary.reversed}, std::pair{Direction::Weakened, summary.weakened},
          std::pair{Direction::Strengthened, summary.strengthened}, std::pair{Direction::Mixed, summary.mixed},
          std::pair{Direction::Lateral, summary.lateral}};
}

std::string sentence_of(const Summary& summary) {
  std::string sentence;
  const auto add = [&](std::size_t count, const std::string& what) {
    if (count == 0) return;
    if (!sentence.empty()) sentence += ", ";
    sentence.append(std::to_string(count)).append(" ").append(what);
  };
  add(summary.added, "added");
  add(summary.removed, "removed");
  add(summary.reworded, "reworded" + directions_of(summary));
  add(summary.moved, "moved");
  add(summary.split, "split");
  add(summary.merged, "merged");
  add(summary.editorial, "editorial");
  if (sentence.empty()) sentence = "no change";
  return sentence.append("; ").append(std::to_string(summary.same)).append(" unchanged");
}

Summary summary_of(const Alignment& alignment) {
  Summary summary;
  for (const Link& link : alignment.links) {
    summary.same += link.status == Status::Same;
    summary.editorial += link.status == Status::Editorial;
    summary.reworded += link.status == Status::Reworded;
    summary.added += link.status == Status::Added;
    summary.removed += link.status == Status::Removed;
    summary.moved += link.moved;
    summary.split += link.split;
    summary.merged += link.merged;
    const Direction direction = link.status == Status::Reworded ? link.direction : Direction::None;
    summary.strengthened += direction == Direction::Strengthened;
    summary.weakened += direction == Direction::Weakened;
    summary.mixed += direction == Direction::Mixed;
    summary.lateral += direction == Direction::Lateral;
    summary.reversed += direction == Direction::Reversed;
  }
  return summary;
}

bool is_change(const Link& link) { return link.status != Status::Same || link.moved || link.split || link.merged; }

bool is_shown(const Link& link, const RenderOptions& options) {
  if (options.only.empty()) return is_change(link) && (link.status != Status::Editorial || link.moved);
  const auto asked = [&](std::string_view name) { return std::ranges::find(options.only, name) != options.only.end(); };
  return asked(name_of(link.status)) || (link.direction != Direction::None && asked(name_of(link.direction))) ||
         (link.moved && asked("moved")) || (link.split && asked("split")) || (link.merged && asked("merged"));
}

std::string text_of(const std::vector<ClauseId>& ids, const Statement& statement) {
  std::string text;
  for (const ClauseId id : ids) text.append(text.empty() ? "" : " ").append(statement.clauses[index(id)].text);
  return text;
}

const Clause& clause_of(const Link& link, const Statement& before, const Statement& after) {
  return link.after.empty() ? before.clauses[index(link.before.front())] : after.clauses[index(link.after.front())];
}

std::string place_of(const Link& link, const Statement& before, const Statement& after) {
  const std::string place = "¶" + std::to_string(clause_of(link, before, after).paragraph);
  if (!link.moved || link.before.empty()) return place;
  return "¶" + std::to_string(before.clauses[index(link.before.front())].paragraph) + " to " + place;
}

std::string heading_of(const Clause& clause, const Statement& statement) {
  if (clause.section == 0) return {};
  for (std::size_t k = index(clause.id) + 1; k-- > 0;) {
    const Clause& at = statement.clauses[k];
    if ((at.kind == BlockKind::Heading || at.kind == BlockKind::Title) && at.section == clause.section) return at.text;
  }
  return {};
}

std::string title_of(const Statement& statement) {
  const bool dated = statement.date.empty() || statement.name.find(statement.date) != std::string::npos;
  return dated ? statement.name : statement.name + ", " + statement.date;
}

std::string profile_line(const Report& report) { return visible("profile " + report.profile + "; judges wording, not law"); }

std::string parties_of(const Statement& statement) {
  std::string line;
  for (const Party& party : statement.parties)
    line.append(line.empty() ? "" : ", ").append(party.role).append(" = ").append(party.name);
  return visible(line);
}

std::string parties_of(const Report& report, const Statement& statement) {
  std::string line = parties_of(statement);
  for (const Note& note : report.notes) {
    if (!tells_parties(note, statement)) continue;
    // The note may end in the list that stands here already.
    const auto list = note.message.find(": " + statement.parties.front().role + " = ");
    line += " (" + visible(note.message.substr(0, list)) + ")";
  }
  return line;
}

bool tells_parties(const Note& note, const Statement& statement) {
  return note.level == Note::Level::Info && note.code.starts_with("parties") && note.path == statement.path &&
         !statement.parties.empty();
}

std::vector<std::string> notes_of(const Report& report) {
  constexpr std::size_t most_alike = 3;
  std::vector<const Note*> notes;
  std::map<std::string_view, std::size_t> of_code;
  for (const Note& note : report.notes) {
    const auto said = [&](const Statement& statement) { return tells_parties(note, statement); };
    if (std::ranges::any_of(report.statements, said)) continue;
    notes.push_back(&note);
    ++of_code[note.code];
  }
  std::vector<std::string> lines;
  for (const Note* note : notes) {
    const std::size_t alike = std::exchange(of_code[note->code], std::size_t{1});
    if (alike == 0) continue;
    std::string line = note->level == Note::Level::Warning ? "warning: " : "note: ";
    if (!note->path.empty()) line += note->path + ": ";
    line += note->message;
    if (alike > most_alike) line += " (and " + std::to_string(alike - 1) + " more like this)", of_code[note->code] = 0;
    lines.push_back(visible(line));
  }
  return lines;
}

std::string id_of(std::size_t statement, ClauseId clause) {
  return std::to_string(statement) + "." + std::to_string(index(clause));
}

std::string visible(std::string_view text) {
  constexpr char32_t pictures = 0x2400;  // U+2400 shows U+0000, and so on
  std::string shown;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = text::next_char(text, at);
    const bool direction = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    if (c == U'\n' || c == U'\t' || c == U'\r') shown += ' ';
    else if (c < 0x20) text::append_char(shown, pictures + c);
    else if (c == 0x7F) text::append_char(shown, 0x2421);
    else if ((c >= 0x80 && c < 0xA0) || direction) text::append_char(shown, 0xFFFD);
    else text::append_char(shown, c);
  }
  return shown;
}

std::vector<Run> runs_of(const Link& link, const Statement& before, const Statement& after) {
  std::vector<Edit> edits = link.edits;
  if (link.after.empty()) edits = {{EditOp::Drop, text_of(link.before, before), {}}};
  else if (link.before.empty()) edits = {{EditOp::Add, text_of(link.after, after), {}}};
  else if (edits.empty()) edits = {{EditOp::Keep, text_of(link.after, after), {}}};
  std::vector<Run> runs;
  bool old_space = false, new_space = false;  // whether the earlier and the later text stand behind a space
  for (const Edit& edit : edits) {
    const bool first = runs.empty(), after_drop = !first && runs.back().op == EditOp::Drop;
    const bool space = edit.op == EditOp::Drop
                           ? old_space
                           : new_space || (after_drop && runs.back().space_before) || (edit.op == EditOp::Keep && old_space);
    const std::string text = visible(edit.text);
    if (edit.op != EditOp::Add) old_space = (edit.was.empty() ? edit.text : edit.was).ends_with(' ');
    if (edit.op != EditOp::Drop) new_space = edit.text.ends_with(' ');
    const auto begin = text.find_first_not_of(' '), end = text.find_last_not_of(' ');
    if (begin != std::string::npos) runs.push_back({edit.op, text.substr(begin, end - begin + 1), space && !first});
  }
  return runs;
}

}  // namespace accordiff::renderers
