// ICU parts "one-China", "U.S.", "$1.5", "6-1/2" and "A/RES/76/1" at every mark. Each is one word to a reader, and must be one
// to the comparison, or an edit would show half of it.
#include "text/words.hpp"

#include <unicode/uchar.h>

#include "text/utf8.hpp"

namespace accordiff::text {
namespace {

bool is_ascii_upper_or_digit(char32_t c) noexcept { return c < 0x80 && (is_upper(c) || is_digit(c)); }
bool is_alnum(char32_t c) noexcept { return is_letter(c) || is_digit(c); }
bool has_type(char32_t c, std::uint32_t mask) noexcept { return (U_GET_GC_MASK(static_cast<UChar32>(c)) & mask) != 0; }
bool is_mark(char32_t c) noexcept { return c >= 0x300 && has_type(c, U_GC_MN_MASK | U_GC_MC_MASK | U_GC_CF_MASK); }
bool is_currency(char32_t c) noexcept { return c == '$' || (c >= 0xA2 && has_type(c, U_GC_SC_MASK)); }
bool is_percent(char32_t c) noexcept { return c == '%' || c == 0x2030 || c == 0x066A || c == 0xFF05 || c == 0xFE6A; }
bool is_other_number(char32_t c) noexcept { return c >= 0xB2 && has_type(c, U_GC_NO_MASK | U_GC_NL_MASK); }
bool is_apostrophe(char32_t c) noexcept { return c == '\'' || c == 0x2019; }
// The dashes that stand inside a word or a range; the long ones part phrases.
bool is_hyphen(char32_t c) noexcept {
  return c == '-' || (c >= 0x2010 && c <= 0x2013) || c == 0x2212 || c == 0xFF0D || c == 0xFE63;
}
// Scripts that are written without spaces: a mark between two of their words is no joint.
bool is_unspaced(char32_t c) noexcept {
  return is_han(c) || (c >= 0x0E00 && c <= 0x0EFF) || (c >= 0x1780 && c <= 0x17FF) || (c >= 0x1000 && c <= 0x109F);
}
bool is_symbol(char32_t c) noexcept {
  if (c < 0x80) return c == '%' || c == '&' || c == '+' || c == '=' || c == '@' || c == '$' || c == '<' || c == '>';
  if (is_percent(c) || c == 0xA7 || c == 0xFF06) return true;
  if ((c >= 0x2500 && c <= 0x25FF) || c >= 0xFFF0) return c >= 0x1F000;  // frames, bullets; emoji
  return has_type(c, U_GC_SC_MASK | U_GC_SM_MASK | U_GC_SO_MASK);
}

class Joiner {
 public:
  Joiner(std::string_view text, const std::vector<Piece>& pieces, std::string_view language)
      : text_(text), pieces_(pieces), splits_elision_(language == "fr" || language == "it" || language == "ca") {}

  std::vector<WordBreak> run() {
    while (at_ < pieces_.size()) step();
    return std::move(words_);
  }

 private:
  [[nodiscard]] char32_t first(std::size_t piece) const {
    std::size_t at = pieces_[piece].place.begin;
    return next_char(text_, at);
  }
  [[nodiscard]] char32_t last(std::size_t piece) const {
    std::size_t end = pieces_[piece].place.end;
    auto c = char_before(text_, end);
    while (end > pieces_[piece].place.begin + 1 && is_mark(c) && (static_cast<unsigned char>(text_[end - 1]) & 0x80U) != 0) {
      do --end;
      while (end > pieces_[piece].place.begin && (static_cast<unsigned char>(text_[end]) & 0xC0U) == 0x80U);
      c = char_before(text_, end);
    }
    return c;
  }
  [[nodiscard]] bool wordlike(std::size_t piece) const {
    return piece < pieces_.size() && (pieces_[piece].wordlike || is_other_number(first(piece)));
  }
  [[nodiscard]] bool is_one(std::size_t piece) const {  // one character, marks aside
    std::size_t at = pieces_[piece].place.begin;
    static_cast<void>(next_char(text_, at));
    while (at < pieces_[piece].place.end)
      if (!is_mark(next_char(text_, at))) return false;
    return true;
  }
  [[nodiscard]] std::string_view view(std::size_t piece) const {
    return text_.substr(pieces_[piece].place.begin, pieces_[piece].place.size());
  }

  void step() {
    const auto begin = at_;
    if (const auto end = address_end(begin); end > begin) return push(begin, end);
    if (wordlike(begin) || starts_amount(begin)) return push(begin, extend(begin));
    if (is_symbol(first(begin))) words_.push_back({pieces_[begin].place, TokenKind::Symbol});
    ++at_;
  }

  // "$45", "€ 5" is not: the sign must touch.
  [[nodiscard]] bool starts_amount(std::size_t piece) const {
    return is_currency(first(piece)) && piece + 1 < pieces_.size() && is_digit(first(piece + 1));
  }

  // Addresses of mail and web: up to the next space, less the punctuation of the sentence.
  [[nodiscard]] std::size_t address_end(std::size_t begin) const {
    if (begin < address_checked_ || !wordlike(begin)) return begin;
    std::size_t end = begin;
    const auto from = pieces_[begin].place.begin;
    while (end < pieces_.size() && !is_space(first(end))) ++end;
    address_checked_ = end;
    if (end == begin || end - begin < 3) return begin;
    const auto chunk = text_.substr(from, pieces_[end - 1].place.end - from);
    const auto mail = chunk.find('@');
    const bool is_mail = mail != 0 && mail != std::string_view::npos && chunk.find('.', mail) != std::string_view::npos;
    const bool is_web = chunk.starts_with("http://") || chunk.starts_with("https://") || chunk.starts_with("www.");
    if (!is_mail && !is_web) return begin;
    while (end > begin + 1 && !wordlike(end - 1) && first(end - 1) != '/') --end;
    return end;
  }

  [[nodiscard]] std::size_t extend(std::size_t begin) const {
    auto end = begin + 1;
    if (starts_amount(begin)) ++end;
    for (;;) {
      const auto grown = grow(begin, end);
      if (grown == end) return end;
      end = grown;
    }
  }

  // One joint more, or the same end.
  [[nodiscard]] std::size_t grow(std::size_t begin, std::size_t end) const {
    if (end >= pieces_.size()) return end;
    const auto before = last(end - 1);
    const auto mark = first(end);
    if (is_unspaced(before) && is_letter(before)) return end;
    if (is_other_number(mark)) return end + 1;  // "6½", "agreement¹"
    if (wordlike(end)) return grow_by_word(end, before);
    if (!is_one(end)) return end;
    if (mark == '.') return is_dotted(begin, end) ? end + 1 : end;
    if (mark == 0xB0 && (before == 'n' || before == 'N') && is_one(end - 1)) return end + 1;  // "n°"
    if (is_percent(mark) && is_digit(before)) return end + 1;
    if (is_currency(mark)) return grow_by_currency(begin, end, before);
    return wordlike(end + 1) && joins(before, mark, first(end + 1), begin, end) ? end + 2 : end;
  }

  // Two pieces that touch: only behind a joint that ended in a stop or a sign is there something to join.
  [[nodiscard]] std::size_t grow_by_word(std::size_t end, char32_t before) const {
    const auto after = first(end);
    return is_currency(before) && is_digit(after) ? end + 1 : end;
  }

  [[nodiscard]] std::size_t grow_by_currency(std::size_t begin, std::size_t end, char32_t before) const {
    const bool number_follows = end + 1 < pieces_.size() && is_digit(first(end + 1));
    const bool prefix = is_upper(before) && pieces_[end].place.begin - pieces_[begin].place.begin <= 3;
    if (prefix && number_follows) return end + 2;
    return is_digit(before) && !number_follows ? end + 1 : end;
  }

  // The stop behind "U.S", "H.E", "Ph.D", "a.m" belongs to the word.
  [[nodiscard]] bool is_dotted(std::size_t begin, std::size_t end) const {
    const auto word = text_.substr(pieces_[begin].place.begin, pieces_[end - 1].place.end - pieces_[begin].place.begin);
    const auto dot = word.rfind('.');
    if (dot == std::string_view::npos || dot + 1 >= word.size()) return false;
    std::size_t at = dot + 1;
    if (!is_letter(next_char(word, at))) return false;
    while (at < word.size())
      if (!is_mark(next_char(word, at))) return false;
    return true;
  }

  [[nodiscard]] bool joins(char32_t before, char32_t mark, char32_t after, std::size_t begin, std::size_t end) const {
    const bool digits =
        (is_digit(before) || is_other_number(before) || is_percent(before) || is_currency(before)) && is_digit(after);
    if (is_hyphen(mark)) {
      if (mark == 0x2212) return digits;
      if (before == '.' && is_digit(after)) return false;  // "3 p.m.-5 p.m."
      return !is_unspaced(after) && (is_alnum(after) || is_other_number(after));
    }
    if (mark == '/' || mark == 0x2044) return digits || is_code(begin, end);
    if (mark == ':') return digits && is_digit(before);
    if (mark == '&') return is_upper(before) && is_upper(after);
    if (mark == '+') return is_alnum(before) && is_digit(after);
    if (mark == '"' || mark == 0x201D || mark == 0x05F4) return is_hebrew(before) && is_hebrew(after);
    return false;
  }

  static bool is_hebrew(char32_t c) noexcept { return c >= 0x05D0 && c <= 0x05EA; }

  // "A/RES/76/1", "S/2023/12": capitals and digits only around the slash, and a digit somewhere.
  [[nodiscard]] bool is_code(std::size_t begin, std::size_t slash) const {
    constexpr std::size_t longest = 24;  // pieces; what is longer is no code
    bool digit = false;
    for (auto piece = begin; piece < pieces_.size() && piece < begin + longest && !is_space(first(piece)); ++piece) {
      if (piece > slash && !wordlike(piece) && first(piece) != '/') break;
      for (const char c : view(piece)) {
        const auto byte = static_cast<unsigned char>(c);
        if (c != '/' && c != '.' && c != '-' && !is_ascii_upper_or_digit(byte)) return false;
        digit = digit || is_digit(byte);
      }
    }
    return digit && slash < begin + longest;
  }

  void push(std::size_t begin, std::size_t end) {
    at_ = end;
    Span place{pieces_[begin].place.begin, pieces_[end - 1].place.end};
    while (!place.empty() && text_[place.begin] == '_') ++place.begin;
    while (!place.empty() && text_[place.end - 1] == '_') --place.end;
    if (place.empty()) return;
    if (const auto split = elision(place); split > place.begin) {
      words_.push_back({{place.begin, split}, TokenKind::Word});
      place.begin = split;
    }
    words_.push_back({place, kind_of(place)});
  }

  // French and Italian write article and noun as one: "l'accord" compares as "l'" and "accord".
  [[nodiscard]] std::uint32_t elision(Span place) const {
    if (!splits_elision_) return place.begin;
    constexpr std::size_t longest = 8;  // "lorsqu'"
    const auto word = text_.substr(place.begin, place.size());
    for (std::size_t at = 0; at < word.size() && at < longest;) {
      const auto here = at;
      const auto c = next_char(word, at);
      if (!is_apostrophe(c)) continue;
      const auto stem = word.substr(0, here);
      // Not "aujourd'hui": what is elided is a letter, or ends in "qu", "un", "ll".
      const bool elided =
          stem.size() <= 1 || stem.ends_with("qu") || stem.ends_with("un") || stem.ends_with("ll") || stem == "Qu";
      return elided && at < word.size() ? place.begin + static_cast<std::uint32_t>(at) : place.begin;
    }
    return place.begin;
  }

  // A number has digits behind its currency sign and no letters, save those that make it an ordinal.
  [[nodiscard]] TokenKind kind_of(Span place) const {
    std::string_view rest = text_.substr(place.begin, place.size());
    std::size_t at = 0;
    std::size_t digits_from = std::string_view::npos;
    std::size_t letters_from = std::string_view::npos;
    while (at < rest.size()) {
      const auto here = at;
      const auto c = next_char(rest, at);
      if ((is_digit(c) || is_other_number(c)) && digits_from == std::string_view::npos) digits_from = here;
      if (is_currency(c) && digits_from == std::string_view::npos) letters_from = std::string_view::npos;
      else if (is_letter(c) && letters_from == std::string_view::npos) letters_from = here;
    }
    if (digits_from == std::string_view::npos || letters_from < digits_from) return TokenKind::Word;
    if (letters_from == std::string_view::npos || is_ordinal_suffix(rest.substr(letters_from))) return TokenKind::Number;
    return TokenKind::Word;
  }

  static bool is_ordinal_suffix(std::string_view letters) {
    for (const std::string_view suffix :
         {"st", "nd", "rd", "th", "ST", "ND", "RD", "TH", "er", "re", "e", "ère", "ème", "è", "º", "ª", "o", "a"})
      if (letters == suffix) return true;
    return false;
  }

  std::string_view text_;
  const std::vector<Piece>& pieces_;
  bool splits_elision_;
  std::size_t at_ = 0;
  mutable std::size_t address_checked_ = 0;
  std::vector<WordBreak> words_;
};

}  // namespace

std::vector<WordBreak> join_words(std::string_view clause, const std::vector<Piece>& pieces, std::string_view language) {
  return Joiner(clause, pieces, language).run();
}

}  // namespace accordiff::text
