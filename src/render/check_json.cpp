// Records are written one a line, as in other reports.
#include "render/check_json.hpp"

#include <algorithm>

#include "accordiff/version.hpp"
#include "render/check_text.hpp"
#include "render/json_text.hpp"
#include "render/wording.hpp"

namespace accordiff::renderers {
namespace {

constexpr int format_version = 1;

Json json_of(const Region& region) {
  return object("line", region.line, "column", region.column, "end_line", region.end_line, "end_column", region.end_column,
                "begin", region.bytes.begin, "end", region.bytes.end);
}

Json json_of(const Acceptance& accepted) {
  return object("key", accepted.key, "file", accepted.file, "rule", accepted.rule, "reason", accepted.reason, "by", accepted.by,
                "until", accepted.until, "change", accepted.change, "line", accepted.line);
}

// What the pair of clauses says and how it was judged.
Json change_of(const CheckedFile& file, const Link& link) {
  return object("status", name_of(link.status), "direction", name_of(link.direction), "moved", link.moved, "split", link.split,
                "merged", link.merged, "facets", facets_of(link), "watched", link.watched, "because", link.because, "before",
                text_of(link.before, before_of(file)), "after", text_of(link.after, after_of(file)));
}

Json json_of(const CheckedFile& file, const Violation& violation) {
  Json json = object("rule", violation.rule, "severity", name_of(violation.severity), "part", violation.part, "formula",
                     violation.formula, "key", violation.key, "open", is_open(violation), "message",
                     message_of(file, violation), "place", json_of(violation.place), "old_place", json_of(violation.old_place));
  if (const Link* link = link_of(file, violation)) json["change"] = change_of(file, *link);
  if (violation.accepted) json["accepted"] = json_of(*violation.accepted);
  return json;
}

void append(std::string& text, const CheckedFile& file) {
  append_open(text, object("path", file.path, "old_path", file.old_path, "change", name_of(file.change)));
  text += ",\n  \"findings\": ";
  append_array(text, file.violations, 2, [&](const Violation& violation) { text += line(json_of(file, violation)); });
  text += '}';
}

}  // namespace

std::string render_check_json(const CheckReport& report) {
  const CheckCount& count = report.count;
  std::string text = "{\n \"format\": " + std::to_string(format_version) +
                     ",\n \"tool\": " + line(object("name", "accordiff", "version", version())) +
                     ",\n \"base\": " + line(object("revision", report.base, "reason", report.base_reason)) +
                     ",\n \"head\": " + line(report.head) + ",\n \"files\": ";
  append_array(text, report.files, 1, [&](const CheckedFile& file) { append(text, file); });
  text += ",\n \"stale\": ";
  append_array(text, report.stale, 1, [&](const Acceptance& stale) { text += line(json_of(stale)); });
  text += ",\n \"summary\": " + line(object("errors", count.errors, "warnings", count.warnings, "accepted", count.accepted,
                                            "expired", count.expired, "stale", count.stale));
  return text + "\n}\n";
}

std::string render_check_gitlab(const CheckReport& report) {
  std::vector<Json> issues;
  const auto add = [&](const std::string& message, std::string_view rule, const std::string& key, bool fails,
                       const std::string& path, std::uint32_t line) {
    issues.push_back(object("description", message, "check_name", rule, "fingerprint", key + "@" + path, "severity",
                            fails ? "major" : "minor", "location",
                            object("path", path, "lines", object("begin", std::max<std::uint32_t>(line, 1)))));
  };
  for (const CheckedFile& file : report.files)
    for (const Violation& violation : file.violations)
      if (is_open(violation))
        add(message_of(file, violation), violation.rule, violation.key, violation.severity == Severity::Error, path_of(file),
            violation.place.line);
  for (const Acceptance& stale : report.stale)
    add(message_of(stale), "stale-acceptance", stale.key + "-" + stale.file, false, report.accepted_path, stale.line);
  std::string text;
  append_array(text, issues, 0, [&](const Json& issue) { text += line(issue); });
  return text + "\n";
}

}  // namespace accordiff::renderers
