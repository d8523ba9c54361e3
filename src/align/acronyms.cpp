// Learning acronyms. Apart from the profiles, which use them as they use stems.
#include "align/acronyms.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include "text/utf8.hpp"

namespace accordiff::align {
namespace {

constexpr std::size_t fewest_letters = 2, most_letters = 8;

std::string_view spelled(const Clause& clause, const Token& token) {
  return std::string_view(clause.text).substr(token.word.begin, token.word.size());
}

bool in_brackets(const Clause& clause, const Token& token) {
  return token.word.begin > 0 && clause.text[token.word.begin - 1] == '(' && token.word.end < clause.text.size() &&
         clause.text[token.word.end] == ')';
}

// The capital letters of a short form ("U.N." -> "UN"); empty when it has too few, or lower-case letters beyond a plural s.
std::u32string capitals_of(std::string_view word) {
  std::u32string capitals;
  for (std::size_t at = 0; at < word.size();) {
    const char32_t letter = text::next_char(word, at);
    if (text::is_upper(letter)) capitals += letter;
    else if (text::is_lower(letter) && (letter != U's' || at != word.size())) return {};
  }
  return capitals.size() >= fewest_letters && capitals.size() <= most_letters ? capitals : std::u32string{};
}

// The words before token `end` whose initials are `capitals`, grammar words between them passed over; empty if none are.
std::vector<std::uint32_t> expansion(const Clause& clause, std::size_t end, std::u32string capitals,
                                     const text::Vocabulary& words) {
  std::vector<std::uint32_t> stems;
  for (std::size_t k = end; k > 0 && !capitals.empty(); --k) {
    const Token& token = clause.tokens[k - 1];
    std::size_t at = token.word.begin;
    const char32_t initial = text::next_char(clause.text, at);
    if (text::is_upper(initial) && initial == capitals.back()) {
      stems.push_back(token.stem);
      capitals.pop_back();
    } else if (!words.is_function_word(token.stem)) {
      return {};
    }
  }
  if (!capitals.empty()) return {};
  std::ranges::reverse(stems);
  return stems;
}

}  // namespace

void learn_acronyms(const Statement& statement, const text::Vocabulary& words, Acronyms& acronyms) {
  for (const Clause& clause : statement.clauses)
    for (std::size_t k = 0; k < clause.tokens.size(); ++k) {
      const Token& token = clause.tokens[k];
      if (!in_brackets(clause, token)) continue;
      const auto capitals = capitals_of(spelled(clause, token));
      if (capitals.empty()) continue;
      if (auto stems = expansion(clause, k, capitals, words); !stems.empty()) acronyms.try_emplace(token.form, std::move(stems));
    }
}

}  // namespace accordiff::align
