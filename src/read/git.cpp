// Asks git for versions of files and for their history.
#include "read/git.hpp"

#include <algorithm>
#include <filesystem>
#include <vector>

#include "accordiff/error.hpp"
#include "accordiff/read.hpp"
#include "read/process.hpp"

namespace accordiff {
namespace read {
namespace {

std::string first_line(const std::string& text) {
  std::string line = text.substr(0, text.find('\n'));
  for (const std::string_view word : {"fatal: ", "error: "})
    if (line.starts_with(word)) line.erase(0, word.size());
  return line;
}

// Git maps the files of a repository into memory, by default a GiB at a time, which the limit of memory would not allow.
Outcome run_git(std::vector<std::string> arguments, const ReadOptions& options, const std::string& path) {
  const auto settings = {
      "--no-pager", "-c", "core.packedGitWindowSize=32m", "-c", "core.packedGitLimit=256m", "-c", "log.showSignature=false"};
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
  const read::Outcome outcome =
      read::run_git({"log", "--follow", "-z", "--format=%H %cs", "--name-only", "--diff-filter=d", "--", path}, options, path);
  if (outcome.status != 0) throw Error(ErrorKind::Missing, "git knows no history of it: " + read::first_line(outcome.err), path);
  std::vector<std::string> parts;
  for (std::size_t at = 0; at < outcome.out.size();) {
    const std::size_t end = std::min(outcome.out.find('\0', at), outcome.out.size());
    std::string part = outcome.out.substr(at, end - at);
    while (part.starts_with('\n')) part.erase(0, 1);
    if (!part.empty()) parts.push_back(std::move(part));
    at = end + 1;
  }
  std::vector<Version> versions;
  for (std::size_t k = 0; k < parts.size(); ++k) {
    // "HASH DATE", and behind a line end or a NUL the path as it was then
    const std::size_t line = parts[k].find('\n');
    const std::string head = parts[k].substr(0, line);
    const std::size_t space = head.find(' ');
    if (space == std::string::npos || space < 40) continue;
    std::string name = line != std::string::npos ? parts[k].substr(parts[k].find_first_not_of('\n', line)) : std::string{};
    if (name.empty() && k + 1 < parts.size()) name = parts[++k];
    versions.push_back({head.substr(0, space), head.substr(space + 1), std::move(name)});
  }
  std::ranges::reverse(versions);
  if (versions.empty()) throw Error(ErrorKind::Missing, "git has no version of it; commit it first, or check the path", path);
  return versions;
}

Document read_version(const Version& version, const ReadOptions& options) {
  Document document = read_document(version.revision + ":" + version.path, options);
  document.date = version.date;
  document.name = std::filesystem::path(version.path).stem().string() + " " + version.revision.substr(0, 7);
  return document;
}

}  // namespace accordiff
