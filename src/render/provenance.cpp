// Sources and maker of a report.
#include "render/provenance.hpp"

#include "accordiff/version.hpp"
#include "render/wording.hpp"

namespace accordiff::renderers {

std::vector<Source> sources_of(const Report& report) {
  std::vector<Source> sources;
  for (const Statement& statement : report.statements)
    sources.push_back({visible(title_of(statement)), visible(statement.path), statement.checksum});
  return sources;
}

std::string maker_of(const Report& report, const RenderOptions& options) {
  const std::string made = options.stamp.empty() ? "" : "; made " + visible(options.stamp);
  return "accordiff " + version() + ", " + profile_line(report) + made;
}

}  // namespace accordiff::renderers
