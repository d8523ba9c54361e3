// Finding dates. Apart from the other steps because every language writes them its own way.
#include "read/date.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <unordered_map>
#include <vector>

#include "read/parts.hpp"
#include "read/prose.hpp"
#include "text/data.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace accordiff::read {
namespace {

using namespace std::string_view_literals;

const std::unordered_map<std::string, unsigned>& months() {
  static const auto table = [] {
    std::unordered_map<std::string, unsigned> map;
    for (const auto& row : text::rows(text::embedded("months.tsv")))
      for (std::size_t k = 1; k < row.size(); ++k) map.emplace(text::fold_word(row[k]), static_cast<unsigned>(k));
    return map;
  }();
  return table;
}

// Thai, Lao and Khmer write vowels as marks within words.
bool is_word_character(char32_t c) {
  const bool southeast = (c >= 0x0E00 && c <= 0x0EFF) || (c >= 0x1780 && c <= 0x17D3);
  return (text::is_letter(c) || southeast) && !text::is_digit(c);
}

std::string iso(unsigned year, unsigned month, unsigned day) {
  constexpr unsigned buddhist = 543;  // years of Thailand
  if (year >= 2400 && year <= 2699) year -= buddhist;
  constexpr std::array<unsigned, 13> days{0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  if (year < 1600 || year > 2199 || month < 1 || month > 12 || day < 1 || day > days.at(month) ||
      (month == 2 && day == 29 && !leap))
    return {};
  return fmt::format("{:04}-{:02}-{:02}", year, month, day);
}

// A run of letters, or a number, of a text.
struct Word {
  std::string folded;
  unsigned number = 0;  // 0 when it is no number of one to four digits
};

unsigned number_of(std::string_view digits) {
  unsigned value = 0;
  for (const char c : digits) value = value * 10 + static_cast<unsigned>(c - '0');
  return value;
}

std::vector<Word> words_of(std::string_view text) {
  std::vector<Word> words;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    std::size_t end = at;
    const char32_t first = text::next_char(text, at);
    if (!is_word_character(first) && !text::is_digit(first)) continue;
    const bool digits = text::is_digit(first);
    for (end = at; at < text.size(); end = at) {
      const char32_t c = text::next_char(text, at);
      if (digits ? !text::is_digit(c) : !is_word_character(c)) break;
    }
    at = end;
    Word word{text::fold_word(text.substr(begin, end - begin)), 0};
    if (digits && word.folded.size() <= 4 && word.folded.find_first_not_of("0123456789") == std::string::npos)
      word.number = number_of(word.folded);
    words.push_back(std::move(word));
  }
  return words;
}

// By its name, which some languages write together with "month" or "in".
unsigned month_of(const Word& word) {
  for (const std::string_view before : {"", "ខែ", "เดือน", "ເດືອນ", "ב"}) {
    if (!word.folded.starts_with(before)) continue;
    const auto found = months().find(word.folded.substr(before.size()));
    if (found != months().end()) return found->second;
  }
  return 0;
}

bool is_filler(const Word& word) {
  static constexpr std::array words{"of"sv,  "de"sv,  "del"sv,  "day"sv, "st"sv, "nd"sv, "rd"sv, "th"sv, "er"sv,
                                    "der"sv, "năm"sv, "ngày"sv, "พ"sv,   "ศ"sv,  "ค"sv,  "ปี"sv,  "ປີ"sv,  "ឆ្នាំ"sv};
  return std::ranges::find(words, word.folded) != words.end();
}

// Day before month before year, or month before day before year, with small words between.
std::string written_date(const std::vector<Word>& all) {
  std::vector<Word> words;
  for (const Word& word : all)
    if (!is_filler(word)) words.push_back(word);
  for (std::size_t k = 0; k < words.size(); ++k) {
    const auto number = [&](std::size_t at) { return at < words.size() ? words[at].number : 0U; };
    if (words[k].folded == "tháng" && k > 0)  // "11 tháng 2 năm 2023"
      if (auto date = iso(number(k + 2), number(k + 1), number(k - 1)); !date.empty()) return date;
    const unsigned month = month_of(words[k]);
    if (month == 0) continue;
    if (k > 0 && number(k - 1) > 0 && number(k + 1) > 31)
      if (auto date = iso(number(k + 1), month, number(k - 1)); !date.empty()) return date;
    if (number(k + 1) > 0 && number(k + 1) <= 31 && number(k + 2) > 31)
      if (auto date = iso(number(k + 2), month, number(k + 1)); !date.empty()) return date;
  }
  return {};
}

// A number written with digits or Chinese numerals that ends at `unit`, such as the year in "二〇二三年"; `begin` is where it
// begins.
unsigned number_before(std::string_view text, std::size_t unit, std::size_t& begin) {
  constexpr std::u32string_view digits = U"〇一二三四五六七八九";
  std::u32string run;
  begin = unit;
  for (std::size_t at = unit; at > 0 && run.size() < 4; begin = at) {
    const char32_t c = text::previous_char(text, at);
    const bool digit = text::is_digit(c),
               han = digits.find(c) != std::u32string_view::npos || c == U'十' || c == U'零' || c == U'○' || c == U'O';
    if (!digit && !han) break;
    run.insert(run.begin(), c);
  }
  unsigned value = 0, tens = 0;
  bool ten = false;
  for (const char32_t c : run) {
    if (c == U'十') {
      tens = value == 0 ? 1 : value;
      value = 0;
      ten = true;
    } else {
      const auto place = digits.find(c);
      const unsigned digit = place != std::u32string_view::npos ? static_cast<unsigned>(place)
                             : c >= U'0' && c <= U'9'           ? static_cast<unsigned>(c - U'0')
                                                                : 0;
      value = ten ? digit : value * 10 + digit;
    }
  }
  return tens * 10 + value;
}

// The year before the first of an era.
unsigned era_before(std::string_view text) {
  constexpr std::array<std::pair<std::string_view, unsigned>, 5> eras{
      {{"令和", 2018}, {"平成", 1988}, {"昭和", 1925}, {"民國", 1911}, {"民国", 1911}}};
  const auto found = std::ranges::find_if(eras, [&](const auto& era) { return text.ends_with(era.first); });
  return found == eras.end() ? 0 : found->second;
}

// Year, month and day with a unit behind each.
std::string date_with_units(std::string_view text, std::string_view of_year, std::string_view of_month, std::string_view of_day) {
  constexpr std::size_t reach = 16;  // bytes from unit to unit
  for (std::size_t year = text.find(of_year); year != std::string_view::npos; year = text.find(of_year, year + of_year.size())) {
    const std::size_t month = text.find(of_month, year), day = text.find(of_day, year);
    if (month == std::string_view::npos || day == std::string_view::npos || month > year + reach || day < month ||
        day > month + reach)
      continue;
    std::size_t begin = 0, ignored = 0;
    const unsigned number = number_before(text, year, begin);
    if (auto date = iso(number + era_before(text.substr(0, begin)), number_before(text, month, ignored),
                        number_before(text, day, ignored));
        !date.empty())
      return date;
  }
  return {};
}

// "2021-04-16", "20210416" or "2021-04" anywhere in a name; a lone year only where nothing better is found.
std::string date_in_name(std::string_view name) {
  const auto digits_at = [&](std::size_t at) {
    std::size_t end = at;
    while (end < name.size() && name[end] >= '0' && name[end] <= '9') ++end;
    return end - at;
  };
  std::string month_found, year_found;
  for (std::size_t at = 0; at < name.size();) {
    const std::size_t length = digits_at(at);
    if (length == 8)
      if (auto date = iso(number_of(name.substr(at, 4)), number_of(name.substr(at + 4, 2)), number_of(name.substr(at + 6, 2)));
          !date.empty())
        return date;
    if (length == 4) {
      const unsigned year = number_of(name.substr(at, 4));
      const bool dash = at + 4 < name.size() && (name[at + 4] == '-' || name[at + 4] == '_' || name[at + 4] == '.');
      const bool month = dash && digits_at(at + 5) == 2;
      if (month && at + 7 < name.size() && name[at + 7] == name[at + 4] && digits_at(at + 8) == 2)
        if (auto date = iso(year, number_of(name.substr(at + 5, 2)), number_of(name.substr(at + 8, 2))); !date.empty())
          return date;
      if (month && month_found.empty() && !iso(year, number_of(name.substr(at + 5, 2)), 1).empty())
        month_found = std::string(name.substr(at, 4)) + "-" + std::string(name.substr(at + 5, 2));
      if (year_found.empty() && year >= 1800 && year <= 2199) year_found = name.substr(at, 4);
    }
    at += length + 1;
  }
  return month_found.empty() ? year_found : month_found;
}

std::size_t count_han(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size();) count += text::is_han(text::next_char(text, at));
  return count;
}

}  // namespace

std::string date_in(std::string_view text) {
  if (auto date = date_with_units(text, "年", "月", "日"); !date.empty()) return date;
  if (auto date = date_with_units(text, "년", "월", "일"); !date.empty()) return date;
  const auto words = words_of(text);
  if (auto date = written_date(words); !date.empty()) return date;
  for (std::size_t k = 0; k + 2 < words.size(); ++k)
    if (words[k].folded.size() == 4 && words[k].number > 1599 && words[k + 1].folded.size() == 2 &&
        words[k + 2].folded.size() == 2)
      if (auto date = iso(words[k].number, words[k + 1].number, words[k + 2].number); !date.empty()) return date;
  return {};
}

bool is_dateline(std::string_view text) {
  constexpr std::size_t longest = 120, most_words = 9, most_han = 24;
  if (text.size() > longest || ends_with_stop(text) || date_in(text).empty()) return false;
  if (count_han(text) > most_han) return false;  // a sentence, or a title that ends with its date
  std::size_t words = 0;
  for (const Word& word : words_of(text)) {
    if (word.number > 0 || month_of(word) > 0 || is_filler(word)) continue;
    ++words;
  }
  return words + 3 <= most_words;
}

std::string find_date(const Document& document) {
  constexpr std::size_t blocks_at_an_end = 4;
  if (!document.date.empty()) return document.date;
  const std::string named = date_in_name(std::filesystem::path(document.path).filename().string());
  if (named.size() == 10) return named;
  for (const Exclusion& excluded : document.excluded)
    if (excluded.reason == "dateline")
      if (auto date = date_in(std::string_view(document.text).substr(excluded.place.begin, excluded.place.size())); !date.empty())
        return date;
  const auto& blocks = document.blocks;
  for (std::size_t k = 0; k < blocks.size(); ++k)
    if (k < blocks_at_an_end || k + blocks_at_an_end >= blocks.size())
      if (blocks[k].text.size() <= 200)
        if (auto date = date_in(blocks[k].text); !date.empty()) return date;
  return named;
}

}  // namespace accordiff::read
