// Folders and patterns.
#include "cli/inputs.hpp"

#include <glob.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <set>

#include "accordiff/error.hpp"

namespace accordiff::cli {
namespace {

namespace fs = std::filesystem;

// The plainest first.
constexpr std::array<std::string_view, 8> endings{".txt", ".md", ".markdown", ".html", ".htm", ".docx", ".odt", ".pdf"};

std::size_t rank_of(const fs::path& file) {
  return static_cast<std::size_t>(std::ranges::find(endings, file.extension().string()) - endings.begin());
}

std::vector<std::string> statements_in(const std::string& folder) {
  std::map<std::string, fs::path> plainest;  // by name without ending
  std::error_code trouble;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, trouble)) {
    if (!entry.is_regular_file() || !looks_like_statement(entry.path().string())) continue;
    const auto [known, fresh] = plainest.try_emplace(entry.path().stem().string(), entry.path());
    if (!fresh && rank_of(entry.path()) < rank_of(known->second)) known->second = entry.path();
  }
  if (trouble) throw Error(ErrorKind::Missing, "cannot be listed: " + trouble.message(), folder);
  if (plainest.empty()) throw Error(ErrorKind::Missing, "holds no statement: no file whose name ends in .txt, .md, ...", folder);
  std::vector<std::string> files;
  for (const auto& [stem, file] : plainest) files.push_back(file.string());
  return files;
}

struct Matches {
  glob_t found{};
  explicit Matches(const std::string& pattern) { trouble = glob(pattern.c_str(), GLOB_NOSORT, nullptr, &found); }
  ~Matches() { globfree(&found); }
  Matches(const Matches&) = delete;
  Matches& operator=(const Matches&) = delete;
  int trouble = 0;
};

std::vector<std::string> matching(const std::string& pattern) {
  const Matches matches(pattern);
  if (matches.trouble != 0) throw Error(ErrorKind::Missing, "no file matches this pattern", pattern);
  std::vector<std::string> files(matches.found.gl_pathv, matches.found.gl_pathv + matches.found.gl_pathc);
  std::ranges::sort(files);
  return files;
}

}  // namespace

bool looks_like_statement(const std::string& file) {
  const std::string name = fs::path(file).filename().string();
  return rank_of(file) < endings.size() && !name.starts_with('.') && !name.starts_with("README");
}

std::vector<std::string> expand_inputs(const std::vector<std::string>& words) {
  std::vector<std::string> files;
  std::set<std::string> known;
  const auto add = [&](const std::string& file) {
    std::error_code trouble;
    const fs::path real = fs::weakly_canonical(file, trouble);
    if (known.insert(trouble ? file : real.string()).second) files.push_back(file);
  };
  const auto add_one = [&](const std::string& word) {
    if (!fs::is_directory(word)) return add(word);
    for (const std::string& file : statements_in(word)) add(file);
  };
  for (const std::string& word : words) {
    const bool pattern = word.find_first_of("*?[") != std::string::npos && !fs::exists(word);
    if (!pattern) add_one(word);
    else
      for (const std::string& match : matching(word)) add_one(match);
  }
  return files;
}

}  // namespace accordiff::cli
