// The numbers that an office program puts before paragraphs: counted, not written in the file.
#pragma once

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace accordiff::read {

// One level of a list.
struct ListLevel {
  int start = 1;
  std::string format = "decimal";  // names of Word: "decimal", "lowerLetter", "bullet", "chineseCounting", "none", ...
  std::string text = "%1.";        // "%1.%2" stands for the numbers of levels 1 and 2; a bullet's sign
};

using ListLevels = std::array<ListLevel, 10>;

class Numbering {
 public:
  // The marker of the next paragraph of a list. `counters` is what lists share that go on counting from one another.
  std::string next(const std::string& counters, const ListLevels& levels, std::size_t level);
  void restart(const std::string& counters, std::size_t level, int at);

 private:
  std::map<std::string, std::array<int, 10>> counts_;
  std::map<std::string, std::array<bool, 10>> begun_;
};

// A number as people see it: 4 as "4", "d", "IV", "四", "④".
[[nodiscard]] std::string number_text(int number, std::string_view format);

// The number of a list item as its list writes it: '1', 'a', 'A', 'i' or 'I'.
[[nodiscard]] std::string ordinal(int number, char style);

}  // namespace accordiff::read
