// From bytes to Documents. The only part of accordiff that opens files and starts other programs.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "accordiff/model.hpp"
#include "accordiff/options.hpp"

namespace accordiff {

// Reads a file, or standard input when `path` is "-", or a version in git when `path` is "REV:path" and no file of that name is
// there. What it is (text, Markdown, a web page, a Word, OpenDocument or PDF file) is told by its content unless options.format
// says so. Throws Error: Missing (no such file, a folder, not readable, no pdftotext), Input (empty, binary, broken, a scan),
// Limit.
[[nodiscard]] Document read_document(const std::string& path, const ReadOptions& options = {});

// The same for bytes already at hand; `path` is used for the name, the date in it, and messages.
[[nodiscard]] Document read_bytes(std::string_view bytes, const std::string& path, const ReadOptions& options = {});

// One committed version of a file.
struct Version {
  std::string revision;  // the hash of its commit, as short as tells it from others
  std::string date;      // of the commit, ISO 8601
  std::string path;      // as it was named then, from the top of the repository
};

// Every committed version of a file of the repository around the working folder, oldest first, through renames but
// not copies; commits that delete it are none. Throws Error (Missing) outside a repository, of a folder, and where there is no
// version.
[[nodiscard]] std::vector<Version> list_versions(const std::string& path, const ReadOptions& options = {});

// A version as a Document whose path is "REV:path" and whose date is that of its commit.
[[nodiscard]] Document read_version(const Version& version, const ReadOptions& options = {});

}  // namespace accordiff
