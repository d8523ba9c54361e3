// Web pages: the only file that includes gumbo. Writes every text that a browser would show, block by block, and notes which
// element each block stands in; page_body.cpp then decides what of it is the statement.
#include <gumbo.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

#include "accordiff/error.hpp"
#include "read/extraction.hpp"
#include "read/numbering.hpp"
#include "read/page.hpp"
#include "read/page_parts.hpp"
#include "read/parts.hpp"
#include "read/prose.hpp"
#include "read/tags.hpp"
#include "text/utf8.hpp"

namespace accordiff::read {
namespace {

struct Free {
  void operator()(GumboOutput* output) const { gumbo_destroy_output(&kGumboDefaultOptions, output); }
};
using Tree = std::unique_ptr<GumboOutput, Free>;

std::string_view attribute(const GumboElement& element, const char* name) {
  const GumboAttribute* found = gumbo_get_attribute(&element.attributes, name);
  return found ? std::string_view(found->value) : std::string_view{};
}

std::string tag_of(const GumboElement& element) {
  if (element.tag != GUMBO_TAG_UNKNOWN) return gumbo_normalized_tagname(element.tag);
  GumboStringPiece piece = element.original_tag;
  gumbo_tag_from_original_text(&piece);
  return text::lower_ascii(std::string_view(piece.data ? piece.data : "", piece.data ? piece.length : 0));
}

bool is_hidden(const GumboElement& element) {
  const std::string style = text::lower_ascii(attribute(element, "style"));
  std::string squeezed;
  std::ranges::copy_if(style, std::back_inserter(squeezed), [](char c) { return c != ' '; });
  return gumbo_get_attribute(&element.attributes, "hidden") || squeezed.find("display:none") != std::string::npos ||
         squeezed.find("visibility:hidden") != std::string::npos;
}

// A list that is open, and the number of its next item.
struct List {
  bool ordered = false;
  int next = 1;
  char style = '1';
};

class Walker {
 public:
  Walker(Document& document, const ReadOptions& options, Page& page)
      : document_(document), options_(options), page_(page), out_(document, options, "html") {
    page_.nodes.push_back({.tag = "page"});
  }

  void run(const GumboNode* root) {
    walk(root, 0, 0);
    finish_block();
  }

 private:
  void walk(const GumboNode* node, std::uint32_t parent, std::size_t depth) {
    if (depth > options_.max_nesting)
      throw Error(ErrorKind::Limit, "elements nest deeper than " + std::to_string(options_.max_nesting) + "; raise --max-nesting",
                  document_.path);
    if (node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE) element(node->v.element, parent, depth);
    else if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA)
      text(node->v.text.text, parent);
  }

  void children(const GumboElement& element, std::uint32_t self, std::size_t depth) {
    for (unsigned k = 0; k < element.children.length; ++k)
      walk(static_cast<const GumboNode*>(element.children.data[k]), self, depth + 1);
  }

  void element(const GumboElement& element, std::uint32_t parent, std::size_t depth) {
    const std::string tag = tag_of(element);
    if (is_silent_tag(tag)) return;
    if (tag == "br") return line_break();
    if (tag == "sup" && out_.put_note_mark(text_of(element))) return;
    if (page_.date.empty() && text::lower_ascii(attribute(element, "itemprop")) == "datepublished")
      note_metadata(page_, "datepublished", attribute(element, tag == "meta" ? "content" : "datetime"));
    const PartName part = part_of(tag, text::lower_ascii(attribute(element, "role")), names_of(element));
    const bool block = is_block_tag(tag) || (!part.reason.empty() && part.reason != "aside:hidden");
    if (!block && (is_hidden(element) || part.reason == "aside:hidden")) return hide(element);
    if (!block) return inline_element(element, tag, parent, depth);
    finish_block();
    const std::uint32_t self = add_node(element, tag, parent, part);
    const bool list = tag == "ul" || tag == "ol";
    if (list) open_list(element, tag);
    if (tag == "tr") in_row_ = !is_layout_;
    if (tag == "table") {
      const bool outer = is_layout_;
      is_layout_ = is_layout_table(element, 0);
      children(element, self, depth);
      is_layout_ = outer;
    } else if (in_row_) {
      out_.put_space();
      children(element, self, depth);
    } else {
      open_for(element, tag);
      children(element, self, depth);
    }
    if (list) lists_.pop_back();
    if (tag == "tr") in_row_ = false;
    finish_block();
  }

  void inline_element(const GumboElement& element, const std::string& tag, std::uint32_t parent, std::size_t depth) {
    const bool link = tag == "a" && gumbo_get_attribute(&element.attributes, "href");
    links_ += link;
    children(element, parent, depth);
    links_ -= link;
  }

  std::uint32_t add_node(const GumboElement& element, const std::string& tag, std::uint32_t parent, const PartName& part) {
    PageNode node{parent, tag, names_of(element), text::lower_ascii(attribute(element, "itemprop")), part.reason, part.certain};
    if (is_hidden(element)) {
      node.reason = "aside:hidden";
      node.certain = true;
    }
    page_.nodes.push_back(std::move(node));
    return static_cast<std::uint32_t>(page_.nodes.size() - 1);
  }

  static std::string names_of(const GumboElement& element) {
    std::string names = " ";
    for (const char* name : {"class", "id", "role"}) names.append(text::lower_ascii(attribute(element, name))).append(1, ' ');
    std::ranges::replace(names, '_', '-');
    std::ranges::replace_if(
        names, [](char c) { return c == '\n' || c == '\t' || c == '\r'; }, ' ');
    return names;
  }

  // --- blocks

  void open_list(const GumboElement& element, const std::string& tag) {
    List list{.ordered = tag == "ol"};
    if (const auto start = attribute(element, "start"); !start.empty() && start.size() < 6)
      list.next = std::atoi(std::string(start).c_str());
    if (const auto type = attribute(element, "type"); type.size() == 1) list.style = type.front();
    lists_.push_back(list);
  }

  void open_for(const GumboElement& element, const std::string& tag) {
    if (tag.size() == 2 && tag[0] == 'h' && tag[1] >= '1' && tag[1] <= '6') out_.begin(BlockKind::Heading, tag[1] - '0');
    if (tag != "li" || lists_.empty()) return;
    List& list = lists_.back();
    if (const auto value = attribute(element, "value"); !value.empty() && value.size() < 6)
      list.next = std::atoi(std::string(value).c_str());
    marker_ = list.ordered ? ordinal(list.next++, list.style) + "." : "\u2022";
    if (list.style == 'n') marker_.clear();
  }

  void start_block(std::uint32_t node) {
    if (!marker_.empty()) out_.begin(BlockKind::ListItem, static_cast<int>(lists_.size()), std::move(marker_));
    else if (!out_.open()) out_.begin();
    marker_.clear();
    block_ = {.node = node};
    fresh_ = false;
  }

  void finish_block() {
    if (in_row_) return out_.put_space();
    const std::size_t before = out_.blocks();
    out_.end();
    if (out_.blocks() > before) page_.blocks.push_back(block_);
    fresh_ = true;
    breaks_ = 0;
  }

  void text(std::string_view text, std::uint32_t node) {
    if (is_blank(text)) return out_.open() ? out_.put_space() : void();
    if (breaks_ == 1 && ends_paragraph(text)) finish_block();
    breaks_ = 0;
    if (fresh_) start_block(node);
    const std::size_t letters = count_letters(text);
    block_.letters += letters;
    if (links_ > 0) block_.linked += letters;
    out_.put(text);
  }

  // One line break is a line break; two end the paragraph, and so does one behind a full stop or before an indent.
  void line_break() {
    out_.put_space();
    if (++breaks_ > 1) finish_block();
  }

  [[nodiscard]] bool ends_paragraph(std::string_view next) const {
    if (out_.block().kind != BlockKind::Paragraph) return false;
    std::size_t at = 0;
    while (at < next.size() && (next[at] == ' ' || next[at] == '\n' || next[at] == '\t' || next[at] == '\r')) ++at;
    if (at < next.size()) {
      const char32_t c = text::next_char(next, at);
      if (c == U'\u3000' || c == U'\u00A0') return true;
    }
    const std::string& text = out_.block().text;
    const char32_t last = text::char_before(text, text.size());
    return std::u32string_view(U".!?;:\u3002\uFF01\uFF1F\uFF1B\uFF1A\u061F\u06D4\u17D4\u201D").find(last) !=
           std::u32string_view::npos;
  }

  void hide(const GumboElement& element) {
    if (out_.open() && !out_.block().text.empty()) out_.put_aside(text_of(element), "aside:hidden");
  }

  static std::string text_of(const GumboElement& element) {
    std::string text;
    gather(element, text, 0);
    return text;
  }

  static void gather(const GumboElement& element, std::string& text, std::size_t depth) {
    constexpr std::size_t deepest = 50;
    for (unsigned k = 0; k < element.children.length && depth < deepest; ++k) {
      const auto* node = static_cast<const GumboNode*>(element.children.data[k]);
      if (node->type == GUMBO_NODE_ELEMENT && !is_silent_tag(tag_of(node->v.element))) gather(node->v.element, text, depth + 1);
      else if (node->type == GUMBO_NODE_TEXT) text += node->v.text.text;
    }
  }

  // A table whose cells hold lists, headings, line breaks or several paragraphs lays out the page; of others each row is read
  // as a person would, as one line.
  static bool is_layout_table(const GumboElement& element, std::size_t depth) {
    std::size_t paragraphs = 0;
    for (unsigned k = 0; k < element.children.length && depth < 6; ++k) {
      const auto* node = static_cast<const GumboNode*>(element.children.data[k]);
      if (node->type != GUMBO_NODE_ELEMENT) continue;
      const std::string tag = tag_of(node->v.element);
      paragraphs += tag == "p";
      if (tag == "br" || paragraphs > 1 || (is_block_tag(tag) && !is_table_part(tag) && tag != "p")) return true;
      if (is_layout_table(node->v.element, depth + 1)) return true;
    }
    return false;
  }

  Document& document_;
  const ReadOptions& options_;
  Page& page_;
  Extraction out_;
  PageBlock block_;
  std::vector<List> lists_;
  std::string marker_;  // of the item whose text has not begun
  int links_ = 0;       // links around the present text
  int breaks_ = 0;      // line breaks since the last text
  bool fresh_ = true;   // the next text begins a block
  bool in_row_ = false, is_layout_ = false;
};

void read_metadata(const GumboNode* node, Page& page, std::size_t depth) {
  if (node->type != GUMBO_NODE_ELEMENT || depth > 6) return;
  const GumboElement& element = node->v.element;
  if (element.tag == GUMBO_TAG_HTML && page.language.empty()) page.language = attribute(element, "lang");
  if (element.tag == GUMBO_TAG_META) {
    std::string name = text::lower_ascii(attribute(element, "name"));
    if (name.empty()) name = text::lower_ascii(attribute(element, "property"));
    if (name.empty()) name = text::lower_ascii(attribute(element, "itemprop"));
    note_metadata(page, name, attribute(element, "content"));
  }
  if (element.tag == GUMBO_TAG_TITLE && element.children.length == 1 && page.title.empty()) {
    const auto* text = static_cast<const GumboNode*>(element.children.data[0]);
    if (text->type == GUMBO_NODE_TEXT) page.title = text->v.text.text;
  }
  for (unsigned k = 0; k < element.children.length; ++k)
    read_metadata(static_cast<const GumboNode*>(element.children.data[k]), page, depth + 1);
}

void refuse_costly(const MarkupSize& size, const ReadOptions& options, const std::string& path) {
  constexpr std::size_t most_per_block = 3, most_attributes = 200;
  const auto refuse = [&](const std::string& what) { throw Error(ErrorKind::Limit, what, path); };
  if (size.nesting > options.max_nesting)
    refuse("elements nest deeper than " + std::to_string(options.max_nesting) + "; raise --max-nesting");
  if (size.pieces / most_per_block > options.max_blocks)
    refuse("holds more than " + std::to_string(most_per_block) + " tags and attributes for each of " +
           std::to_string(options.max_blocks) + " blocks; raise --max-blocks");
  if (size.attributes > most_attributes)
    refuse("an element has " + std::to_string(size.attributes) + " attributes; pages have no more than " +
           std::to_string(most_attributes));
}

}  // namespace

void read_html(Document& document, const ReadOptions& options) {
  const std::string source = std::move(document.text);
  refuse_costly(size_of_markup(source), options, document.path);
  const Tree tree(gumbo_parse_with_options(&kGumboDefaultOptions, source.data(), source.size()));
  if (!tree) throw Error(ErrorKind::Internal, "the HTML parser gave no result", document.path);
  Page page;
  Walker(document, options, page).run(tree->root);
  read_metadata(tree->root, page, 0);
  find_statement(document, page);
}

}  // namespace accordiff::read
