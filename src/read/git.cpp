// Asks git for versions of files and for their history.
#include "read/git.hpp"

#include <algorithm>
#include <filesystem>
#include <vector>

#include "accordiff/error.hpp"
#include "accordiff/read.hpp"

namespace accordiff {
namespace read {

std::string first_line(const std::string& text) {
  std::string line = text.substr(0, text.find('\n'));
  for (const std::string_view word : {"fatal: ", "error: "})
    if (line.starts_with(word)) line.erase(0, word.size());
  return line;
}

// Git maps the files of a repository into memory, by default a GiB at a time, which the limit of memory would not allow.
Outcome run_git(std::vector<std::string> arguments, const ReadOptions& options, const std::string& path) {
  const auto settings = {"--no-pager", "--literal-pathspecs",      "-c", "core.packedGitWindowSize=32m",
                         "-c",         "core.packedGitLimit=256m", "-c", "log.showSignature=false",
                         "-c",         "log.showRoot=true",        "-c", "diff.relative=false",
                         "-c",         "core.fsmonitor=false"};
  arguments.insert(arguments.begin(), settings.begin(), settings.end());
  return run_process("git", arguments, {}, options, path);
}

std::optional<std::string> blob(const std::string& object, const ReadOptions& options, const std::string& path,
                                std::string& trouble) {
  ReadOptions limits = options;
  limits.max_inflated = options.max_bytes;
  Outcome outcome = run_git({"cat-file", "blob", object}, limits, path);
  if (outcome.status == 0) return std::move(outcome.out);
  if (trouble.empty()) trouble = first_line(outcome.err);
  return std::nullopt;
}

namespace {

std::string_view next_part(std::string_view& log) {
  const std::size_t end = std::min(log.find('\0'), log.size());
  std::string_view part = log.substr(0, end);
  part.remove_prefix(std::min(part.find_first_not_of('\n'), part.size()));
  log.remove_prefix(std::min(end + 1, log.size()));
  return part;
}

// From "/HASH DATE", how the file changed, and its names before and after, newest first; no name begins with a slash. Before it
// was copied ("C100"), it was another file.
std::vector<Version> versions_in(std::string_view log) {
  std::vector<Version> versions;
  bool copied = false;
  while (!log.empty()) {
    const std::string_view part = next_part(log);
    if (const std::size_t space = part.find(' '); part.starts_with('/')) {
      if (copied) break;
      versions.push_back({std::string(part.substr(1, space - 1)), std::string(part.substr(space + 1, 10)), {}});
      copied = log.starts_with("\nC");
    } else if (!part.empty() && !versions.empty()) {
      versions.back().path = part;
    }
  }
  std::erase_if(versions, [](const Version& version) { return version.path.empty(); });  // merges of other files
  std::ranges::reverse(versions);
  return versions;
}

}  // namespace

bool names_version(const std::string& path) {
  const std::size_t colon = path.find(':');
  std::error_code ignored;
  return colon != std::string::npos && colon > 0 && colon + 1 < path.size() && path.front() != '-' &&
         path.find('\0') == std::string::npos && !std::filesystem::exists(path, ignored);
}

std::string read_version_bytes(const std::string& path, const ReadOptions& options) {
  const std::size_t colon = path.find(':');
  const std::string revision = path.substr(0, colon + 1), file = path.substr(colon + 1);
  std::string trouble;
  if (auto bytes = blob(path, options, path, trouble)) return std::move(*bytes);
  const std::string other = file.starts_with("./") ? file.substr(2) : "./" + file;
  std::string ignored = "-";
  if (auto bytes = blob(revision + other, options, path, ignored)) return std::move(*bytes);
  throw Error(ErrorKind::Missing, "no such file, and git has no such version: " + trouble, path);
}

}  // namespace read

std::vector<Version> list_versions(const std::string& path, const ReadOptions& options) {
  const read::Outcome outcome = read::run_git({"log", "--follow", "-c", "--date-order", "--diff-filter=d", "-z", "--abbrev=7",
                                               "--format=/%h %cs", "--name-status", "--", path},
                                              options, path);
  if (outcome.status != 0) throw Error(ErrorKind::Missing, "git knows no history of it: " + read::first_line(outcome.err), path);
  std::vector<Version> versions = read::versions_in(outcome.out);
  if (versions.empty()) throw Error(ErrorKind::Missing, "git has no version of it; commit it first, or check the path", path);
  const auto file_name = [](const std::string& file) { return std::filesystem::path(file).filename(); };
  if (file_name(versions.back().path) != file_name(path))
    throw Error(ErrorKind::Missing, "git has no file of that name; name one file, not its folder", path);
  return versions;
}

Document read_version(const Version& version, const ReadOptions& options) {
  const std::string path = version.revision + ":" + version.path;
  Document document = read_bytes(read::read_version_bytes(path, options), path, options);
  document.date = version.date;
  return document;
}

}  // namespace accordiff
