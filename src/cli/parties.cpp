// Roles and names of parties as the command line gives them.
#include "cli/parties.hpp"

#include <algorithm>
#include <string_view>

#include "accordiff/error.hpp"

namespace accordiff::cli {
namespace {

constexpr std::string_view example = "; write --party A=Valmora,Valmoran";

[[noreturn]] void refuse(const std::string& value, std::string_view trouble) {
  throw Error(ErrorKind::Usage, "--party: '" + value + "' " + std::string{trouble} + std::string{example});
}

std::string trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t"), end = text.find_last_not_of(" \t");
  return begin == std::string_view::npos ? std::string{} : std::string{text.substr(begin, end - begin + 1)};
}

// N is whoever tells the story, and S are some members of a body: neither is a party.
bool is_role(std::string_view role) {
  return role.size() == 1 && role.front() >= 'A' && role.front() <= 'Z' && role != "N" && role != "S";
}

std::vector<std::string> names_of(const std::string& value, std::string_view list) {
  std::vector<std::string> names;
  for (std::size_t begin = 0; begin <= list.size();) {
    const std::size_t end = std::min(list.find(',', begin), list.size());
    names.push_back(trimmed(list.substr(begin, end - begin)));
    if (names.back().empty()) refuse(value, "has an empty name");
    begin = end + 1;
  }
  return names;
}

void check_others(const std::vector<Party>& parties, const std::string& value, const std::string& role,
                  const std::vector<std::string>& names) {
  for (const Party& party : parties) {
    if (party.role == role) refuse(value, "gives the role " + role + " once more: name all its aliases in one option");
    for (const std::string& name : names)
      if (name == party.name || std::ranges::find(party.aliases, name) != party.aliases.end())
        refuse(value, "gives '" + name + "' to a second role, after " + party.role);
  }
}

}  // namespace

void add_party(std::vector<Party>& parties, const std::string& value) {
  const std::size_t equals = value.find('=');
  if (equals == std::string::npos) refuse(value, "has no '=' between role and name");
  const std::string role = trimmed(std::string_view{value}.substr(0, equals));
  if (!is_role(role)) refuse(value, "does not begin with a role: one capital letter, such as A, B or C, but not N or S");
  std::vector<std::string> names = names_of(value, std::string_view{value}.substr(equals + 1));
  check_others(parties, value, role, names);
  const std::string name = names.front();
  names.erase(names.begin());
  parties.push_back({.role = role, .name = name, .aliases = names});
}

}  // namespace accordiff::cli
