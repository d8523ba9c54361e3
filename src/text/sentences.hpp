// Decides which stops of a block end a sentence.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "accordiff/model.hpp"
#include "text/abbreviations.hpp"

namespace accordiff::text {

// One pass over a block, with ICU's boundaries (ascending bytes) as candidates.
class SentenceScan {
 public:
  SentenceScan(std::string_view block, const std::vector<std::uint32_t>& boundaries, const Abbreviations& abbreviations,
               std::string_view language);
  [[nodiscard]] std::vector<Span> run();

 private:
  // A run of stops, with all that stands around it.
  struct Stop {
    std::size_t begin = 0;   // of the stops
    std::size_t end = 0;     // behind the stops
    std::size_t closed = 0;  // behind the closing quotes, brackets and footnote marks
    std::size_t next = 0;    // where the text goes on
    bool boundary = false;   // ICU has one here
    [[nodiscard]] bool spaced() const noexcept { return next > closed; }
  };

  [[nodiscard]] bool is_stop(char32_t c) const noexcept;
  Stop measure(std::size_t begin);
  std::size_t skip_stops(std::size_t at) const;
  std::size_t skip_closing(std::size_t at);
  std::size_t skip_spaced_closing(std::size_t at) const;
  [[nodiscard]] std::size_t skip_footnote(std::size_t at) const;
  [[nodiscard]] std::size_t skip_flat_footnote(std::size_t at) const;
  [[nodiscard]] std::size_t skip_spaces(std::size_t at) const;
  [[nodiscard]] bool has_boundary(std::size_t after, std::size_t until);

  [[nodiscard]] bool ends_sentence(const Stop& stop) const;
  [[nodiscard]] bool goes_on(const Stop& stop) const;
  [[nodiscard]] bool starts_item(std::size_t at) const;
  [[nodiscard]] bool is_repaired(const Stop& stop) const;
  [[nodiscard]] bool misses_space(const Stop& stop) const;
  [[nodiscard]] bool is_in_address(std::size_t at) const;
  [[nodiscard]] bool continues_code(const Stop& stop) const;
  [[nodiscard]] bool full_stop_ends(const Stop& stop) const;
  [[nodiscard]] bool abbreviation_ends(Abbreviation kind, std::string_view word, const Stop& stop) const;
  [[nodiscard]] bool is_label(std::size_t end) const;
  [[nodiscard]] std::string_view word_before(std::size_t end) const;
  [[nodiscard]] std::string_view word_at(std::size_t begin) const;
  [[nodiscard]] char32_t char_at(std::size_t at) const;
  void cut(std::size_t end, std::size_t next);

  std::string_view block_;
  const std::vector<std::uint32_t>& boundaries_;
  const Abbreviations& abbreviations_;
  std::string_view language_;
  std::size_t boundary_ = 0;  // first boundary not passed
  std::size_t begin_ = 0;     // of the sentence being read
  bool quoted_ = false;       // inside straight double quotes
  std::vector<Span> found_;
};

}  // namespace accordiff::text
