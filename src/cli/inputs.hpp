// Which files a command line with folders and patterns means.
#pragma once

#include <string>
#include <vector>

namespace accordiff::cli {

// Whether a file in a folder is taken for a statement, by its name: text.txt, but no README.md, and no .hidden.txt.
[[nodiscard]] bool looks_like_statement(const std::string& file);

// Files stay; a folder stands for the statements in it, a pattern that names no file ("2019-*.txt") for what it matches, both by
// name. Of files in one folder that differ in their ending alone, the plainest stands for all. Each file once. Throws Error of
// kind Missing for a folder without statements and for a pattern that matches nothing.
[[nodiscard]] std::vector<std::string> expand_inputs(const std::vector<std::string>& words);

}  // namespace accordiff::cli
