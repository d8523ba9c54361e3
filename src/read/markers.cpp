// Recognising markers by their shape alone; whether a number is one by its place in a sequence is judged in plain.cpp.
#include "read/markers.hpp"

#include "text/utf8.hpp"

namespace accordiff::read {
namespace {

constexpr std::uint32_t highest_number = 399;  // above it, "2032." is a year at a line's start
constexpr std::u32string_view bullets = U"-*\u2022\u00B7\u2013\u2014\u25AA\u25E6\u25CF\u25A0\u2023\u2043";
constexpr std::u32string_view han_digits = U"一二三四五六七八九";

struct Cursor {
  std::string_view text;
  std::size_t at = 0;

  [[nodiscard]] bool done() const { return at >= text.size(); }
  [[nodiscard]] char32_t peek() const {
    std::size_t next = at;
    return done() ? U'\0' : text::next_char(text, next);
  }
  char32_t take() { return text::next_char(text, at); }
  bool take_if(char32_t c) { return peek() == c && (take(), true); }
  bool take_any(std::u32string_view set) { return !done() && set.find(peek()) != std::u32string_view::npos && (take(), true); }
};

std::uint32_t take_number(Cursor& cursor) {
  std::uint32_t number = 0;
  for (int digits = 0; digits < 3 && !cursor.done() && cursor.peek() >= U'0' && cursor.peek() <= U'9'; ++digits)
    number = number * 10 + static_cast<std::uint32_t>(cursor.take() - U'0');
  return number;
}

// 1..99 written with Chinese numerals.
std::uint32_t take_han_number(Cursor& cursor) {
  const auto digit = [&]() -> std::uint32_t {
    const auto place = cursor.done() ? std::u32string_view::npos : han_digits.find(cursor.peek());
    if (place == std::u32string_view::npos) return 0;
    cursor.take();
    return static_cast<std::uint32_t>(place) + 1;
  };
  const std::uint32_t tens = digit();
  if (!cursor.take_if(U'\u5341')) return tens;
  return (tens == 0 ? 1 : tens) * 10 + digit();
}

// One letter, or a small roman number of several: "(b)", "(iv)". A lone "i", "v" or "x" counts as roman.
std::uint32_t take_letters(Cursor& cursor) {
  std::string letters;
  while (!cursor.done() && letters.size() < 6 && ((cursor.peek() | 0x20U) >= U'a' && (cursor.peek() | 0x20U) <= U'z'))
    letters += static_cast<char>(cursor.take() | 0x20U);
  if (letters.size() == 1 && letters != "i" && letters != "v" && letters != "x")
    return static_cast<std::uint32_t>(letters[0] - 'a') + 1;
  std::uint32_t value = 0, last = 0;
  for (auto letter = letters.rbegin(); letter != letters.rend(); ++letter) {
    const std::uint32_t worth = *letter == 'i' ? 1U : *letter == 'v' ? 5U : *letter == 'x' ? 10U : 0U;
    if (worth == 0) return 0;
    value = worth < last ? value - worth : value + worth;
    last = worth;
  }
  return value;
}

std::optional<Marker> shape_of(Cursor& cursor) {
  const char32_t first = cursor.peek();
  if (bullets.find(first) != std::u32string_view::npos) {
    cursor.take();
    return Marker{MarkerStyle::Bullet, first, 0, 0, 0};
  }
  if (first >= U'\u2460' && first <= U'\u2473') {
    cursor.take();
    return Marker{MarkerStyle::Circled, 0, static_cast<std::uint32_t>(first - U'\u2460') + 1, 0, 0};
  }
  const bool bracket = cursor.take_any(U"(\uFF08");
  if (const std::uint32_t number = take_number(cursor)) {
    if (cursor.take_any(U")\uFF09")) return Marker{MarkerStyle::NumberBracket, 0, number, 0, 0};
    if (!bracket && number <= highest_number && cursor.take_any(U".\uFF0E\u3001"))
      return Marker{MarkerStyle::NumberStop, 0, number, 0, 0};
    return std::nullopt;
  }
  if (const std::uint32_t number = take_han_number(cursor)) {
    if (bracket && cursor.take_any(U")\uFF09")) return Marker{MarkerStyle::HanBracket, 0, number, 0, 0};
    if (!bracket && cursor.take_if(U'\u3001')) return Marker{MarkerStyle::HanStop, 0, number, 0, 0};
    return std::nullopt;
  }
  if (const std::uint32_t number = take_letters(cursor); number > 0 && cursor.take_any(U")\uFF09"))
    return Marker{MarkerStyle::LetterBracket, 0, number, 0, 0};
  return std::nullopt;
}

}  // namespace

std::optional<Marker> find_marker(std::string_view line) {
  Cursor cursor{line};
  if (cursor.done()) return std::nullopt;
  auto marker = shape_of(cursor);
  if (!marker) return std::nullopt;
  marker->size = static_cast<std::uint32_t>(cursor.at);
  bool space = false;
  while (!cursor.done() && text::is_space(cursor.peek())) {
    cursor.take();
    space = true;
  }
  const bool han = marker->style == MarkerStyle::HanStop || marker->style == MarkerStyle::HanBracket ||
                   marker->style == MarkerStyle::Circled || text::is_han(cursor.peek());
  if (cursor.done() || (!space && !han)) return std::nullopt;
  marker->length = static_cast<std::uint32_t>(cursor.at);
  return marker;
}

}  // namespace accordiff::read
