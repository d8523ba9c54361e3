// A progress bar on standard error, for people who wait at a terminal; nothing in pipes and files.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>

namespace accordiff::cli {

// "[#####.....]  50 % (80 of 160)  2014-03-19", as wide as `columns`.
[[nodiscard]] std::string progress_line(std::size_t done, std::size_t all, const std::string& name, std::size_t columns);

class ProgressBar {
 public:
  ProgressBar();
  ~ProgressBar();  // takes it away
  ProgressBar(const ProgressBar&) = delete;
  ProgressBar& operator=(const ProgressBar&) = delete;

  // Shown once work has taken long enough to be noticed, and then a few times a second.
  void show(std::size_t done, std::size_t all, const std::string& name);

 private:
  using Clock = std::chrono::steady_clock;
  std::size_t columns_ = 0;  // 0: no terminal
  bool shown_ = false;
  Clock::time_point next_;
};

}  // namespace accordiff::cli
