// Paths are compared as they are written; nothing is looked up but whether a word is a folder or a file.
#include "cli/selection.hpp"

#include <algorithm>
#include <filesystem>

#include "cli/inputs.hpp"
#include "text/pattern.hpp"

namespace accordiff::cli {
namespace {

namespace fs = std::filesystem;

std::string folder_of_manifest(const policy::Manifest& manifest, const Repository& repository) {
  const std::string folder = fs::path(manifest.path).parent_path().string();
  return from_top(folder.empty() ? "." : folder, repository);
}

// "texts/**" and "texts/*" say nothing of the names of files.
bool takes_any_name(const std::string& pattern) { return pattern.ends_with('*') || pattern.ends_with('/'); }

std::string relative_to(const std::string& path, const std::string& folder) {
  return folder == "." ? path : fs::path(path).lexically_relative(folder).generic_string();
}

}  // namespace

std::string from_top(const std::string& path, const Repository& repository) {
  std::error_code ignored;
  fs::path named = path;
  if (named.is_absolute()) {
    const fs::path folder = fs::weakly_canonical(named.parent_path(), ignored);
    named = (folder / named.filename()).lexically_relative(fs::weakly_canonical(repository.top, ignored));
  } else {
    named = fs::path(repository.prefix) / named;
  }
  std::string text = named.lexically_normal().generic_string();
  if (text.size() > 1 && text.ends_with('/')) text.pop_back();
  return text;
}

std::string from_manifest(const std::string& path, const policy::Manifest& manifest, const Repository& repository) {
  return manifest.path.empty() ? path : relative_to(path, folder_of_manifest(manifest, repository));
}

Selection::Selection(const std::vector<std::string>& words, const policy::Manifest& manifest, const Repository& repository) {
  std::error_code ignored;
  for (const std::string& word : words) {
    const std::string path = from_top(word, repository);
    if (fs::is_directory(word, ignored) || word.ends_with('/')) chosen_.push_back({Kind::Folder, path, {}});
    else if (text::is_pattern(word) && !fs::exists(word, ignored))
      chosen_.push_back({Kind::Pattern, word, from_top(".", repository)});
    else chosen_.push_back({Kind::File, path, {}});
  }
  if (!words.empty()) return;
  for (const std::string& pattern : manifest.check.paths)
    chosen_.push_back({Kind::Pattern, pattern, folder_of_manifest(manifest, repository)});
  for (const policy::ManifestSeries& series : manifest.series)
    for (const policy::ManifestStatement& statement : series.statements)
      chosen_.push_back({Kind::File, from_top(statement.file, repository), {}});
  if (chosen_.empty()) chosen_.push_back({Kind::Folder, from_top(".", repository), {}});
}

bool Selection::names(const std::string& path) const {
  if (path.empty()) return false;
  return std::ranges::any_of(chosen_, [&](const Chosen& chosen) {
    switch (chosen.kind) {
      case Kind::File: return path == chosen.text || (path.starts_with(chosen.text + "/") && looks_like_statement(path));
      case Kind::Folder: return looks_like_statement(path) && (chosen.text == "." || path.starts_with(chosen.text + "/"));
      case Kind::Pattern:
        return text::matches_path(chosen.text, relative_to(path, chosen.folder)) &&
               (!takes_any_name(chosen.text) || looks_like_statement(path));
    }
    return false;
  });
}

std::vector<std::string> Selection::files() const {
  std::vector<std::string> files;
  for (const Chosen& chosen : chosen_)
    if (chosen.kind == Kind::File) files.push_back(chosen.text);
  return files;
}

}  // namespace accordiff::cli
