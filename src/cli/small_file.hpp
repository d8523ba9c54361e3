// Reading the files that steer the program: the table of --lexicon, the manifest. What stands in them is not known here.
#pragma once

#include <string>

namespace accordiff::cli {

// The bytes of the file; `what` it is, for messages. Throws Error: Missing (no such file, a folder, not readable), Limit (more
// than a megabyte), Input (nothing in it, which would silently stand for no file at all).
[[nodiscard]] std::string read_small_file(const std::string& path, const std::string& what);

}  // namespace accordiff::cli
