// Reading the table of --lexicon. What its rows mean is not known here.
#pragma once

#include <string>

namespace accordiff::cli {

// The bytes of the file. Throws Error: Missing (no such file, a folder, not readable), Limit (more than a megabyte),
// Input (nothing in it, which would silently stand for no lexicon at all).
[[nodiscard]] std::string read_lexicon(const std::string& path);

}  // namespace accordiff::cli
