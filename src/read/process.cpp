// Running other programs. The input is a file in memory, so that a program that does not read cannot block us.
#include "read/process.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <optional>
#include <system_error>
#include <utility>

#include "accordiff/error.hpp"

namespace accordiff::read {
namespace {

using Clock = std::chrono::steady_clock;
constexpr int not_started = 127;

class Descriptor {
 public:
  Descriptor() = default;
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() { close(); }
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
  }
  void close() {
    if (number_ >= 0) ::close(std::exchange(number_, -1));
  }
  [[nodiscard]] int get() const { return number_; }

 private:
  int number_ = -1;
};

[[noreturn]] void fail(const char* what, const std::string& path) {
  throw Error(ErrorKind::Internal, std::string(what) + ": " + std::generic_category().message(errno), path);
}

Descriptor in_memory(std::string_view input, const std::string& path) {
  Descriptor file(memfd_create("accordiff", MFD_CLOEXEC));
  if (file.get() < 0) fail("no room for the input of another program", path);
  for (std::size_t at = 0; at < input.size();) {
    const ssize_t wrote = ::write(file.get(), input.data() + at, input.size() - at);
    if (wrote < 0 && errno != EINTR) fail("no room for the input of another program", path);
    if (wrote > 0) at += static_cast<std::size_t>(wrote);
  }
  lseek(file.get(), 0, SEEK_SET);
  return file;
}

std::array<Descriptor, 2> open_pipe(const std::string& path) {
  std::array<int, 2> ends{};
  if (pipe2(ends.data(), O_CLOEXEC) != 0) fail("no pipe to another program", path);
  return {Descriptor(ends[0]), Descriptor(ends[1])};
}

void limit(int resource, rlim_t most) {
  const rlimit value{most, most};
  (void)setrlimit(static_cast<__rlimit_resource_t>(resource), &value);
}

// Between fork and exec only what is safe there.
[[noreturn]] void become(const char* program, char* const* arguments, int in, int out, int err, const ReadOptions& options) {
  setpgid(0, 0);
  dup2(in, 0);
  dup2(out, 1);
  dup2(err, 2);
  std::signal(SIGPIPE, SIG_DFL);
  limit(RLIMIT_CPU, options.max_seconds + 1);
  limit(RLIMIT_AS, options.max_memory);
  limit(RLIMIT_CORE, 0);
  execvp(program, arguments);
  _exit(not_started);
}

// A child that is killed and waited for on every way out.
class Child {
 public:
  explicit Child(pid_t id) : id_(id) {}
  ~Child() {
    if (id_ <= 0) return;
    kill(-id_, SIGKILL);
    kill(id_, SIGKILL);
    waitpid(id_, nullptr, 0);
  }
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;
  // Its exit status, -1 when a signal ended it; nothing when it has not ended yet.
  std::optional<int> ended() {
    int status = 0;
    const pid_t found = waitpid(id_, &status, WNOHANG);
    if (found == 0 || (found < 0 && errno == EINTR)) return std::nullopt;
    id_ = 0;
    return found > 0 && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  }

 private:
  pid_t id_;
};

// Appends what is there; false at the end.
bool take(int from, std::string& to) {
  std::array<char, 65536> buffer;
  const ssize_t got = ::read(from, buffer.data(), buffer.size());
  if (got > 0) to.append(buffer.data(), static_cast<std::size_t>(got));
  return got > 0 || (got < 0 && (errno == EINTR || errno == EAGAIN));
}

// Until it has closed its output and has ended.
void collect(Descriptor& out, Descriptor& err, Child& child, Outcome& outcome, const std::string& program,
             const ReadOptions& options, const std::string& path) {
  const auto until = Clock::now() + std::chrono::seconds(options.max_seconds);
  for (;;) {
    const bool silent = out.get() < 0 && err.get() < 0;
    if (silent)
      if (const auto status = child.ended()) {
        outcome.status = *status;
        return;
      }
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(until - Clock::now()).count();
    if (left <= 0)
      throw Error(ErrorKind::Limit,
                  program + " takes longer than " + std::to_string(options.max_seconds) + " s; raise --max-seconds", path);
    constexpr int moment = 2;  // milliseconds between looks at a program that has nothing more to say
    std::array<pollfd, 2> watched{pollfd{out.get(), POLLIN, 0}, pollfd{err.get(), POLLIN, 0}};
    if (poll(watched.data(), watched.size(), silent ? moment : static_cast<int>(left)) <= 0) continue;
    if (watched[0].revents != 0 && !take(out.get(), outcome.out)) out.close();
    if (watched[1].revents != 0 && !take(err.get(), outcome.err)) err.close();
    if (outcome.out.size() > options.max_inflated || outcome.err.size() > options.max_inflated)
      throw Error(ErrorKind::Limit,
                  program + " writes more than " + std::to_string(options.max_inflated) + " bytes; raise --max-inflated", path);
  }
}

}  // namespace

Outcome run_process(const std::string& program, const std::vector<std::string>& arguments, std::string_view input,
                    const ReadOptions& options, const std::string& path) {
  std::vector<std::string> words{program};
  words.insert(words.end(), arguments.begin(), arguments.end());
  std::vector<char*> pointers;
  for (std::string& word : words) pointers.push_back(word.data());
  pointers.push_back(nullptr);
  const Descriptor in = in_memory(input, path);
  auto [out, out_end] = open_pipe(path);
  auto [err, err_end] = open_pipe(path);
  const pid_t id = fork();
  if (id < 0) fail("another program cannot be started", path);
  if (id == 0) become(program.c_str(), pointers.data(), in.get(), out_end.get(), err_end.get(), options);
  Child child(id);
  out_end.close();
  err_end.close();
  Outcome outcome;
  collect(out, err, child, outcome, program, options, path);
  if (outcome.status == not_started && outcome.out.empty() && outcome.err.empty())
    throw Error(ErrorKind::Missing, "is read with the program " + program + ", which is not installed", path);
  return outcome;
}

}  // namespace accordiff::read
