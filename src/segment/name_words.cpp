// One pass over the bytes. Plain letters are folded here: most words are plain, and all of them are looked up.
#include "segment/name_words.hpp"

#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace accordiff::segment {
namespace {

constexpr bool is_plain_letter(char c) noexcept { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
constexpr bool is_plain_digit(char c) noexcept { return c >= '0' && c <= '9'; }
constexpr bool is_apostrophe(char32_t c) noexcept { return c == '\'' || c == 0x2019 || c == 0x02BC; }
constexpr bool is_mark(char32_t c) noexcept {  // written above or below a letter
  return (c >= 0x0300 && c <= 0x036F) || (c >= 0x064B && c <= 0x0652) || c == 0x0670 || c == 0x0640;
}
constexpr bool is_cyrillic(char32_t c) noexcept { return c >= 0x0410 && c <= 0x0451; }

bool is_word_char(std::string_view text, std::size_t at, std::size_t& next) {
  const char c = text[at];
  next = at + 1;
  if (is_plain_letter(c) || is_plain_digit(c)) return true;
  if (static_cast<unsigned char>(c) < 0x80) return false;
  next = at;
  const char32_t wide = text::next_char(text, next);
  if (is_cyrillic(wide)) return true;
  return text::is_letter(wide) || text::is_digit(wide) || is_mark(wide);
}

Gap gap_of(char32_t c) noexcept {
  switch (c) {
    case '-':
    case 0xB7:  // between the parts of a foreign name in Chinese
    case 0x2010:
    case 0x2011: return Gap::Hyphen;
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case '/': return Gap::Dash;
    case '.': return Gap::Dot;
    case ',':
    case 0xFF0C:
    case 0x060C: return Gap::Comma;
    case ';':
    case ':':
    case '!':
    case '?':
    case 0x3002:
    case 0xFF1B:
    case 0xFF1A: return Gap::Stop;
    default: return text::is_space(c) ? Gap::Space : Gap::Other;
  }
}

// Of two neighbouring gaps the one that parts more, but a hyphen with a space is a dash.
Gap join(Gap before, Gap next) noexcept {
  if (before == Gap::Nothing) return next;
  if ((before == Gap::Hyphen && next == Gap::Space) || (before == Gap::Space && next == Gap::Hyphen)) return Gap::Dash;
  return before > next ? before : next;
}

// The key of a word without marks and capitals beyond Latin and Cyrillic letters, or false.
bool fold_quickly(std::string_view word, std::string& key) {
  const std::size_t begin = key.size();
  for (std::size_t at = 0; at < word.size();) {
    const auto c = static_cast<unsigned char>(word[at]);
    if (c < 0x80) {
      if (c != '.') key.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : static_cast<char>(c));
      ++at;
      continue;
    }
    char32_t wide = text::next_char(word, at);
    if (!is_cyrillic(wide)) {
      key.resize(begin);
      return false;
    }
    if (wide <= 0x042F) wide += 0x20;
    text::append_char(key, wide == 0x0451 ? 0x0435 : wide);
  }
  return true;
}

}  // namespace

NameWords::NameWords(std::string_view text, bool elision) {
  words_.reserve(text.size() / 5 + 1);
  keys_.reserve(text.size() + text.size() / 8);
  Gap gap = Gap::Start;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t next = at;
    if (!is_word_char(text, at, next)) {
      next = at;
      const char32_t c = text::next_char(text, next);
      if (c == '*' && gap == Gap::Nothing && !words_.empty()) words_.back().starred = true;
      else if (gap != Gap::Start || words_.empty() == false) gap = join(gap, gap_of(c));
      at = next;
      continue;
    }
    const Gap before = words_.empty() ? Gap::Start : gap;
    at = read_word(text, at, elision);
    words_.back().gap = before;
    gap = Gap::Nothing;
  }
}

// Reads to the end of the word and adds it; where the next one may begin.
std::size_t NameWords::read_word(std::string_view text, std::size_t begin, bool elision) {
  std::size_t at = begin;
  if (text::is_han(text::next_char(text, at))) {
    NameWord word{.begin = static_cast<std::uint32_t>(begin), .end = static_cast<std::uint32_t>(at)};
    word.key_begin = static_cast<std::uint32_t>(keys_.size());
    keys_ += text.substr(begin, at - begin);  // folding changes no ideograph that a name is written with
    word.key_end = static_cast<std::uint32_t>(keys_.size());
    words_.push_back(word);
    return at;
  }
  std::size_t letters = 1;  // since the last full stop
  bool dotted = false;      // "U.S"
  while (at < text.size()) {
    std::size_t next = at;
    if (is_word_char(text, at, next)) {
      std::size_t ahead = at;
      if (static_cast<unsigned char>(text[at]) >= 0x80 && text::is_han(text::next_char(text, ahead))) break;
      ++letters;
      at = next;
      continue;
    }
    next = at;
    const char32_t c = text::next_char(text, next);
    std::size_t after = next;
    const bool goes_on = next < text.size() && is_word_char(text, next, after);
    if (c == '.' && letters == 1 && (goes_on || dotted)) {
      dotted = true;
      letters = 0;
      at = next;
    } else if (is_apostrophe(c) && goes_on && !elision) {
      at = next;
    } else {
      break;
    }
  }
  add(text, begin, at, elision);
  return at;
}

void NameWords::add(std::string_view text, std::size_t begin, std::size_t end, bool elision) {
  NameWord word{.begin = static_cast<std::uint32_t>(begin), .end = static_cast<std::uint32_t>(end)};
  const std::string_view written = text.substr(begin, end - begin);
  word.key_begin = static_cast<std::uint32_t>(keys_.size());
  if (!fold_quickly(written, keys_)) {
    std::string folded = text::fold_word(written);
    std::erase(folded, '.');
    keys_ += folded;
  }
  std::size_t at = begin;
  const char32_t first = text::next_char(text, at);
  word.upper = first < 0x80 ? first >= 'A' && first <= 'Z' : text::is_upper(first);
  if (word.upper) {
    std::size_t capitals = 1;
    bool small = false;
    while (at < end) {
      const char32_t c = text::next_char(text, at);
      capitals += text::is_upper(c);
      small |= text::is_lower(c) && !(c == 's' && at == end);
    }
    word.caps = capitals > 1 && !small;
  }
  const std::string_view key = std::string_view(keys_).substr(word.key_begin);
  if (!elision && key.size() > 2 && key.ends_with("'s")) {
    keys_.resize(keys_.size() - 2);
    word.possessive = true;
  } else if (!elision && key.ends_with('s') && end < text.size()) {
    std::size_t next = end;
    word.possessive = is_apostrophe(text::next_char(text, next));
  }
  word.key_end = static_cast<std::uint32_t>(keys_.size());
  words_.push_back(word);
}

}  // namespace accordiff::segment
