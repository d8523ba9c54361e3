// Lines are found once a document.
#include "check/places.hpp"

#include <algorithm>

#include "text/utf8.hpp"

namespace accordiff::gate {

Places::Places(const Document& document) : text_(document.extracted ? std::string_view{} : std::string_view{document.text}) {
  if (document.extracted) return;
  lines_.push_back(0);
  for (std::size_t at = 0; at < text_.size(); ++at) {
    const bool ends = text_[at] == '\n' || (text_[at] == '\r' && (at + 1 == text_.size() || text_[at + 1] != '\n'));
    if (ends) lines_.push_back(at + 1);
  }
}

std::size_t Places::line_of(std::size_t offset) const {
  return static_cast<std::size_t>(std::ranges::upper_bound(lines_, offset) - lines_.begin()) - 1;
}

std::uint32_t Places::column_of(std::size_t offset, std::size_t line) const {
  std::uint32_t column = 1;
  for (std::size_t at = lines_[line]; at < offset; ++column) static_cast<void>(text::next_char(text_, at));
  return column;
}

Region Places::between(Span place, Span source) const {
  if (lines_.empty()) return {};
  const std::size_t first = line_of(place.begin), last = line_of(place.end);
  return {.line = static_cast<std::uint32_t>(first + 1),
          .column = column_of(place.begin, first),
          .end_line = static_cast<std::uint32_t>(last + 1),
          .end_column = column_of(place.end, last),
          .bytes = source};
}

Region Places::of(const std::vector<ClauseId>& clauses, const Statement& statement) const {
  const Clause& first = statement.clauses[index(clauses.front())];
  const Clause& last = statement.clauses[index(clauses.back())];
  if (first.paragraph != last.paragraph) return of(first);
  return between({first.place.begin, last.place.end}, {first.source.begin, last.source.end});
}

Region Places::behind(const Clause& clause) const {
  return between({clause.place.end, clause.place.end}, {clause.source.end, clause.source.end});
}

}  // namespace accordiff::gate
