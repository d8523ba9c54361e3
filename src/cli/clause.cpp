// IDs of clauses against a report.
#include "cli/clause.hpp"

#include "accordiff/error.hpp"

namespace accordiff::cli {

void check_clause(const Report& report, const std::string& id) {
  std::string ranges;
  for (std::size_t k = 0; k < report.statements.size(); ++k) {
    const std::size_t count = report.statements[k].clauses.size();
    const std::string prefix = std::to_string(k) + ".";
    // IDs are written without leading zeros, so spelling decides.
    for (std::size_t clause = 0; id.starts_with(prefix) && clause < count; ++clause)
      if (id == prefix + std::to_string(clause)) return;
    if (count == 0) continue;
    ranges += (ranges.empty() ? "" : " and ") + prefix + "0 to " + prefix + std::to_string(count - 1);
  }
  throw Error(ErrorKind::Usage, "--clause: there is no clause " + id + "; there are " + ranges);
}

}  // namespace accordiff::cli
