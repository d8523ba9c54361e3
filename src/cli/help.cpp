// Lays out the tables of commands and options for a window of 80 columns.
#include "cli/help.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "accordiff/version.hpp"
#include "cli/tables.hpp"

namespace accordiff::cli {
namespace {

constexpr std::size_t page = 80;
constexpr std::size_t indent = 2;
constexpr std::size_t text_column = 26;

// `text` in lines that end before column `page`, all but the first indented to `column`, where the first begins.
std::string wrapped(std::string_view text, std::size_t column) {
  std::string out;
  std::size_t at = column;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, end);
    if (at > column && at + 1 + word.size() > page) {
      out += '\n' + std::string(column, ' ');
      at = column;
    }
    if (at > column) {
      out += ' ';
      ++at;
    }
    out += word;
    at += word.size();
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return out + '\n';
}

std::string two_columns(const std::string& left, std::string_view right) {
  std::string line = std::string(indent, ' ') + left;
  if (line.size() + 1 >= text_column) return line + '\n' + std::string(text_column, ' ') + wrapped(right, text_column);
  return line + std::string(text_column - line.size(), ' ') + wrapped(right, text_column);
}

// The words an option takes, unless its explanation names them all anyway.
std::string with_words(const OptionRow& row) {
  std::string out{row.about};
  if (row.words.empty()) return out;
  const std::vector<std::string> words = words_of(row.words);
  const auto named = [&](const std::string& word) { return row.about.find(word) != std::string_view::npos; };
  if (std::all_of(words.begin(), words.end(), named)) return out;
  return out + fmt::format(" ({})", fmt::join(words, ", "));
}

std::string option_left(const OptionRow& row) {
  std::string left = row.letter ? fmt::format("-{}, ", row.letter) : "    ";
  left += fmt::format("--{}", row.name);
  if (!row.value.empty()) left += fmt::format(" {}", row.value);
  return left;
}

// Calls `write` with both halves of every "left<tab>right" line.
template <class Write>
void each_line(std::string_view lines, Write write) {
  while (!lines.empty()) {
    const std::string_view line = lines.substr(0, lines.find('\n'));
    const std::size_t tab = line.find('\t');
    write(line.substr(0, tab), line.substr(tab + 1));
    lines.remove_prefix(std::min(line.size() + 1, lines.size()));
  }
}

std::string status_list(std::string_view statuses) {
  std::string out = "\nExit status\n";
  each_line(statuses, [&](std::string_view status, std::string_view means) { out += fmt::format("  {}  {}\n", status, means); });
  return out;
}

std::string option_list(const CommandRow& command) {
  std::string out;
  std::string_view group;
  bool statuses = false;
  for (const OptionRow& row : options()) {
    if (!takes(command, row)) continue;
    if (row.group != group) {
      group = row.group;
      statuses = statuses || group == "Exit status";
      out += group == "Exit status" ? status_list(command.statuses) : fmt::format("\n{}\n", group);
    }
    out += two_columns(option_left(row), with_words(row));
  }
  return statuses ? out : out + status_list(command.statuses);
}

std::string example_list(std::string_view examples) {
  std::string out = "\nExamples\n";
  each_line(examples, [&](std::string_view line, std::string_view does) { out += fmt::format("  {}\n      {}\n", line, does); });
  return out;
}

}  // namespace

std::string help_text(const std::string& command) {
  const CommandRow& row = command_named(command);
  std::string out = fmt::format("Usage: {}\n\n{}", row.usage, wrapped(row.about, 0));
  if (row.name != command) {
    out += "\nCommands\n";
    for (const CommandRow& one : commands()) out += two_columns(std::string{one.name}, one.summary);
    out += "  " + wrapped(
                      "Without a command, 'diff' is meant, whose options follow; 'accordiff COMMAND --help' shows those of "
                      "another.",
                      indent);
  }
  return out + option_list(row) + example_list(row.examples);
}

std::string version_text() { return fmt::format("accordiff {}\nICU {}\n", version(), icu_version()); }

}  // namespace accordiff::cli
