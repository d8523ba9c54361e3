// Ways to change a text: its typography, which must not matter, and its wording, at random.
#include <array>
#include <random>
#include <string_view>
#include <utility>

#include "texts.hpp"

namespace accordiff::property {
namespace {

std::string replace_all(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size()) text.replace(at, from.size(), to);
  return text;
}

std::vector<std::string> split(const std::string& text, std::string_view at) {
  std::vector<std::string> parts;
  std::size_t begin = 0;
  for (std::size_t end; (end = text.find(at, begin)) != std::string::npos; begin = end + at.size())
    parts.push_back(text.substr(begin, end - begin));
  parts.push_back(text.substr(begin));
  return parts;
}

std::string join(const std::vector<std::string>& parts, std::string_view with) {
  std::string text;
  for (std::size_t k = 0; k < parts.size(); ++k) text += (k > 0 ? std::string{with} : std::string{}) + parts[k];
  return text;
}

bool may_begin_a_line(std::string_view word) {
  const char first = word.empty() ? ' ' : word.front();
  return (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z' && word.size() > 2 && word[1] != '.');
}

// Whether a block of lines is a running paragraph: no list, no heading, no short line that may end for a reason.
bool is_running(const std::string& block) {
  if (block.size() < 100 || !may_begin_a_line(block)) return false;
  for (const std::string& line : split(block, "\n"))
    if (line.starts_with("- ") || line.starts_with("(") || line.find(") ") == 1) return false;
  return true;
}

// Breaks running paragraphs anew. A word that could be read as a marker never begins a line.
std::string wrap(const std::string& text, std::size_t width) {
  std::vector<std::string> blocks = split(text, "\n\n");
  for (std::string& block : blocks) {
    const bool ends = block.ends_with('\n');
    if (ends) block.pop_back();
    if (is_running(block)) {
      std::size_t column = 0;
      std::string wrapped;
      for (const std::string& word : split(replace_all(block, "\n", " "), " ")) {
        const bool breaks = column > 0 && column + word.size() >= width && may_begin_a_line(word);
        if (column > 0) wrapped += breaks ? '\n' : ' ';
        column = breaks ? word.size() : column + word.size() + 1;
        wrapped += word;
      }
      block = wrapped;
    }
    if (ends) block += '\n';
  }
  return join(blocks, "\n\n");
}

std::string narrow(const std::string& text) { return wrap(text, 60); }
std::string one_line_a_paragraph(const std::string& text) { return wrap(text, 1'000'000); }
std::string crlf(const std::string& text) { return replace_all(text, "\n", "\r\n"); }

std::string with_mark(const std::string& text) { return "\xef\xbb\xbf" + text; }

std::string decomposed(const std::string& text) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 8> letters{{{"é", "e\u0301"},
                                                                                  {"É", "E\u0301"},
                                                                                  {"è", "e\u0300"},
                                                                                  {"ê", "e\u0302"},
                                                                                  {"à", "a\u0300"},
                                                                                  {"ö", "o\u0308"},
                                                                                  {"ü", "u\u0308"},
                                                                                  {"ç", "c\u0327"}}};
  std::string out = text;
  for (const auto& [composed, parts] : letters) out = replace_all(std::move(out), composed, parts);
  return out;
}

// Opening where a space or a bracket stands before, closing elsewhere.
std::string curly(const std::string& text) {
  std::string out;
  for (std::size_t k = 0; k < text.size(); ++k) {
    const bool opens = k == 0 || text[k - 1] == ' ' || text[k - 1] == '\n' || text[k - 1] == '(';
    if (text[k] == '"') out += opens ? "“" : "”";
    else if (text[k] == '\'') out += opens ? "‘" : "’";
    else out += text[k];
  }
  return out;
}

std::string straight(const std::string& text) {
  std::string out = text;
  for (const char* quote : {"“", "”", "„", "«", "»"}) out = replace_all(std::move(out), quote, "\"");
  for (const char* quote : {"‘", "’"}) out = replace_all(std::move(out), quote, "'");
  return out;
}

std::string soft_hyphens(const std::string& text) {
  std::string out = text;
  for (const char* cut : {"commis sion", "establish ment", "candi dature", "merch ant", "imple mentation", "govern ments"}) {
    const std::string whole = replace_all(cut, " ", "");
    out = replace_all(std::move(out), whole, replace_all(cut, " ", "\u00ad"));
  }
  return out;
}

std::string no_break_spaces(const std::string& text) {
  std::string out = text;
  for (const char* words : {" 20", " and ", " of "}) out = replace_all(std::move(out), words, "\u00a0" + std::string{words + 1});
  return out;
}

constexpr std::array<const char*, 10> other_words{"explore", "firmly",   "regional", "jointly", "may",
                                                  "should",  "maritime", "2031",     "not",     "principle"};
constexpr std::array<const char*, 4> other_sentences{
    "The two sides welcomed the opening of a cultural centre in Port Selvane.",
    "They will consider a visa waiver for students, subject to domestic procedures.",
    "Ostrelia took note of the concerns expressed by some delegations.",
    "The leaders tasked their ministers with a report on lighthouse safety by 2026."};

}  // namespace

std::vector<Typography> typographies() {
  return {{"narrow lines", narrow, true},
          {"one line a paragraph", one_line_a_paragraph, true},
          {"CRLF", crlf},
          {"byte order mark", with_mark},
          {"NFD", decomposed},
          {"curly quotes", curly, true},
          {"straight quotes", straight, true},
          {"soft hyphens", soft_hyphens},
          {"no-break spaces", no_break_spaces, true}};
}

std::string edit_at_random(const std::string& text, std::uint32_t seed) {
  std::mt19937 random(seed);
  const auto below = [&](std::size_t n) { return static_cast<std::size_t>(random()) % n; };
  std::vector<std::string> blocks = split(text, "\n\n");
  const std::size_t count = 1 + below(6);
  for (std::size_t k = 0; k < count && blocks.size() > 2; ++k) {
    const std::size_t at = 1 + below(blocks.size() - 1);  // the title, or the front matter, stays
    std::string& block = blocks[at];
    std::vector<std::string> words = split(block, " ");
    switch (below(7)) {
      case 0: words[below(words.size())] = other_words[below(other_words.size())]; break;
      case 1:
        words.insert(words.begin() + static_cast<std::ptrdiff_t>(below(words.size())), other_words[below(other_words.size())]);
        break;
      case 2: words.erase(words.begin() + static_cast<std::ptrdiff_t>(below(words.size()))); break;
      case 3: words.emplace_back(other_sentences[below(other_sentences.size())]); break;
      case 4: std::swap(blocks[at], blocks[1 + below(blocks.size() - 1)]); continue;
      case 5: blocks.erase(blocks.begin() + static_cast<std::ptrdiff_t>(at)); continue;
      default:
        blocks.insert(blocks.begin() + static_cast<std::ptrdiff_t>(at), other_sentences[below(other_sentences.size())]);
        continue;
    }
    block = join(words, " ");
  }
  return join(blocks, "\n\n");
}

}  // namespace accordiff::property
