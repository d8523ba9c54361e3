// Versions of files in git, by git itself as a process.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "accordiff/options.hpp"
#include "read/process.hpp"

namespace accordiff::read {

// Runs git with the settings of people put aside that would change what it says. `path` is for messages.
[[nodiscard]] Outcome run_git(std::vector<std::string> arguments, const ReadOptions& options, const std::string& path);

// The first line of git's complaint, without "fatal: ".
[[nodiscard]] std::string first_line(const std::string& text);

// The bytes that git holds under the name of an object; nothing when it has none, and then why in `trouble` if that is empty.
[[nodiscard]] std::optional<std::string> blob(const std::string& object, const ReadOptions& options, const std::string& path,
                                              std::string& trouble);

// Whether a path is written as git writes a version, "REV:path", and is no file of that name.
[[nodiscard]] bool names_version(const std::string& path);

// The bytes of REV:path. Like git, takes the path from the top of the repository, or from the present folder when it begins with
// "./"; where git finds nothing, the other is tried. Throws Error: Missing with git's own words, Limit.
[[nodiscard]] std::string read_version_bytes(const std::string& path, const ReadOptions& options);

}  // namespace accordiff::read
