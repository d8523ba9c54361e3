// One line, drawn over and over.
#include "cli/progress.hpp"

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdio>

#include "cli/terminal.hpp"
#include "text/utf8.hpp"

namespace accordiff::cli {
namespace {

constexpr auto patience = std::chrono::milliseconds(400);  // before the first showing
constexpr auto interval = std::chrono::milliseconds(100);
constexpr std::size_t bar_width = 20;

void put(const std::string& text) {
  std::fputs(text.c_str(), stderr);
  std::fflush(stderr);
}

}  // namespace

std::string progress_line(std::size_t done, std::size_t all, const std::string& name, std::size_t columns) {
  const std::size_t filled = all == 0 ? 0 : done * bar_width / all, percent = all == 0 ? 0 : done * 100 / all;
  std::string line = fmt::format("[{}{}] {:3} % ({} of {})  ", std::string(filled, '#'), std::string(bar_width - filled, '.'),
                                 percent, done, all);
  for (std::size_t at = 0; at < name.size();) {
    std::size_t next = at;
    const char32_t c = text::next_char(name, next);
    const std::string_view character = std::string_view(name).substr(at, next - at);
    if (text::display_width(line) + text::display_width(character) > columns) break;
    line += c < 0x20 || c == 0x7F ? " " : character;
    at = next;
  }
  return line.substr(0, text::display_width(line) > columns ? columns : line.size());
}

ProgressBar::ProgressBar() : columns_(columns_of_errors()), next_(Clock::now() + patience) {}

ProgressBar::~ProgressBar() {
  if (shown_) put("\r\x1b[K");
}

void ProgressBar::show(std::size_t done, std::size_t all, const std::string& name) {
  if (columns_ == 0 || Clock::now() < next_) return;
  next_ = Clock::now() + interval;
  shown_ = true;
  put("\r" + progress_line(done, all, name, columns_ - 1) + "\x1b[K");
}

}  // namespace accordiff::cli
