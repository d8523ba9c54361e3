// Asks git what changed, in the form that is made for programs: modes and hashes of both sides, paths ended by NUL.
#include "accordiff/repository.hpp"

#include <algorithm>
#include <array>
#include <filesystem>

#include "accordiff/error.hpp"
#include "accordiff/read.hpp"
#include "read/git.hpp"

namespace accordiff {
namespace {

namespace fs = std::filesystem;
using read::run_git;

constexpr const char* of_git = "git";

std::string line_of(const std::string& text) { return text.substr(0, text.find('\n')); }

std::string asked(std::vector<std::string> arguments, const ReadOptions& options) {
  const read::Outcome outcome = run_git(std::move(arguments), options, of_git);
  return outcome.status == 0 ? line_of(outcome.out) : std::string{};
}

bool is_shallow(const ReadOptions& options) { return asked({"rev-parse", "--is-shallow-repository"}, options) == "true"; }

std::string how_to_fetch(const std::string& what, const ReadOptions& options) {
  if (is_shallow(options))
    return "; this clone is shallow: fetch the rest with 'git fetch --unshallow', or check out with 'fetch-depth: 0' (GitHub) or "
           "'GIT_DEPTH: 0' (GitLab)";
  return "; fetch it (git fetch origin" + (what.empty() ? "" : " " + what) + "), or name another with --base or --head";
}

std::string_view next_part(std::string_view& text) {
  const std::size_t end = std::min(text.find('\0'), text.size());
  const std::string_view part = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return part;
}

// ":100644 100644 OLD NEW M"
struct Raw {
  std::string_view old_mode, mode, old_blob, blob, status;
};

Raw raw_of(std::string_view part) {
  std::array<std::string_view, 5> words{};
  part.remove_prefix(1);
  for (std::string_view& word : words) {
    word = part.substr(0, part.find(' '));
    part.remove_prefix(std::min(word.size() + 1, part.size()));
  }
  return {words[0], words[1], words[2], words[3], words[4]};
}

bool is_file(std::string_view mode) { return mode.starts_with("100"); }

std::string blob_of(std::string_view hash) {
  return hash.find_first_not_of('0') == std::string_view::npos ? std::string{} : std::string(hash);
}

std::vector<TouchedFile> touched_in(std::string_view listing) {
  std::vector<TouchedFile> touched;
  while (!listing.empty()) {
    const Raw raw = raw_of(next_part(listing));
    const std::string old_path{next_part(listing)};
    const bool renamed = raw.status.starts_with('R') || raw.status.starts_with('C');
    const std::string path = renamed ? std::string(next_part(listing)) : old_path;
    TouchedFile file{FileChange::Modified, path, old_path, blob_of(raw.blob), blob_of(raw.old_blob)};
    if (!is_file(raw.mode) && !is_file(raw.old_mode)) continue;
    if (!is_file(raw.old_mode)) file.change = FileChange::Added, file.old_path.clear(), file.old_blob.clear();
    else if (!is_file(raw.mode)) file.change = FileChange::Deleted, file.path.clear(), file.blob.clear();
    else if (renamed) file.change = FileChange::Renamed;
    touched.push_back(std::move(file));
  }
  return touched;
}

std::vector<std::string> listed(std::vector<std::string> arguments, const ReadOptions& options) {
  const read::Outcome outcome = run_git(std::move(arguments), options, of_git);
  if (outcome.status != 0)
    throw Error(ErrorKind::Missing, "cannot list the working tree: " + read::first_line(outcome.err), of_git);
  std::vector<std::string> paths;
  for (std::string_view listing = outcome.out; !listing.empty();) paths.emplace_back(next_part(listing));
  return paths;
}

// What a comparison with a commit does not tell: files that git does not know yet, and those in conflict.
void look_at_working_tree(std::vector<TouchedFile>& touched, const Repository& repository, const ReadOptions& options) {
  for (const std::string& path : listed({"diff", "--name-only", "--diff-filter=U", "-z"}, options))
    for (TouchedFile& file : touched) file.in_conflict = file.in_conflict || file.path == path;
  for (const std::string& path : listed({"-C", repository.top, "ls-files", "--others", "--exclude-standard", "-z"}, options))
    if (!path.ends_with('/')) touched.push_back({.change = FileChange::Added, .path = path});
}

Document read_blob(const std::string& hash, const std::string& path, const ReadOptions& options) {
  std::string trouble;
  const std::optional<std::string> bytes = read::blob(hash, options, path, trouble);
  if (!bytes) throw Error(ErrorKind::Missing, "git cannot read it: " + trouble + how_to_fetch({}, options), path);
  return read_bytes(*bytes, path, options);
}

}  // namespace

Repository find_repository(const ReadOptions& options) {
  const read::Outcome prefix = run_git({"rev-parse", "--show-prefix"}, options, of_git);
  if (prefix.status != 0) {
    const std::string trouble = read::first_line(prefix.err);
    const bool outside = trouble.starts_with("not a git repository");
    throw Error(ErrorKind::Missing, trouble + (outside ? "; changes are checked in one, so go into it, or 'git init' here" : ""));
  }
  return {asked({"rev-parse", "--show-toplevel"}, options), line_of(prefix.out)};
}

std::optional<std::string> find_commit(const std::string& revision, const ReadOptions& options) {
  if (revision.empty() || revision.starts_with('-')) return std::nullopt;
  const std::string hash = asked({"rev-parse", "--verify", "--quiet", revision + "^{commit}"}, options);
  return hash.empty() ? std::nullopt : std::optional(hash);
}

std::string commit_of(const std::string& revision, const ReadOptions& options) {
  if (const std::optional<std::string> hash = find_commit(revision, options)) return *hash;
  throw Error(ErrorKind::Missing, "git has no revision '" + revision + "'" + how_to_fetch(revision, options));
}

std::string merge_base(const std::string& one, const std::string& other, const ReadOptions& options) {
  const std::string hash = asked({"merge-base", commit_of(one, options), commit_of(other, options)}, options);
  if (!hash.empty()) return hash;
  throw Error(ErrorKind::Missing,
              "git finds no commit that " + one + " and " + other + " have in common" + how_to_fetch(one, options));
}

std::string upstream_of_branch(const ReadOptions& options) {
  return asked({"rev-parse", "--abbrev-ref", "--symbolic-full-name", "@{upstream}"}, options);
}

std::vector<TouchedFile> list_touched(const Repository& repository, const std::string& base, const std::string& head,
                                      const ReadOptions& options) {
  if (head.empty() && repository.top.empty())
    throw Error(ErrorKind::Missing, "this repository has no working tree; name what to check with --head");
  std::vector<std::string> arguments{
      "diff", "--raw", "-z", "--no-abbrev", "--no-ext-diff", "--no-textconv", "--no-color", "-M", "--ignore-submodules=all",
      base};
  if (!head.empty()) arguments.push_back(head);
  arguments.emplace_back("--");
  const read::Outcome outcome = run_git(std::move(arguments), options, of_git);
  if (outcome.status != 0) throw Error(ErrorKind::Missing, "cannot compare: " + read::first_line(outcome.err), of_git);
  std::vector<TouchedFile> touched = touched_in(outcome.out);
  if (head.empty()) look_at_working_tree(touched, repository, options);
  std::ranges::sort(touched, {}, [](const TouchedFile& file) { return file.path.empty() ? file.old_path : file.path; });
  return touched;
}

bool has_file(const Repository& repository, const std::string& head, const std::string& path, const ReadOptions& options) {
  std::error_code ignored;
  if (head.empty()) return fs::exists(fs::path(repository.top) / path, ignored);
  return run_git({"cat-file", "-e", head + ":" + path}, options, path).status == 0;
}

Document read_before(const TouchedFile& file, const std::string& base, const ReadOptions& options) {
  return read_blob(file.old_blob, base + ":" + file.old_path, options);
}

Document read_after(const TouchedFile& file, const Repository& repository, const std::string& head, const ReadOptions& options) {
  if (file.in_conflict) throw Error(ErrorKind::Input, "is in conflict; resolve it first", file.path);
  if (!head.empty()) return read_blob(file.blob, head + ":" + file.path, options);
  Document document = read_document((fs::path(repository.top) / file.path).string(), options);
  document.path = file.path;
  return document;
}

}  // namespace accordiff
