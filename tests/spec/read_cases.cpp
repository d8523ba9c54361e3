// Reading the fences.
#include <algorithm>
#include <fstream>

#include "spec.hpp"

namespace accordiff::test {
namespace {

void read_file(const std::filesystem::path& path, std::vector<Case>& cases) {
  std::ifstream file(path);
  std::string title, row;
  bool inside = false;
  for (std::uint32_t line = 1; std::getline(file, row); ++line) {
    if (!inside && row.starts_with('#')) title = row.substr(std::min(row.size(), row.find_first_not_of("# ")));
    if (row.starts_with("```")) {
      const std::string kind = row.substr(3);
      inside = !inside;
      if (inside) cases.push_back({path.filename().string(), line, title, kind, {}});
      continue;
    }
    if (!inside || row.empty()) continue;
    if (row.starts_with("- ")) {
      cases.back().fields.emplace_back("-", row.substr(2));
    } else if (const auto colon = row.find(": "); colon != std::string::npos) {
      cases.back().fields.emplace_back(row.substr(0, colon), row.substr(colon + 2));
    } else {
      cases.back().fields.emplace_back("?", row);
    }
  }
}

}  // namespace

std::string Case::field(const std::string& name) const {
  const auto found = std::ranges::find(fields, name, [](const auto& field) { return field.first; });
  return found == fields.end() ? std::string{} : found->second;
}

std::vector<std::string> Case::all(const std::string& name) const {
  std::vector<std::string> found;
  for (const auto& [key, value] : fields)
    if (key == name) found.push_back(value);
  return found;
}

std::vector<Case> read_cases(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    if (entry.path().extension() == ".md") files.push_back(entry.path());
  std::ranges::sort(files);
  std::vector<Case> cases;
  for (const auto& path : files) read_file(path, cases);
  std::erase_if(cases, [](const Case& one) { return one.kind != "acts" && one.kind != "change" && one.kind != "series"; });
  return cases;
}

}  // namespace accordiff::test
