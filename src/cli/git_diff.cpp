// What git tells: PATH OLD-FILE OLD-HASH OLD-MODE NEW-FILE NEW-HASH NEW-MODE, of a renamed file also NEW-PATH and how alike both
// are, of a file in conflict PATH alone; a difftool is set up to tell PATH OLD-FILE NEW-FILE.
#include "cli/git_diff.hpp"

#include <algorithm>
#include <filesystem>
#include <optional>

#include "accordiff/compare.hpp"
#include "accordiff/error.hpp"
#include "accordiff/read.hpp"
#include "accordiff/render.hpp"
#include "cli/output.hpp"
#include "cli/terminal.hpp"
#include "render/wording.hpp"

namespace accordiff::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t shown_of_hash = 7;

struct Side {
  std::string path, file, hash;
};
struct Asked {
  Side before, after;
};

bool is_mode(const std::string& text) {
  return text == "." || (text.size() == 6 && text.find_first_not_of("01234567") == std::string::npos);
}

Asked told_by_git(const std::vector<std::string>& words) {
  switch (words.size()) {
    case 3: return {{words[0], words[1], {}}, {words[0], words[2], {}}};
    case 7: return {{words[0], words[1], words[2]}, {words[0], words[4], words[5]}};
    case 9: return {{words[0], words[1], words[2]}, {words[7], words[4], words[5]}};
    default: break;
  }
  throw Error(ErrorKind::Usage, "git-diff is called by git, with 7 or 9 words, or as a difftool with PATH OLD NEW");
}

bool is_absent(const Side& side) {
  std::error_code ignored;
  return side.file == "/dev/null" || (fs::is_regular_file(side.file, ignored) && fs::file_size(side.file, ignored) == 0);
}

std::string version_of(const Side& side) {
  if (is_absent(side)) return "nothing";
  const bool known = side.hash.find_first_not_of("0.") != std::string::npos;
  return known ? side.hash.substr(0, shown_of_hash) : "working tree";
}

std::string header_of(const Asked& asked, bool color) {
  const std::string bold = color ? "\x1b[1m" : "", plain = color ? "\x1b[0m" : "";
  const std::string old_path = renderers::visible(asked.before.path), path = renderers::visible(asked.after.path);
  std::string line = "statement " + (old_path == path ? path : old_path + " -> " + path);
  if (!asked.before.hash.empty()) line += ": " + version_of(asked.before) + " -> " + version_of(asked.after);
  return bold + line + plain + "\n";
}

// Notes tell both sides apart by their paths, as git's own headers do.
Document document_of(const Side& side, const char* mark, const ReadOptions& options) {
  Document document = read_document(side.file, options);
  document.path = mark + side.path;
  document.name = fs::path(side.path).stem().string();
  return document;
}

// A statement that came or went, as the difference from one that says nothing.
Report report_of_one(const Side& side, bool is_new, const Invocation& asked) {
  Report report = compare({document_of(side, is_new ? "b/" : "a/", asked.read)}, asked.compare);
  Statement nothing;
  nothing.name = nothing.path = "nothing";
  nothing.parties = report.statements.front().parties;
  report.statements.insert(is_new ? report.statements.begin() : report.statements.end(), nothing);
  Alignment alignment{0, 1, {}};
  for (const Clause& clause : report.statements[is_new ? 1 : 0].clauses) {
    Link link;
    (is_new ? link.after : link.before) = {clause.id};
    link.status = is_new ? Status::Added : Status::Removed;
    alignment.links.push_back(std::move(link));
  }
  (is_new ? report.summary.added : report.summary.removed) = alignment.links.size();
  report.alignments.push_back(std::move(alignment));
  return report;
}

std::string shown(const Asked& told, const Invocation& asked, const RenderOptions& options) {
  const bool no_before = is_absent(told.before), no_after = is_absent(told.after);
  if (no_before && no_after) return "nothing on either side\n";
  if (no_before) return render(report_of_one(told.after, true, asked), options);
  if (no_after) return render(report_of_one(told.before, false, asked), options);
  return render(compare({document_of(told.before, "a/", asked.read), document_of(told.after, "b/", asked.read)}, asked.compare),
                options);
}

}  // namespace

std::vector<std::string> guard_paths(std::vector<std::string> arguments) {
  if (arguments.empty() || arguments.front() != "git-diff" || std::ranges::find(arguments, "--") != arguments.end())
    return arguments;
  const auto ends_in_mode = [&](std::size_t behind) {
    return arguments.size() > 7 + behind && is_mode(arguments[arguments.size() - 1 - behind]);
  };
  const std::size_t words = ends_in_mode(0) ? 7 : ends_in_mode(2) ? 9 : 0;
  if (words > 0) arguments.insert(arguments.end() - static_cast<std::ptrdiff_t>(words), "--");
  return arguments;
}

ExitStatus run_git_diff(Invocation& asked) {
  const RenderOptions options = settle(asked, look_around());
  if (asked.statements.size() == 1) {
    write_output(renderers::visible(asked.statements.front()) + " is in conflict\n", asked.output);
    return ExitStatus::Unchanged;
  }
  const Asked told = told_by_git(asked.statements);
  std::string text = header_of(told, options.color);
  try {
    text += shown(told, asked, options);
  } catch (const Error& error) {
    if (error.kind() != ErrorKind::Input && error.kind() != ErrorKind::Limit) throw;
    text += std::string("cannot be compared: ") + error.what() + "\n";
  }
  write_output(text + "\n", asked.output);
  return ExitStatus::Unchanged;
}

ExitStatus run_textconv(Invocation& asked) {
  const Side side{asked.statements.front(), asked.statements.front(), {}};
  std::string text;
  try {
    if (!is_absent(side)) {
      const Report report = compare({read_document(side.file, asked.read)}, asked.compare);
      for (const Clause& clause : report.statements.front().clauses) text += renderers::visible(clause.text) + "\n";
    }
  } catch (const Error& error) {
    if (error.kind() != ErrorKind::Input) throw;
    text = std::string("no statement: ") + error.what() + "\n";
  }
  write_output(text, asked.output);
  return ExitStatus::Unchanged;
}

}  // namespace accordiff::cli
