// A file is written beside its final place and renamed, so that readers see the old file or the new one, never half.
// Devices and pipes cannot be renamed over and are written as they are.
#include "cli/output.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <system_error>

#include "accordiff/error.hpp"

namespace accordiff::cli {
namespace {

namespace fs = std::filesystem;

std::string reason(int code) { return std::generic_category().message(code); }

[[noreturn]] void fail(const std::string& path, int code) {
  throw Error(ErrorKind::Output, "cannot be written: " + reason(code), path);
}

// An interruption waits until the file has its place, so that it leaves neither half a file nor a stray one.
class Uninterrupted {
 public:
  Uninterrupted() {
    sigset_t interruptions;
    sigemptyset(&interruptions);
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) sigaddset(&interruptions, number);
    sigprocmask(SIG_BLOCK, &interruptions, &before_);
  }
  ~Uninterrupted() { sigprocmask(SIG_SETMASK, &before_, nullptr); }
  Uninterrupted(const Uninterrupted&) = delete;
  Uninterrupted& operator=(const Uninterrupted&) = delete;

 private:
  sigset_t before_{};
};

// An open file that is closed, and removed unless kept, on every way out.
class Scratch {
 public:
  explicit Scratch(const fs::path& target) : name_(target.parent_path() / ".accordiff-XXXXXX") {
    file_ = mkstemp(name_.data());
    if (file_ < 0) fail(target.string(), errno);
  }
  ~Scratch() {
    if (file_ >= 0) close(file_);
    if (!kept_) unlink(name_.c_str());
  }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;

  [[nodiscard]] int file() const noexcept { return file_; }

  // Closing can be the first to report a full disk.
  void rename_to(const fs::path& target) {
    if (fsync(file_) != 0 && errno != EINVAL) fail(target.string(), errno);
    const int closed = close(file_);
    file_ = -1;
    if (closed != 0 || rename(name_.c_str(), target.c_str()) != 0) fail(target.string(), errno);
    kept_ = true;
  }

 private:
  std::string name_;
  int file_ = -1;
  bool kept_ = false;
};

// 0, or the error that stopped it.
int write_all(int file, std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = write(file, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return errno;
    text.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

// As `cat > file` would have it: the rights of the file that is replaced, else those the umask leaves.
mode_t rights_for(const fs::path& target) {
  struct stat present {};
  if (stat(target.c_str(), &present) == 0) return present.st_mode & 0777U;
  const mode_t mask = umask(0);
  umask(mask);
  return 0666U & ~mask;
}

void write_device(std::string_view text, const std::string& path) {
  const int file = open(path.c_str(), O_WRONLY | O_CLOEXEC);
  if (file < 0) fail(path, errno);
  const int trouble = write_all(file, text);
  close(file);
  if (trouble != 0 && trouble != EPIPE) fail(path, trouble);
}

void write_file(std::string_view text, const std::string& path) {
  std::error_code ignored;
  const fs::file_status status = fs::status(path, ignored);
  if (fs::is_directory(status)) throw Error(ErrorKind::Output, "is a folder; name a file", path);
  if (fs::exists(status) && !fs::is_regular_file(status)) return write_device(text, path);
  // A symbolic link stays; what it points to is replaced.
  const fs::path resolved = fs::exists(status) ? fs::canonical(path, ignored) : fs::path{path};
  const fs::path target = resolved.empty() ? fs::path{path} : resolved;
  const Uninterrupted until_written;
  Scratch scratch(target);
  const int trouble = write_all(scratch.file(), text);
  if (trouble != 0) fail(path, trouble);
  if (fchmod(scratch.file(), rights_for(target)) != 0) fail(path, errno);
  scratch.rename_to(target);
}

}  // namespace

void write_output(std::string_view text, const std::string& path) {
  if (!path.empty()) return write_file(text, path);
  const int trouble = write_all(STDOUT_FILENO, text);
  if (trouble != 0 && trouble != EPIPE) fail("standard output", trouble);
}

void append_output(std::string_view text, const std::string& path) {
  const int file = open(path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0666);
  if (file < 0) fail(path, errno);
  const int trouble = write_all(file, text);
  close(file);
  if (trouble != 0) fail(path, trouble);
}

void refuse_overwriting(const std::string& path, const std::vector<std::string>& inputs) {
  if (path.empty()) return;
  for (const std::string& input : inputs) {
    std::error_code trouble;
    if (input != "-" && fs::is_regular_file(path, trouble) && fs::equivalent(path, input, trouble))
      throw Error(ErrorKind::Usage, "--output would overwrite what is read; choose another file", path);
  }
}

}  // namespace accordiff::cli
