// Line numbers of places in a text. Apart from segment.cpp because exclusions have lines too.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace accordiff::segment {

// Line numbers for ascending offsets, each line end read once.
class LineCounter {
 public:
  explicit LineCounter(std::string_view text) : text_(text) {}

  std::uint32_t line_at(std::size_t offset) {
    for (; at_ < offset; ++at_) {
      const bool carriage_return = text_[at_] == '\r' && (at_ + 1 == text_.size() || text_[at_ + 1] != '\n');
      if (text_[at_] == '\n' || carriage_return) ++line_;
    }
    return line_;
  }

 private:
  std::string_view text_;
  std::size_t at_ = 0;
  std::uint32_t line_ = 1;
};

}  // namespace accordiff::segment
