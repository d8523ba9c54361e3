// What saved pages carry around a statement when all that is left of the page is its text: lines that only pages have, told by
// src/data/furniture.tsv, and what stands beyond them. Apart from clean.cpp, which judges every block for itself.
#include <algorithm>
#include <optional>
#include <string>

#include "read/date.hpp"
#include "read/extraction.hpp"
#include "read/parts.hpp"
#include "read/prose.hpp"
#include "text/data.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace accordiff::read {
namespace {

constexpr std::size_t longest_line = 260;  // bytes; of longer blocks only the beginning tells
constexpr std::size_t head_reach = 150;    // blocks among which the head of a page is sought
constexpr std::size_t dump_cues = 3;       // so many lines of furniture make a file the dump of a whole page
constexpr double most_cut = 0.35;          // of the sentences; a tail that holds more of them is text

struct Cue {
  std::string_view reason, how;
  std::string phrase;
};

struct Cues {
  std::vector<Cue> head, tail;
};

bool has_han(std::string_view text) {
  for (std::size_t at = 0; at < text.size();)
    if (text::is_han(text::next_char(text, at))) return true;
  return false;
}

Cues read_cues(bool of_han) {
  Cues made;
  for (const auto& row : text::rows(text::embedded("furniture.tsv")))
    for (std::size_t k = 3; k < row.size(); ++k)
      if (of_han || !has_han(row[k]))
        (row[1] == "head" ? made.head : made.tail).push_back({row[0], row[2], text::fold_word(row[k])});
  return made;
}

// Chinese cues apart: to fold them takes a table of all characters, which few runs need.
const Cues& cues_for(std::string_view line) {
  static const Cues western = read_cues(false);
  if (!has_han(line)) return western;
  static const Cues all = read_cues(true);
  return all;
}

bool has_letters(std::string_view text) {
  for (std::size_t at = 0; at < text.size();)
    if (const char32_t c = text::next_char(text, at); text::is_letter(c) || text::is_digit(c)) return true;
  return false;
}

// "Number 2020-15": after the phrase, figures and hardly a letter.
bool is_label(std::string_view rest) {
  std::size_t letters = 0, digits = 0;
  for (std::size_t at = 0; at < rest.size();) {
    const char32_t c = text::next_char(rest, at);
    letters += text::is_letter(c);
    digits += text::is_digit(c);
  }
  return digits > 0 && letters <= 3 && rest.size() < 24;
}

bool fits(const Cue& cue, std::string_view line) {
  if (line.size() > longest_line && cue.how != "begins") return false;
  if (cue.how == "equals") return line == cue.phrase;
  if (cue.how == "ends") return line.ends_with(cue.phrase);
  if (cue.how == "contains") return line.find(cue.phrase) != std::string_view::npos;
  if (!line.starts_with(cue.phrase)) return false;
  const std::string_view rest = line.substr(cue.phrase.size());
  if (cue.how == "label") return is_label(rest);
  std::size_t at = 0;
  return rest.empty() || !text::is_letter(text::char_before(cue.phrase, cue.phrase.size())) ||
         text::is_han(text::char_before(cue.phrase, cue.phrase.size())) || !text::is_letter(text::next_char(rest, at));
}

std::string_view reason_of(const std::vector<Cue>& table, std::string_view line) {
  const auto found = std::ranges::find_if(table, [&](const Cue& cue) { return fits(cue, line); });
  return found == table.end() ? std::string_view{} : found->reason;
}

class Finder {
 public:
  explicit Finder(Document& document) : document_(document), blocks_(document.blocks), reasons_(blocks_.size()) {}

  void run() {
    measure();
    find_first_sentence();
    cut_tail();
    cut_head();
    drop_repeated_title();
    if (std::ranges::all_of(reasons_, [](const std::string& reason) { return !reason.empty(); })) return;
    exclude_blocks(document_, [&](std::size_t k) { return reasons_[k]; });
    std::ranges::sort(document_.excluded, {}, &Exclusion::place);
  }

 private:
  struct Line {
    std::size_t weight = 0;  // letters, when it is a sentence
    bool stop = false;       // it ends like one
    std::optional<std::string> folded{};
  };

  void measure() {
    for (const Block& block : blocks_) lines_.push_back({weight_of(block), ends_with_stop(block.text)});
  }

  // Of a long block its beginning. Made when first asked for: only head and tail of a text are looked at.
  [[nodiscard]] const std::string& folded(std::size_t k) const {
    auto& folded = lines_[k].folded;
    if (!folded) {
      std::string spaced = blocks_[k].text.substr(0, 2 * longest_line);
      std::ranges::replace(spaced, '_', ' ');
      folded = text::fold_word(spaced);
    }
    return *folded;
  }

  static std::size_t weight_of(const Block& block) {
    if (block.kind == BlockKind::Heading || block.kind == BlockKind::Title) return 0;
    const std::size_t letters = count_letters(block.text);
    return is_prose(block.text, letters) ? letters : 0;
  }

  // Where the text begins: a sentence, with another soon behind it, that is no line of furniture.
  void find_first_sentence() {
    std::size_t begin = 0;
    for (std::size_t k = 0; k < std::min<std::size_t>(blocks_.size(), 8); ++k)
      if (head_reason(k) == "aside:lead-in") begin = k + 1;
    for (std::size_t k = begin; k < blocks_.size() && first_ == none; ++k) {
      if (lines_[k].weight == 0 || !lines_[k].stop || !head_reason(k).empty()) continue;
      for (std::size_t next = k + 1; next <= k + 3 && next < blocks_.size(); ++next)
        if (lines_[next].weight > 0) first_ = k;
    }
    for (std::size_t k = 0; k < blocks_.size() && first_ == none; ++k)
      if (lines_[k].weight > 0 && head_reason(k).empty()) first_ = k;
  }

  [[nodiscard]] static bool is_heading(const Block& block) {
    return block.marker.empty() && (block.kind == BlockKind::Heading || block.kind == BlockKind::Title);
  }

  [[nodiscard]] std::string_view head_reason(std::size_t k) const {
    if (k > head_reach) return {};
    const auto reason = reason_of(cues_for(folded(k)).head, folded(k));
    if (reason == "aside:agency-line" && lines_[k].weight > 0 && !(k + 1 < blocks_.size() && is_heading(blocks_[k + 1])))
      return {};
    if (reason == "aside:lead-in" && !leads_in(k)) return {};
    if (reason.empty() && repeats_earlier(k)) return "aside:page-title";
    return reason;
  }

  // "The full text of the communiqué follows:" and what the page says before it.
  [[nodiscard]] bool leads_in(std::size_t k) const {
    constexpr std::size_t among_first = 8;
    const char32_t last = text::char_before(blocks_[k].text, blocks_[k].text.size());
    return k < among_first && (last == U':' || last == U'\uFF1A');
  }

  // Lines that hold an earlier one amid other things: paths of links that end in the title, headers that run into it.
  [[nodiscard]] bool repeats_earlier(std::size_t k) const {
    constexpr std::size_t least = 24, among_first = 12;
    if (k > among_first || lines_[k].stop) return false;
    for (std::size_t earlier = 0; earlier < k; ++earlier) {
      const std::string& title = folded(earlier);
      if (title.size() < least || title.size() > longest_line || lines_[earlier].stop) continue;
      if (const std::size_t at = folded(k).find(title); at != std::string::npos && at > 0) return true;
    }
    return false;
  }

  void cut_tail() {
    if (first_ == none) return;
    std::size_t total = 0, behind = 0;
    for (std::size_t k = first_; k < blocks_.size(); ++k) total += lines_[k].weight;
    std::size_t cut = blocks_.size();
    for (std::size_t k = blocks_.size(); k-- > first_ + 1;) {
      const auto reason = reason_of(cues_for(folded(k)).tail, folded(k));
      behind += reason.empty() ? lines_[k].weight : 0;  // a licence may be longer than a short statement
      if (static_cast<double>(behind) > most_cut * static_cast<double>(total)) break;
      if (reason.empty()) continue;
      cut = k;
      ++found_;
    }
    std::string last = "aside:page-foot";
    for (std::size_t k = cut; k < blocks_.size(); ++k) {
      const auto reason = reason_of(cues_for(folded(k)).tail, folded(k));
      if (!reason.empty()) last = reason;
      reasons_[k] = last;
    }
  }

  void cut_head() {
    if (first_ == none || first_ > head_reach) return;
    std::size_t cut = 0, title = none;
    for (std::size_t k = 0; k < first_; ++k) {
      const auto reason = head_reason(k);
      if (reason.empty()) {
        if (is_heading(blocks_[k]) && folded(k).size() >= 16 && !is_dateline(blocks_[k].text)) title = k;
        continue;
      }
      reasons_[k] = reason;
      ++found_;
      // Where a line tells when a text was published, the title stands above it.
      if (reason == "aside:publication-line" && title != none && title >= cut) kept_title_ = title;
      else if (reason != "aside:release-line") kept_title_ = none;
      if (reason != "aside:release-line") cut = k + 1;
    }
    if (found_ >= dump_cues && cut > 0) cut = std::max(cut, begin_of_statement());
    if (cut > 0 && kept_title_ == none)
      for (std::size_t k = cut; k < first_ && kept_title_ == none; ++k)
        if (reasons_[k].empty() && is_heading(blocks_[k]) && !is_dateline(blocks_[k].text)) kept_title_ = k;
    for (std::size_t k = 0; k < cut; ++k) {
      if (!reasons_[k].empty() || k == kept_title_) continue;
      if (kept_title_ == none) keep_title_of(blocks_[k]);
      reasons_[k] = "aside:page-head";
    }
    if (kept_title_ != none) blocks_[kept_title_].kind = BlockKind::Title;
  }

  // Of the dump of a whole page: the title, datelines and release numbers directly before the first sentence.
  [[nodiscard]] std::size_t begin_of_statement() const {
    std::size_t begin = first_;
    while (begin > 0) {
      const Block& block = blocks_[begin - 1];
      const bool title = block.marker.empty() && !lines_[begin - 1].stop && block.text.size() <= 220;
      if (!is_heading(block) && !title && !is_dateline(block.text) && reasons_[begin - 1] != "aside:release-line") break;
      --begin;
    }
    return begin;
  }

  // A title that stands above the page's own lines names the document, though it is not read as part of it.
  void keep_title_of(const Block& block) {
    if (document_.title.empty() && block.marker.empty() && block.text.size() >= 24 && !is_dateline(block.text) &&
        (block.kind == BlockKind::Heading || block.kind == BlockKind::Title))
      document_.title = block.text;
  }

  // Saved pages begin with the title of the window, then that of the text; the second may go on with place and date.
  void drop_repeated_title() {
    std::size_t one = 0;
    while (one < blocks_.size() && !reasons_[one].empty()) ++one;
    if (one == blocks_.size() || one > 2 || folded(one).size() < 16) return;
    for (std::size_t k = one + 1; k < std::min(one + 8, blocks_.size()); ++k) {
      if (!reasons_[k].empty() || !folded(k).starts_with(folded(one))) continue;
      const std::string rest = folded(k).substr(folded(one).size());
      if (!rest.empty() && (rest.size() > 60 || date_in(rest).empty())) continue;
      reasons_[one] = "aside:page-title";
      if (blocks_[k].kind == BlockKind::Heading) blocks_[k].kind = BlockKind::Title;
      return;
    }
  }

  static constexpr std::size_t none = SIZE_MAX;
  Document& document_;
  std::vector<Block>& blocks_;
  std::vector<std::string> reasons_;
  mutable std::vector<Line> lines_;
  std::size_t first_ = none, kept_title_ = none;
  std::size_t found_ = 0;  // lines of furniture
};

}  // namespace

void set_furniture_apart(Document& document) {
  exclude_blocks(document, [&](std::size_t k) {
    return has_letters(document.blocks[k].text) ? std::string{} : std::string{"aside:end-mark"};
  });
  if (!document.blocks.empty()) Finder(document).run();
}

}  // namespace accordiff::read
