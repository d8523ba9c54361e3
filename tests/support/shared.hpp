// Material that is not part of the project: $ACCORDIFF_SHARED, or a folder "shared" beside the checkout. Tests that need it are
// skipped where it is not.
#pragma once

#include <cstdlib>
#include <filesystem>

namespace accordiff::support {

inline std::filesystem::path shared() {
  const char* named = std::getenv("ACCORDIFF_SHARED");
  return named ? std::filesystem::path(named) : std::filesystem::path(ACCORDIFF_SOURCE_DIR).parent_path() / "shared";
}

}  // namespace accordiff::support
