// https://docs.oasis-open.org/sarif/sarif/v2.1.0
#include "render/sarif.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "accordiff/version.hpp"
#include "render/check_text.hpp"
#include "render/json_text.hpp"

namespace accordiff::renderers {
namespace {

constexpr const char* root = "%SRCROOT%";
constexpr const char* fingerprint = "accordiffClauses/v1";

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

Json text_json(const std::string& text) { return object("text", text); }

Json rules_json() {
  Json rules = Json::array();
  for (const CheckRule& rule : check_rules) {
    const bool fails = std::ranges::find(default_fail_on, rule.name) != default_fail_on.end();
    rules.push_back(object("id", rule.name, "shortDescription", text_json(std::string(rule.about)), "helpUri", page_of(rule.name),
                           "help", text_json(std::string(rule.about) + " See " + page_of(rule.name) + "."),
                           "defaultConfiguration", object("level", fails ? "error" : "warning")));
  }
  return rules;
}

std::size_t number_of(std::string_view rule) {
  return static_cast<std::size_t>(std::ranges::find(check_rules, rule, &CheckRule::name) - check_rules.begin());
}

Json location_of(const std::string& path, const Region& region) {
  Json place = object("artifactLocation", object("uri", uri_of(path), "uriBaseId", root));
  if (region.line > 0)
    place["region"] =
        object("startLine", region.line, "startColumn", region.column, "endLine", region.end_line, "endColumn", region.end_column,
               "byteOffset", region.bytes.begin, "byteLength", region.bytes.size());
  return object("physicalLocation", std::move(place));
}

Json result_of(std::string_view rule, std::string_view level, const std::string& message, Json location, const std::string& key) {
  return object("ruleId", rule, "ruleIndex", number_of(rule), "level", level, "message", text_json(message), "locations",
                Json::array({std::move(location)}), "partialFingerprints", object(fingerprint, key));
}

Json suppressions_of(const Violation& violation) {
  Json suppressions = Json::array();
  if (violation.accepted && !violation.expired)
    suppressions.push_back(object("kind", "external", "status", "accepted", "justification", violation.accepted->reason));
  return suppressions;
}

Json json_of(const CheckReport& report, const CheckedFile& file, const Violation& violation) {
  Json result = result_of(violation.rule, name_of(violation.severity), message_of(file, violation),
                          location_of(path_of(file), violation.place), violation.key);
  if (!file.old_path.empty() && violation.old_place.line > 0) {
    Json old_location = location_of(file.old_path, violation.old_place);
    old_location["id"] = 1;
    old_location["message"] = text_json("as it was in " + report.base);
    result["relatedLocations"] = Json::array({std::move(old_location)});
  }
  result["baselineState"] = violation.accepted ? "unchanged" : "new";
  result["suppressions"] = suppressions_of(violation);
  if (!violation.part.empty()) result["properties"] = object("policyRule", violation.part);
  return result;
}

Json json_of(const CheckReport& report, const Acceptance& stale) {
  const Region place{.line = stale.line, .column = 1, .end_line = stale.line, .end_column = 1, .bytes = {}};
  Json location = location_of(report.accepted_path, place);
  auto& region = location["physicalLocation"]["region"];
  region.erase("byteOffset");
  region.erase("byteLength");
  Json result = result_of("stale-acceptance", "warning", message_of(stale), std::move(location), "stale-" + stale.key);
  result["baselineState"] = "new";
  result["suppressions"] = Json::array();
  return result;
}

}  // namespace

std::string render_sarif(const CheckReport& report) {
  const Json driver = object("name", "accordiff", "version", version(), "semanticVersion", version(), "informationUri",
                             "https://github.com/accordiff/accordiff", "rules", rules_json());
  std::vector<Json> results;
  for (const CheckedFile& file : report.files)
    for (const Violation& violation : file.violations) results.push_back(json_of(report, file, violation));
  for (const Acceptance& stale : report.stale) results.push_back(json_of(report, stale));
  const Json bases = object(root, object("description", text_json("The top of the repository.")));
  std::string text = "{\n \"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\",\n \"version\": \"2.1.0\",\n \"runs\": [\n  ";
  append_open(text, object("tool", object("driver", driver), "columnKind", "unicodeCodePoints", "originalUriBaseIds", bases,
                           "properties", object("base", report.base, "baseReason", report.base_reason, "head", report.head)));
  text += ",\n   \"results\": ";
  append_array(text, results, 3, [&](const Json& result) { text += line(result); });
  return text + "}\n ]\n}\n";
}

}  // namespace accordiff::renderers
