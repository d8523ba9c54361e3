// The report for machines; its contract is docs/report-format.md and docs/report.schema.json.
#pragma once

#include <string>

#include "accordiff/model.hpp"

namespace accordiff::renderers {

// One JSON document: a record (statement, clause, link, note) a line, keys in a fixed order.
[[nodiscard]] std::string render_json(const Report& report);

}  // namespace accordiff::renderers
