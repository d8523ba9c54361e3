// https://docs.oasis-open.org/sarif/sarif/v2.1.0
#include "render/sarif.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "accordiff/version.hpp"
#include "render/check_text.hpp"
#include "render/json_record.hpp"

namespace accordiff::renderers {
namespace {

constexpr const char* root = "%SRCROOT%";

// A path as a relative reference: what may not stand in one is written %20.
std::string uri_of(const std::string& path) {
  constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";
  std::string uri;
  for (const char c : path) {
    if (plain.find(c) != std::string_view::npos) uri += c;
    else uri += fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return uri;
}

auto message(const std::string& words) {
  return [words](std::string& text) { Members(text).put("text", words); };
}

void write(std::string& text, const CheckRule& rule) {
  const bool fails = std::ranges::find(default_fail_on, rule.name) != default_fail_on.end();
  const std::string about{rule.about}, page = page_of(rule.name);
  Members(text)
      .put("id", rule.name)
      .put("shortDescription", message(about))
      .put("helpUri", page)
      .put("help", message(about + " See " + page + "."))
      .put("defaultConfiguration", [&](std::string& into) { Members(into).put("level", fails ? "error" : "warning"); });
}

std::size_t number_of(std::string_view rule) {
  return static_cast<std::size_t>(std::ranges::find(check_rules, rule, &CheckRule::name) - check_rules.begin());
}

struct Place {
  const std::string& path;
  Region region;
  std::string note;  // of a related place
};

void write(std::string& text, const Region& region) {
  Members members(text);
  members.put("startLine", region.line)
      .put("startColumn", region.column)
      .put("endLine", region.end_line)
      .put("endColumn", region.end_column);
  if (region.bytes.end > 0) members.put("byteOffset", region.bytes.begin).put("byteLength", region.bytes.size());
}

void write(std::string& text, const Place& place) {
  Members members(text);
  if (!place.note.empty()) members.put("id", 1).put("message", message(place.note));
  members.put("physicalLocation", [&](std::string& into) {
    Members physical(into);
    physical.put("artifactLocation",
                 [&](std::string& file) { Members(file).put("uri", uri_of(place.path)).put("uriBaseId", root); });
    if (place.region.line > 0) physical.put("region", [&](std::string& part) { write(part, place.region); });
  });
}

struct Result {
  std::string_view rule, level;
  std::string message, key;
  Place place;
  std::vector<Place> related{};
  const char* baseline = "new";
  std::vector<std::string> justifications{};  // of being let pass
  std::string part{};
};

constexpr auto write_each = [](std::string& text, const auto& one) { write(text, one); };

void write(std::string& text, const Result& result) {
  const auto suppressions = [&](std::string& into) {
    write_list(into, result.justifications, [](std::string& one, const std::string& reason) {
      Members(one).put("kind", "external").put("status", "accepted").put("justification", reason);
    });
  };
  Members members(text);
  members.put("ruleId", result.rule)
      .put("ruleIndex", number_of(result.rule))
      .put("level", result.level)
      .put("message", message(result.message))
      .put("locations", [&](std::string& into) { write_list(into, std::vector{result.place}, write_each); });
  if (!result.related.empty())
    members.put("relatedLocations", [&](std::string& into) { write_list(into, result.related, write_each); });
  members.put("partialFingerprints", [&](std::string& into) { Members(into).put("accordiffClauses/v1", result.key); })
      .put("baselineState", result.baseline)
      .put("suppressions", suppressions);
  if (!result.part.empty()) members.put("properties", [&](std::string& into) { Members(into).put("policyRule", result.part); });
}

Result result_of(const CheckReport& report, const CheckedFile& file, const Violation& violation) {
  Result result{.rule = violation.rule,
                .level = name_of(violation.severity),
                .message = message_of(file, violation),
                .key = violation.key,
                .place = {path_of(file), violation.place, {}},
                .part = violation.part};
  if (!file.old_path.empty() && violation.old_place.line > 0)
    result.related.push_back({file.old_path, violation.old_place, "as it was in " + report.base});
  if (violation.accepted) result.baseline = "unchanged";
  if (!is_open(violation)) result.justifications.push_back(violation.accepted->reason);
  return result;
}

Result result_of(const CheckReport& report, const Acceptance& stale) {
  return {.rule = "stale-acceptance",
          .level = "warning",
          .message = message_of(stale),
          .key = "stale-" + stale.key,
          .place = {
              report.accepted_path, {.line = stale.line, .column = 1, .end_line = stale.line, .end_column = 1, .bytes = {}}, {}}};
}

void write_driver(std::string& text) {
  Members(text)
      .put("name", "accordiff")
      .put("version", version())
      .put("semanticVersion", version())
      .put("informationUri", "https://github.com/accordiff/accordiff")
      .put("rules", [](std::string& rules) { write_lines(rules, check_rules, 4, write_each); });
}

void write_run(std::string& text, const CheckReport& report, const std::vector<Result>& results) {
  const auto bases = [](std::string& into) {
    Members(into).put(root, [](std::string& base) { Members(base).put("description", message("The top of the repository.")); });
  };
  const auto properties = [&](std::string& into) {
    Members(into).put("base", report.base).put("baseReason", report.base_reason).put("head", report.head);
  };
  Members(text)
      .put("tool", [](std::string& tool) { Members(tool).put("driver", write_driver); })
      .put("columnKind", "unicodeCodePoints")
      .put("originalUriBaseIds", bases)
      .put("properties", properties)
      .put("results", [&](std::string& into) { write_lines(into, results, 3, write_each); });
}

}  // namespace

std::string render_sarif(const CheckReport& report) {
  std::vector<Result> results;
  for (const CheckedFile& file : report.files)
    for (const Violation& violation : file.violations) results.push_back(result_of(report, file, violation));
  for (const Acceptance& stale : report.stale) results.push_back(result_of(report, stale));
  std::string text =
      "{\n \"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\",\n \"version\": \"2.1.0\",\n \"runs\": [\n  ";
  write_run(text, report, results);
  return text + "\n ]\n}\n";
}

}  // namespace accordiff::renderers
