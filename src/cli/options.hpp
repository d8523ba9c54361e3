// What the command line may say, and what it said. The tables below are the only list of commands and options:
// the parser, --help and the test of the man page are all made from them.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "accordiff/options.hpp"

namespace accordiff::cli {

struct CommandRow {
  std::string_view name;
  std::string_view usage;
  std::string_view summary;   // one line, for the list of commands
  std::string_view about;     // one paragraph, for its own help
  std::string_view examples;  // lines of "command line<tab>what it does"
};

struct OptionRow {
  std::string_view name;   // without dashes
  char letter = 0;         // of the short form, 0 when there is none
  std::string_view value;  // what stands for the value in help; "" for a switch
  std::string_view words;  // values it takes, parted by '|'; "" when it takes anything
  bool list = false;       // several words, parted by commas; may be repeated
  std::string_view group;  // heading it stands under in help
  std::string_view about;
};

[[nodiscard]] std::span<const CommandRow> commands();
[[nodiscard]] std::span<const OptionRow> options();

enum class Color : std::uint8_t { Auto, Always, Never };

// The command line, understood. What depends on the terminal is still open: see terminal.hpp.
struct Invocation {
  std::string command;  // "" when none was named: plain `accordiff OLD NEW` is `accordiff diff OLD NEW`
  bool help = false;
  bool version = false;
  std::vector<std::string> statements;  // paths, oldest first; "-" is standard input
  ReadOptions read;
  CompareOptions compare;
  RenderOptions render;
  Color color = Color::Auto;
  bool width_given = false;
  std::string output;  // "" or "-": standard output
  bool quiet = false;
  bool exit_zero = false;
  std::vector<std::string> fail_on;  // empty: the default of exit_status
};

// Throws Error of kind Usage, with the nearest spelling where something is only mistyped.
[[nodiscard]] Invocation parse(const std::vector<std::string>& arguments);

}  // namespace accordiff::cli
