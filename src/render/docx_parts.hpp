// The parts of a Word file that hold no statement: how it is put together, and how it looks.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace accordiff::renderers {

// What varies. `document`, `comments` and `footer` are whole parts.
struct DocxParts {
  std::string document, comments, footer;
};

// Every part of the file by its name in the archive.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> files_of(const DocxParts& parts);

}  // namespace accordiff::renderers
