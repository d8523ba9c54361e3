// What printing left in a text whose pages are gone: running heads, the printer's numbers and rules are set apart, a sentence
// that they cut goes on behind them, and numbered paragraphs that run on in one are parted. Apart from paper.cpp, which sees the
// pages.
#include <algorithm>
#include <array>

#include "read/date.hpp"
#include "read/extraction.hpp"
#include "read/parts.hpp"
#include "read/prose.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace accordiff::read {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t longest_head = 260;  // bytes of a running head
constexpr std::size_t none = SIZE_MAX;

bool is_figure(char c) { return c >= '0' && c <= '9'; }

// "25-15779 (E)", "25-15779 2/3", "*2515779*".
bool is_printers_number(std::string_view text) {
  std::size_t figures = 0, letters = 0;
  for (const char c : text) {
    figures += is_figure(c);
    letters += !is_figure(c) && std::string_view(" -/()*").find(c) == std::string_view::npos;
  }
  return figures >= 6 && letters <= 1 && text.size() <= 24 && date_in(text).empty();
}

// A symbol of a document, such as A/RES/80/2.
bool is_symbol(std::string_view word) {
  return std::ranges::count(word, '/') >= 2 && word.find_first_of("0123456789") != std::string_view::npos;
}

// Without a symbol at its start or end.
std::string_view without_symbol(std::string_view line) {
  const std::size_t first = line.find(' '), last = line.rfind(' ');
  if (first == std::string_view::npos) return line;
  if (is_symbol(line.substr(0, first))) return line.substr(first + 1);
  return is_symbol(line.substr(last + 1)) ? line.substr(0, last) : line;
}

class Printed {
 public:
  explicit Printed(Document& document) : document_(document), blocks_(document.blocks), reasons_(blocks_.size()) {}

  void run() {
    find_rules();
    for (Block& block : blocks_) {
      demote(block);
      cut_rule(block);
      cut_printers_number(block);
      close_hyphens(block);
    }
    for (std::size_t k = 1; k < blocks_.size(); ++k) reasons_[k] = furniture(k);
    join();
    exclude_blocks(document_, [&](std::size_t k) { return reasons_[k]; });
    std::erase_if(blocks_, [](const Block& block) { return block.text.empty(); });
    std::ranges::sort(document_.excluded, {}, &Exclusion::place);
  }

 private:
  // --- furniture

  void find_rules() {
    const std::string_view text = document_.text;
    for (const Exclusion& excluded : document_.excluded)
      if (text.substr(excluded.place.begin, excluded.place.size()).find_first_not_of("-_ \n") == std::string_view::npos)
        rules_.push_back(excluded.place.begin);
    std::ranges::sort(rules_);
  }

  // In Markdown a rule right below a paragraph makes it a heading.
  static void demote(Block& block) {
    constexpr std::size_t longest_title = 250;
    if (block.kind != BlockKind::Heading) return;
    const std::size_t letters = count_letters(block.text);
    if (letters <= longest_title && !(ends_with_pause(block.text) && is_prose(block.text, letters))) return;
    block.kind = BlockKind::Paragraph;
    block.level = 0;
  }

  // "long- lasting", which a line parted; in "short- and long-term" the space belongs there.
  static void close_hyphens(Block& block) {
    for (std::size_t at = block.text.find("- "); at != std::string::npos; at = block.text.find("- ", at + 1)) {
      std::size_t next = at + 2, after = next;
      if (next >= block.text.size() || !text::is_letter(text::char_before(block.text, at))) continue;
      if (!text::is_lower(text::next_char(block.text, after)) || joins_words(std::string_view(block.text).substr(next))) continue;
      block.text.erase(at + 1, 1);
      block.places.erase(block.places.begin() + static_cast<std::ptrdiff_t>(at + 1));
    }
  }

  static bool joins_words(std::string_view text) {
    static constexpr std::array words{"and"sv, "or"sv, "to"sv, "nor"sv, "but"sv, "und"sv, "oder"sv, "bis"sv,
                                      "et"sv,  "ou"sv, "y"sv,  "o"sv,   "e"sv,   "и"sv,   "или"sv};
    const std::string_view word = text.substr(0, text.find_first_of(" ,"));
    return std::ranges::find(words, word) != words.end();
  }

  void cut(Block& block, std::size_t from, const char* reason) {
    document_.excluded.push_back({{block.places[from], block.places.back() + 1}, reason});
    while (from > 0 && block.text[from - 1] == ' ') --from;
    block.text.resize(from);
    block.places.resize(from);
  }

  // The rule above notes, when it stands behind the last word of the page.
  void cut_rule(Block& block) {
    const std::size_t from = block.text.find_last_not_of("-_");
    if (from == std::string::npos || block.text.size() - from < 4 || block.text[from] != ' ') return;
    rules_.insert(std::ranges::lower_bound(rules_, block.places[from + 1]), block.places[from + 1]);
    cut(block, from + 1, "furniture:rule");
  }

  // Behind the date of distribution: "19 September 2025 25-15106 (E) 2515106".
  void cut_printers_number(Block& block) {
    if (is_printers_number(block.text) || is_prose(block.text)) return;
    for (std::size_t dash = block.text.find('-'); dash != std::string::npos; dash = block.text.find('-', dash + 1)) {
      const std::size_t from = block.text.rfind(' ', dash) + 1;
      if (from > 0 && dash - from == 2 && is_printers_number(std::string_view(block.text).substr(from)))
        return cut(block, from, "furniture:printers-number");
    }
  }

  [[nodiscard]] std::string furniture(std::size_t k) const {
    const Block& block = blocks_[k];
    if (block.text.empty() || block.text.size() > longest_head || ends_with_stop(block.text) || !block.marker.empty()) return {};
    if (is_printers_number(block.text)) return "furniture:printers-number";
    return is_running_head(k) ? "furniture:running-head" : "";
  }

  // The title again, with the document's symbol or in the middle of a sentence.
  [[nodiscard]] bool is_running_head(std::size_t k) const {
    constexpr std::size_t least = 12, head_of_document = 40;
    const std::string line = text::fold_word(blocks_[k].text);
    const std::string_view title = without_symbol(line);
    const bool cuts = k > 0 && title.size() > 2 * least && is_cut(blocks_[k - 1]);
    if (title.size() < least || (title.size() == line.size() && !cuts)) return false;
    if (text::fold_word(document_.title).find(title) != std::string::npos) return true;
    for (std::size_t earlier = 0; earlier < std::min(k, head_of_document); ++earlier)
      if (blocks_[earlier].text.size() <= longest_head && text::fold_word(blocks_[earlier].text).find(title) != std::string::npos)
        return true;
    return false;
  }

  // --- sentences cut by it

  [[nodiscard]] static bool is_cut(const Block& block) {
    return !ends_with_stop(block.text) && is_prose(block.text) &&
           (block.kind == BlockKind::Paragraph || block.kind == BlockKind::ListItem);
  }

  void join() {
    std::size_t open = none;  // the last block that a page may have cut
    bool page = false, notes = false;
    for (std::size_t k = 0; k < blocks_.size(); ++k) {
      page = page || !reasons_[k].empty();
      if (!reasons_[k].empty() || blocks_[k].text.empty()) continue;
      notes = is_printed_note(blocks_[k]) && (notes || follows_rule(k));
      if (notes) continue;
      if (open != none && page && goes_on(blocks_[open], blocks_[k])) {
        append(blocks_[open], blocks_[k]);
      } else {
        open = k;
      }
      if (!is_cut(blocks_[open])) open = none;
      page = false;
    }
  }

  [[nodiscard]] bool follows_rule(std::size_t k) const {
    const auto rule = std::ranges::lower_bound(rules_, blocks_[k].places.front());
    return rule != rules_.begin() &&
           (k == 0 || blocks_[k - 1].places.empty() || *std::prev(rule) > blocks_[k - 1].places.front());
  }

  static bool goes_on(const Block& cut, const Block& next) {
    std::size_t at = 0;
    if (!next.marker.empty() || next.kind != BlockKind::Paragraph) return false;
    return text::is_lower(text::next_char(next.text, at)) || (cut.text.back() != ',' && is_prose(next.text));
  }

  static void append(Block& block, Block& next) {
    block.text += ' ';
    block.places.push_back(next.places.front());
    block.text += next.text;
    block.places.insert(block.places.end(), next.places.begin(), next.places.end());
    next.text.clear();
  }

  Document& document_;
  std::vector<Block>& blocks_;
  std::vector<std::string> reasons_;
  std::vector<std::uint32_t> rules_;  // where rules begin
};

}  // namespace

void rejoin_printed_pages(Document& document) {
  if (!document.blocks.empty()) Printed(document).run();
}

}  // namespace accordiff::read
