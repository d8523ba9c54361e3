// Blocks of plain text: lines joined into paragraphs, markers told from text, headings told from sentences.
#include <algorithm>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

#include "read/lines.hpp"
#include "read/markers.hpp"
#include "read/parts.hpp"
#include "text/data.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace accordiff::read {
namespace {

constexpr std::uint32_t longest_title = 200, longest_heading = 90;
constexpr std::size_t most_heading_words = 12;

// Lines that belong together, and the marker that opens them.
struct Paragraph {
  std::vector<Span> lines;  // bytes of the text, markers left out
  std::optional<Marker> marker;
  std::string marker_text;
  std::uint32_t indent = 0;
  bool after_blank = true;
  bool starred = false;  // a heading between stars
};

enum class Starred : std::uint8_t { None, Open, Closed };

bool ends_with_stop(std::string_view text) {
  const char32_t last = text::char_before(text, text.size());
  return last == U'.' || last == U'!' || last == U'?' || last == U'\u3002' || last == U'\uFF01' || last == U'\uFF1F' ||
         last == U'\u17D4';
}

bool leaves_open(std::string_view text) {
  const char32_t last = text::char_before(text, text.size());
  return last == U',' || last == U';' || last == U':' || last == U'\u3001' || last == U'\uFF1A' || last == U'\uFF1B' ||
         last == U'\uFF0C';
}

// Scripts written without spaces: a line end inside them is no space.
bool is_unspaced(char32_t c) {
  return text::is_han(c) || (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFFEF) || (c >= 0x0E00 && c <= 0x0EFF) ||
         (c >= 0x1780 && c <= 0x17FF);
}

// Words of a text, for telling a hyphen that a line end made from one that was there before.
class Words {
 public:
  explicit Words(std::string_view text) {
    std::size_t begin = 0;
    for (std::size_t at = 0; at <= text.size();) {
      std::size_t next = at;
      const char32_t c = at < text.size() ? text::next_char(text, next) : U' ';
      if (!text::is_letter(c) && c != U'-') {
        if (begin < at) words_.insert(text::lower_ascii(text.substr(begin, at - begin)));
        begin = next;
      }
      if (at == text.size()) break;
      at = next;
    }
    for (const auto& row : text::rows(text::embedded("prefixes.tsv"))) prefixes_.insert(row.begin(), row.end());
  }

  // Whether the hyphen between the last word of `left` and the first of `right` was put there by a line end.
  [[nodiscard]] bool was_broken(std::string_view left, std::string_view right) const {
    const std::string first = text::lower_ascii(left), second = text::lower_ascii(right);
    if (words_.contains(first + second)) return true;
    if (words_.contains(first + "-" + second)) return false;
    return first.find('-') == std::string::npos && !prefixes_.contains(first);
  }

 private:
  std::unordered_set<std::string> words_;
  std::unordered_set<std::string_view> prefixes_;
};

class Reader {
 public:
  Reader(Document& document, std::size_t begin) : document_(document), text_(document.text), lines_(find_lines(text_, begin)) {
    for (const Exclusion& excluded : document_.excluded) apart_.push_back(excluded.place);
    std::ranges::sort(apart_);
    for (Line& line : lines_) line.furniture = !line.blank() && is_apart(line.span.begin) && is_apart(line.span.end - 1);
    auto furniture = mark_furniture(text_, lines_);
    document_.excluded.insert(document_.excluded.end(), furniture.begin(), furniture.end());
    layout_ = find_layout(text_, lines_);
    layout_.wrapped = layout_.wrapped || document_.format == "pdf";
    if (!layout_.wrapped) mark_continuations(text_, lines_);
  }

  void run() {
    gather();
    for (const Paragraph& paragraph : paragraphs_) add_block(paragraph);
    name_headings();
  }

 private:
  std::string_view text_of(Span span) const { return text_.substr(span.begin, span.size()); }

  [[nodiscard]] bool is_apart(std::uint32_t place) const {
    const auto after = std::ranges::upper_bound(apart_, place, {}, &Span::begin);
    return after != apart_.begin() && place < std::prev(after)->end;
  }

  // --- lines into paragraphs

  void gather() {
    bool blank = true, furniture = false;
    for (std::size_t k = 0; k < lines_.size(); ++k) {
      const Line& line = lines_[k];
      if (line.blank() || line.furniture) {
        blank = true;
        furniture = furniture || line.furniture;
        continue;
      }
      const bool starred = opens_starred(text_of(line.span));
      if (starred || starred_ == Starred::Closed || (blank && !(furniture && continues_over_furniture(line))))
        begin_paragraph(line, blank);
      else if (!blank && starred_ == Starred::None && starts_paragraph(k)) begin_paragraph(line, false);
      else paragraphs_.back().lines.push_back(line.span);
      note_stars(line, starred);
      blank = furniture = false;
    }
  }

  // Programs that print pages as text set headings between stars: "***** Annex *****", perhaps over several lines.
  static bool opens_starred(std::string_view line) {
    const std::size_t stars = std::min(line.find_first_not_of('*'), line.size());
    return stars >= 3 && stars + 1 < line.size() && line[stars] == ' ';
  }

  void note_stars(const Line& line, bool opened) {
    constexpr std::size_t most_lines = 4;
    if (!opened && starred_ != Starred::Open) {
      starred_ = Starred::None;
      return;
    }
    Paragraph& paragraph = paragraphs_.back();
    paragraph.starred = true;
    starred_ = text_of(line.span).ends_with("***") || paragraph.lines.size() >= most_lines ? Starred::Closed : Starred::Open;
    Span& span = paragraph.lines.back();
    const std::string_view text = text_of(span);
    if (opened) trim_stars(span, std::min(text.find_first_not_of("* "), text.size()), true);
    if (starred_ == Starred::Closed) trim_stars(span, text_of(span).size() - (text_of(span).find_last_not_of("* ") + 1), false);
  }

  void trim_stars(Span& span, std::size_t size, bool front) {
    if (size == 0) return;
    const auto bytes = static_cast<std::uint32_t>(size);
    exclude(front ? span.begin : span.end - bytes, front ? span.begin + bytes : span.end, "markup");
    (front ? span.begin : span.end) += front ? bytes : 0U - bytes;
  }

  // A page break in the middle of a sentence does not end its paragraph.
  [[nodiscard]] bool continues_over_furniture(const Line& line) const {
    if (paragraphs_.empty() || find_marker(text_of(line.span))) return false;
    const auto last = text_of(paragraphs_.back().lines.back());
    return !ends_with_stop(last) && !leaves_list_open(last);
  }

  static bool leaves_list_open(std::string_view text) { return !text.empty() && (text.back() == ':' || text.back() == ';'); }

  [[nodiscard]] bool starts_paragraph(std::size_t k) const {
    const Line& line = lines_[k];
    if (!layout_.wrapped && !line.continues) return true;
    const Line& last = lines_[k - 1];
    const auto marker = find_marker(text_of(line.span));
    if (marker && follows(*marker, text_of(last.span))) return true;
    if (layout_.wrapped && ends_hanging_item(last, line)) return true;
    const bool short_line = layout_.wrapped && 10 * (last.indent + last.width) < 6 * layout_.width;
    return short_line && !continues_sentence(last, line);
  }

  // An item whose lines hang under its first ends where the text comes back out.
  [[nodiscard]] bool ends_hanging_item(const Line& last, const Line& line) const {
    const Paragraph& item = paragraphs_.back();
    return item.marker && item.lines.size() > 1 && last.indent > item.indent && line.indent < item.indent;
  }

  [[nodiscard]] bool continues_sentence(const Line& last, const Line& line) const {
    std::size_t at = line.span.begin;
    return !ends_with_stop(text_of(last.span)) && text::is_lower(text::next_char(text_, at));
  }

  // Inside wrapped text a marker needs a reason to be one: the list must have begun, or begin at one after an open line.
  [[nodiscard]] bool follows(const Marker& marker, std::string_view last_line) const {
    if (marker.style == MarkerStyle::Bullet && marker.bullet != U'-' && marker.bullet != U'\u2013' && marker.bullet != U'\u2014')
      return true;
    const Marker* before = nullptr;
    for (auto paragraph = paragraphs_.rbegin(); paragraph != paragraphs_.rend() && !before; ++paragraph)
      if (paragraph->marker && paragraph->marker->style == marker.style) before = &*paragraph->marker;
    const bool ended =
        ends_with_stop(last_line) || leaves_open(last_line) || last_line.ends_with(" and") || last_line.ends_with(" or");
    if (!ended) return false;
    return marker.style == MarkerStyle::Bullet || marker.number == 1 || (before && marker.number == before->number + 1);
  }

  void begin_paragraph(const Line& line, bool after_blank) {
    Paragraph paragraph{.indent = line.indent, .after_blank = after_blank};
    Span span = line.span;
    const auto marker = find_marker(text_of(span));
    if (marker && !is_date_or_figure(*marker, text_of(span).substr(marker->length))) {
      paragraph.marker = marker;
      paragraph.marker_text = text_of(span).substr(0, marker->size);
      document_.excluded.push_back({{span.begin, span.begin + marker->size}, "list-marker"});
      span.begin += marker->length;
    }
    paragraph.lines.push_back(span);
    paragraphs_.push_back(std::move(paragraph));
  }

  // "- 12" or "1. 5": figures, not an item.
  static bool is_date_or_figure(const Marker& marker, std::string_view rest) {
    std::size_t at = 0;
    return marker.style == MarkerStyle::NumberStop && text::is_digit(text::next_char(rest, at)) && rest.size() < 8;
  }

  // --- paragraphs into blocks

  void add_block(const Paragraph& paragraph) {
    Block block{.kind = BlockKind::Paragraph, .marker = paragraph.marker_text};
    for (std::size_t k = 0; k < paragraph.lines.size(); ++k) {
      if (k > 0) join(block, paragraph.lines[k]);
      append(block, paragraph.lines[k]);
    }
    if (block.text.empty()) return;
    if (paragraph.starred) {
      block.kind = BlockKind::Heading;
      block.level = 2;
    }
    set_level(block, paragraph);
    document_.blocks.push_back(std::move(block));
  }

  void append(Block& block, Span line) {
    bool space = false;
    for (std::size_t at = line.begin; at < line.end;) {
      const std::size_t start = at;
      const char32_t c = text::next_char(text_, at);
      if (text::is_space(c)) {
        if (!space && !block.text.empty()) put(block, ' ', start);
        space = true;
      } else if (is_apart(static_cast<std::uint32_t>(start))) {
        // a mark of a note
      } else if (c == U'\u00AD' || c == U'\u2060') {
        exclude(start, at, "soft-hyphen");
      } else {
        for (std::size_t byte = start; byte < at; ++byte) put(block, text_[byte], byte);
        space = false;
      }
    }
    while (!block.text.empty() && block.text.back() == ' ') drop_last(block);
  }

  static void put(Block& block, char byte, std::size_t place) {
    block.text += byte;
    block.places.push_back(static_cast<std::uint32_t>(place));
  }

  static void drop_last(Block& block) {
    block.text.pop_back();
    block.places.pop_back();
  }

  void exclude(std::size_t begin, std::size_t end, const char* reason) {
    document_.excluded.push_back({{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}, reason});
  }

  // What stands between two joined lines: a space, nothing, or a hyphen that the line end made and that goes.
  void join(Block& block, Span next) {
    if (block.text.empty()) return;
    const char32_t last = text::char_before(block.text, block.text.size());
    std::size_t at = next.begin;
    const char32_t first = text::next_char(text_, at);
    if (is_unspaced(last) && is_unspaced(first)) return;
    if (last == U'\u2014' || last == U'/') return;
    if (last == U'-' || last == U'\u2010') {
      if (join_hyphen(block, next, last == U'-' ? 1 : 3, first)) return;
    } else if (ends_with_soft_hyphen(block, next)) {
      return;
    }
    put(block, ' ', next.begin - 1);
  }

  // True when the lines are joined without a space.
  bool join_hyphen(Block& block, Span next, std::size_t hyphen, char32_t first) {
    const std::size_t end = block.text.size() - hyphen;
    std::size_t begin = end;
    while (begin > 0 && (text::is_letter(text::char_before(block.text, begin)) || block.text[begin - 1] == '-')) {
      do --begin;
      while (begin > 0 && (static_cast<unsigned char>(block.text[begin]) & 0xC0U) == 0x80U);
    }
    if (begin == end || !text::is_letter(first)) return begin != end;
    std::size_t stop = next.begin;
    for (std::size_t at = stop; at < next.end && text::is_letter(text::next_char(text_, at));) stop = at;
    if (!words_) words_.emplace(text_);
    const auto left = std::string_view(block.text).substr(begin, end - begin),
               right = text_.substr(next.begin, stop - next.begin);
    if (!text::is_lower(first) || !words_->was_broken(left, right)) return true;
    exclude(block.places[end], block.places[end] + hyphen, "line-end-hyphen");
    for (std::size_t k = 0; k < hyphen; ++k) drop_last(block);
    return true;
  }

  [[nodiscard]] bool ends_with_soft_hyphen(const Block& block, Span next) const {
    const auto between = text_.substr(block.places.back() + 1, next.begin - block.places.back() - 1);
    return between.find("\u00AD") != std::string_view::npos;
  }

  // Depth by the styles of the markers met: an item of a style that is open closes those opened since.
  void set_level(Block& block, const Paragraph& paragraph) {
    if (!paragraph.marker) {
      if (paragraph.after_blank && paragraph.indent == 0) styles_.clear();
      return;
    }
    const bool opens_list = !styles_.empty() || paragraph.marker->style == MarkerStyle::Bullet ||
                            paragraph.marker->style == MarkerStyle::LetterBracket || after_open_line();
    if (!opens_list) return;  // a numbered paragraph
    const auto same = std::ranges::find_if(styles_, [&](const Marker& open) {
      return open.style == paragraph.marker->style && open.bullet == paragraph.marker->bullet;
    });
    styles_.erase(same, styles_.end());
    styles_.push_back(*paragraph.marker);
    block.kind = BlockKind::ListItem;
    block.level = static_cast<int>(styles_.size());
  }

  [[nodiscard]] bool after_open_line() const {
    return !document_.blocks.empty() && document_.blocks.back().marker.empty() && leaves_open(document_.blocks.back().text);
  }

  // --- headings

  void name_headings() {
    auto& blocks = document_.blocks;
    for (std::size_t k = 0; k + 1 < blocks.size(); ++k) {
      if (blocks[k].kind != BlockKind::Paragraph || !reads_as_heading(blocks[k], k == 0)) continue;
      blocks[k].kind = k == 0 && blocks[k].marker.empty() ? BlockKind::Title : BlockKind::Heading;
      blocks[k].level = k == 0 ? 1 : 2;
    }
  }

  static bool reads_as_heading(const Block& block, bool first) {
    std::size_t characters = 0, letters = 0, words = 1;
    for (std::size_t at = 0; at < block.text.size(); ++characters) {
      const char32_t c = text::next_char(block.text, at);
      letters += text::is_letter(c);
      words += c == U' ';
    }
    if (letters == 0 || ends_with_stop(block.text) || leaves_open(block.text)) return false;
    return characters <= (first ? longest_title : longest_heading) && (first || words <= most_heading_words);
  }

  Document& document_;
  std::string_view text_;
  std::vector<Line> lines_;
  Layout layout_;
  std::vector<Paragraph> paragraphs_;
  std::vector<Span> apart_;  // excluded by an earlier step
  Starred starred_ = Starred::None;
  std::vector<Marker> styles_;  // of the lists that are open, outermost first
  std::optional<Words> words_;
};

}  // namespace

void read_plain(Document& document, std::size_t begin) { Reader(document, begin).run(); }

}  // namespace accordiff::read
