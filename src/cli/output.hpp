// Writing the result: to standard output, or to a file that appears whole or not at all.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace accordiff::cli {

// `path` "" is standard output; a reader who has gone away is no trouble. Throws Error of kind Output.
void write_output(std::string_view text, const std::string& path);

// Adds to the end of a file, which need not be there.
void append_output(std::string_view text, const std::string& path);

// Throws Error of kind Usage when writing `path` would overwrite one of the files that are read.
void refuse_overwriting(const std::string& path, const std::vector<std::string>& inputs);

}  // namespace accordiff::cli
