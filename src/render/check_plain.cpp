// The form that editors jump by.
#include "render/check_plain.hpp"

#include <fmt/format.h>

#include "render/check_text.hpp"
#include "render/wording.hpp"

namespace accordiff::renderers {
namespace {

std::string place_of(const CheckedFile& file, const Region& region) {
  const std::string path = visible(path_of(file));
  return region.line == 0 ? path : fmt::format("{}:{}:{}", path, region.line, region.column);
}

}  // namespace

std::string render_check_plain(const CheckReport& report) {
  std::string text;
  for (const CheckedFile& file : report.files) {
    if (file.change == FileChange::Renamed)
      text += fmt::format("{}: note: renamed from {}\n", visible(file.path), visible(file.old_path));
    for (const Violation& violation : file.violations) {
      if (!is_open(violation)) continue;
      const Region& region = file.path.empty() ? violation.old_place : violation.place;
      text += fmt::format("{}: {}: {}  [{} {}]\n", place_of(file, region), name_of(violation.severity),
                          message_of(file, violation), violation.rule, violation.key);
    }
  }
  for (const Acceptance& stale : report.stale)
    text += fmt::format("{}:{}: warning: stale-acceptance: {}\n", visible(report.accepted_path), stale.line, message_of(stale));
  return text + sentence_of(report) + "\n";
}

}  // namespace accordiff::renderers
