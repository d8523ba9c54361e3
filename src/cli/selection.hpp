// Which files of a repository are statements to check.
#pragma once

#include <string>
#include <vector>

#include "accordiff/repository.hpp"
#include "policy/manifest.hpp"

namespace accordiff::cli {

class Selection {
 public:
  // Of words of the command line, named from the working folder; without any, what the manifest names; else the working folder.
  Selection(const std::vector<std::string>& words, const policy::Manifest& manifest, const Repository& repository);

  // `path` is named from the top of the repository.
  [[nodiscard]] bool names(const std::string& path) const;
  [[nodiscard]] bool names(const TouchedFile& file) const { return names(file.path) || names(file.old_path); }

  // Words that are neither patterns nor folders, as paths from the top.
  [[nodiscard]] std::vector<std::string> files() const;

 private:
  enum class Kind : std::uint8_t { File, Folder, Pattern };
  struct Chosen {
    Kind kind = Kind::File;
    std::string text;    // a path from the top; or a pattern from `folder`
    std::string folder;  // of a pattern
  };

  std::vector<Chosen> chosen_;
};

// A path as it is named from the top of the repository; with ".." where it leads out of it.
[[nodiscard]] std::string from_top(const std::string& path, const Repository& repository);

// A path named from the top, as it is named from the folder of the manifest.
[[nodiscard]] std::string from_manifest(const std::string& path, const policy::Manifest& manifest, const Repository& repository);

}  // namespace accordiff::cli
