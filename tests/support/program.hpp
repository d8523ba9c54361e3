// Runs the program under test as a user would: arguments, environment and standard input in; both outputs and the exit
// status back. And a folder of its own for the files of a test.
#pragma once

#include <fcntl.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace accordiff::support {

inline std::string slurp(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

inline void spill(const std::filesystem::path& path, std::string_view bytes) {
  std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

// A folder that is gone with its files when the test ends.
class Folder {
 public:
  Folder() {
    std::string name = (std::filesystem::temp_directory_path() / "accordiff-test-XXXXXX").string();
    if (!mkdtemp(name.data())) throw std::runtime_error("no temporary folder");
    path_ = name;
  }
  ~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }
  [[nodiscard]] std::string operator/(std::string_view name) const { return (path_ / name).string(); }
  // Writes a file and gives its path.
  std::string file(std::string_view name, std::string_view bytes) const {
    spill(path_ / name, bytes);
    return *this / name;
  }
  [[nodiscard]] std::size_t count() const {
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(path_), {}));
  }

 private:
  std::filesystem::path path_;
};

struct Outcome {
  int status = -1;  // exit status; 128 + signal when a signal ended it; 124 when time ran out
  std::string out, err;
  double seconds = 0;  // processor time, user and system
  long kibibytes = 0;  // largest resident size
};

struct Setting {
  std::string input;                               // standard input
  std::map<std::string, std::string> environment;  // set on top of the present one
  double most_seconds = 60;                        // wall clock
  std::string out;                                 // standard output goes to this file instead
};

// Takes the place of the forked child's image; `exec` failing is status 127.
[[noreturn]] inline void become(const std::string& program, const std::vector<std::string>& arguments, const Setting& setting,
                                const std::string& in, const std::string& out, const std::string& err) {
  dup2(open(in.c_str(), O_RDONLY), STDIN_FILENO);
  dup2(open(out.c_str(), O_WRONLY | O_CREAT, 0600), STDOUT_FILENO);
  dup2(open(err.c_str(), O_WRONLY | O_CREAT, 0600), STDERR_FILENO);
  for (const auto& [name, value] : setting.environment) setenv(name.c_str(), value.c_str(), 1);
  std::vector<char*> words{const_cast<char*>(program.c_str())};
  for (const std::string& argument : arguments) words.push_back(const_cast<char*>(argument.c_str()));
  words.push_back(nullptr);
  execv(program.c_str(), words.data());
  _exit(127);
}

inline Outcome run_program(const std::string& program, const std::vector<std::string>& arguments, const Setting& setting = {}) {
  const Folder scratch;
  const std::string in = scratch.file("in", setting.input);
  const std::string out = setting.out.empty() ? scratch / "out" : setting.out;
  const std::string err = scratch / "err";
  const pid_t child = fork();
  if (child < 0) throw std::runtime_error("fork");
  if (child == 0) become(program, arguments, setting, in, out, err);

  Outcome outcome;
  int state = 0;
  rusage used{};
  const auto deadline = std::chrono::steady_clock::now() + std::chrono::duration<double>(setting.most_seconds);
  bool late = false;
  while (wait4(child, &state, WNOHANG, &used) == 0) {
    if (!late && std::chrono::steady_clock::now() > deadline) {
      late = true;
      kill(child, SIGKILL);
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
  }
  outcome.status = late ? 124 : WIFEXITED(state) ? WEXITSTATUS(state) : 128 + WTERMSIG(state);
  const auto seconds = [](timeval t) { return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6; };
  outcome.seconds = seconds(used.ru_utime) + seconds(used.ru_stime);
  outcome.kibibytes = used.ru_maxrss;
  if (setting.out.empty()) outcome.out = slurp(out);
  outcome.err = slurp(err);
  return outcome;
}

}  // namespace accordiff::support
