// The report for machines; its contract is docs/report-format.md and docs/report.schema.json.
#pragma once

#include <string>

#include "accordiff/model.hpp"
#include "accordiff/options.hpp"

namespace accordiff::renderers {

// One JSON document: a record (statement, clause, link, note) a line, keys in a fixed order. Explanations leave out the
// links that are not explained; everything else is the same in every view.
[[nodiscard]] std::string render_json(const Report& report, const RenderOptions& options);

}  // namespace accordiff::renderers
