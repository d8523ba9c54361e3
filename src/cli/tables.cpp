// The tables of commands and options. Parser, --help and the test of the man page are made from them; what the values mean
// is said in values.cpp.
#include "cli/tables.hpp"

#include <algorithm>
#include <array>

namespace accordiff::cli {
namespace {

// clang-format off
constexpr std::array command_rows{
    CommandRow{
        .name = "diff", .usage = "accordiff [diff] [OPTION]... OLD NEW", .summary = "compare two statements clause by clause",
        .about = "Compares two statements of the same parties and shows which clauses were added, removed, reworded or moved, "
                 "word by word how, and whether the commitment became stronger or weaker. Differences of typography, wrapping or "
                 "encoding are no changes. A statement is a text, a web page, a Word, OpenDocument or PDF file, "
                 "a version of any of these in git (REV:PATH), or '-', standard input.",
        .examples = "accordiff 2021.txt 2023.md\tshow what changed\n"
                    "accordiff diff --only added,removed 2021.txt 2023.txt\tonly what is new and what is gone\n"
                    "accordiff --party A=Valmora --party B=Teshara,Tesharan 2021.txt 2023.txt\tsay who the parties are\n"
                    "accordiff --format json --output report.json 2021.txt 2023.txt\tfor machines\n"
                    "accordiff --format html --output report.html 2021.txt 2023.txt\ta page to read, search and print\n"
                    "accordiff --quiet --fail-on removed,weakened,reversed 2021.txt 2023.txt\t"
                    "only the exit status, for a script\n"
                    "accordiff HEAD~1:text.md text.md\tagainst an earlier version in git\n"
                    "accordiff diff v1 v2 -- text.md\ttwo versions of one file\n"
                    "accordiff --revisions both draft.docx\twhat its tracked changes change\n"
                    "accordiff --format docx --output redline.docx 2021.txt 2023.txt\ttracked changes, for Word",
        .statuses = "0\tnothing changed, or nothing that --fail-on names\n"
                    "1\tsomething changed\n"
                    "2\ttrouble; standard error says what",
        .view = View::Changes, .least = 2, .most = 2},
    CommandRow{
        .name = "clauses", .usage = "accordiff clauses [OPTION]... STATEMENT...",
        .summary = "show the clauses of statements and what each does",
        .about = "Cuts each statement into clauses and shows what each clause does: who holds it, the family of its act with its "
                 "force or stance, and the words that decided. Nothing is compared.",
        .examples = "accordiff clauses 2023.txt\ta table of its clauses\n"
                    "accordiff clauses --excluded 2023.txt\talso what was left out, and why\n"
                    "accordiff clauses --stat 2021.txt 2023.txt\thow many clauses of which family\n"
                    "accordiff clauses --format csv --output clauses.csv 2021.txt 2023.txt\tfor a spreadsheet",
        .statuses = "0\tthe clauses were shown\n"
                    "2\ttrouble; standard error says what",
        .view = View::Clauses, .least = 1, .most = SIZE_MAX},
    CommandRow{
        .name = "explain", .usage = "accordiff explain [OPTION]... OLD NEW", .summary = "say why each change is judged as it is",
        .about = "Compares two statements as diff does and shows for each change the acts of both sides field by field, with the "
                 "entries of the word lists that matched, and every finding with its rule.",
        .examples = "accordiff explain 2021.txt 2023.txt\tevery change\n"
                    "accordiff explain --only weakened,reversed 2021.txt 2023.txt\tonly those that went down or turned\n"
                    "accordiff explain --clause 1.7 2021.txt 2023.txt\t"
                    "the clause that 'accordiff clauses 2021.txt 2023.txt' calls 1.7",
        .statuses = "0\tthe changes were explained\n"
                    "2\ttrouble; standard error says what",
        .view = View::Explanations, .least = 2, .most = 2},
    CommandRow{
        .name = "track", .usage = "accordiff track [OPTION]... STATEMENT...",
        .summary = "follow each commitment through many statements",
        .about = "Follows every commitment through a series of statements, past those that leave it out: when it was introduced, "
                 "reworded, dropped and restored. Statements are files, folders and patterns such as 'talks/20*.txt', put in the "
                 "order of their dates, a series of the manifest, or every version of one file in git.",
        .examples = "accordiff track statements/\ta row a commitment, a column a statement\n"
                    "accordiff track --view changes statements/\twhat each statement changed against all before\n"
                    "accordiff track --only restored,dropped --redline statements/\tonly what went and came back\n"
                    "accordiff track --view phrases --phrase 'joint fund' --phrase 'a fund' statements/\t"
                    "first seen, last seen\n"
                    "accordiff track --thread 1f0b9c22aa statements/\tthe full life of one commitment\n"
                    "accordiff track --git drafts/treaty.md\tevery committed version of a file\n"
                    "accordiff track --format html --output series.html statements/\ta page with every life\n"
                    "accordiff track --series harbour --format csv --output harbour.csv\t"
                    "a series of accordiff.yml, for a spreadsheet",
        .statuses = "0\tthe series was shown\n"
                    "2\ttrouble; standard error says what",
        .view = View::Timeline, .least = 0, .most = SIZE_MAX},
    CommandRow{
        .name = "matrix", .usage = "accordiff matrix [OPTION]... STATEMENT...",
        .summary = "set statements of several partners side by side",
        .about = "Sets statements that one issuer made with several partners side by side: a clause a row, a partner a column. "
                 "Each cell says whether the partner's statement has the clause, and whether it is stronger or weaker than the "
                 "row's typical wording. Names of partners are read as variables; the order of the files does not matter.",
        .examples = "accordiff matrix agreements/\twho got which clause\n"
                    "accordiff matrix --only partner-only agreements/\twhat only one partner has\n"
                    "accordiff matrix --topic trade --sort difference --redline agreements/\twhere terms differ, word by word\n"
                    "accordiff matrix --parties Teshara,Ostrelia agreements/\tonly these partners",
        .statuses = "0\tthe matrix was shown\n"
                    "2\ttrouble; standard error says what",
        .view = View::Matrix, .least = 0, .most = SIZE_MAX},
    CommandRow{
        .name = "check", .usage = "accordiff check [OPTION]... [PATH]...",
        .summary = "hold what a change does to statements in git against a policy",
        .about = "Compares every statement that differs between a base revision and the working tree, and reports what the "
                 "policy of accordiff.yml fails on or warns of: commitments removed or weakened, formulas that must stay, "
                 "statements deleted. Nothing is read but what the change touches. PATHs are files, folders and patterns; "
                 "without any, what the manifest names is checked; where it names none, the working folder.",
        .examples = "accordiff check statements/\twhat changed since the branch left the one it follows\n"
                    "accordiff check --base v1 --head v2 statements/\tbetween two revisions\n"
                    "accordiff check --report sarif=out.sarif --report github\ttwo reports at once\n"
                    "accordiff check --base HEAD --explain-exit\twhat is not yet committed, and why the status is what it is",
        .statuses = "0\tnothing that the policy fails on\n"
                    "1\tsomething that it fails on, and nobody accepted\n"
                    "2\ttrouble; standard error says what to do",
        .view = View::Changes, .least = 0, .most = SIZE_MAX},
    CommandRow{
        .name = "accept", .usage = "accordiff accept --reason TEXT [OPTION]... [PATH]...",
        .summary = "let what check finds now pass, and say why",
        .about = "Writes what 'accordiff check' with the same options finds into the file of accepted changes, beside what "
                 "stands there. An accepted change passes until the day it expires; it is known by its words, so that moved "
                 "lines, wrapping and renamed files do not matter.",
        .examples = "accordiff accept --reason 'agreed in the March round'\teverything that check finds\n"
                    "accordiff accept --key 1f0b9c22aa --until 2026-12-31 --reason 'until the review'\tone finding, for a time\n"
                    "accordiff accept --prune --reason 'agreed'\talso drop what no longer occurs",
        .statuses = "0\tthe file was written\n"
                    "2\ttrouble; standard error says what",
        .view = View::Changes, .least = 0, .most = SIZE_MAX},
    CommandRow{
        .name = "git-diff", .usage = "accordiff git-diff [OPTION]... PATH OLD-FILE [HASH MODE] NEW-FILE [HASH MODE]",
        .summary = "show changes of statements in 'git diff'; git calls it",
        .about = "Shows what diff shows under the name that git gives. Git calls it as the command of a diff driver, or as a "
                 "difftool. A new or deleted statement is shown whole, and a file that is no statement is named as such.",
        .examples = "git config diff.statement.command 'accordiff git-diff'\t"
                    "for files that .gitattributes says diff=statement of\n"
                    "GIT_EXTERNAL_DIFF='accordiff git-diff' git diff\tonce, for all files",
        .statuses = "0\tthe changes were shown\n"
                    "2\ttrouble; standard error says what",
        .view = View::Changes, .least = 1, .most = 9},
    CommandRow{
        .name = "textconv", .usage = "accordiff textconv FILE", .summary = "write the clauses of a statement one a line, for git",
        .about = "Writes the clauses of a statement one a line, without mark-up, wrapping or asides, so that 'git log -p' and "
                 "'git blame' show wording. Git calls it as the textconv of a diff driver.",
        .examples = "git config diff.statement.textconv 'accordiff textconv'\t"
                    "for files that .gitattributes says diff=statement of",
        .statuses = "0\tthe clauses were written\n"
                    "2\ttrouble; standard error says what",
        .view = View::Clauses, .least = 1, .most = 1},
};
// clang-format on

constexpr std::string_view states_of =
    "introduced|kept|reworded|moved|dropped|restored|one-off|split|merged|"
    "strengthened|weakened|mixed|lateral|reversed";

constexpr std::string_view changes_of =
    "same|editorial|reworded|added|removed|moved|split|merged|"
    "strengthened|weakened|mixed|lateral|reversed";

// clang-format off
constexpr std::array option_rows{
    OptionRow{"format", 'f', "FORMAT", "terminal|plain|markdown|json|csv|docx|html", false, "Output",
              "terminal (the default): for people; plain: one line a change, 'file:line: status  text  [why]'; markdown; json: "
              "everything; csv: one row a change; docx: a Word file with tracked changes; html: a page, one file", "diff"},
    OptionRow{"format", 'f', "FORMAT", "terminal|plain|json|csv", false, "Output",
              "terminal (the default): a table for people; plain: one line a clause, 'file:line: id  act  text'; json: "
              "everything; csv: one row a clause", "clauses"},
    OptionRow{"format", 'f', "FORMAT", "terminal|plain|markdown|json|csv", false, "Output",
              "terminal (the default): for people; plain: one line a finding; markdown; json: the report of diff with only the "
              "changes explained; csv: one row a finding", "explain"},
    OptionRow{"format", 'f', "FORMAT", "terminal|plain|markdown|json|csv|html", false, "Output",
              "terminal (the default): for people; plain: one line a thread, change or row; markdown; json: everything; csv: "
              "one row a thread or row and statement; html: a page, one file", "track|matrix"},
    OptionRow{"view", 0, "VIEW", "timeline|changes|phrases", false, "Output",
              "timeline (the default): a commitment a row, a statement a column; changes: what each statement changed against "
              "all before; phrases: where watched phrases stand", "track"},
    OptionRow{"thread", 0, "KEY", "", false, "Output", "the full life of the commitment with this key, or whose key begins so",
              "track"},
    OptionRow{"redline", 0, "", "", false, "Output",
              "timeline: also the redline of each step that changed the words; matrix: of each cell against the typical wording",
              "track|matrix"},
    OptionRow{"report", 0, "FORMAT[=FILE]", "plain|json|sarif|junit|github|gitlab|markdown", true, "Output",
              "plain (the default): one line a finding; json, sarif 2.1.0, junit: for programs; github: annotations, and the "
              "summary of the step; gitlab: code quality; markdown: a comment; may be repeated, each with a file of its own",
              "check"},
    OptionRow{"output", 'o', "FILE", "", false, "Output", "write to FILE, whole or not at all, instead of standard output"},
    OptionRow{"max-size", 0, "N", "", false, "Output",
              "markdown: longest report, with K or M if you like; what does not fit is counted, and what weighs most goes first; "
              "default: 64K, what a comment on GitHub may have", "diff|explain|track|matrix|check"},
    OptionRow{"stamp", 0, "", "", false, "Output",
              "say in the report when it was made; default: no, so that the same input gives the same bytes",
              "diff|track|matrix"},
    OptionRow{"color", 0, "WHEN", "auto|always|never", false, "Output",
              "colours beside the signs; auto (the default): when standard output is a terminal, TERM is not dumb and NO_COLOR "
              "is not set"},
    OptionRow{"layout", 0, "LAYOUT", "inline|side", false, "Output",
              "terminal: inline (the default): one text with its edits; side: old and new in two columns; docx: inline: the new "
              "text with tracked changes; side: a table of old text, new text and finding", "diff"},
    OptionRow{"author", 0, "NAME", "", false, "Output", "docx: who made the changes; default: accordiff", "diff"},
    OptionRow{"date", 0, "DATE", "", false, "Output",
              "docx: when they were made, 2025-03-11 or 2025-03-11T14:05:00Z; default: the date of NEW", "diff"},
    OptionRow{"width", 'w', "N", "", false, "Output", "columns to wrap to; default: those of the terminal, else 80"},
    OptionRow{"context", 'C', "N", "", false, "Output", "unchanged clauses to show around a change; default: 0", "diff"},
    OptionRow{"clause", 0, "ID", "", false, "Output",
              "explain only the link that holds this clause, changed or not: 0.N is clause N of OLD, 1.N of NEW", "explain"},
    OptionRow{"only", 0, "WORDS", changes_of, true, "Output", "show only clauses of these statuses, flags and directions",
              "diff|explain"},
    OptionRow{"only", 0, "WORDS", states_of, true, "Output",
              "show only threads that were once in one of these states, or only such changes", "track"},
    OptionRow{"only", 0, "WORDS", "universal|shared|partner-only|stronger|weaker|different", true, "Output",
              "show only rows that all, some or one of the statements have, or that one of them words otherwise", "matrix"},
    OptionRow{"parties", 0, "NAMES", "", true, "Output", "show only the columns of these partners", "matrix"},
    OptionRow{"sort", 0, "ORDER", "order|spread|difference", false, "Output",
              "rows as they stand in the statements (the default), those that most statements have first, or those that differ "
              "most first", "matrix"},
    OptionRow{"topic", 0, "NAMES", "", true, "Output",
              "show only threads of these topics; the start of a name will do", "track|matrix"},
    OptionRow{"stat", 0, "", "", false, "Output", "show only the summary", "diff|track|matrix"},
    OptionRow{"stat", 0, "", "", false, "Output",
              "show only counts: clauses, clauses by family, and how many of the body have a family", "clauses"},
    OptionRow{"excluded", 0, "", "", false, "Output", "show also what is no clause, with its place, its reason and its text",
              "clauses"},
    OptionRow{"quiet", 'q', "", "", false, "Output", "show nothing; the exit status tells", "diff"},
    OptionRow{"fail-on", 0, "WORDS", changes_of.substr(std::string_view{"same|"}.size()), true, "Exit status",
              "exit with 1 only for these; default: reworded, added, removed, moved", "diff"},
    OptionRow{"exit-zero", 0, "", "", false, "Exit status", "exit with 0 whatever changed; trouble is still 2", "diff|check"},
    OptionRow{"explain-exit", 0, "", "", false, "Exit status",
              "say on standard error why the status is what it is, and what the base was", "check"},
    OptionRow{"party", 0, "ROLE=NAME[,ALIAS...]", "", true, "Judgement",
              "who holds a role, and by which names: --party A=Valmora,Valmoran --party B=Teshara; default: found in each "
              "statement"},
    OptionRow{"profile", 0, "NAME", "default|unsc|unfccc|uk-mou|rfc2119", false, "Judgement",
              "whose usage tells how strong words are; the report names it"},
    OptionRow{"lexicon", 0, "FILE", "", false, "Judgement", "a table of your own on top of the default ladders"},
    OptionRow{"phrase", 0, "TEXT", "", true, "Judgement", "a phrase to watch, beside those of the manifest; may be repeated",
              "diff|explain|track"},
    OptionRow{"reason", 0, "TEXT", "", false, "Acceptance", "why the changes may pass; needed", "accept"},
    OptionRow{"key", 0, "KEYS", "", true, "Acceptance", "accept only findings with these keys", "accept"},
    OptionRow{"until", 0, "DAY", "", false, "Acceptance", "the last day that they pass; default: for ever", "accept"},
    OptionRow{"by", 0, "NAME", "", false, "Acceptance", "who accepts; may be left out", "accept"},
    OptionRow{"prune", 0, "", "", false, "Acceptance", "also drop accepted changes that no longer occur", "accept"},
    OptionRow{"today", 0, "DAY", "", false, "Acceptance",
              "the day that acceptances are held against; default: today, in UTC", "check|accept"},
    OptionRow{"series", 0, "NAME", "", false, "Input", "the statements of this series of the manifest", "track|matrix"},
    OptionRow{"manifest", 0, "FILE", "", false, "Input",
              "the manifest; default: accordiff.yml in the working folder or the nearest above it", "track|matrix|check|accept"},
    OptionRow{"manifest", 0, "FILE", "", false, "Input",
              "a manifest whose watched phrases and defaults of options count; default: none", "diff|explain"},
    OptionRow{"git", 0, "FILE", "", false, "Input",
              "every committed version of this file, through renames, in the order and with the dates of the commits", "track"},
    OptionRow{"order", 0, "ORDER", "date|given", false, "Input",
              "date (the default): by the dates of the statements; given: as on the command line", "track"},
    OptionRow{"base", 0, "REV", "", false, "Input",
              "the revision to compare with; default: where the branch left the one it goes into, as GitHub or GitLab say, or "
              "the one it follows", "check|accept"},
    OptionRow{"head", 0, "REV", "", false, "Input", "the revision to check; default: the working tree", "check|accept"},
    OptionRow{"input-format", 0, "FORMAT", "auto|text|markdown|html|docx|odt|pdf", false, "Input",
              "what the statements are; auto (the default): by their content, whatever their names"},
    OptionRow{"revisions", 0, "WHICH", "final|original|both", false, "Input",
              "of a document with tracked changes: final (the default), as if all were accepted; original, as if none had been "
              "made; both: compares the original of one document with its final text"},
    OptionRow{"language", 0, "TAG", "", false, "Input",
              "language of the statements (en, fr, zh-Hans, ...); default: from front matter, else by their words"},
    OptionRow{"max-bytes", 0, "N", "", false, "Input",
              "largest input file, with K, M or G if you like; default: 64M, at most 1G"},
    OptionRow{"max-inflated", 0, "N", "", false, "Input",
              "most bytes that a document or a helper program may unpack to; default: 64M, at most 1G"},
    OptionRow{"max-nesting", 0, "N", "", false, "Input", "deepest nesting of elements in pages and documents; default: 1000"},
    OptionRow{"max-blocks", 0, "N", "", false, "Input", "most paragraphs, items and entries of menus in a file; default: 200000"},
    OptionRow{"max-seconds", 0, "N", "", false, "Input", "longest time that pdftotext or git may take; default: 20"},
    OptionRow{"max-clauses", 0, "N", "", false, "Input", "most clauses in one statement; default: 200000"},
    OptionRow{"help", 'h', "", "", false, "About", "show this help"},
    OptionRow{"version", 0, "", "", false, "About", "show the versions of the program and of its Unicode library"},
};
// clang-format on

}  // namespace

std::span<const CommandRow> commands() { return command_rows; }
std::span<const OptionRow> options() { return option_rows; }

const CommandRow& command_named(std::string_view name) {
  const auto* found = std::ranges::find(command_rows, name, &CommandRow::name);
  return found == command_rows.end() ? command_rows.front() : *found;
}

bool takes(const CommandRow& command, const OptionRow& option) {
  if (option.commands.empty()) return true;
  const std::vector<std::string> names = words_of(option.commands);
  return std::ranges::find(names, command.name) != names.end();
}

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  for (std::size_t begin = 0;;) {
    const std::size_t end = text.find('|', begin);
    words.emplace_back(text.substr(begin, end - begin));
    if (end == std::string_view::npos) return words;
    begin = end + 1;
  }
}

}  // namespace accordiff::cli
