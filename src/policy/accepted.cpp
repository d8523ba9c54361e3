// One entry a change, every text in quotes.
#include "policy/accepted.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <tuple>

#include "policy/yaml.hpp"

namespace accordiff::policy {
namespace {

constexpr std::string_view heading =
    "# Changes that were looked at and let pass; written by 'accordiff accept'. Reasons may be edited, keys may not.\n";

Acceptance acceptance_of(const Yaml& node) {
  Acceptance accepted;
  accepted.line = node.line();
  for (const auto& [key, value] : node.members()) {
    if (key == "key") accepted.key = value.text();
    else if (key == "file") accepted.file = value.text();
    else if (key == "rule") accepted.rule = value.text();
    else if (key == "change") accepted.change = value.text();
    else if (key == "reason") accepted.reason = value.text();
    else if (key == "by") accepted.by = value.text();
    else if (key == "until") accepted.until = value.text();
    else value.refuse_key(key, {"key", "file", "rule", "change", "reason", "by", "until"});
    if (key == "until" && !is_day(accepted.until)) value.refuse("until: '" + accepted.until + "' is no day such as 2026-11-24");
  }
  for (const auto& [name, text] : {std::pair{"key", &accepted.key}, {"file", &accepted.file}, {"reason", &accepted.reason}})
    if (text->empty()) node.refuse(std::string("an accepted change needs a '") + name + "'");
  return accepted;
}

int number_of(std::string_view digits) {
  int number = -1;
  const auto [end, trouble] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return trouble == std::errc{} && end == digits.data() + digits.size() ? number : -1;
}

}  // namespace

bool is_day(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
  const int year = number_of(text.substr(0, 4)), month = number_of(text.substr(5, 2)), day = number_of(text.substr(8, 2));
  if (year < 0 || month < 0 || day < 0) return false;
  return std::chrono::year_month_day(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                     std::chrono::day(static_cast<unsigned>(day)))
      .ok();
}

std::vector<Acceptance> parse_accepted(std::string_view text, const std::string& path) {
  std::vector<Acceptance> accepted;
  const Yaml root = Yaml::parse(text, path);
  for (const auto& [key, value] : root.members()) {
    if (key != "accepted") value.refuse_key(key, {"accepted"});
    for (const Yaml& item : value.items()) accepted.push_back(acceptance_of(item));
  }
  return accepted;
}

std::string write_accepted(std::vector<Acceptance> accepted) {
  std::ranges::sort(accepted, {}, [](const Acceptance& one) { return std::tie(one.file, one.key, one.rule); });
  std::string text{heading};
  text += accepted.empty() ? "accepted: []\n" : "accepted:\n";
  for (const Acceptance& one : accepted) {
    std::string mark = "  - ";
    const auto put = [&](const char* name, const std::string& value) {
      if (value.empty()) return;
      text += mark + name + ": " + Yaml::quoted(value) + "\n";
      mark = "    ";
    };
    put("key", one.key);
    put("file", one.file);
    put("rule", one.rule);
    put("change", one.change);
    put("reason", one.reason);
    put("by", one.by);
    put("until", one.until);
  }
  return text;
}

}  // namespace accordiff::policy
