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
std::tm now() {
  const std::string_view epoch = variable("SOURCE_DATE_EPOCH");
  std::time_t seconds = std::time(nullptr);
  if (!epoch.empty()) std::from_chars(epoch.data(), epoch.data() + epoch.size(), seconds);
  std::tm parts{};
  gmtime_r(&seconds, &parts);
  return parts;
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
  const std::string_view in_use = variable("GIT_PAGER_IN_USE"), columns = variable("COLUMNS");
  around.in_git = in_use == "true" || in_use == "1";
  std::from_chars(columns.data(), columns.data() + columns.size(), around.git_columns);
  around.now = fmt::format("{:%Y-%m-%d %H:%M} UTC", now());
  around.no_color = !variable("NO_COLOR").empty();
  around.dumb = variable("TERM") == "dumb";
  return around;
}

CiVariables look_for_ci() {
  const auto text = [](const char* name) { return std::string(variable(name)); };
  return {.github_base = text("GITHUB_BASE_REF"),
          .gitlab_base = text("CI_MERGE_REQUEST_DIFF_BASE_SHA"),
          .gitlab_before = text("CI_COMMIT_BEFORE_SHA"),
          .gitlab_main = text("CI_DEFAULT_BRANCH"),
          .step_summary = text("GITHUB_STEP_SUMMARY")};
}

std::string today() { return fmt::format("{:%Y-%m-%d}", now()); }

std::size_t columns_of_errors() {
  winsize size{};
  const bool shows = isatty(STDERR_FILENO) == 1 && variable("TERM") != "dumb";
  return shows && ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

RenderOptions settle(const Invocation& asked, const Surroundings& around) {
  RenderOptions settled = asked.render;
  const bool by_git = asked.command == "git-diff" && around.in_git && !around.terminal;
  const bool to_terminal = (around.terminal || by_git) && asked.output.empty();
  const std::size_t columns = by_git ? around.git_columns : around.columns;
  settled.color = asked.color == Color::Always || (asked.color == Color::Auto && to_terminal && !around.no_color && !around.dumb);
  if (!asked.width_given && to_terminal && columns > 0) settled.width = std::max<std::size_t>(columns, 20);
  if (asked.stamp) settled.stamp = around.now;
  return settled;
}

}  // namespace accordiff::cli
