// Abbreviations of one language and what the stop behind them means, from src/data/abbreviations.tsv and sentence-starts.tsv.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace accordiff::text {

enum class Abbreviation : std::uint8_t { None, Title, Number, Inner, Year };

class Abbreviations {
 public:
  explicit Abbreviations(std::string_view language);  // primary subtag; one without rows has the common ones

  // `word` as it stands before its stop: "Mr", "U.S", "No", "т.д".
  [[nodiscard]] Abbreviation kind_of(std::string_view word) const;
  [[nodiscard]] bool starts_sentence(std::string_view word) const;

 private:
  std::unordered_map<std::string, Abbreviation> kinds_;
  std::unordered_set<std::string> starts_;
};

// "zh-Hans" -> "zh".
[[nodiscard]] std::string_view primary_language(std::string_view language) noexcept;

}  // namespace accordiff::text
