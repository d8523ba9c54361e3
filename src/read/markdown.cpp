// Markdown: block structure and inline nodes by cmark-gfm (the only file that includes it), places by walking the parsed
// text and the source side by side, since inline nodes carry no reliable positions.
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

#include "accordiff/error.hpp"
#include "read/markers.hpp"
#include "read/parts.hpp"
#include "text/utf8.hpp"

namespace accordiff::read {
namespace {

constexpr std::size_t longest_heading = 150;

struct Free {
  void operator()(cmark_node* node) const { cmark_node_free(node); }
  void operator()(cmark_parser* parser) const { cmark_parser_free(parser); }
  void operator()(cmark_iter* iterator) const { cmark_iter_free(iterator); }
};
using Node = std::unique_ptr<cmark_node, Free>;
using Parser = std::unique_ptr<cmark_parser, Free>;
using Iterator = std::unique_ptr<cmark_iter, Free>;

Node parse(std::string_view text, const std::string& path) {
  cmark_gfm_core_extensions_ensure_registered();
  const Parser parser(cmark_parser_new(CMARK_OPT_FOOTNOTES));
  for (const char* name : {"table", "strikethrough"})
    if (cmark_syntax_extension* extension = cmark_find_syntax_extension(name))
      cmark_parser_attach_syntax_extension(parser.get(), extension);
  cmark_parser_feed(parser.get(), text.data(), text.size());
  Node root(cmark_parser_finish(parser.get()));
  if (!root) throw Error(ErrorKind::Internal, "the Markdown parser gave no result", path);
  return root;
}

bool is_type(cmark_node* node, std::string_view name) { return cmark_node_get_type_string(node) == name; }

std::string_view literal_of(cmark_node* node) {
  const char* literal = cmark_node_get_literal(node);
  return literal ? std::string_view(literal) : std::string_view{};
}

bool ends_with_stop(std::string_view text) {
  const char32_t last = text::char_before(text, text.size());
  return std::u32string_view(U".!?,;:\u3002\uFF0C\uFF1B").find(last) != std::u32string_view::npos;
}

bool is_digits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789*, ") == std::string_view::npos;
}

class Reader {
 public:
  Reader(Document& document, std::size_t begin) : document_(document), source_(document.text), begin_(begin) {
    find_line_starts();
  }

  void run() {
    const Node root = parse(source_.substr(begin_), document_.path);
    const Iterator iterator(cmark_iter_new(root.get()));
    for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator.get())) {
      cmark_node* node = cmark_iter_get_node(iterator.get());
      if (event == CMARK_EVENT_ENTER) enter(node);
      else leave(node);
    }
    name_title();
    exclude_rest();
  }

 private:
  // --- places

  void find_line_starts() {
    line_starts_.push_back(begin_);
    for (std::size_t at = begin_; at < source_.size(); ++at) {
      const bool carriage = source_[at] == '\r' && (at + 1 == source_.size() || source_[at + 1] != '\n');
      if (source_[at] == '\n' || carriage) line_starts_.push_back(at + 1);
    }
    line_starts_.push_back(source_.size());
  }

  [[nodiscard]] std::size_t line_start(int line) const {
    const auto k = static_cast<std::size_t>(std::max(line, 1) - 1);
    return line_starts_[std::min(k, line_starts_.size() - 1)];
  }

  [[nodiscard]] std::size_t start_of(cmark_node* node) const {
    const auto column = static_cast<std::size_t>(std::max(cmark_node_get_start_column(node), 1) - 1);
    return std::min(line_start(cmark_node_get_start_line(node)) + column, line_start(cmark_node_get_start_line(node) + 1));
  }

  [[nodiscard]] std::size_t end_of(cmark_node* node) const { return line_start(cmark_node_get_end_line(node) + 1); }

  // --- events

  void enter(cmark_node* node) {
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_LIST) ++depth_;
    else if (type == CMARK_NODE_ITEM) open_item(node);
    else if (type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING || is_type(node, "table_row") ||
             is_type(node, "table_header"))
      open_block(node);
    else if (type == CMARK_NODE_CODE_BLOCK) read_whole(node, false);
    else if (type == CMARK_NODE_HTML_BLOCK) read_whole(node, true);
    else if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE) copy(literal_of(node));
    else if (type == CMARK_NODE_HTML_INLINE) pass_tag(literal_of(node));
    else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK) pass_line_end();
    else if (type == CMARK_NODE_STRONG) ++strong_;
    else if (type == CMARK_NODE_IMAGE) ++image_;
    else if (type == CMARK_NODE_FOOTNOTE_REFERENCE) pass("]");
    else if (is_type(node, "table_cell")) put(' ', std::max(at_, block_begin_ + 1) - 1);
  }

  void leave(cmark_node* node) {
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_LIST) --depth_;
    else if (type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING || is_type(node, "table_row") ||
             is_type(node, "table_header"))
      close_block(node);
    else if (type == CMARK_NODE_STRONG) --strong_;
    else if (type == CMARK_NODE_LINK) pass_destination();
    else if (type == CMARK_NODE_IMAGE) {
      pass_destination();
      --image_;
    }
  }

  void open_item(cmark_node* node) {
    const std::size_t begin = start_of(node);
    std::size_t end = begin;
    while (end < source_.size() && !text::is_space(static_cast<unsigned char>(source_[end]))) ++end;
    item_marker_ = source_.substr(begin, end - begin);
    document_.excluded.push_back({{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}, "list-marker"});
    item_open_ = true;
  }

  void open_block(cmark_node* node) {
    block_ = Block{};
    if (cmark_node_get_type(node) == CMARK_NODE_HEADING) {
      block_.kind = BlockKind::Heading;
      block_.level = cmark_node_get_heading_level(node);
    } else if (item_open_) {
      block_.kind = BlockKind::ListItem;
      block_.level = std::max(depth_, 1);
      block_.marker = item_marker_;
    }
    item_open_ = false;
    in_table_ = cmark_node_get_type(node) != CMARK_NODE_PARAGRAPH && block_.kind != BlockKind::Heading;
    at_ = block_begin_ = start_of(node);
    end_ = end_of(node);
    plain_ = 0;
    block_open_ = true;
  }

  void close_block(cmark_node*) {
    block_open_ = false;
    finish_block();
  }

  // --- text

  // Copies parsed text, walking the source: mark-up between the characters is passed over, an entity is one character.
  void copy(std::string_view literal) {
    for (std::size_t k = 0; k < literal.size();) {
      std::size_t next = k;
      const char32_t c = text::next_char(literal, next);
      const std::string_view bytes = literal.substr(k, next - k);
      const std::size_t found = find_character(bytes);
      if (found != std::string_view::npos) emit(c, bytes, found);
      k = next;
    }
  }

  // Where the next character of the literal stands; at_ moves behind it.
  std::size_t find_character(std::string_view bytes) {
    for (std::size_t at = at_; at < end_; ++at) {
      if (source_.substr(at, bytes.size()) == bytes) {
        const bool entity = bytes == "&" && source_.substr(at, 5) == "&amp;";
        at_ = at + (entity ? 5 : bytes.size());
        return at;
      }
      if (source_[at] == '&') {
        const std::size_t stop = source_.find(';', at);
        if (stop != std::string_view::npos && stop < end_ && stop - at < 32) {
          at_ = stop + 1;
          return at;
        }
      }
    }
    return std::string_view::npos;
  }

  void emit(char32_t c, std::string_view bytes, std::size_t place) {
    if (image_ > 0 || !block_open_) return;
    if (text::is_space(c)) return put(' ', place);
    if (c == U'\u00AD' || c == U'\u2060') return;
    if (strong_ == 0 && underlined_ == 0) ++plain_;
    for (const char byte : bytes) {
      block_.text += byte;
      block_.places.push_back(static_cast<std::uint32_t>(place));
      if (source_[place] == byte) ++place;  // an entity stays at its first byte
    }
  }

  void put(char space, std::size_t place) {
    if (block_.text.empty() || block_.text.back() == ' ') return;
    block_.text += space;
    block_.places.push_back(static_cast<std::uint32_t>(std::max<std::size_t>(place, block_.places.back() + 1U)));
  }

  void pass(std::string_view what) {
    if (const std::size_t found = source_.find(what, at_); found != std::string_view::npos && found < end_)
      at_ = found + what.size();
  }

  void pass_tag(std::string_view tag) {
    pass(tag);
    if (tag.starts_with("<u>") || (tag.starts_with("<span") && tag.find("underline") != std::string_view::npos)) ++underlined_;
    else if ((tag == "</u>" || tag == "</span>") && underlined_ > 0) --underlined_;
    else if (tag.starts_with("<br")) put(' ', at_ - 1);
    else if (tag == "<sup>") note_begin_ = block_.text.size();
    else if (tag == "</sup>") drop_note_mark();
  }

  // Digits set high after a letter are a note's mark, not part of the word.
  void drop_note_mark() {
    const std::size_t begin = std::min(note_begin_, block_.text.size());
    const bool after_digit = begin > 0 && block_.text[begin - 1] >= '0' && block_.text[begin - 1] <= '9';
    if (!is_digits(std::string_view(block_.text).substr(begin)) || after_digit) return;
    block_.text.resize(begin);
    block_.places.resize(begin);
  }

  // A paragraph also ends where the writer meant it to: behind a line that is all emphasis, or before one that holds nothing
  // but spaces that Markdown does not take for blank (U+00A0).
  void pass_line_end() {
    while (at_ < end_ && source_[at_] != '\n' && source_[at_] != '\r') ++at_;
    if (!ends_with_hyphen()) put(' ', at_);
    const bool blank = next_line_is_blank();
    if (blank || (strong_ == 0 && underlined_ == 0 && plain_ == 0 && could_be_heading())) {
      finish_block();
      plain_ = 0;
    }
    while (at_ < end_ && (source_[at_] == '\n' || source_[at_] == '\r')) ++at_;
  }

  // "rules-" at a line's end goes on with "based".
  [[nodiscard]] bool ends_with_hyphen() const {
    const std::string& text = block_.text;
    return text.size() > 1 && text.back() == '-' && text::is_letter(text::char_before(text, text.size() - 1));
  }

  [[nodiscard]] bool next_line_is_blank() const {
    std::size_t at = at_ + (source_.substr(at_, 2) == "\r\n" ? 2 : 1);
    for (const std::size_t begin = at; at < end_;) {
      if (source_[at] == '\n' || source_[at] == '\r') return at > begin;
      if (!text::is_space(text::next_char(source_, at))) return false;
    }
    return false;
  }

  // Behind the text of a link stands "](...)", "][...]" or "]".
  void pass_destination() {
    std::size_t at = at_;
    while (at < end_ && source_[at] != ']') {
      if (std::strchr("*_~` ", source_[at]) == nullptr) return;  // an automatic link: its text was its destination
      ++at;
    }
    if (at >= end_) return;
    at_ = ++at;
    if (at >= end_ || (source_[at] != '(' && source_[at] != '[')) return;
    const char open = source_[at], close = open == '(' ? ')' : ']';
    for (int depth = 0; at < end_; ++at) {
      if (source_[at] == '\\') ++at;
      else if (source_[at] == open) ++depth;
      else if (source_[at] == close && --depth == 0) break;
    }
    at_ = std::min(at + 1, end_);
  }

  // Code and HTML blocks are taken from the source; of HTML, what stands outside tags and comments.
  void read_whole(cmark_node* node, bool html) {
    open_block(node);
    bool tag = false;
    for (std::size_t at = at_; at < end_;) {
      if (html && source_.substr(at, 4) == "<!--") {
        at = std::min(source_.find("-->", at), end_ - std::min<std::size_t>(3, end_)) + 3;
        continue;
      }
      std::size_t next = at;
      const char32_t c = text::next_char(source_, next);
      if (html && c == U'<') tag = true;
      else if (html && tag && c == U'>') tag = false;
      else if (!tag) emit(c, source_.substr(at, next - at), at);
      at = next;
    }
    block_open_ = false;
    finish_block();
  }

  // --- blocks

  // Short, without a final stop, and all of it bold, underlined or in capitals: a heading in all but name.
  [[nodiscard]] bool reads_as_heading() const {
    return could_be_heading() && (plain_ <= size_of_number(block_.text) || (!in_table_ && is_capitals(block_.text)));
  }
  [[nodiscard]] bool could_be_heading() const {
    std::string_view text = block_.text;
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    return block_.kind == BlockKind::Paragraph && !text.empty() && text.size() <= longest_heading && !ends_with_stop(text);
  }

  // Of a number that is no list's, without its space: "IV.".
  static std::size_t size_of_number(std::string_view text) {
    const std::size_t stop = text.find(". ");
    const bool numeral =
        stop != std::string_view::npos && text.substr(0, stop).find_first_not_of("IVXLC") == std::string_view::npos;
    return numeral && stop > 0 ? stop + 1 : 0;
  }

  static bool is_capitals(std::string_view text) {
    std::size_t letters = 0;
    for (std::size_t at = 0; at < text.size();) {
      const char32_t c = text::next_char(text, at);
      if (text::is_letter(c) && !text::is_upper(c)) return false;
      letters += text::is_letter(c);
    }
    const std::size_t last = text.find_last_not_of("* ");  // "WE DECLARE:" introduces what follows
    return letters > 0 && text.find(' ') != std::string_view::npos && text[last] != ':';
  }

  void finish_block() {
    while (!block_.text.empty() && block_.text.back() == ' ') {
      block_.text.pop_back();
      block_.places.pop_back();
    }
    if (block_.text.empty()) return;
    if (reads_as_heading()) {
      block_.kind = BlockKind::Heading;
      block_.level = 2;
    } else if (block_.kind == BlockKind::Paragraph) {
      split_marker();
    }
    document_.blocks.push_back(std::move(block_));
    block_ = {};
  }

  // "12\. The two sides" and "(a) to build" are items to people, whatever they are to Markdown.
  void split_marker() {
    const auto marker = find_marker(block_.text);
    if (!marker) return;
    block_.marker = block_.text.substr(0, marker->size);
    const std::uint32_t begin = block_.places.front(), end = block_.places[marker->size - 1] + 1;
    document_.excluded.push_back({{begin, end}, "list-marker"});
    block_.text.erase(0, marker->length);
    block_.places.erase(block_.places.begin(), block_.places.begin() + marker->length);
    if (marker->style == MarkerStyle::NumberStop) return;
    block_.kind = BlockKind::ListItem;
    block_.level = depth_ + 1;
  }

  void name_title() {
    auto& blocks = document_.blocks;
    if (!blocks.empty() && blocks.front().kind == BlockKind::Heading && document_.title.empty())
      blocks.front().kind = BlockKind::Title;
  }

  // Everything that is neither text nor white space is mark-up.
  void exclude_rest() {
    std::vector<bool> taken(source_.size(), false);
    for (const Block& block : document_.blocks)
      for (const std::uint32_t place : block.places) taken[place] = true;
    for (const Exclusion& excluded : document_.excluded)
      std::fill(taken.begin() + excluded.place.begin, taken.begin() + excluded.place.end, true);
    std::size_t begin = source_.size(), end = begin;
    const auto flush = [&] {
      if (begin < end)
        document_.excluded.push_back({{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}, "markup"});
      begin = end = source_.size();
    };
    for (std::size_t at = begin_; at < source_.size();) {
      const std::size_t start = at;
      const bool space = text::is_space(text::next_char(source_, at));
      if (taken[start] && !space) flush();
      if (taken[start] || space) continue;
      if (begin == source_.size()) begin = start;
      end = at;
    }
    flush();
    std::ranges::sort(document_.excluded, {}, &Exclusion::place);
  }

  Document& document_;
  std::string_view source_;
  std::size_t begin_;
  std::vector<std::size_t> line_starts_;
  Block block_;
  bool block_open_ = false, item_open_ = false, in_table_ = false;
  std::string item_marker_;
  int depth_ = 0, strong_ = 0, image_ = 0, underlined_ = 0;
  std::size_t plain_ = 0;                           // characters of the block that are neither bold nor underlined
  std::size_t at_ = 0, end_ = 0, block_begin_ = 0;  // walk through the source of the block
  std::size_t note_begin_ = 0;
};

}  // namespace

void read_markdown(Document& document, std::size_t begin) { Reader(document, begin).run(); }

}  // namespace accordiff::read
