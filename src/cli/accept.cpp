// One entry a key and file.
#include "cli/accept.hpp"

#include <algorithm>

#include "accordiff/error.hpp"
#include "render/check_text.hpp"

namespace accordiff::cli {
namespace {

bool same_change(const Acceptance& one, const Acceptance& other) { return one.key == other.key && one.file == other.file; }

void check_keys(const CheckReport& report, const std::vector<std::string>& keys) {
  for (const std::string& key : keys) {
    const auto has_it = [&](const CheckedFile& file) {
      return std::ranges::find(file.violations, key, &Violation::key) != file.violations.end();
    };
    if (std::ranges::none_of(report.files, has_it))
      throw Error(ErrorKind::Usage, "--key: nothing that 'accordiff check' finds has the key '" + key + "'");
  }
}

}  // namespace

std::size_t add_accepted(std::vector<Acceptance>& accepted, const CheckReport& report, const Invocation& asked) {
  check_keys(report, asked.keys);
  std::size_t fresh = 0;
  for (const CheckedFile& file : report.files)
    for (const Violation& violation : file.violations) {
      const bool named = asked.keys.empty() || std::ranges::find(asked.keys, violation.key) != asked.keys.end();
      if (!named || !renderers::is_open(violation)) continue;
      Acceptance entry{.key = violation.key,
                       .file = renderers::path_of(file),
                       .rule = violation.rule,
                       .reason = asked.reason,
                       .by = asked.by,
                       .until = asked.until,
                       .change = renderers::words_of(file, violation)};
      std::erase_if(accepted, [&](const Acceptance& one) {
        return same_change(one, entry) || (violation.accepted && same_change(one, *violation.accepted));
      });
      accepted.push_back(std::move(entry));
      ++fresh;
    }
  return fresh;
}

void drop_stale(std::vector<Acceptance>& accepted, const CheckReport& report) {
  std::erase_if(accepted, [&](const Acceptance& one) {
    return std::ranges::any_of(report.stale, [&](const Acceptance& stale) { return same_change(one, stale); });
  });
}

}  // namespace accordiff::cli
