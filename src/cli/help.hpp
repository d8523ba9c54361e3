// The texts of --help and --version, made from tables.hpp.
#pragma once

#include <string>

namespace accordiff::cli {

// `command` "" gives the overview: the commands, then everything that `accordiff OLD NEW` takes.
[[nodiscard]] std::string help_text(const std::string& command);
[[nodiscard]] std::string version_text();

}  // namespace accordiff::cli
