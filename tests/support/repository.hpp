// A git repository of its own for a test.
#pragma once

#include <cstdlib>
#include <string>

#include "program.hpp"

namespace accordiff::support {

class Repository {
 public:
  // Whether there is a git to make it with.
  [[nodiscard]] bool begin() const { return git("init -q"); }

  bool git(const std::string& words, const std::string& date = "2021-04-16T12:00:00Z") const {
    const std::string command = "cd '" + folder.path().string() + "' && GIT_COMMITTER_DATE=" + date +
                                " git -c user.name=n -c user.email=e@example.org -c commit.gpgsign=false " + words +
                                " >/dev/null 2>&1";
    return std::system(command.c_str()) == 0;
  }

  bool commit(const std::string& name, const std::string& text, const std::string& date = "2021-04-16T12:00:00Z") const {
    std::filesystem::create_directories((folder.path() / name).parent_path());
    (void)folder.file(name, text);
    return git("add .") && git("commit -qm text", date);
  }

  Folder folder;
};

// The working folder of a test, as it was when the test ends.
class WorkingFolder {
 public:
  explicit WorkingFolder(const std::filesystem::path& folder) { std::filesystem::current_path(folder); }
  ~WorkingFolder() {
    std::error_code ignored;
    std::filesystem::current_path(before_, ignored);
  }
  WorkingFolder(const WorkingFolder&) = delete;
  WorkingFolder& operator=(const WorkingFolder&) = delete;

 private:
  std::filesystem::path before_ = std::filesystem::current_path();
};

}  // namespace accordiff::support
