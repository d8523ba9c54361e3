// Setting asides apart: what stands in a file but is no part of the statement. Never silently: each goes into `excluded` with
// its reason, and what only might be an aside stays.
#include <algorithm>
#include <string>
#include <string_view>

#include "read/date.hpp"
#include "read/parts.hpp"
#include "read/prose.hpp"
#include "text/data.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace accordiff::read {
namespace {

constexpr std::size_t reach = 8;            // blocks from either end that count as first or last
constexpr std::size_t longest_aside = 160;  // bytes; longer blocks are sentences

struct Position {
  std::size_t number = 0, count = 0;
  [[nodiscard]] bool among_first() const { return number < reach; }
  [[nodiscard]] bool among_last() const { return number + reach >= count; }
};

bool stands(std::string_view where, Position position) {
  return where == "any" || (where == "first" ? position.among_first() : position.among_last());
}

// A phrase that ends in a letter must end a word.
bool begins_with(std::string_view text, std::string_view phrase) {
  if (!text.starts_with(phrase)) return false;
  std::size_t at = phrase.size();
  if (at == text.size()) return true;
  const char32_t last = text::char_before(phrase, phrase.size()), next = text::next_char(text, at);
  return !text::is_letter(last) || !text::is_letter(next) || text::is_han(last);
}

struct Phrase {
  std::string_view reason, where;
  bool whole = false;  // the block is the phrase, rather than begins with it
  bool label = false;  // one word, which a colon must follow ("Source: ...")
  std::string text;
};

const std::vector<Phrase>& phrases() {
  static const auto table = [] {
    std::vector<Phrase> made;
    for (const auto& row : text::rows(text::embedded("asides.tsv")))
      for (std::size_t k = 3; k < row.size(); ++k) {
        const bool whole = row[2] == "equals", word = row[k].find(' ') == std::string_view::npos;
        made.push_back({row[0], row[1], whole, !whole && word && text::is_letter(text::char_before(row[k], row[k].size())),
                        text::fold_word(row[k])});
      }
    return made;
  }();
  return table;
}

bool fits(const Phrase& phrase, std::string_view folded) {
  if (phrase.whole) return folded == phrase.text;
  if (!begins_with(folded, phrase.text)) return false;
  std::size_t at = phrase.text.size();
  while (at < folded.size() && folded[at] == ' ') ++at;
  if (!phrase.label || at == folded.size()) return true;
  const char32_t next = text::next_char(folded, at);
  return next == U':' || next == U'\uFF1A';
}

// The reason a block is an aside; "" when it is none.
std::string_view reason_of(const Block& block, Position position) {
  if (block.text.size() > longest_aside) return {};
  const std::string folded = text::fold_word(block.text);
  for (const Phrase& phrase : phrases())
    if (stands(phrase.where, position) && fits(phrase, folded)) return phrase.reason;
  return {};
}

bool is_end_marker(const Block& block) {
  return std::ranges::all_of(block.text,
                             [](char c) { return c == '#' || c == '*' || c == '-' || c == '_' || c == '=' || c == ' '; });
}

void exclude(Document& document, const Block& block, std::string reason) {
  document.excluded.push_back({{block.places.front(), block.places.back() + 1}, std::move(reason)});
}

void trim_stray_backslash(Document& document, Block& block) {
  while (!block.text.empty() && (block.text.back() == '\\' || block.text.back() == ' ')) {
    if (block.text.back() == '\\')
      document.excluded.push_back({{block.places.back(), block.places.back() + 1}, "stray:backslash"});
    block.text.pop_back();
    block.places.pop_back();
  }
}

}  // namespace

void set_asides_apart(Document& document) {
  std::vector<Block> kept;
  Position position{0, document.blocks.size()};
  std::size_t text_ends = document.blocks.size();  // behind the last block that is no note
  while (text_ends > 0 && is_printed_note(document.blocks[text_ends - 1])) --text_ends;
  for (Block& block : document.blocks) {
    trim_stray_backslash(document, block);
    const bool at_an_end = position.number < reach / 2 || position.number + reach / 2 >= text_ends;
    if (block.text.empty()) {
      // nothing is left of it
    } else if (const auto reason = reason_of(block, position); !reason.empty()) {
      exclude(document, block, std::string(reason));
    } else if (at_an_end && block.marker.empty() && is_dateline(block.text)) {
      exclude(document, block, "dateline");
    } else if (is_end_marker(block)) {
      exclude(document, block, "aside:end-mark");
    } else {
      kept.push_back(std::move(block));
    }
    ++position.number;
  }
  document.blocks = std::move(kept);
  // A dateline or release line before it may have hidden the title.
  auto& blocks = document.blocks;
  if (!blocks.empty() && blocks.front().kind == BlockKind::Heading && document.title.empty())
    blocks.front().kind = BlockKind::Title;
  std::ranges::sort(document.excluded, {}, &Exclusion::place);
}

}  // namespace accordiff::read
