// The elements that Jenkins, GitLab and others agree on.
#include "render/junit.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <pugixml.hpp>
#include <sstream>

#include "render/check_text.hpp"
#include "render/wording.hpp"

namespace accordiff::renderers {
namespace {

// U+FFFE and U+FFFF are characters that XML does not have.
std::string for_xml(std::string_view text) {
  std::string shown = visible(text);
  for (const std::string_view strange : {"\xEF\xBF\xBE", "\xEF\xBF\xBF"})
    for (std::size_t at = shown.find(strange); at != std::string::npos; at = shown.find(strange, at))
      shown.replace(at, strange.size(), "\xEF\xBF\xBD");
  return shown;
}

struct Tally {
  std::size_t tests = 0, failures = 0, skipped = 0;
};

void put(pugi::xml_node node, const char* name, std::string_view value) {
  node.append_attribute(name).set_value(for_xml(value).c_str());
}

void put(pugi::xml_node node, const Tally& tally) {
  node.append_attribute("tests").set_value(tally.tests);
  node.append_attribute("failures").set_value(tally.failures);
  node.append_attribute("errors").set_value(0);
}

pugi::xml_node add_case(pugi::xml_node suite, std::string_view name, std::string_view path) {
  pugi::xml_node node = suite.append_child("testcase");
  put(node, "name", name);
  put(node, "classname", path);
  return node;
}

void add_finding(pugi::xml_node suite, const CheckedFile& file, const Violation& violation) {
  const std::string place = violation.place.line > 0 ? fmt::format("line {}, ", violation.place.line) : "";
  pugi::xml_node node = add_case(
      suite, fmt::format("{}: {} ({}{})", violation.rule, headline_of(file, violation), place, violation.key), path_of(file));
  const std::string message = message_of(file, violation);
  if (!is_open(violation)) {
    put(node.append_child("skipped"), "message", acceptance_of(violation));
  } else if (violation.severity == Severity::Error) {
    pugi::xml_node failure = node.append_child("failure");
    put(failure, "message", headline_of(file, violation));
    put(failure, "type", violation.rule);
    failure.text().set(for_xml(message).c_str());
  } else {
    node.append_child("system-out").text().set(for_xml("warning: " + message).c_str());
  }
}

Tally tally_of(const CheckedFile& file) {
  Tally tally{.tests = std::max<std::size_t>(file.violations.size(), 1)};
  for (const Violation& violation : file.violations) {
    if (!is_open(violation)) ++tally.skipped;
    else if (violation.severity == Severity::Error) ++tally.failures;
  }
  return tally;
}

void add_suite(pugi::xml_node suites, const CheckedFile& file) {
  const Tally tally = tally_of(file);
  pugi::xml_node suite = suites.append_child("testsuite");
  put(suite, "name", path_of(file));
  put(suite, tally);
  suite.append_attribute("skipped").set_value(tally.skipped);
  for (const Violation& violation : file.violations) add_finding(suite, file, violation);
  if (file.violations.empty()) add_case(suite, "nothing that the policy asks for", path_of(file));
}

}  // namespace

std::string render_junit(const CheckReport& report) {
  pugi::xml_document document;
  pugi::xml_node declaration = document.append_child(pugi::node_declaration);
  declaration.append_attribute("version").set_value("1.0");
  declaration.append_attribute("encoding").set_value("UTF-8");
  pugi::xml_node suites = document.append_child("testsuites");
  suites.append_attribute("name").set_value("accordiff check");
  Tally all;
  for (const CheckedFile& file : report.files) {
    const Tally tally = tally_of(file);
    all.tests += tally.tests;
    all.failures += tally.failures;
  }
  put(suites, all);
  for (const CheckedFile& file : report.files) add_suite(suites, file);
  std::ostringstream out;
  document.save(out, " ", pugi::format_indent, pugi::encoding_utf8);
  return out.str();
}

}  // namespace accordiff::renderers
