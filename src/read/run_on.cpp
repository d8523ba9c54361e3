// Numbered paragraphs that run on in one: "...; 4. Urges all States ...; 5. Calls upon ...". A number counts where one follows it
// or it follows one, so that a year or an article at the end of a sentence does not.
#include <algorithm>
#include <charconv>
#include <unordered_set>

#include "read/parts.hpp"
#include "read/prose.hpp"
#include "text/utf8.hpp"

namespace accordiff::read {
namespace {

struct Number {
  std::size_t begin = 0, end = 0;  // "4." in the text
  unsigned value = 0;
};

bool is_figure(char c) { return c >= '0' && c <= '9'; }

// Behind a stop or comma, and perhaps the mark of a note: "the Future. 16 9. We note".
bool may_begin(std::string_view before) {
  while (before.ends_with(' ')) before.remove_suffix(1);
  if (before.empty() || ends_with_pause(before)) return true;
  while (!before.empty() && is_figure(before.back())) before.remove_suffix(1);
  while (before.ends_with(' ')) before.remove_suffix(1);
  return ends_with_pause(before);
}

unsigned value_of(std::string_view figures) {
  constexpr std::size_t most = 4;
  unsigned value = 0;
  if (figures.size() <= most) std::from_chars(figures.data(), figures.data() + figures.size(), value);
  return value;
}

// Every "N. " before a capital at which a paragraph may begin.
std::vector<Number> find_numbers(std::string_view text) {
  std::vector<Number> found;
  for (std::size_t dot = text.find(". "); dot != std::string_view::npos; dot = text.find(". ", dot + 1)) {
    std::size_t begin = dot, next = dot + 2;
    while (begin > 0 && is_figure(text[begin - 1]) && dot - begin < 5) --begin;
    const bool word = begin < dot && (begin == 0 || text[begin - 1] == ' ');
    if (!word || next >= text.size() || !text::is_upper(text::next_char(text, next))) continue;
    if (may_begin(text.substr(0, begin))) found.push_back({begin, dot + 1, value_of(text.substr(begin, dot - begin))});
  }
  return found;
}

// Of these, those in sequence with one another or with the number of the paragraph before.
std::vector<Number> in_sequence(const std::vector<Number>& all, unsigned last) {
  std::vector<bool> followed(all.size(), false);
  std::unordered_set<unsigned> later;
  for (std::size_t k = all.size(); k-- > 0;) {
    followed[k] = later.contains(all[k].value + 1);
    later.insert(all[k].value);
  }
  std::vector<Number> chosen;
  for (std::size_t k = 0; k < all.size(); ++k)
    if (all[k].value > 0 && (all[k].value == last + 1 || (followed[k] && (all[k].value > last || all[k].value == 1)))) {
      chosen.push_back(all[k]);
      last = all[k].value;
    }
  return chosen;
}

Block slice(const Block& block, std::size_t begin, std::size_t end) {
  while (begin < end && block.text[begin] == ' ') ++begin;
  while (end > begin && block.text[end - 1] == ' ') --end;
  Block piece{.kind = block.kind, .level = block.level};
  piece.text = block.text.substr(begin, end - begin);
  piece.places.assign(block.places.begin() + static_cast<std::ptrdiff_t>(begin),
                      block.places.begin() + static_cast<std::ptrdiff_t>(end));
  return piece;
}

unsigned number_of(std::string_view marker) {
  const std::size_t dot = marker.find('.');
  return dot > 0 && dot + 1 == marker.size() ? value_of(marker.substr(0, dot)) : 0;
}

}  // namespace

void part_numbered_paragraphs(Document& document) {
  std::vector<Block> parted;
  unsigned last = 0;
  for (Block& block : document.blocks) {
    if (const unsigned number = number_of(block.marker); number > 0) last = number;
    std::vector<Number> numbers;
    if (block.kind == BlockKind::Paragraph || block.kind == BlockKind::ListItem)
      numbers = in_sequence(find_numbers(block.text), last);
    if (numbers.empty()) {
      parted.push_back(std::move(block));
      continue;
    }
    Block front = slice(block, 0, numbers.front().begin);
    front.marker = block.marker;
    if (!front.text.empty()) parted.push_back(std::move(front));
    for (std::size_t k = 0; k < numbers.size(); ++k) {
      const Number& number = numbers[k];
      Block piece = slice(block, number.end, k + 1 < numbers.size() ? numbers[k + 1].begin : block.text.size());
      piece.marker = block.text.substr(number.begin, number.end - number.begin);
      document.excluded.push_back({{block.places[number.begin], block.places[number.end - 1] + 1}, "list-marker"});
      parted.push_back(std::move(piece));
    }
    last = numbers.back().value;
  }
  document.blocks = std::move(parted);
}

}  // namespace accordiff::read
