// The parser made from the tables of commands and options. The only file that knows Boost.ProgramOptions: Boost cuts the
// command line into options and statements; what the values mean is decided in values.cpp.
#include "cli/options.hpp"

#include <algorithm>
#include <boost/program_options.hpp>
#include <filesystem>
#include <set>

#include "accordiff/error.hpp"
#include "cli/suggest.hpp"
#include "cli/tables.hpp"
#include "cli/values.hpp"

namespace accordiff::cli {
namespace {

namespace po = boost::program_options;

constexpr std::string_view statement_key = "statement";

po::options_description describe_options() {
  po::options_description all;
  std::set<std::string_view> described;
  for (const OptionRow& row : options()) {
    if (!described.insert(row.name).second) continue;
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
  for (const OptionRow& row : options()) known.push_back("--" + std::string{row.name});
  throw Error(ErrorKind::Usage, "unknown option '" + as_written + "'" + did_you_mean(as_written, known));
}

// The first row of an option written "--name" or "-n", whatever command it is for.
const OptionRow* find_option(std::string_view written) {
  const std::string_view bare = written.substr(std::min(written.find_first_not_of('-'), written.size()));
  for (const OptionRow& row : options())
    if (bare == row.name || (bare.size() == 1 && written.substr(0, 2) != "--" && bare.front() == row.letter)) return &row;
  return nullptr;
}

[[noreturn]] void refuse_elsewhere(std::string_view name, const CommandRow& command) {
  std::vector<std::string> others;
  for (const CommandRow& other : commands()) {
    const auto takes_it = [&](const OptionRow& row) { return row.name == name && takes(other, row); };
    if (std::ranges::any_of(options(), takes_it)) others.push_back("'" + std::string{other.name} + "'");
  }
  std::string list;
  for (const std::string& other : others) list += (list.empty() ? "" : other == others.back() ? " and " : ", ") + other;
  throw Error(ErrorKind::Usage, "'" + std::string{command.name} + "' does not take --" + std::string{name} + "; " + list +
                                    (others.size() > 1 ? " do" : " does"));
}

// The row that says what an option, known to some command, means to this one.
const OptionRow& option_for(const CommandRow& command, const std::string& name) {
  for (const OptionRow& row : options())
    if (row.name == name && takes(command, row)) return row;
  refuse_elsewhere(name, command);
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
  return std::ranges::any_of(commands(), [&](const CommandRow& row) { return row.name == word; });
}

// A first word that is no file, where a command may stand, is a mistyped command rather than a missing statement.
void refuse_mistyped_command(const std::vector<std::string>& words) {
  if (words.empty()) return;
  const std::string& first = words.front();
  std::error_code ignored;
  if (first == "-" || first.find_first_of("./") != std::string::npos || std::filesystem::exists(first, ignored)) return;
  std::vector<std::string> known;
  for (const CommandRow& row : commands()) known.emplace_back(row.name);
  const std::string meant = did_you_mean(first, known);
  if (words.size() == 2 && meant.empty()) return;
  throw Error(ErrorKind::Usage, "unknown command '" + first + "'" + meant);
}

// "diff REV1 REV2 -- path" as git has it: two versions of one file.
void name_versions(Invocation& asked, const CommandRow& command, const std::vector<std::string>& arguments) {
  const auto end = std::find(arguments.begin(), arguments.end(), "--");
  if (command.least != 2 || asked.statements.size() != 3 || std::distance(end, arguments.end()) != 2 ||
      asked.statements.back().empty())
    return;
  const std::string path = asked.statements.back();
  asked.statements.pop_back();
  const bool from_here = path.front() != '/' && !path.starts_with("./") && !path.starts_with("../");
  for (std::string& revision : asked.statements) revision += (from_here ? ":./" : ":") + path;
}

void check_statements(const Invocation& asked, const CommandRow& command) {
  const std::size_t count = asked.statements.size() + (asked.both_revisions ? 1 : 0);
  if (asked.both_revisions && (count != 2 || command.least != 2))
    throw Error(ErrorKind::Usage, "--revisions both compares one document with itself before its changes; name one");
  if (count < command.least || count > command.most) {
    const std::string given = count == 0 ? "none was" : std::to_string(count) + (count == 1 ? " was" : " were");
    const std::string needed = command.least == 2 ? "two statements are needed, OLD and NEW; " : "a statement is needed; ";
    throw Error(ErrorKind::Usage, needed + given + " given");
  }
  if (std::ranges::count(asked.statements, "-") > 1)
    throw Error(ErrorKind::Usage, "standard input ('-') can be read only once; save one of the statements in a file");
}

void refuse_contradictions(const Invocation& asked) {
  const auto refuse = [](const std::string& first, const std::string& second) {
    throw Error(ErrorKind::Usage, first + " and " + second + " contradict each other; leave one out");
  };
  if (asked.quiet && !asked.output.empty()) refuse("--quiet", "--output");
  if (!asked.render.clause.empty() && !asked.render.only.empty()) refuse("--clause", "--only");
  if (!asked.compare.lexicon_path.empty() && asked.compare.profile != CompareOptions{}.profile) refuse("--lexicon", "--profile");
  if (!asked.series_name.empty() && !asked.statements.empty()) refuse("--series", "statements on the command line");
  if (!asked.git.empty() && !asked.series_name.empty()) refuse("--git", "--series");
  if (!asked.git.empty() && !asked.statements.empty()) refuse("--git", "statements on the command line");
  if (!asked.git.empty() && asked.given.contains("order")) refuse("--git", "--order");
  if (!asked.render.thread.empty() && asked.given.contains("view")) refuse("--thread", "--view");
  if (asked.command == "accept" && asked.reason.empty())
    throw Error(ErrorKind::Usage, "a reason is needed, for those who read the file: --reason TEXT");
  if (asked.render.stat && asked.render.excluded) refuse("--stat", "--excluded");
}

bool is_statement(const po::option& part) { return part.string_key == statement_key && part.position_key >= 0; }

// Then one statement is enough, and is no mistyped command.
bool names_both(const std::vector<po::option>& parts) {
  return std::ranges::any_of(parts, [](const po::option& part) {
    return part.string_key == "revisions" && !part.value.empty() && part.value.back() == "both";
  });
}

}  // namespace

bool takes_series(const Invocation& asked) { return is_of_series(command_named(asked.command).view); }

Invocation parse(const std::vector<std::string>& arguments) {
  Invocation asked;
  const std::vector<po::option> parts = cut(arguments);
  bool about = false;
  for (const po::option& part : parts) {
    if (is_statement(part)) asked.statements.insert(asked.statements.end(), part.value.begin(), part.value.end());
    else if (!find_option("--" + part.string_key)) refuse_unknown("--" + part.string_key);
    else about = about || part.string_key == "help" || part.string_key == "version";
  }
  if (!asked.statements.empty() && is_command(asked.statements.front())) {
    asked.command = asked.statements.front();
    asked.statements.erase(asked.statements.begin());
  } else if (!about && std::ranges::find(arguments, "--") == arguments.end() && !names_both(parts)) {
    refuse_mistyped_command(asked.statements);
  }
  const CommandRow& command = command_named(asked.command);
  asked.render.view = command.view;
  for (const po::option& part : parts) {
    if (is_statement(part)) continue;
    asked.given.insert(part.string_key);
    set_option(asked, option_for(command, part.string_key), part.value.empty() ? std::string{} : part.value.back());
  }
  if (about) return asked;
  name_versions(asked, command, arguments);
  check_statements(asked, command);
  refuse_contradictions(asked);
  return asked;
}

}  // namespace accordiff::cli
