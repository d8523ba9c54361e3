// The tables of commands and options, and the parser made from them. The only file that knows Boost.ProgramOptions:
// Boost cuts the command line into options and statements; what the values mean is decided in values.cpp.
#include "cli/options.hpp"

#include <algorithm>
#include <array>
#include <boost/program_options.hpp>
#include <filesystem>

#include "accordiff/error.hpp"
#include "cli/suggest.hpp"
#include "cli/values.hpp"

namespace accordiff::cli {
namespace {

namespace po = boost::program_options;

constexpr std::string_view statement_key = "statement";

constexpr std::array command_rows{
    CommandRow{"diff", "accordiff [diff] [OPTION]... OLD NEW", "compare two statements clause by clause",
               "Compares two statements of the same parties and shows which clauses were added, removed, reworded or moved, and "
               "word by word how. Differences of typography, wrapping or encoding are no changes. A statement is a file of text "
               "or Markdown; '-' is standard input.",
               "accordiff 2021.txt 2023.md\tshow what changed\n"
               "accordiff diff --only added,removed 2021.txt 2023.txt\tonly what is new and what is gone\n"
               "accordiff --format json --output report.json 2021.txt 2023.txt\tfor machines\n"
               "accordiff --quiet --fail-on removed,reworded 2021.txt 2023.txt\tonly the exit status, for a script\n"
               "git show HEAD~1:text.md | accordiff - text.md\tagainst an earlier version"},
};

constexpr std::array option_rows{
    OptionRow{
        "format", 'f', "FORMAT", "terminal|plain|markdown|json", false, "Output",
        "terminal (the default): for people; plain: one line a change, 'file:line: status  text'; markdown; json: everything"},
    OptionRow{"output", 'o', "FILE", "", false, "Output", "write to FILE, whole or not at all, instead of standard output"},
    OptionRow{
        "color", 0, "WHEN", "auto|always|never", false, "Output",
        "colours beside the signs; auto (the default): when standard output is a terminal, TERM is not dumb and NO_COLOR is "
        "not set"},
    OptionRow{"layout", 0, "LAYOUT", "inline|side", false, "Output",
              "terminal: inline (the default): one text with its edits; side: old and new in two columns"},
    OptionRow{"width", 'w', "N", "", false, "Output", "columns to wrap to; default: those of the terminal, else 80"},
    OptionRow{"context", 'C', "N", "", false, "Output", "unchanged clauses to show around a change; default: 0"},
    OptionRow{"only", 0, "WORDS", "same|editorial|reworded|added|removed|moved|split|merged", true, "Output",
              "show only clauses of these statuses and flags"},
    OptionRow{"stat", 0, "", "", false, "Output", "show only the summary"},
    OptionRow{"quiet", 'q', "", "", false, "Output", "show nothing; the exit status tells"},
    OptionRow{"fail-on", 0, "WORDS", "editorial|reworded|added|removed|moved|split|merged", true, "Exit status",
              "exit with 1 only for these; default: reworded, added, removed, moved"},
    OptionRow{"exit-zero", 0, "", "", false, "Exit status", "exit with 0 whatever changed; trouble is still 2"},
    OptionRow{"input-format", 0, "FORMAT", "auto|text|markdown", false, "Input",
              "what the statements are: text, markdown or auto (the default), by their content"},
    OptionRow{"language", 0, "TAG", "", false, "Input",
              "language of the statements (en, fr, zh-Hans, ...); default: from front matter, else by their words"},
    OptionRow{"max-bytes", 0, "N", "", false, "Input",
              "largest input file, with K, M or G if you like; default: 64M, at most 1G"},
    OptionRow{"max-clauses", 0, "N", "", false, "Input", "most clauses in one statement; default: 200000"},
    OptionRow{"help", 'h', "", "", false, "About", "show this help"},
    OptionRow{"version", 0, "", "", false, "About", "show the versions of the program and of its Unicode library"},
};

po::options_description describe_options() {
  po::options_description all;
  for (const OptionRow& row : option_rows) {
    std::string name{row.name};
    if (row.letter) name += std::string{","} + row.letter;
    if (row.value.empty()) {
      all.add_options()(name.c_str(), "");
    } else {
      all.add_options()(name.c_str(), po::value<std::string>(), "");
    }
  }
  all.add_options()(std::string{statement_key}.c_str(), po::value<std::string>(), "");
  return all;
}

[[noreturn]] void refuse_unknown(const std::string& as_written) {
  std::vector<std::string> known;
  for (const OptionRow& row : option_rows) known.push_back("--" + std::string{row.name});
  throw Error(ErrorKind::Usage, "unknown option '" + as_written + "'" + did_you_mean(as_written, known));
}

const OptionRow* find_option(std::string_view written) {
  const std::string_view bare = written.substr(std::min(written.find_first_not_of('-'), written.size()));
  const auto same = [&](const OptionRow& row) {
    return bare == row.name || (bare.size() == 1 && written.substr(0, 2) != "--" && bare.front() == row.letter);
  };
  const auto* found = std::find_if(option_rows.begin(), option_rows.end(), same);
  return found == option_rows.end() ? nullptr : found;
}

[[noreturn]] void refuse_syntax(const po::invalid_command_line_syntax& trouble) {
  const std::string written = trouble.get_option_name();
  const OptionRow* row = find_option(written);
  if (!row) throw Error(ErrorKind::Usage, std::string{"command line not understood: "} + trouble.what());
  const std::string name = "--" + std::string{row->name};
  if (row->value.empty()) throw Error(ErrorKind::Usage, name + " takes no value");
  throw Error(ErrorKind::Usage, name + " needs a value: " + name + " " + std::string{row->value});
}

// Options may stand before, between and after the statements; "--" ends them. Abbreviations are refused, so that
// a script does not change its meaning when an option is added.
std::vector<po::option> cut(const std::vector<std::string>& arguments) {
  const po::options_description all = describe_options();
  po::positional_options_description positions;
  positions.add(std::string{statement_key}.c_str(), -1);
  namespace style = po::command_line_style;
  try {
    return po::command_line_parser(arguments)
        .options(all)
        .positional(positions)
        .style(style::unix_style & ~style::allow_guessing)
        .run()
        .options;
  } catch (const po::unknown_option& trouble) {
    refuse_unknown(trouble.get_option_name());
  } catch (const po::invalid_command_line_syntax& trouble) {
    refuse_syntax(trouble);
  } catch (const po::error& trouble) {
    throw Error(ErrorKind::Usage, std::string{"command line not understood: "} + trouble.what());
  }
}

bool is_command(std::string_view word) {
  return std::any_of(command_rows.begin(), command_rows.end(), [&](const CommandRow& row) { return row.name == word; });
}

// A first word that is no file, where a command may stand, is a mistyped command rather than a missing statement.
void refuse_mistyped_command(const std::vector<std::string>& words) {
  if (words.empty() || words.size() == 2) return;
  const std::string& first = words.front();
  std::error_code ignored;
  if (first == "-" || first.find_first_of("./") != std::string::npos || std::filesystem::exists(first, ignored)) return;
  std::vector<std::string> known;
  for (const CommandRow& row : command_rows) known.emplace_back(row.name);
  throw Error(ErrorKind::Usage, "unknown command '" + first + "'" + did_you_mean(first, known));
}

void check_statements(const Invocation& asked) {
  if (asked.statements.size() != 2) {
    const std::string given = asked.statements.empty()
                                  ? "none was"
                                  : std::to_string(asked.statements.size()) + (asked.statements.size() == 1 ? " was" : " were");
    throw Error(ErrorKind::Usage, "two statements are needed, OLD and NEW; " + given + " given");
  }
  if (std::count(asked.statements.begin(), asked.statements.end(), "-") > 1)
    throw Error(ErrorKind::Usage, "standard input ('-') can be read only once; save one of the statements in a file");
  if (asked.quiet && !asked.output.empty())
    throw Error(ErrorKind::Usage, "--quiet and --output contradict each other; leave one out");
}

}  // namespace

std::span<const CommandRow> commands() { return command_rows; }
std::span<const OptionRow> options() { return option_rows; }

Invocation parse(const std::vector<std::string>& arguments) {
  Invocation asked;
  for (const po::option& part : cut(arguments)) {
    if (part.string_key == statement_key && part.position_key >= 0) {
      asked.statements.insert(asked.statements.end(), part.value.begin(), part.value.end());
    } else if (const OptionRow* row = find_option("--" + part.string_key)) {
      set_option(asked, *row, part.value.empty() ? std::string{} : part.value.back());
    } else {
      refuse_unknown("--" + part.string_key);
    }
  }
  if (!asked.statements.empty() && is_command(asked.statements.front())) {
    asked.command = asked.statements.front();
    asked.statements.erase(asked.statements.begin());
  }
  if (asked.help || asked.version) return asked;
  if (asked.command.empty()) refuse_mistyped_command(asked.statements);
  check_statements(asked);
  return asked;
}

}  // namespace accordiff::cli
