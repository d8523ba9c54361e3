// Lays out the tables of commands and options for a window of 80 columns.
#include "cli/help.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "accordiff/version.hpp"
#include "cli/values.hpp"

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
  const std::vector<std::string> words = words_of(row);
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

constexpr std::string_view exit_statuses =
    "  0  nothing changed, or nothing that --fail-on names\n"
    "  1  something changed\n"
    "  2  trouble; standard error says what\n";

std::string option_list() {
  std::string out;
  std::string_view group;
  for (const OptionRow& row : options()) {
    if (row.group != group) {
      group = row.group;
      out += fmt::format("\n{}\n", group);
      if (group == "Exit status") out += exit_statuses;
    }
    out += two_columns(option_left(row), with_words(row));
  }
  return out;
}

std::string example_list(std::string_view examples) {
  std::string out = "\nExamples\n";
  while (!examples.empty()) {
    const std::string_view line = examples.substr(0, examples.find('\n'));
    const std::size_t tab = line.find('\t');
    out += fmt::format("  {}\n      {}\n", line.substr(0, tab), line.substr(tab + 1));
    examples.remove_prefix(std::min(line.size() + 1, examples.size()));
  }
  return out;
}

}  // namespace

std::string help_text(const std::string& command) {
  const auto rows = commands();
  const auto found = std::find_if(rows.begin(), rows.end(), [&](const CommandRow& row) { return row.name == command; });
  const CommandRow& row = found == rows.end() ? rows.front() : *found;
  std::string out = fmt::format("Usage: {}\n\n{}", row.usage, wrapped(row.about, 0));
  if (found == rows.end()) {
    out += "\nCommands\n";
    for (const CommandRow& one : rows) out += two_columns(std::string{one.name}, one.summary);
    out += "  Without a command, 'diff' is meant.\n";
  }
  out += option_list();
  out += example_list(row.examples);
  return out;
}

std::string version_text() { return fmt::format("accordiff {}\nICU {}\n", version(), icu_version()); }

}  // namespace accordiff::cli
