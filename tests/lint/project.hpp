// The project's own files, as the lint tests read them.
#pragma once

#include <algorithm>
#include <filesystem>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "program.hpp"

namespace accordiff::lint {

inline const std::filesystem::path root = ACCORDIFF_SOURCE;

// Files below `folder` (relative to the project) with one of `extensions`, as relative paths in order.
inline std::vector<std::string> files(std::string_view folder, const std::vector<std::string>& extensions) {
  std::vector<std::string> found;
  if (!std::filesystem::exists(root / folder)) return found;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(root / folder)) {
    const bool wanted = std::find(extensions.begin(), extensions.end(), entry.path().extension().string()) != extensions.end();
    if (entry.is_regular_file() && wanted) found.push_back(entry.path().lexically_relative(root).generic_string());
  }
  std::sort(found.begin(), found.end());
  return found;
}

inline std::vector<std::string> sources(const std::vector<std::string>& folders) {
  std::vector<std::string> all;
  for (const std::string& folder : folders)
    for (std::string& file : files(folder, {".hpp", ".cpp"})) all.push_back(std::move(file));
  return all;
}

inline std::string text_of(const std::string& file) { return support::slurp(root / file); }

inline std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

}  // namespace accordiff::lint
