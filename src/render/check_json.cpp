// Records are written one a line, as in other reports.
#include "render/check_json.hpp"

#include <algorithm>

#include "accordiff/version.hpp"
#include "render/check_text.hpp"
#include "render/json_record.hpp"
#include "render/wording.hpp"

namespace accordiff::renderers {
namespace {

constexpr int format_version = 1;

auto region(const Region& region) {
  return [&region](std::string& text) {
    Members(text)
        .put("line", region.line)
        .put("column", region.column)
        .put("end_line", region.end_line)
        .put("end_column", region.end_column)
        .put("begin", region.bytes.begin)
        .put("end", region.bytes.end);
  };
}

void write(std::string& text, const Acceptance& accepted) {
  Members(text)
      .put("key", accepted.key)
      .put("file", accepted.file)
      .put("rule", accepted.rule)
      .put("reason", accepted.reason)
      .put("by", accepted.by)
      .put("until", accepted.until)
      .put("change", accepted.change)
      .put("line", accepted.line);
}

// What the pair of clauses says and how it was judged.
auto change(const CheckedFile& file, const Link& link) {
  return [&file, &link](std::string& text) {
    Members(text)
        .put("status", name_of(link.status))
        .put("direction", name_of(link.direction))
        .put("moved", link.moved)
        .put("split", link.split)
        .put("merged", link.merged)
        .put("facets", facets_of(link))
        .put("watched", link.watched)
        .put("because", link.because)
        .put("before", text_of(link.before, before_of(file)))
        .put("after", text_of(link.after, after_of(file)));
  };
}

void write(std::string& text, const CheckedFile& file, const Violation& violation) {
  Members members(text);
  members.put("rule", violation.rule)
      .put("severity", name_of(violation.severity))
      .put("part", violation.part)
      .put("formula", violation.formula)
      .put("key", violation.key)
      .put("open", is_open(violation))
      .put("message", message_of(file, violation))
      .put("place", region(violation.place))
      .put("old_place", region(violation.old_place));
  if (const Link* link = link_of(file, violation)) members.put("change", change(file, *link));
  if (violation.accepted) members.put("accepted", [&](std::string& into) { write(into, *violation.accepted); });
}

void write(std::string& text, const CheckedFile& file) {
  Members(text)
      .put("path", file.path)
      .put("old_path", file.old_path)
      .put("change", name_of(file.change))
      .put("findings", [&](std::string& into) {
        write_lines(into, file.violations, 2,
                    [&](std::string& line, const Violation& violation) { write(line, file, violation); });
      });
}

// A problem as GitLab has it.
struct Issue {
  std::string description, key, path;
  std::string_view rule;
  bool fails = false;
  std::uint32_t line = 0;
};

void write(std::string& text, const Issue& issue) {
  const auto lines = [&](std::string& into) { Members(into).put("begin", std::max<std::uint32_t>(issue.line, 1)); };
  Members(text)
      .put("description", issue.description)
      .put("check_name", issue.rule)
      .put("fingerprint", issue.key + "@" + issue.path)
      .put("severity", issue.fails ? "major" : "minor")
      .put("location", [&](std::string& into) { Members(into).put("path", issue.path).put("lines", lines); });
}

constexpr auto write_each = [](std::string& text, const auto& one) { write(text, one); };

}  // namespace

std::string render_check_json(const CheckReport& report) {
  const CheckCount& count = report.count;
  std::string text = "{\n \"format\": " + std::to_string(format_version) + ",\n \"tool\": ";
  Members(text).put("name", "accordiff").put("version", version());
  text += ",\n \"base\": ";
  Members(text).put("revision", report.base).put("reason", report.base_reason);
  text += ",\n \"head\": ";
  write_value(text, report.head);
  text += ",\n \"files\": ";
  write_lines(text, report.files, 1, write_each);
  text += ",\n \"stale\": ";
  write_lines(text, report.stale, 1, write_each);
  text += ",\n \"summary\": ";
  Members(text)
      .put("errors", count.errors)
      .put("warnings", count.warnings)
      .put("accepted", count.accepted)
      .put("expired", count.expired)
      .put("stale", count.stale);
  return text + "\n}\n";
}

std::string render_check_gitlab(const CheckReport& report) {
  std::vector<Issue> issues;
  for (const CheckedFile& file : report.files)
    for (const Violation& violation : file.violations)
      if (is_open(violation))
        issues.push_back({message_of(file, violation), violation.key, path_of(file), violation.rule,
                          violation.severity == Severity::Error, violation.place.line});
  for (const Acceptance& stale : report.stale)
    issues.push_back(
        {message_of(stale), stale.key + "-" + stale.file, report.accepted_path, "stale-acceptance", false, stale.line});
  std::string text;
  write_lines(text, issues, 0, write_each);
  return text + "\n";
}

}  // namespace accordiff::renderers
