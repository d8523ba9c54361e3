// The only list of commands and options. Apart from options.hpp, which is about one command line.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "accordiff/options.hpp"

namespace accordiff::cli {

struct CommandRow {
  std::string_view name;
  std::string_view usage;
  std::string_view summary;         // one line, for the list of commands
  std::string_view about;           // one paragraph, for its own help
  std::string_view examples;        // lines of "command line<tab>what it does"
  std::string_view statuses;        // lines of "exit status<tab>what it means"
  View view = View::Changes;        // what it shows of the report
  std::size_t least = 0, most = 0;  // statements it takes
};

// An option that means different things to different commands has a row for each.
struct OptionRow {
  std::string_view name;   // without dashes
  char letter = 0;         // of the short form, 0 when there is none
  std::string_view value;  // what stands for the value in help; "" for a switch
  std::string_view words;  // values it takes, parted by '|'; "" when it takes anything
  bool list = false;       // several words, parted by commas; may be repeated
  std::string_view group;  // heading it stands under in help
  std::string_view about;
  std::string_view commands = {};  // that take it, parted by '|'; "": all do
};

[[nodiscard]] std::span<const CommandRow> commands();
[[nodiscard]] std::span<const OptionRow> options();

// The command of that name; the first, which is the default, when there is none.
[[nodiscard]] const CommandRow& command_named(std::string_view name);

[[nodiscard]] bool takes(const CommandRow& command, const OptionRow& option);

// The words of "a|b|c".
[[nodiscard]] std::vector<std::string> words_of(std::string_view text);

}  // namespace accordiff::cli
