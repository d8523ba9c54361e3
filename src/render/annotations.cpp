// The runner reads a command a line: what would end a line, a command or a property is written %0A.
#include "render/annotations.hpp"

#include <fmt/format.h>

#include "render/check_text.hpp"
#include "render/wording.hpp"

namespace accordiff::renderers {
namespace {

std::string encoded(std::string_view text, bool property = false) {
  std::string escaped;
  for (const char c : text) {
    if (c == '%') escaped += "%25";
    else if (c == '\r') escaped += "%0D";
    else if (c == '\n') escaped += "%0A";
    else if (property && c == ':') escaped += "%3A";
    else if (property && c == ',') escaped += "%2C";
    else escaped += c;
  }
  return escaped;
}

std::string command(std::string_view level, const std::string& path, const std::string& place, std::string_view rule,
                    const std::string& message) {
  return fmt::format("::{} file={}{},title=accordiff {}::{}\n", level, encoded(path, true), place, encoded(rule, true),
                     encoded(visible(message)));
}

// Columns hold for annotations of one line only.
std::string place_of(const Region& region) {
  if (region.line == 0) return {};
  if (region.line != region.end_line) return fmt::format(",line={},endLine={}", region.line, region.end_line);
  return fmt::format(",line={},col={},endColumn={}", region.line, region.column, region.end_column);
}

}  // namespace

std::string render_annotations(const CheckReport& report) {
  std::string text;
  for (const CheckedFile& file : report.files)
    for (const Violation& violation : file.violations)
      if (is_open(violation))
        text += command(name_of(violation.severity), path_of(file), place_of(violation.place), violation.rule,
                        message_of(file, violation));
  for (const Acceptance& stale : report.stale)
    text += command("warning", report.accepted_path, fmt::format(",line={}", stale.line), "stale-acceptance", message_of(stale));
  return text;
}

}  // namespace accordiff::renderers
