// Changes against those that were accepted.
#include <algorithm>
#include <vector>

#include "accordiff/check.hpp"

namespace accordiff {
namespace {

bool is_of(const Acceptance& acceptance, const CheckedFile& file, const Violation& violation) {
  return acceptance.key == violation.key && (acceptance.file == file.path || acceptance.file == file.old_path);
}

CheckCount counted(const CheckReport& report) {
  CheckCount count{.stale = report.stale.size()};
  for (const CheckedFile& file : report.files)
    for (const Violation& violation : file.violations) {
      if (violation.expired) ++count.expired;
      if (violation.accepted && !violation.expired) ++count.accepted;
      else ++(violation.severity == Severity::Error ? count.errors : count.warnings);
    }
  return count;
}

}  // namespace

void accept(CheckReport& report, const std::vector<Acceptance>& accepted, const std::string& today) {
  std::vector<bool> used(accepted.size(), false);
  for (CheckedFile& file : report.files)
    for (Violation& violation : file.violations)
      for (std::size_t k = 0; k < accepted.size(); ++k) {
        if (!is_of(accepted[k], file, violation)) continue;
        used[k] = true;
        violation.accepted = accepted[k];
        violation.expired = !accepted[k].until.empty() && accepted[k].until < today;
      }
  for (std::size_t k = 0; k < accepted.size(); ++k)
    if (!used[k]) report.stale.push_back(accepted[k]);
  report.count = counted(report);
}

}  // namespace accordiff
