// Two walks of one shape, each remembering where the last star began: of parts over "**", of characters over '*'.
#include "text/pattern.hpp"

#include <optional>
#include <vector>

#include "text/utf8.hpp"

namespace accordiff::text {
namespace {

std::vector<std::string_view> parts_of(std::string_view path) {
  std::vector<std::string_view> parts;
  while (true) {
    const std::size_t slash = path.find('/');
    if (slash != 0 && !path.empty()) parts.push_back(path.substr(0, slash));
    if (slash == std::string_view::npos) return parts;
    path.remove_prefix(slash + 1);
  }
}

// Behind the bracket that closes the set that opens at `at`; npos when none does.
std::size_t end_of_set(std::string_view pattern, std::size_t at) {
  std::size_t close = at + 1;
  if (close < pattern.size() && (pattern[close] == '!' || pattern[close] == '^')) ++close;
  close = pattern.find(']', close + 1);  // a bracket that opens the set is a member of it
  return close == std::string_view::npos ? close : close + 1;
}

// `set` is what stands between the brackets.
bool in_set(std::string_view set, char32_t wanted) {
  const bool negated = set.front() == '!' || set.front() == '^';
  bool found = false;
  for (std::size_t at = negated ? 1 : 0; at < set.size();) {
    const char32_t first = next_char(set, at);
    char32_t last = first;
    if (at + 1 < set.size() && set[at] == '-') last = next_char(set, ++at);
    found = found || (first <= wanted && wanted <= last);
  }
  return found != negated;
}

// Matches what is no star at `at` of the pattern with the character at `from` of the text, and moves both behind it.
bool step(std::string_view pattern, std::size_t& at, std::string_view text, std::size_t& from) {
  const char32_t c = next_char(text, from);
  if (pattern[at] == '?') return ++at, true;
  if (const std::size_t end = pattern[at] == '[' ? end_of_set(pattern, at) : std::string_view::npos;
      end != std::string_view::npos) {
    const std::string_view set = pattern.substr(at + 1, end - at - 2);
    at = end;
    return in_set(set, c);
  }
  if (pattern[at] == '\\' && at + 1 < pattern.size()) ++at;
  return next_char(pattern, at) == c;
}

bool matches_part(std::string_view pattern, std::string_view text) {
  std::size_t at = 0, from = 0;
  std::optional<std::size_t> star;  // behind the last one
  std::size_t taken = 0;            // what it stands for ends here
  while (from < text.size()) {
    if (at < pattern.size() && pattern[at] == '*') {
      star = ++at;
      taken = from;
    } else if (at >= pattern.size() || !step(pattern, at, text, from)) {
      if (!star) return false;
      static_cast<void>(next_char(text, taken));
      at = *star;
      from = taken;
    }
  }
  return pattern.find_first_not_of('*', at) == std::string_view::npos;
}

}  // namespace

bool matches_path(std::string_view pattern, std::string_view path) {
  std::vector<std::string_view> wanted = parts_of(pattern);
  if (pattern.ends_with('/')) wanted.push_back("**");
  const std::vector<std::string_view> parts = parts_of(path);
  std::size_t at = 0, from = 0, taken = 0;
  std::optional<std::size_t> stars;
  while (from < parts.size()) {
    if (at < wanted.size() && wanted[at] == "**") {
      stars = ++at;
      taken = from;
    } else if (at < wanted.size() && matches_part(wanted[at], parts[from])) {
      ++at;
      ++from;
    } else {
      if (!stars) return false;
      at = *stars;
      from = ++taken;
    }
  }
  while (at < wanted.size() && wanted[at] == "**") ++at;
  return at == wanted.size();
}

std::string trouble_with_pattern(std::string_view pattern) {
  if (parts_of(pattern).empty()) return "it is empty";
  if (pattern.front() == '/') return "it begins with '/'; paths are named from the folder of the manifest";
  for (const std::string_view part : parts_of(pattern)) {
    if (part == "." || part == "..") return "it holds '" + std::string(part) + "'";
    if (part != "**" && part.find("**") != std::string_view::npos) return "\"**\" stands only for whole folders, as in a/**/b";
    for (std::size_t at = 0; at < part.size(); ++at) {
      if (part[at] == '[' && end_of_set(part, at) == std::string_view::npos) return "'[' is not closed";
      if (part[at] == '[') at = end_of_set(part, at) - 1;
      else if (part[at] == '\\' && ++at == part.size()) return "nothing follows its '\\'";
    }
  }
  return {};
}

bool is_pattern(std::string_view text) noexcept { return text.find_first_of("*?[") != std::string_view::npos; }

}  // namespace accordiff::text
