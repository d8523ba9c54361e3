// Versions of files in git, by git itself as a process.
#pragma once

#include <optional>
#include <string>

#include "accordiff/options.hpp"

namespace accordiff::read {

// Whether a path is written as git writes a version, "REV:path", and is no file of that name.
[[nodiscard]] bool names_version(const std::string& path);

// The bytes of REV:path. Like git, takes the path from the top of the repository, or from the present folder when it begins with
// "./"; where git finds nothing, the other is tried. Throws Error: Missing with git's own words, Limit.
[[nodiscard]] std::string read_version_bytes(const std::string& path, const ReadOptions& options);

}  // namespace accordiff::read
