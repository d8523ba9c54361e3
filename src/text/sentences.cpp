// Goes from stop to stop. ICU says where a sentence may end; here are the vetoes (abbreviations, initials, ordinals, a small
// letter behind) and the ends that ICU does not see (a missing space, Khmer stops, a quote that opens at once).
#include "text/sentences.hpp"

#include <unicode/uchar.h>

#include <algorithm>

#include "text/utf8.hpp"

namespace accordiff::text {
namespace {

bool has_type(char32_t c, std::uint32_t mask) noexcept { return (U_GET_GC_MASK(static_cast<UChar32>(c)) & mask) != 0; }
bool is_mark(char32_t c) noexcept { return c >= 0x300 && has_type(c, U_GC_MN_MASK | U_GC_MC_MASK | U_GC_CF_MASK); }
bool is_alnum(char32_t c) noexcept { return is_letter(c) || is_digit(c); }
bool is_full_stop(char32_t c) noexcept { return c == '.' || c == 0x2024 || c == 0xFE52 || c == 0xFF0E; }
bool is_paragraph_end(char32_t c) noexcept { return (c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029; }
bool is_dash(char32_t c) noexcept { return c == '-' || (c >= 0x2010 && c <= 0x2015); }
bool is_superscript(char32_t c) noexcept {
  return c == 0xB9 || c == 0xB2 || c == 0xB3 || c == 0x2070 || (c >= 0x2074 && c <= 0x2079) || c == 0x2020 || c == 0x2021;
}
bool is_closing(char32_t c) noexcept { return c == ')' || c == ']' || c == '}' || has_type(c, U_GC_PE_MASK | U_GC_PF_MASK); }
// Thai, Lao, Khmer and Burmese use the full stop to shorten words, not to end sentences.
bool is_unspaced_script(char32_t c) noexcept {
  return (c >= 0x0E00 && c <= 0x0EFF) || (c >= 0x1000 && c <= 0x109F) || (c >= 0x1780 && c <= 0x17FF);
}
constexpr bool is_khmer_stop(char32_t c) noexcept { return c == 0x17D4 || c == 0x17D5; }

// "B", "U.S", "С.В": single letters, parted by stops.
bool is_dotted_initials(std::string_view word) noexcept {
  bool letter = false;
  for (std::size_t at = 0; at < word.size();) {
    const auto c = next_char(word, at);
    if (is_mark(c)) continue;
    if (c == '.') {
      if (!letter) return false;
      letter = false;
    } else if (letter || !is_letter(c) || is_han(c)) {
      return false;
    } else {
      letter = true;
    }
  }
  return letter;
}

bool is_number_like(std::string_view word) noexcept {
  bool roman = !word.empty();
  for (std::size_t at = 0; at < word.size();) {
    const auto c = next_char(word, at);
    if (is_digit(c)) return true;
    roman = roman && c < 0x80 && std::string_view("IVXLC").find(static_cast<char>(c)) != std::string_view::npos;
  }
  return roman;
}

// Behind a stop without a space only a new word or quote begins a sentence: no "<!--", no "?id=7".
bool may_follow_at_once(char32_t c) noexcept { return c >= 0x80 || c == '(' || c == '[' || c == '"' || c == '\'' || is_alnum(c); }

bool is_roman(std::string_view word) noexcept {
  return !word.empty() && word.size() <= 6 && word.find_first_not_of("IVXivx") == std::string_view::npos;
}

}  // namespace

SentenceScan::SentenceScan(std::string_view block, const std::vector<std::uint32_t>& boundaries,
                           const Abbreviations& abbreviations, std::string_view language)
    : block_(block), boundaries_(boundaries), abbreviations_(abbreviations), language_(language) {}

std::vector<Span> SentenceScan::run() {
  begin_ = skip_spaces(0);
  for (std::size_t at = begin_; at < block_.size();) {
    const auto here = at;
    const auto c = next_char(block_, at);
    if (c == '"') quoted_ = !quoted_;
    if (is_paragraph_end(c)) {
      cut(here, skip_spaces(at));
      at = std::max(at, begin_);
    } else if (is_stop(c)) {
      const auto stop = measure(here);
      at = stop.closed;
      if (ends_sentence(stop)) {
        cut(stop.closed, stop.next);
        at = stop.next;
      }
    }
  }
  cut(block_.size(), block_.size());
  return std::move(found_);
}

void SentenceScan::cut(std::size_t end, std::size_t next) {
  while (end > begin_ && is_space(char_before(block_, end))) {
    do --end;
    while (end > begin_ && (static_cast<unsigned char>(block_[end]) & 0xC0U) == 0x80U);
  }
  if (end > begin_) found_.push_back({static_cast<std::uint32_t>(begin_), static_cast<std::uint32_t>(end)});
  begin_ = next;
}

// --- What stands around a stop ---------------------------------------------------------------------

char32_t SentenceScan::char_at(std::size_t at) const { return at < block_.size() ? next_char(block_, at) : 0; }

bool SentenceScan::is_stop(char32_t c) const noexcept {
  if (c < 0x80) return c == '.' || c == '!' || c == '?' || (c == ';' && language_ == "el");
  if (c < 0x37E || (c >= 0x4E00 && c <= 0x9FFF) || c == 0x104A) return false;
  return c == 0x2026 || c == 0x37E || is_khmer_stop(c) || u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_S_TERM) != 0;
}

std::size_t SentenceScan::skip_spaces(std::size_t at) const {
  for (auto next = at; next < block_.size(); at = next)
    if (!is_space(next_char(block_, next))) break;
  return at;
}

// The run of stops; ". . ." is one too.
std::size_t SentenceScan::skip_stops(std::size_t at) const {
  for (auto next = at; next < block_.size(); at = next) {
    if (block_.substr(next).starts_with(" .") &&
        (next + 2 == block_.size() || block_[next + 2] == ' ' || block_[next + 2] == '.') && char_before(block_, next) == '.')
      ++next;
    if (!is_stop(next_char(block_, next))) break;
  }
  return at;
}

std::size_t SentenceScan::skip_footnote(std::size_t at) const {
  auto next = at;
  if (char_at(at) == '[') {
    auto digits = at + 1;
    while (digits < block_.size() && digits < at + 4 && is_digit(static_cast<unsigned char>(block_[digits]))) ++digits;
    return digits > at + 1 && char_at(digits) == ']' ? digits + 1 : at;
  }
  while (next < block_.size() && is_superscript(next_char(block_, next))) at = next;
  return skip_flat_footnote(at);
}

// "the Charter.2 The sides": the mark lost its height on the way. Behind a whole word and before a capital only.
std::size_t SentenceScan::skip_flat_footnote(std::size_t at) const {
  if (at == 0 || block_[at - 1] != '.' || !is_digit(char_at(at))) return at;
  auto end = at;
  while (end < block_.size() && end < at + 6 && (is_digit(char_at(end)) || (block_[end] == ',' && is_digit(char_at(end + 1)))))
    ++end;
  if (char_at(end) != ' ' || !is_upper(char_at(end + 1)) || end - at > 5) return at;
  const auto word = word_before(at - 1);
  const bool whole = word.size() > 4 && is_lower(char_before(block_, at - 1)) && word.find('.') == std::string_view::npos;
  return whole && abbreviations_.kind_of(word) == Abbreviation::None ? end : at;
}

// Closing marks that touch the stop. A straight quote closes when one is open, or when nothing touches it behind.
std::size_t SentenceScan::skip_closing(std::size_t at) {
  while (at < block_.size()) {
    if (const auto noted = skip_footnote(at); noted > at) {
      at = noted;
      continue;
    }
    auto next = at;
    const auto c = next_char(block_, next);
    const auto after = char_at(next);
    const bool free = after == 0 || is_space(after) || is_closing(after) || is_stop(after);
    const bool closes = is_closing(c) || (c == '"' && (quoted_ || free)) || (c == '\'' && free) ||
                        ((c == 0x201C || c == 0x2018) && free) || (is_stop(c));
    if (!closes) return at;
    if (c == '"') quoted_ = !quoted_;
    at = next;
  }
  return at;
}

// French writes a space before the closing quote.
std::size_t SentenceScan::skip_spaced_closing(std::size_t at) const {
  const auto mark = skip_spaces(at);
  if (mark == at || mark >= block_.size()) return at;
  auto next = mark;
  const auto c = next_char(block_, next);
  const auto after = char_at(next);
  const bool free = after == 0 || is_space(after) || is_closing(after) || is_stop(after);
  return (c == 0xBB || c == 0x201D) && free ? next : at;
}

bool SentenceScan::has_boundary(std::size_t after, std::size_t until) {
  while (boundary_ < boundaries_.size() && boundaries_[boundary_] <= after) ++boundary_;
  return boundary_ < boundaries_.size() && boundaries_[boundary_] <= until;
}

SentenceScan::Stop SentenceScan::measure(std::size_t begin) {
  Stop stop;
  stop.begin = begin;
  stop.end = skip_stops(begin);
  stop.closed = skip_spaced_closing(skip_closing(stop.end));
  stop.next = skip_spaces(stop.closed);
  stop.boundary = has_boundary(begin, stop.next);
  return stop;
}

std::string_view SentenceScan::word_before(std::size_t end) const {
  auto begin = end;
  while (begin > begin_ && end - begin < 80) {
    const auto c = char_before(block_, begin);
    const bool inside =
        is_alnum(c) || is_mark(c) || c == '.' || c == '-' || c == '/' || c == '\'' || c == 0x2019 || c == 0xB0 || c == 0xBA;
    if (!inside) break;
    do --begin;
    while (begin > begin_ && (static_cast<unsigned char>(block_[begin]) & 0xC0U) == 0x80U);
  }
  while (begin < end && (block_[begin] == '-' || block_[begin] == '\'' || block_[begin] == '.')) ++begin;
  return block_.substr(begin, end - begin);
}

std::string_view SentenceScan::word_at(std::size_t begin) const {
  while (begin < block_.size() && !is_alnum(char_at(begin)) && !is_space(char_at(begin)))
    static_cast<void>(next_char(block_, begin));
  auto end = begin;
  for (auto next = begin; next < block_.size() && next - begin < 80; end = next) {
    const auto c = next_char(block_, next);
    if (!is_alnum(c) && !is_mark(c) && c != '/' && c != '-' && c != '\'' && c != 0x2019) break;
  }
  return block_.substr(begin, end - begin);
}

// --- Whether it ends the sentence ---------------------------------------------------------------------

bool SentenceScan::ends_sentence(const Stop& stop) const {
  if (stop.next >= block_.size() || goes_on(stop)) return false;
  if (!stop.boundary && !is_repaired(stop)) return false;
  if (!stop.spaced() && (!may_follow_at_once(char_at(stop.next)) || is_in_address(stop.begin))) return false;
  return !is_full_stop(char_at(stop.begin)) || full_stop_ends(stop);
}

// What follows a quotation at once and makes it part of its sentence: 的, 等; と, を, が, は, に, の; any Korean syllable.
constexpr bool continues_quotation(char32_t c) noexcept {
  return std::u32string_view(U"的等とをがはにの").find(c) != std::u32string_view::npos || (c >= 0xAC00 && c <= 0xD7A3);
}

// A small letter behind, whatever marks stand between; or what cannot begin a sentence.
bool SentenceScan::goes_on(const Stop& stop) const {
  const auto last = char_before(block_, stop.closed);
  if (stop.closed > stop.end && last == 0x300B) return true;  // the stop belongs to a title: 《走向何处？》
  for (auto at = stop.next; at < block_.size() && at < stop.next + 40;) {
    const auto here = at;
    const auto c = next_char(block_, at);
    if (is_lower(c)) return !starts_item(stop.next);
    if (is_alnum(c)) {
      return here == stop.closed && stop.closed > stop.end && continues_quotation(c);
    }
    if (here == stop.next && (c == ',' || c == ';' || c == ':' || c == 0xFF0C || c == 0x3001 || c == 0xFF1B || c == 0x60C))
      return true;
  }
  return false;
}

// "(a) ", "(iv) ", "b) ": an item, though it begins with a small letter.
bool SentenceScan::starts_item(std::size_t at) const {
  if (char_at(at) == '(') ++at;
  auto end = at;
  while (end < block_.size() && end < at + 5 && is_alnum(static_cast<unsigned char>(block_[end]))) ++end;
  if (end == at || char_at(end) != ')' || !is_space(char_at(end + 1))) return false;
  return end - at == 1 || is_roman(block_.substr(at, end - at));
}

// Ends that ICU does not see.
bool SentenceScan::is_repaired(const Stop& stop) const {
  const auto last = char_before(block_, stop.end);
  const auto after = char_at(stop.next);
  if (is_khmer_stop(last)) return !block_.substr(stop.end).starts_with("ល។") && !block_.substr(0, stop.begin).ends_with("។ល");
  if (last == 0x37E || (last == ';' && language_ == "el")) return true;
  if (!stop.spaced()) return is_full_stop(last) ? misses_space(stop) : last != 0x2026;
  if (starts_item(stop.next) || is_upper(after) || is_opening(after)) return true;
  return is_dash(after) && is_space(char_at(stop.next + (after == '-' ? 1 : 3)));
}

// "action.The"
bool SentenceScan::misses_space(const Stop& stop) const {
  const auto before = char_before(block_, stop.begin);
  if (!is_lower(before) && !is_closing(before)) return false;
  auto at = stop.next;
  while (at < block_.size() && !is_alnum(char_at(at))) static_cast<void>(next_char(block_, at));
  if (at >= block_.size() || !is_upper(next_char(block_, at))) return false;
  const auto second = char_at(at);
  return is_lower(second) || (is_space(second) && stop.closed > stop.end);
}

bool SentenceScan::is_in_address(std::size_t at) const {
  constexpr std::size_t reach = 200;
  auto begin = at;
  while (begin > begin_ && at - begin < reach && !is_space(static_cast<unsigned char>(block_[begin - 1]))) --begin;
  auto end = at;
  while (end < block_.size() && end - at < reach && !is_space(static_cast<unsigned char>(block_[end]))) ++end;
  const auto chunk = block_.substr(begin, end - begin);
  if (chunk.find("://") != std::string_view::npos || chunk.find("www.") != std::string_view::npos ||
      chunk.find('@') != std::string_view::npos)
    return true;
  const auto tail = word_at(at + 1);
  for (const std::string_view name :
       {"Pdf", "Doc", "Docx", "Html", "Htm", "Txt", "Com", "Org", "Net", "Gov", "Int", "Md", "Js", "Xls", "Xlsx"})
    if (tail == name) return true;
  return false;
}

// "E.96. IV.13": a document's number goes on.
bool SentenceScan::continues_code(const Stop& stop) const {
  const auto chunk = block_.substr(stop.next, 12);
  const auto dot = chunk.find('.');
  return dot != std::string_view::npos && is_roman(chunk.substr(0, dot)) && dot + 1 < chunk.size() &&
         is_digit(static_cast<unsigned char>(chunk[dot + 1]));
}

bool SentenceScan::full_stop_ends(const Stop& stop) const {
  const auto before = char_before(block_, stop.begin);
  if (is_digit(before) && continues_code(stop)) return false;
  if (is_unspaced_script(before)) return language_ == "lo" && stop.spaced() && word_before(stop.begin).size() > 9;
  if (!stop.spaced() && before < 0x80 && is_upper(char_at(stop.next)) && !misses_space(stop) && !is_digit(before) &&
      stop.closed == stop.end)
    return false;
  if (is_label(stop.begin)) return false;
  if (stop.end - stop.begin > 1) return true;  // doubled, or an ellipsis before a capital
  auto word = word_before(stop.begin);
  if (const auto hyphen = word.rfind('-'); hyphen != std::string_view::npos && abbreviations_.kind_of(word) == Abbreviation::None)
    word.remove_prefix(hyphen + 1);  // "ASEAN-U.S."
  if (const auto kind = abbreviations_.kind_of(word); kind != Abbreviation::None) return abbreviation_ends(kind, word, stop);
  // "am 3. Oktober", "im XX. Jahrhundert": German writes ordinals with a stop, and nouns with a capital.
  if (language_ == "de" && word.size() <= 5 && is_number_like(word) && (word.size() <= 2 || is_roman(word)))
    return abbreviations_.starts_sentence(word_at(stop.next));
  if (is_dotted_initials(word) && (starts_upper(word) || word.find('.') != std::string_view::npos || !is_lower(before)))
    return abbreviations_.starts_sentence(word_at(stop.next));
  return true;
}

bool SentenceScan::abbreviation_ends(Abbreviation kind, std::string_view word, const Stop& stop) const {
  const auto next = word_at(stop.next);
  switch (kind) {
    case Abbreviation::Title: return false;
    case Abbreviation::Number: {  // "Sales No. E.96.IV.8"
      const auto chunk = block_.substr(stop.next, std::min(block_.find(' ', stop.next), block_.size()) - stop.next);
      return !(is_number_like(next) || is_number_like(chunk.substr(0, 40))) || abbreviations_.starts_sentence(next);
    }
    case Abbreviation::Year: {
      auto at = static_cast<std::size_t>(word.data() - block_.data());
      while (at > begin_ && is_space(char_before(block_, at))) --at;
      return is_digit(char_before(block_, at));
    }
    default: return abbreviations_.starts_sentence(next);
  }
}

// Nothing yet but a number, a letter or "Article 5": the name of what follows.
bool SentenceScan::is_label(std::size_t end) const {
  if (end - begin_ > 24) return false;
  const auto label = block_.substr(begin_, end - begin_);
  std::size_t letters = 0;
  for (std::size_t at = 0; at < label.size();) letters += is_letter(next_char(label, at)) ? 1U : 0U;
  if (letters <= 1) return true;
  const auto word = word_before(end);
  if (word.size() == label.size()) return is_roman(word);
  const auto first = word_at(begin_);
  return first.size() + word.size() + 1 == label.size() && is_number_like(word) && starts_upper(first) && word.size() <= 6 &&
         !abbreviations_.starts_sentence(first);
}

}  // namespace accordiff::text
