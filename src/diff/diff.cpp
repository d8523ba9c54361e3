// From clauses to edits with their text. Apart from the script because it knows about words and spaces.
#include "diff/diff.hpp"

#include <string>

#include "diff/atoms.hpp"
#include "diff/script.hpp"
#include "diff/tidy.hpp"
#include "text/utf8.hpp"

namespace accordiff::diff {
namespace {

// One side of a link as one text.
struct Text {
  std::string text;
  std::vector<Span> extents;  // of each word, adjacent, covering the text
  std::vector<Unit> units;
  std::vector<std::uint32_t> forms;
};

bool ends_phrase(std::string_view clause, const Token& token) {
  for (std::size_t at = token.word.end; at < token.extent.end;)
    if (!text::is_space(text::next_char(clause, at))) return true;
  return false;
}

void append_clause(Text& side, const Clause& clause, const text::Vocabulary& words, std::uint32_t& atoms) {
  if (!side.text.empty()) side.text += ' ';
  const auto base = static_cast<std::uint32_t>(side.text.size());
  side.text += clause.text;
  const auto atom_of = find_atoms(clause, atoms);
  for (std::size_t k = 0; k < clause.tokens.size(); ++k) {
    const Token& token = clause.tokens[k];
    side.extents.push_back({base + token.extent.begin, base + token.extent.end});
    side.units.push_back({token.form, !words.is_function_word(token.stem), atom_of[k], ends_phrase(clause.text, token)});
    side.forms.push_back(token.form);
  }
}

Text text_of(const std::vector<ClauseId>& ids, const Statement& statement, const text::Vocabulary& words) {
  Text side;
  std::uint32_t atoms = 0;
  for (const ClauseId id : ids) append_clause(side, statement.clauses[index(id)], words, atoms);
  if (!side.extents.empty()) {  // the spaces between clauses, and clauses without words, go with the word before
    side.extents.front().begin = 0;
    side.extents.back().end = static_cast<std::uint32_t>(side.text.size());
    for (std::size_t k = 1; k < side.extents.size(); ++k) side.extents[k - 1].end = side.extents[k].begin;
  }
  return side;
}

std::string_view word(const Text& side, std::size_t k) {
  return std::string_view(side.text).substr(side.extents[k].begin, side.extents[k].size());
}

void append_edit(std::vector<Edit>& edits, EditOp op, std::string_view text) {
  if (edits.empty() || edits.back().op != op) edits.push_back({op, {}, {}});
  edits.back().text += text;
}

std::vector<Edit> edits_of(const std::vector<Op>& ops, const Text& before, const Text& after) {
  std::vector<Edit> edits;
  std::size_t i = 0, j = 0;
  for (const Op op : ops) {
    if (op == Op::Drop) append_edit(edits, EditOp::Drop, word(before, i++));
    if (op == Op::Add) append_edit(edits, EditOp::Add, word(after, j++));
    if (op == Op::Keep) {
      append_edit(edits, EditOp::Keep, word(after, j++));
      edits.back().was += word(before, i++);
    }
  }
  for (Edit& edit : edits)
    if (edit.was == edit.text) edit.was.clear();
  return edits;
}

// Texts without a single word have nothing to align: they are kept when equal, else replaced whole.
std::vector<Edit> edits_of_wordless(const Text& before, const Text& after) {
  if (before.text == after.text) return {{EditOp::Keep, after.text, {}}};
  std::vector<Edit> edits;
  if (!before.text.empty()) edits.push_back({EditOp::Drop, before.text, {}});
  if (!after.text.empty()) edits.push_back({EditOp::Add, after.text, {}});
  return edits;
}

}  // namespace

Redline diff(const Link& link, const Statement& before, const Statement& after, const text::Vocabulary& words) {
  const Text old_text = text_of(link.before, before, words);
  const Text new_text = text_of(link.after, after, words);
  if (old_text.units.empty() || new_text.units.empty()) return {edits_of_wordless(old_text, new_text), true};
  Script result = script(old_text.forms, new_text.forms);
  tidy(result.ops, old_text.units, new_text.units);
  return {edits_of(result.ops, old_text, new_text), result.minimal};
}

}  // namespace accordiff::diff
