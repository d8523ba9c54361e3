// Letters and full stops of many scripts.
#include "read/prose.hpp"

#include <algorithm>

#include "text/utf8.hpp"

namespace accordiff::read {
namespace {

bool ends_with(std::string_view text, std::u32string_view signs) {
  constexpr std::u32string_view closing = U"\"'\u201D\u2019\u00BB)]\uFF09\u300D\u300F*";
  constexpr int most_closing = 3;
  std::size_t at = text.size();
  char32_t last = text::previous_char(text, at);
  for (int k = 0; k < most_closing && closing.find(last) != std::u32string_view::npos; ++k) last = text::previous_char(text, at);
  return last != 0 && signs.find(last) != std::u32string_view::npos;
}

}  // namespace

bool is_blank(std::string_view text) {
  for (std::size_t at = 0; at < text.size();)
    if (!text::is_space(text::next_char(text, at))) return false;
  return true;
}

std::string single_spaced(std::string_view text) {
  std::string line;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = text::next_char(text, at);
    if (!text::is_space(c)) text::append_char(line, c);
    else if (!line.empty() && line.back() != ' ') line += ' ';
  }
  while (line.ends_with(' ')) line.pop_back();
  return line;
}

std::size_t count_letters(std::string_view text) {
  constexpr std::size_t of_han = 3;
  std::size_t letters = 0;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = text::next_char(text, at);
    if (c < 0x80) letters += (c >= U'0' && c <= U'9') || ((c | 0x20U) >= U'a' && (c | 0x20U) <= U'z') ? 1U : 0U;
    else letters += text::is_han(c) ? of_han : text::is_letter(c) || text::is_digit(c) ? 1U : 0U;
  }
  return letters;
}

bool ends_with_stop(std::string_view text) {
  return ends_with(text, U".!?;:\u3002\uFF01\uFF1F\uFF1B\uFF1A\u061F\u061B\u06D4\u17D4\u05C3\u2026");
}

bool ends_with_pause(std::string_view text) { return ends_with_stop(text) || ends_with(text, U",\uFF0C\u060C"); }

bool is_prose(std::string_view text, std::size_t letters) {
  constexpr std::size_t of_paragraph = 110, of_sentence = 35;
  return letters >= of_paragraph || (letters >= of_sentence && ends_with_pause(text));
}

bool is_prose(std::string_view text) { return is_prose(text, count_letters(text)); }

bool is_printed_note(const Block& block) {
  constexpr std::size_t most_figures = 3;
  std::size_t at = std::min(block.text.find_first_not_of("0123456789"), block.text.size());
  return block.marker.empty() && at > 0 && at <= most_figures && at + 1 < block.text.size() && block.text[at] == ' ' &&
         text::is_letter(text::next_char(block.text, ++at));
}

}  // namespace accordiff::read
