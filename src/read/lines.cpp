// Layout of plain text. Apart from plain.cpp, which decides what the lines mean.
#include "read/lines.hpp"

#include <algorithm>
#include <map>
#include <string>

#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace accordiff::read {
namespace {

bool ends_line(char32_t c) {
  return c == U'\n' || c == U'\r' || c == U'\f' || c == U'\v' || c == U'\u0085' || c == U'\u2028' || c == U'\u2029';
}

Line measure(std::string_view text, std::size_t begin, std::size_t end) {
  Line line;
  std::size_t first = end, last = begin;
  std::uint32_t column = 0;
  for (std::size_t at = begin; at < end;) {
    const std::size_t start = at;
    const char32_t c = text::next_char(text, at);
    ++column;
    if (text::is_space(c)) continue;
    if (first == end) {
      first = start;
      line.indent = column - 1;
    }
    last = at;
    line.width = column - line.indent;
  }
  if (first < end) line.span = {static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(last)};
  return line;
}

std::string_view text_of(std::string_view text, const Line& line) { return text.substr(line.span.begin, line.span.size()); }

// Characters of the first word; for scripts that break between any two, those that punctuation may push to the next line.
std::uint32_t first_word_width(std::string_view line) {
  std::uint32_t width = 0;
  for (std::size_t at = 0; at < line.size(); ++width) {
    const char32_t c = text::next_char(line, at);
    if (text::is_space(c)) break;
    if (text::is_han(c)) return 4;
  }
  return width;
}

// The line with every run of digits as one '#', folded; "" when it has no digit or is too long for a running head.
std::string without_digits(std::string_view line) {
  constexpr std::size_t longest_head = 120;
  if (line.size() > longest_head) return {};
  std::string shape;
  bool digits = false;
  for (std::size_t at = 0; at < line.size();) {
    const char32_t c = text::next_char(line, at);
    if (text::is_digit(c)) {
      digits = true;
      if (shape.empty() || shape.back() != '#') shape += '#';
    } else {
      text::append_char(shape, c);
    }
  }
  return digits ? text::fold_word(shape) : std::string{};
}

bool stands_alone(const std::vector<Line>& lines, std::size_t k) {
  return (k == 0 || lines[k - 1].blank()) && (k + 1 == lines.size() || lines[k + 1].blank());
}

bool is_page_shape(std::string_view shape) {
  return shape == "#" || shape == "- # -" || shape == "-#-" || shape.starts_with("page #") || shape == "#/#" ||
         shape == "第#页" || shape == "第 # 页" || shape == "p. #";
}

bool ends_sentence(std::string_view line) {
  const char32_t last = text::char_before(line, line.size());
  return last == U'.' || last == U'!' || last == U'?' || last == U';' || last == U':' || last == U'\u3002';
}

// Whether line k stands in the middle of a sentence: headings and article numbers never do.
bool interrupts(std::string_view text, const std::vector<Line>& lines, std::size_t k) {
  std::size_t before = k, after = k + 1;
  while (before > 0 && lines[before - 1].blank()) --before;
  while (after < lines.size() && lines[after].blank()) ++after;
  if (before == 0 || after == lines.size() || ends_sentence(text_of(text, lines[before - 1]))) return false;
  std::size_t at = lines[after].span.begin;
  return text::is_lower(text::next_char(text, at));
}

// Lines [begin, end) of one group: whether a line-breaking program made them. Most breaks must fall in mid-sentence, and
// most where little would have fitted (programs differ in what they let stand at a line's end).
bool is_wrapped(std::string_view text, const std::vector<Line>& lines, std::size_t begin, std::size_t end) {
  constexpr std::uint32_t narrowest_group = 40, slack = 10;
  std::uint32_t width = 0;
  for (std::size_t k = begin; k < end; ++k) width = std::max(width, lines[k].indent + lines[k].width);
  std::size_t full = 0, mid_sentence = 0;
  for (std::size_t k = begin; k + 1 < end; ++k) {
    full += lines[k].indent + lines[k].width + 1 + first_word_width(text_of(text, lines[k + 1])) + slack > width;
    mid_sentence += !ends_sentence(text_of(text, lines[k]));
  }
  const std::size_t breaks = end > begin ? end - begin - 1 : 0;
  return width >= narrowest_group && 2 * full > breaks && 2 * mid_sentence > breaks;
}

}  // namespace

void mark_continuations(std::string_view text, std::vector<Line>& lines) {
  for (std::size_t begin = 0; begin < lines.size();) {
    std::size_t end = begin;
    while (end < lines.size() && !lines[end].blank()) ++end;
    if (is_wrapped(text, lines, begin, end))
      for (std::size_t k = begin + 1; k < end; ++k) lines[k].continues = true;
    begin = end + 1;
  }
}

std::vector<Line> find_lines(std::string_view text, std::size_t begin) {
  std::vector<Line> lines;
  for (std::size_t start = begin, at = begin; at <= text.size();) {
    const std::size_t end = at;
    if (at == text.size()) {
      if (start < end) lines.push_back(measure(text, start, end));
      break;
    }
    const char32_t c = text::next_char(text, at);
    if (!ends_line(c)) continue;
    if (c == U'\r' && at < text.size() && text[at] == '\n') ++at;
    lines.push_back(measure(text, start, end));
    start = at;
  }
  return lines;
}

namespace {

// Entries of menus in printed pages, and their headings between stars: they say nothing of how the text is laid out.
bool is_menu_entry(std::string_view text, const Line& line) {
  constexpr std::uint32_t widest_entry = 40;
  const std::string_view entry = text_of(text, line);
  return (line.width < widest_entry && (entry.starts_with("* ") || entry.starts_with("o "))) || entry.starts_with("***");
}

}  // namespace

Layout find_layout(std::string_view text, const std::vector<Line>& lines) {
  constexpr std::uint32_t narrowest = 30, widest = 160;
  std::vector<std::uint32_t> widths;
  const auto counts = [&](std::size_t k) {
    return !lines[k].blank() && !lines[k + 1].blank() && !is_menu_entry(text, lines[k]) && !is_menu_entry(text, lines[k + 1]);
  };
  for (std::size_t k = 0; k + 1 < lines.size(); ++k)
    if (counts(k)) widths.push_back(lines[k].indent + lines[k].width);
  if (widths.empty()) return {};
  std::ranges::sort(widths);
  const std::uint32_t width = widths[widths.size() - 1 - widths.size() / 5];
  if (width < narrowest || width > widest) return {false, width};
  std::size_t full = 0;
  for (std::size_t k = 0; k + 1 < lines.size(); ++k) {
    if (!counts(k)) continue;
    full += lines[k].indent + lines[k].width + 1 + first_word_width(text_of(text, lines[k + 1])) > width;
  }
  return {2 * full > widths.size(), width};
}

std::vector<Exclusion> mark_furniture(std::string_view text, std::vector<Line>& lines) {
  constexpr std::size_t fewest_pages = 3;
  std::map<std::string, std::vector<std::size_t>> by_shape;
  for (std::size_t k = 0; k < lines.size(); ++k)
    if (!lines[k].blank() && !lines[k].furniture && stands_alone(lines, k) && !ends_sentence(text_of(text, lines[k])))
      if (auto shape = without_digits(text_of(text, lines[k])); !shape.empty()) by_shape[shape].push_back(k);
  std::vector<Exclusion> excluded;
  for (const auto& [shape, places] : by_shape) {
    const bool page = is_page_shape(shape), says_page = page && shape != "#";
    const auto interrupting = std::ranges::count_if(places, [&](std::size_t k) { return interrupts(text, lines, k); });
    if (!says_page && (places.size() < fewest_pages || interrupting == 0)) continue;
    for (const std::size_t k : places) {
      lines[k].furniture = true;
      excluded.push_back({lines[k].span, page ? "furniture:page-number" : "furniture:running-head"});
    }
  }
  return excluded;
}

}  // namespace accordiff::read
