// Recognising atoms. Apart from tidy.cpp, which only needs to know which words belong together.
#include "diff/atoms.hpp"

#include <string>
#include <unordered_set>

#include "text/data.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace accordiff::diff {
namespace {

constexpr std::size_t longest_name = 5;

enum class Part : std::uint8_t { Other, Number, Month, Unit, Name };

struct Tables {
  std::unordered_set<std::string_view> months, units;
};

const Tables& tables() {
  static const Tables tables = [] {
    Tables made;
    for (const auto& row : text::rows(text::embedded("months.tsv"))) made.months.insert(row.begin() + 1, row.end());
    for (const auto& row : text::rows(text::embedded("units.tsv"))) made.units.insert(row.begin() + 1, row.end());
    return made;
  }();
  return tables;
}

Part part_of(const Clause& clause, std::size_t k) {
  const Token& token = clause.tokens[k];
  if (token.kind == TokenKind::Number) return Part::Number;
  const std::string_view spelled = std::string_view(clause.text).substr(token.word.begin, token.word.size());
  const std::string folded = text::fold_word(spelled);
  const bool upper = text::starts_upper(spelled);
  if (upper && tables().months.contains(folded)) return Part::Month;
  if (tables().units.contains(folded)) return Part::Unit;
  return upper && k > 0 ? Part::Name : Part::Other;
}

// Whether nothing but space stands between token k and the next; a comma is allowed inside dates.
bool touches_next(const Clause& clause, std::size_t k, bool comma) {
  const std::string_view gap =
      std::string_view(clause.text)
          .substr(clause.tokens[k].word.end, clause.tokens[k + 1].word.begin - clause.tokens[k].word.end);
  return gap.find_first_not_of(comma ? " ," : " ") == std::string_view::npos;
}

bool continues(Part first, Part last, Part next, const Clause& clause, std::size_t k) {
  const bool date = (last == Part::Month && next == Part::Number) || (last == Part::Number && next == Part::Month);
  if (date) return touches_next(clause, k, false);
  if (first == Part::Name) return next == Part::Name && touches_next(clause, k, false);
  if (next == Part::Unit) return (last == Part::Number || last == Part::Unit) && touches_next(clause, k, false);
  return next == Part::Number && last == Part::Number && first == Part::Month && touches_next(clause, k, true);
}

}  // namespace

std::vector<std::uint32_t> find_atoms(const Clause& clause, std::uint32_t& last) {
  std::vector<std::uint32_t> atoms(clause.tokens.size(), 0);
  std::vector<Part> parts;
  for (std::size_t k = 0; k < clause.tokens.size(); ++k) parts.push_back(part_of(clause, k));
  for (std::size_t begin = 0; begin < parts.size();) {
    std::size_t end = begin + 1;
    if (parts[begin] != Part::Other && parts[begin] != Part::Unit)
      while (end < parts.size() && continues(parts[begin], parts[end - 1], parts[end], clause, end - 1)) ++end;
    const bool group = end - begin > 1 && (parts[begin] != Part::Name || end - begin <= longest_name);
    if (group) {
      ++last;
      for (std::size_t k = begin; k < end; ++k) atoms[k] = last;
    }
    begin = end;
  }
  return atoms;
}

}  // namespace accordiff::diff
