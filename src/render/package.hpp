// Zip archives of office files.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace accordiff::renderers {

// The bytes of an archive of these files (name, content), the same for the same files. Throws Error of kind Internal when libzip
// fails.
[[nodiscard]] std::string zipped(const std::vector<std::pair<std::string, std::string>>& files);

}  // namespace accordiff::renderers
