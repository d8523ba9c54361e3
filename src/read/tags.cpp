// Elements of HTML by name, and a scan of tags that needs no tree.
#include "read/tags.hpp"

#include <algorithm>
#include <array>

namespace accordiff::read {
namespace {

using namespace std::string_view_literals;

template <std::size_t Count>
bool is_among(const std::array<std::string_view, Count>& names, std::string_view name) {
  return std::ranges::find(names, name) != names.end();
}

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

std::string name_at(std::string_view html, std::size_t at) {
  std::string name;
  while (at < html.size() && name.size() < 16 && (is_letter(html[at]) || (html[at] >= '0' && html[at] <= '9'))) {
    name += html[at] >= 'A' && html[at] <= 'Z' ? static_cast<char>(html[at] | 0x20) : html[at];
    ++at;
  }
  return name;
}

// Behind the element whose content is no mark-up.
std::size_t skip_raw(std::string_view html, std::size_t at, std::string_view name) {
  while (at < html.size()) {
    at = html.find("</", at);
    if (at == std::string_view::npos) return html.size();
    if (name_at(html, at + 2) == name) return at;
    at += 2;
  }
  return html.size();
}

// Counts the attributes of a tag, as the HTML standard parts them, and goes behind its end. `at` is in its name.
std::size_t skip_attributes(std::string_view html, std::size_t& at) {
  constexpr std::string_view space = " \t\r\n\f/";
  std::size_t count = 0;
  at = std::min(html.find_first_of(" \t\r\n\f/>", at), html.size());
  while (at < html.size()) {
    at = std::min(html.find_first_not_of(space, at), html.size());
    if (at == html.size() || html[at] == '>') break;
    ++count;
    at = std::min(html.find_first_of(" \t\r\n\f/>=", at + 1), html.size());
    const std::size_t sign = std::min(html.find_first_not_of(" \t\r\n\f", at), html.size());
    if (sign == html.size() || html[sign] != '=') continue;
    const std::size_t value = std::min(html.find_first_not_of(" \t\r\n\f", sign + 1), html.size());
    const bool quoted = value < html.size() && (html[value] == '"' || html[value] == '\'');
    at = quoted ? html.find(html[value], value + 1) : html.find_first_of(" \t\r\n\f>", value);
    at = at == std::string_view::npos ? html.size() : at + (quoted ? 1 : 0);
  }
  return count;
}

bool closes_by_itself(std::string_view name) {
  static constexpr std::array names{"area"sv, "base"sv, "br"sv,    "col"sv,    "embed"sv,    "hr"sv,    "img"sv,   "input"sv,
                                    "link"sv, "meta"sv, "param"sv, "source"sv, "track"sv,    "wbr"sv,   "p"sv,     "li"sv,
                                    "dt"sv,   "dd"sv,   "tr"sv,    "td"sv,     "th"sv,       "thead"sv, "tbody"sv, "tfoot"sv,
                                    "html"sv, "head"sv, "body"sv,  "option"sv, "colgroup"sv, "a"sv,     "rp"sv,    "rt"sv};
  return is_among(names, name);
}

}  // namespace

bool is_block_tag(std::string_view tag) {
  static constexpr std::array names{
      "address"sv, "article"sv,  "aside"sv,  "blockquote"sv, "body"sv,   "caption"sv,  "center"sv,     "dd"sv,     "details"sv,
      "dialog"sv,  "dir"sv,      "div"sv,    "dl"sv,         "dt"sv,     "fieldset"sv, "figcaption"sv, "figure"sv, "footer"sv,
      "form"sv,    "h1"sv,       "h2"sv,     "h3"sv,         "h4"sv,     "h5"sv,       "h6"sv,         "header"sv, "hgroup"sv,
      "hr"sv,      "legend"sv,   "li"sv,     "main"sv,       "menu"sv,   "nav"sv,      "noscript"sv,   "ol"sv,     "option"sv,
      "p"sv,       "pre"sv,      "search"sv, "section"sv,    "select"sv, "summary"sv,  "table"sv,      "tbody"sv,  "td"sv,
      "tfoot"sv,   "textarea"sv, "th"sv,     "thead"sv,      "tr"sv,     "ul"sv,       "html"sv,       "page"sv};
  return is_among(names, tag);
}

bool is_silent_tag(std::string_view tag) {
  static constexpr std::array names{"script"sv, "style"sv, "template"sv, "head"sv,   "iframe"sv, "object"sv, "svg"sv,  "math"sv,
                                    "canvas"sv, "audio"sv, "video"sv,    "applet"sv, "embed"sv,  "img"sv,    "title"sv};
  return is_among(names, tag);
}

bool is_table_part(std::string_view tag) {
  static constexpr std::array names{"caption"sv, "colgroup"sv, "tbody"sv, "thead"sv, "tfoot"sv, "tr"sv, "td"sv, "th"sv};
  return is_among(names, tag);
}

MarkupSize size_of_markup(std::string_view html) {
  MarkupSize size;
  std::size_t depth = 0;
  for (std::size_t at = html.find('<'); at != std::string_view::npos; at = html.find('<', at)) {
    if (html.substr(at, 4) == "<!--") {
      at = html.find("-->", at + 4);
      if (at == std::string_view::npos) break;
      continue;
    }
    const bool closing = at + 1 < html.size() && html[at + 1] == '/';
    const std::string name = name_at(html, at + (closing ? 2 : 1));
    at += closing ? 2 : 1;
    if (name.empty() || !is_letter(name.front())) continue;
    const std::size_t attributes = skip_attributes(html, at);
    size.attributes = std::max(size.attributes, attributes);
    size.pieces += 1 + attributes;
    if (closes_by_itself(name)) continue;
    if (closing) depth -= depth > 0;
    else if (name == "script" || name == "style" || name == "textarea" || name == "title") at = skip_raw(html, at, name);
    else size.nesting = std::max(size.nesting, ++depth);
  }
  return size;
}

}  // namespace accordiff::read
