// Text cut into the words that names are looked up by. Coarser than the tokens of a clause: hyphens part words ("China-Laos"),
// a possessive ending is set aside, every ideograph stands alone, because dictionaries cut Chinese names differently.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace accordiff::segment {

// What stands between a word and the one before it.
enum class Gap : std::uint8_t { Start, Nothing, Space, Hyphen, Dash, Dot, Comma, Stop, Other };

struct NameWord {
  std::uint32_t begin = 0, end = 0;          // bytes of the text
  std::uint32_t key_begin = 0, key_end = 0;  // bytes of NameWords::keys_
  Gap gap = Gap::Start;
  bool upper = false;       // begins with a capital
  bool caps = false;        // has two capitals or more, and no small letter
  bool possessive = false;  // "China's", "the two sides'"
  bool starred = false;     // in a table: any ending may follow
};

class NameWords {
 public:
  // `elision`: an apostrophe parts words, as in "l'Inde"; else it may mark a possessive.
  NameWords(std::string_view text, bool elision);

  [[nodiscard]] std::size_t size() const noexcept { return words_.size(); }
  [[nodiscard]] const NameWord& operator[](std::size_t k) const { return words_[k]; }
  // Folded, without full stops and possessive endings.
  [[nodiscard]] std::string_view key(std::size_t k) const {
    return std::string_view(keys_).substr(words_[k].key_begin, words_[k].key_end - words_[k].key_begin);
  }

 private:
  std::size_t read_word(std::string_view text, std::size_t begin, bool elision);
  void add(std::string_view text, std::size_t begin, std::size_t end, bool elision);

  std::vector<NameWord> words_;
  std::string keys_;
};

}  // namespace accordiff::segment
