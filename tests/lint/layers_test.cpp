// Layers point downward only, and each library is known to one place. Read from the #include lines.
#include <gmock/gmock.h>

#include <map>
#include <regex>
#include <set>

#include "project.hpp"

namespace accordiff::lint {
namespace {

using Names = std::set<std::string>;

struct Include {
  std::string file;  // that includes
  std::string name;  // what is included
  bool angled = false;
};

std::vector<Include> includes() {
  static const std::regex directive(R"re(^\s*#\s*include\s*([<"])([^>"]+)[>"])re");
  std::vector<Include> all;
  for (const std::string& file : sources({"src", "include"})) {
    for (const std::string& line : lines_of(text_of(file))) {
      std::smatch match;
      if (std::regex_search(line, match, directive)) all.push_back({file, match[2], match[1] == "<"});
    }
  }
  return all;
}

// "src/align/align.cpp" -> "align"; files directly in src belong to no folder.
std::string folder_of(const std::string& file) {
  const std::filesystem::path path(file);
  return path.parent_path() == "src" ? path.stem().string() : path.parent_path().filename().string();
}

// Folder -> the folders it may include from, besides itself.
const std::map<std::string, Names> lower{
    {"text", {}},
    {"segment", {"text"}},
    {"align", {"segment", "text"}},
    {"diff", {"segment", "text"}},
    {"classify", {"segment", "text"}},
    {"read", {"text"}},
    {"render", {"text"}},
    {"policy", {"text"}},
    {"series", {"align", "segment", "text"}},
    {"compare", {"series", "classify", "diff", "align", "segment", "text"}},
    {"track", {"compare", "series", "segment", "text"}},
    {"matrix", {"compare", "series", "align", "segment", "text"}},
    {"check", {"compare", "series", "text"}},
    {"cli", {"policy", "render", "read", "text"}},
};

// Folders that join classify, diff and align may never meet; the public entry points stand above all of them.
const std::map<std::string, Names> entry_points{
    {"accordiff/compare.hpp", {"compare", "cli"}},
    {"accordiff/read.hpp", {"read", "cli"}},
    {"accordiff/series.hpp", {"series", "track", "matrix", "policy", "cli"}},
    {"accordiff/check.hpp", {"accordiff", "check", "policy", "read", "render", "cli"}},
    {"accordiff/repository.hpp", {"read", "cli"}},
    {"accordiff/render.hpp", {"render", "cli"}},
};

TEST(Layers, PointDownwardOnly) {
  for (const Include& include : includes()) {
    if (include.angled || include.name.starts_with("accordiff/")) continue;
    const std::string from = folder_of(include.file);
    const std::string to = include.name.substr(0, include.name.find('/'));
    ASSERT_TRUE(lower.contains(from)) << include.file << ": its folder has no layer";
    EXPECT_TRUE(from == to || lower.at(from).contains(to)) << include.file << " includes " << include.name;
  }
}

TEST(Layers, EntryPointsAreUsedFromAboveOnly) {
  for (const Include& include : includes()) {
    const auto found = entry_points.find(include.name);
    if (found == entry_points.end()) continue;
    EXPECT_TRUE(found->second.contains(folder_of(include.file))) << include.file << " includes " << include.name;
  }
}

TEST(Layers, PublicHeadersKnowOnlyEachOther) {
  for (const Include& include : includes()) {
    if (!include.file.starts_with("include/")) continue;
    const bool standard = include.angled && include.name.find_first_of("./") == std::string::npos;
    EXPECT_TRUE(standard || include.name.starts_with("accordiff/")) << include.file << " includes " << include.name;
  }
}

TEST(Layers, EachLibraryIsKnownToOnePlace) {
  const std::map<std::string, std::regex> place{{"unicode/", std::regex("src/text/.*")},
                                                {"libstemmer", std::regex("src/text/stemmer\\.cpp")},
                                                {"dtl/", std::regex("src/diff/script\\.[ch]pp")},
                                                {"boost/", std::regex("src/cli/options\\.[ch]pp")},
                                                {"nlohmann/", std::regex("src/render/.*\\.cpp")},
                                                {"yaml-cpp/", std::regex("src/(read/front_matter|policy/yaml)\\.cpp")},
                                                {"cmark", std::regex("src/read/.*\\.cpp")},
                                                {"gumbo", std::regex("src/read/html\\.cpp")},
                                                {"zip.h", std::regex("src/(read/archive|render/package)\\.cpp")},
                                                {"pugixml", std::regex("src/(read/.*|render/(docx_?.*|junit))\\.[ch]pp")},
                                                {"nettle/", std::regex("src/text/digest\\.cpp")}};
  std::map<std::string, Names> users;
  for (const Include& include : includes()) {
    if (!include.angled) continue;
    for (const auto& [library, allowed] : place) {
      if (!include.name.starts_with(library)) continue;
      EXPECT_TRUE(std::regex_match(include.file, allowed)) << include.file << " includes <" << include.name << ">";
      users[library].insert(include.file);
    }
  }
  for (const char* library : {"dtl/", "boost/", "nlohmann/", "yaml-cpp/", "cmark", "gumbo", "zip.h", "nettle/"})
    EXPECT_LE(users[library].size(), library == std::string_view{"yaml-cpp/"} || library == std::string_view{"zip.h"} ? 2U : 1U)
        << library << " is included by " << testing::PrintToString(users[library]);
}

// The files of src that the rules speak of are there: a folder renamed would make the rules empty.
TEST(Layers, SpeakOfWhatIsThere) {
  Names folders;
  for (const Include& include : includes())
    if (include.file.starts_with("src/")) folders.insert(folder_of(include.file));
  for (const char* folder :
       {"text", "read", "segment", "align", "diff", "classify", "series", "render", "policy", "compare", "check", "cli"})
    EXPECT_TRUE(folders.contains(folder)) << folder;
}

}  // namespace
}  // namespace accordiff::lint
