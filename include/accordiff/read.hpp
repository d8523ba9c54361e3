// From bytes to Documents. The only part of accordiff that opens files.
#pragma once

#include <string>
#include <string_view>

#include "accordiff/model.hpp"
#include "accordiff/options.hpp"

namespace accordiff {

// Reads a file, or standard input when `path` is "-".
// Throws Error: Missing (no such file, a folder, not readable), Input (empty, binary, broken front matter), Limit.
[[nodiscard]] Document read_document(const std::string& path, const ReadOptions& options = {});

// The same for bytes already at hand; `path` is used for the name, the date in it, and messages.
[[nodiscard]] Document read_bytes(std::string_view bytes, const std::string& path, const ReadOptions& options = {});

}  // namespace accordiff
