// The program: understand the command line, read the statements, compare them, show the report.
// Every trouble ends here, as one line on standard error and exit status 2.
#include <algorithm>
#include <csignal>
#include <cstdio>
#include <exception>
#include <iterator>
#include <new>
#include <string>
#include <utility>
#include <vector>

#include "accordiff/compare.hpp"
#include "accordiff/error.hpp"
#include "accordiff/read.hpp"
#include "accordiff/render.hpp"
#include "cli/clause.hpp"
#include "cli/exit_status.hpp"
#include "cli/gate.hpp"
#include "cli/git_diff.hpp"
#include "cli/help.hpp"
#include "cli/many.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/pager.hpp"
#include "cli/project.hpp"
#include "cli/terminal.hpp"

namespace accordiff::cli {
namespace {

// Statements that are shown, not compared, are cut one by one.
Report read_report(Invocation& asked) {
  if (takes_series(asked)) return report_of_many(asked);
  std::vector<Document> documents;
  if (asked.both_revisions) {
    ReadOptions original = asked.read;
    original.revisions = Revisions::Original;
    documents.push_back(read_document(asked.statements.front(), original));
  }
  for (const std::string& path : asked.statements) documents.push_back(read_document(path, asked.read));
  if (asked.render.view != View::Clauses) return compare(documents, asked.compare);
  Report all;
  for (Document& document : documents) {
    Report one = compare({std::exchange(document, {})}, asked.compare);
    all.profile = one.profile;
    std::ranges::move(one.statements, std::back_inserter(all.statements));
    std::ranges::move(one.notes, std::back_inserter(all.notes));
  }
  return all;
}

void show(const Report& report, const Invocation& asked) {
  const Surroundings around = look_around();
  if (asked.render.format == OutputFormat::Docx && around.terminal && asked.output.empty())
    throw Error(ErrorKind::Usage, "a Word file is nothing for a terminal; name a file with --output");
  const std::string text = render(report, settle(asked, around));
  const bool at_terminal = asked.output.empty() && around.terminal && takes_series(asked);
  if (!at_terminal || !page_through(around.pager, text, around.lines)) write_output(text, asked.output);
}

ExitStatus run(const std::vector<std::string>& arguments) {
  Invocation asked = parse(guard_paths(arguments));
  if (asked.help || asked.version) {
    write_output(asked.help ? help_text(asked.command) : version_text(), "");
    return ExitStatus::Unchanged;
  }
  refuse_overwriting(asked.output, asked.statements);
  if (asked.command == "check") return run_check(asked);
  if (asked.command == "accept") return run_accept(asked);
  if (asked.command == "git-diff") return run_git_diff(asked);
  if (asked.command == "textconv") return run_textconv(asked);
  if (!takes_series(asked) && !asked.manifest.empty()) {
    refuse_overwriting(asked.output, {asked.manifest});
    apply_manifest(asked, find_manifest(asked));
  }
  read_lexicon(asked);
  const Report report = read_report(asked);
  if (!asked.render.clause.empty()) check_clause(report, asked.render.clause);
  if (!asked.quiet) show(report, asked);

  const bool judges = asked.render.view == View::Changes && !asked.exit_zero;
  return judges ? exit_status(report.summary, asked.fail_on) : ExitStatus::Unchanged;
}

ExitStatus complain(const char* message, const char* hint = "") {
  std::fprintf(stderr, "accordiff: %s\n%s", message, hint);
  return ExitStatus::Trouble;
}

ExitStatus run_guarded(const std::vector<std::string>& arguments) {
  try {
    return run(arguments);
  } catch (const Error& error) {
    const bool usage = error.kind() == ErrorKind::Usage;
    return complain(error.what(), usage ? "Try 'accordiff --help'.\n" : "");
  } catch (const std::bad_alloc&) {
    return complain("out of memory; compare shorter statements, or parts of them");
  } catch (const std::exception& error) {
    return complain(error.what());
  }
}

}  // namespace
}  // namespace accordiff::cli

int main(int argc, char** argv) {
  std::signal(SIGPIPE, SIG_IGN);  // a reader who has gone away is seen by write_output, which ends quietly
  const std::vector<std::string> arguments(argv + std::min(argc, 1), argv + argc);
  return static_cast<int>(accordiff::cli::run_guarded(arguments));
}
