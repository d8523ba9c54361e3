// Telling formats apart by their first bytes, and Markdown by its signs.
#include "read/sniff.hpp"

#include <algorithm>
#include <array>

#include "text/utf8.hpp"

namespace accordiff::read {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t head_size = 4096;

std::string lower_head(std::string_view bytes, std::size_t most) { return text::lower_ascii(bytes.substr(0, most)); }

std::size_t count(std::string_view text, std::string_view what, std::size_t most = SIZE_MAX) {
  std::size_t found = 0;
  for (std::size_t at = text.find(what); at != std::string_view::npos && found < most; at = text.find(what, at + what.size()))
    ++found;
  return found;
}

// Pairs of stars; longer runs are ornament ("***** Annex *****").
std::size_t count_strong(std::string_view text, std::size_t most) {
  std::size_t found = 0;
  for (std::size_t at = text.find("**"); at != std::string_view::npos && found < most; at = text.find("**", at)) {
    const std::size_t end = std::min(text.find_first_not_of('*', at), text.size());
    found += end - at == 2;
    at = end;
  }
  return found;
}

// The text behind comments, declarations and white space.
std::string_view skip_prologue(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF"sv)) text.remove_prefix(3);
  for (;;) {
    const std::size_t begin = text.find_first_not_of(" \t\r\n\f");
    if (begin == std::string_view::npos) return {};
    text.remove_prefix(begin);
    const std::string_view close = text.starts_with("<!--") ? "-->"sv : text.starts_with("<?") ? ">"sv : ""sv;
    const std::size_t end = close.empty() ? std::string_view::npos : text.find(close);
    if (end == std::string_view::npos) return text;
    text.remove_prefix(end + close.size());
  }
}

}  // namespace

Content sniff(std::string_view bytes) {
  if (bytes.starts_with("PK\x03\x04"sv) || bytes.starts_with("PK\x05\x06"sv)) return Content::Zip;
  if (bytes.substr(0, 1024).find("%PDF-") != std::string_view::npos) return Content::Pdf;
  if (bytes.starts_with("\xD0\xCF\x11\xE0"sv)) return Content::OldWord;
  if (bytes.starts_with("{\\rtf"sv)) return Content::Rtf;
  return looks_like_html(bytes) ? Content::Html : Content::Text;
}

bool looks_like_html(std::string_view text) {
  const std::string head = lower_head(skip_prologue(text), 16 * head_size);
  if (!head.starts_with('<')) return false;
  for (const auto sure : {"<!doctype html"sv, "<html"sv, "<head"sv, "<body"sv, "<meta"sv, "<title"sv})
    if (head.starts_with(sure)) return true;
  const bool fragment = std::ranges::any_of(std::array{"<div"sv, "<p>"sv, "<p "sv, "<article"sv, "<section"sv, "<main"sv, "<h1"sv,
                                                       "<table"sv, "<center"sv, "<font"sv, "<ul"sv},
                                            [&](std::string_view tag) { return head.starts_with(tag); });
  if (!fragment) return false;
  const std::size_t closings = count(head, "</p>") + count(head, "</div>") + count(head, "</li>") + count(head, "<br");
  const bool markdown =
      head.find("\n# ") != std::string::npos || head.find("\n## ") != std::string::npos || head.find("](") != std::string::npos;
  return closings >= 2 && !markdown;
}

bool looks_like_markdown(std::string_view text) {
  constexpr std::size_t enough = 2;
  std::size_t signs = count(text, "](", enough) + count(text, "<!--", 1) + count(text, "<u>", enough) +
                      count(text, "</span>", enough) + count(text, "<sup>", enough) + count_strong(text, 2 * enough) / 2;
  for (std::size_t at = 0; at < text.size() && signs < enough;) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    std::string_view line = text.substr(at, end - at);
    while (line.ends_with('\r')) line.remove_suffix(1);
    const std::size_t hashes = std::min(line.find_first_not_of('#'), line.size());
    signs += hashes >= 1 && hashes <= 6 && hashes < line.size() && line[hashes] == ' ';
    signs += line.starts_with("-   ") || (line.size() > 4 && line.ends_with("\\") && line[line.size() - 2] != '\\');
    signs += line.substr(0, 5).find("\\. ") != std::string_view::npos;
    at = end + 1;
  }
  return signs >= enough;
}

std::string declared_encoding(std::string_view bytes) {
  const std::string head = lower_head(bytes, head_size);
  for (const std::string_view key : {"charset="sv, "encoding="sv}) {
    for (std::size_t at = head.find(key); at != std::string::npos; at = head.find(key, at + 1)) {
      std::size_t begin = at + key.size();
      while (begin < head.size() && (head[begin] == '"' || head[begin] == '\'' || head[begin] == ' ')) ++begin;
      const std::size_t end = head.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-_:.", begin);
      if (end != std::string::npos && end > begin && end - begin < 40) return head.substr(begin, end - begin);
    }
  }
  return {};
}

}  // namespace accordiff::read
