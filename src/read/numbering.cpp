// Counting paragraphs of lists.
#include "read/numbering.hpp"

#include <algorithm>

#include "text/utf8.hpp"

namespace accordiff::read {
namespace {

std::string letters(int number, char first) {
  std::string text;
  for (; number > 0; number = (number - 1) / 26) text.insert(text.begin(), static_cast<char>(first + (number - 1) % 26));
  return text;
}

std::string roman(int number) {
  static constexpr std::array<std::pair<int, std::string_view>, 13> signs{{{1000, "m"},
                                                                           {900, "cm"},
                                                                           {500, "d"},
                                                                           {400, "cd"},
                                                                           {100, "c"},
                                                                           {90, "xc"},
                                                                           {50, "l"},
                                                                           {40, "xl"},
                                                                           {10, "x"},
                                                                           {9, "ix"},
                                                                           {5, "v"},
                                                                           {4, "iv"},
                                                                           {1, "i"}}};
  std::string text;
  for (const auto& [worth, sign] : signs)
    for (; number >= worth; number -= worth) text += sign;
  return text;
}

// 1..99 as Chinese counts: 十, 十一, 二十三.
std::string chinese(int number) {
  constexpr std::array digits{"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
  if (number < 1 || number > 99) return std::to_string(number);
  const auto tens = static_cast<std::size_t>(number / 10), ones = static_cast<std::size_t>(number % 10);
  std::string text;
  if (tens > 1) text += digits.at(tens);
  if (tens > 0) text += "十";
  if (ones > 0) text += digits.at(ones);
  return text;
}

// Bullets of symbol fonts are private characters; people see a dot.
std::string bullet(std::string_view text) {
  std::size_t at = 0;
  if (text.empty()) return "\u2022";
  const char32_t c = text::next_char(text, at);
  if ((c >= 0xE000 && c <= 0xF8FF) || c == U'o') return "\u2022";
  return std::string(text);
}

}  // namespace

std::string ordinal(int number, char style) {
  if (number <= 0 || number > 3999) return std::to_string(number);
  if (style == 'a' || style == 'A') return letters(number, style);
  std::string text = style == 'i' || style == 'I' ? roman(number) : std::to_string(number);
  if (style == 'I') std::ranges::transform(text, text.begin(), [](char c) { return static_cast<char>(c & ~0x20); });
  return text;
}

std::string number_text(int number, std::string_view format) {
  if (format == "lowerLetter") return ordinal(number, 'a');
  if (format == "upperLetter") return ordinal(number, 'A');
  if (format == "lowerRoman") return ordinal(number, 'i');
  if (format == "upperRoman") return ordinal(number, 'I');
  if (format == "decimalZero" && number < 10) return "0" + std::to_string(number);
  if (format == "decimalEnclosedCircle" && number >= 1 && number <= 20) {
    std::string text;
    text::append_char(text, U'\u2460' + static_cast<char32_t>(number - 1));
    return text;
  }
  for (const std::string_view counting : {"chineseCounting", "chineseCountingThousand", "taiwaneseCounting",
                                          "taiwaneseCountingThousand", "japaneseCounting", "ideographDigital", "koreanDigital2"})
    if (format == counting) return chinese(number);
  return format == "none" ? std::string{} : std::to_string(number);
}

std::string Numbering::next(const std::string& counters, const ListLevels& levels, std::size_t level) {
  level = std::min(level, levels.size() - 1);
  auto& counts = counts_[counters];
  auto& begun = begun_[counters];
  for (std::size_t k = 0; k <= level; ++k)
    if (!begun.at(k)) {
      counts.at(k) = levels.at(k).start - (k == level ? 1 : 0);
      begun.at(k) = true;
    }
  counts.at(level) = std::min(counts.at(level), 1'000'000) + 1;
  for (std::size_t k = level + 1; k < begun.size(); ++k) begun.at(k) = false;
  const ListLevel& own = levels.at(level);
  if (own.format == "bullet") return bullet(own.text);
  if (own.format == "none") return {};
  std::string marker;
  for (std::size_t at = 0; at < own.text.size(); ++at) {
    const bool number = own.text[at] == '%' && at + 1 < own.text.size() && own.text[at + 1] >= '1' && own.text[at + 1] <= '9';
    if (!number) {
      marker += own.text[at];
      continue;
    }
    const auto named = static_cast<std::size_t>(own.text[++at] - '1');
    marker += number_text(counts.at(named), levels.at(named).format);
  }
  return marker;
}

void Numbering::restart(const std::string& counters, std::size_t level, int at) {
  if (level >= 10) return;
  counts_[counters].at(level) = at - 1;
  begun_[counters].at(level) = true;
}

}  // namespace accordiff::read
