// Asks the terminal and the environment, and decides on colour and width.
#include "cli/terminal.hpp"

#include <fmt/chrono.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <ctime>
#include <string_view>

namespace accordiff::cli {
namespace {

std::string_view variable(const char* name) {
  const char* value = std::getenv(name);
  return value ? value : "";
}

// https://reproducible-builds.org/specs/source-date-epoch
std::string now() {
  const std::string_view epoch = variable("SOURCE_DATE_EPOCH");
  std::time_t seconds = std::time(nullptr);
  if (!epoch.empty()) std::from_chars(epoch.data(), epoch.data() + epoch.size(), seconds);
  std::tm parts{};
  gmtime_r(&seconds, &parts);
  return fmt::format("{:%Y-%m-%d %H:%M} UTC", parts);
}

}  // namespace

Surroundings look_around() {
  Surroundings around;
  around.terminal = isatty(STDOUT_FILENO) == 1;
  winsize size{};
  if (around.terminal && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0) {
    around.columns = size.ws_col;
    around.lines = size.ws_row;
  }
  around.pager = variable("PAGER");
  around.now = now();
  around.no_color = !variable("NO_COLOR").empty();
  around.dumb = variable("TERM") == "dumb";
  return around;
}

std::size_t columns_of_errors() {
  winsize size{};
  const bool shows = isatty(STDERR_FILENO) == 1 && variable("TERM") != "dumb";
  return shows && ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

RenderOptions settle(const Invocation& asked, const Surroundings& around) {
  RenderOptions settled = asked.render;
  const bool to_terminal = around.terminal && asked.output.empty();
  settled.color = asked.color == Color::Always || (asked.color == Color::Auto && to_terminal && !around.no_color && !around.dumb);
  if (!asked.width_given && to_terminal && around.columns > 0) settled.width = std::max<std::size_t>(around.columns, 20);
  if (asked.stamp) settled.stamp = around.now;
  return settled;
}

}  // namespace accordiff::cli
