// Language by script, and within a script by letters that only one language has or by frequent words. Looks at the
// beginning of the text only: a statement says in its first pages what it is written in.
#include "text/language.hpp"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "text/data.hpp"
#include "text/fold.hpp"
#include "text/icu.hpp"
#include "text/utf8.hpp"

namespace accordiff::text {
namespace {

constexpr std::size_t enough = 20000;  // characters

using Counts = std::unordered_map<int, std::size_t>;

std::string_view beginning(std::string_view text) noexcept {
  std::size_t at = 0;
  for (std::size_t count = 0; count < enough && at < text.size(); ++count) static_cast<void>(next_char(text, at));
  return text.substr(0, at);
}

UScriptCode script_of(char32_t c) noexcept {
  if (c < 0x80) return is_letter(c) ? USCRIPT_LATIN : USCRIPT_COMMON;
  if (!is_letter(c)) return USCRIPT_COMMON;
  UErrorCode status = U_ZERO_ERROR;
  return uscript_getScript(static_cast<UChar32>(c), &status);
}

Counts count_scripts(std::string_view text) {
  Counts counts;
  for (std::size_t at = 0; at < text.size();) {
    const auto script = script_of(next_char(text, at));
    if (script > USCRIPT_INHERITED) ++counts[script];
  }
  return counts;
}

std::size_t count_of(std::string_view text, std::string_view characters) {
  std::unordered_set<char32_t> wanted;
  for (std::size_t at = 0; at < characters.size();) wanted.insert(next_char(characters, at));
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size();) count += wanted.count(next_char(text, at));
  return count;
}

std::string_view cell(std::string_view table, std::string_view key) {
  for (const auto& row : rows(embedded(table)))
    if (row.size() > 1 && row[0] == key) return row[1];
  return {};
}

std::string chinese(std::string_view text) {
  const auto simplified = count_of(text, cell("chinese-variants.tsv", "zh-Hans"));
  const auto traditional = count_of(text, cell("chinese-variants.tsv", "zh-Hant"));
  return traditional > simplified ? "zh-Hant" : "zh-Hans";
}

std::string arabic_script(std::string_view text) {
  if (count_of(text, "ٹڈڑںےہھ") * 40 > count_of(text, "اوین")) return "ur";
  return count_of(text, "پچژگیک") * 20 > count_of(text, "اونم") ? "fa" : "ar";
}

// Words that are frequent in one language, by the table "stop-words.tsv": script, language, words.
class StopWords {
 public:
  explicit StopWords(std::string_view script) {
    for (const auto& row : rows(embedded("stop-words.tsv"))) {
      if (row.size() < 3 || row[0] != script) continue;
      add(row[2]);
      languages_.emplace_back(row[1]);
    }
  }

  [[nodiscard]] std::string best(std::string_view text) const {
    std::vector<double> scores(languages_.size(), 0.0);
    for_each_word(text, [&](std::string_view word) {
      const auto found = words_.find(fold_word(word));
      if (found == words_.end()) return;
      for (const auto row : found->second) scores[row] += 0.5 + 0.5 / static_cast<double>(found->second.size());
    });
    const auto top = std::max_element(scores.begin(), scores.end());
    if (top == scores.end() || *top <= 0 || std::count(scores.begin(), scores.end(), *top) > 1) return "und";
    return languages_[static_cast<std::size_t>(top - scores.begin())];
  }

 private:
  void add(std::string_view words) {
    for_each_word(words, [this](std::string_view word) { words_[fold_word(word)].push_back(languages_.size()); });
  }

  template <class Use>
  static void for_each_word(std::string_view text, Use use) {
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text.size();) {
      const auto here = at;
      const auto c = next_char(text, at);
      const bool inside = is_letter(c) || (u_getCombiningClass(static_cast<UChar32>(c)) != 0 && c >= 0x300);
      if (inside) continue;
      if (here > begin) use(text.substr(begin, here - begin));
      begin = at;
    }
    if (begin < text.size()) use(text.substr(begin));
  }

  std::vector<std::string> languages_;
  std::unordered_map<std::string, std::vector<std::size_t>> words_;
};

struct ScriptLanguage {
  int script;
  const char* language;
};

// Scripts that, in statements between states, stand for one language.
constexpr std::array one_language{
    ScriptLanguage{USCRIPT_HANGUL, "ko"},     ScriptLanguage{USCRIPT_THAI, "th"},      ScriptLanguage{USCRIPT_KHMER, "km"},
    ScriptLanguage{USCRIPT_LAO, "lo"},        ScriptLanguage{USCRIPT_MYANMAR, "my"},   ScriptLanguage{USCRIPT_HEBREW, "he"},
    ScriptLanguage{USCRIPT_GREEK, "el"},      ScriptLanguage{USCRIPT_GEORGIAN, "ka"},  ScriptLanguage{USCRIPT_ARMENIAN, "hy"},
    ScriptLanguage{USCRIPT_DEVANAGARI, "hi"}, ScriptLanguage{USCRIPT_BENGALI, "bn"},   ScriptLanguage{USCRIPT_TAMIL, "ta"},
    ScriptLanguage{USCRIPT_TELUGU, "te"},     ScriptLanguage{USCRIPT_GUJARATI, "gu"},  ScriptLanguage{USCRIPT_GURMUKHI, "pa"},
    ScriptLanguage{USCRIPT_KANNADA, "kn"},    ScriptLanguage{USCRIPT_MALAYALAM, "ml"}, ScriptLanguage{USCRIPT_SINHALA, "si"},
    ScriptLanguage{USCRIPT_TIBETAN, "bo"},    ScriptLanguage{USCRIPT_MONGOLIAN, "mn"}, ScriptLanguage{USCRIPT_ETHIOPIC, "am"},
    ScriptLanguage{USCRIPT_THAANA, "dv"}};

const StopWords& latin_words() {
  static const StopWords words("latin");
  return words;
}

const StopWords& cyrillic_words() {
  static const StopWords words("cyrillic");
  return words;
}

std::string cyrillic(std::string_view text) {
  const std::string best = cyrillic_words().best(text);
  const bool without = best == "bg" || best == "sr" || best == "mk" || best == "uk" || best == "und";
  return without && count_of(text, "ыэ") > 0 ? "ru" : best;  // letters that the others do without
}

}  // namespace

std::string detect_language(std::string_view text) {
  text = beginning(text);
  auto counts = count_scripts(text);
  const auto kana = counts[USCRIPT_HIRAGANA] + counts[USCRIPT_KATAKANA];
  const auto han = counts[USCRIPT_HAN] + kana;
  counts.erase(USCRIPT_HIRAGANA);
  counts.erase(USCRIPT_KATAKANA);
  counts[USCRIPT_HAN] = 2 * han;  // one character says as much as a short word
  int script = USCRIPT_COMMON;
  std::size_t most = 0;
  for (const auto& [candidate, count] : counts)
    if (count > most || (count == most && count > 0 && candidate < script)) script = candidate, most = count;
  if (most == 0) return "und";
  if (script == USCRIPT_HAN) return kana * 20 > han ? "ja" : chinese(text);
  if (script == USCRIPT_ARABIC) return arabic_script(text);
  if (script == USCRIPT_LATIN) return latin_words().best(text);
  if (script == USCRIPT_CYRILLIC) return cyrillic(text);
  for (const auto& [one, language] : one_language)
    if (script == one) return language;
  return "und";
}

}  // namespace accordiff::text
