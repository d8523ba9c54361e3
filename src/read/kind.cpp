// The kind of a document, from its title.
#include <string>

#include "read/parts.hpp"
#include "text/data.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace accordiff::read {
namespace {

// Whether `word` stands in `title` as a word or words of its own; scripts without spaces match anywhere.
bool holds(std::string_view title, std::string_view word) {
  const auto letter_at = [&](std::size_t at) {
    const char32_t c = at < title.size() ? text::next_char(title, at) : U' ';
    return text::is_letter(c) && !text::is_han(c);
  };
  for (std::size_t at = title.find(word); at != std::string_view::npos; at = title.find(word, at + 1)) {
    const char32_t before = text::char_before(title, at);
    if ((!text::is_letter(before) || text::is_han(before)) && !letter_at(at + word.size())) return true;
  }
  return false;
}

}  // namespace

std::string kind_of(std::string_view title) {
  if (title.empty()) return {};
  const std::string folded = text::fold_word(title);
  for (const auto& row : text::rows(text::embedded("kinds.tsv")))
    for (std::size_t k = 1; k < row.size(); ++k)
      if (holds(folded, row[k])) return std::string(row[0]);
  return {};
}

}  // namespace accordiff::read
