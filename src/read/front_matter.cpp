// YAML front matter.
#include <yaml-cpp/yaml.h>

#include <array>

#include "accordiff/error.hpp"
#include "read/parts.hpp"
#include "read/prose.hpp"
#include "text/utf8.hpp"

namespace accordiff::read {
namespace {

struct Matter {
  std::size_t begin = 0, end = 0;  // of the YAML
  std::size_t after = 0;           // where the text begins; 0 when there is no front matter
};

// The line that begins at `at`, without its end; `at` moves to the next.
std::string_view take_line(std::string_view text, std::size_t& at) {
  const std::size_t begin = at, end = std::min(text.find('\n', at), text.size());
  at = std::min(end + 1, text.size());
  std::string_view line = text.substr(begin, end - begin);
  while (!line.empty() && (line.back() == '\r' || line.back() == ' ' || line.back() == '\t')) line.remove_suffix(1);
  return line;
}

Matter find_matter(std::string_view text) {
  std::size_t at = 0;
  if (take_line(text, at) != "---") return {};
  Matter matter{at, at, 0};
  while (at < text.size()) {
    matter.end = at;
    const std::string_view line = take_line(text, at);
    if (line != "---" && line != "...") continue;
    matter.after = at;
    return matter;
  }
  return {};
}

// Titles come in folded lines. The parser writes the no-break space of "United\_States" as one byte, which is no character.
std::string tidy(std::string value) {
  for (std::size_t at = 0; at < value.size();) {
    const std::size_t begin = at;
    if (text::next_char(value, at) == 0xFFFD && at == begin + 1 && value[begin] == '\xA0') value[begin] = ' ';
  }
  return single_spaced(value);
}

std::string scalar(const YAML::Node& node) { return node && node.IsScalar() ? tidy(node.Scalar()) : std::string{}; }

constexpr std::size_t most_parties = 64;  // aliases can make a short list endless

void add_parties(const YAML::Node& node, std::vector<std::string>& parties) {
  if (parties.size() >= most_parties) return;
  if (node.IsScalar()) parties.push_back(tidy(node.Scalar()));
  if (node.IsSequence())
    for (const auto& party : node) add_parties(party.IsSequence() && party.size() > 0 ? party[0] : party, parties);
  if (node.IsMap())
    for (const auto& entry : node)
      add_parties(entry.second.IsSequence() && entry.second.size() > 0 ? entry.second[0] : entry.second, parties);
}

// "EN" -> "en", "zh-Hans" as it is: the language of a tag is written small.
std::string language_tag(std::string value) {
  for (char& c : value) {
    if (c == '-' || c == '_') break;
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return value;
}

// "2022-05-23 03:00" -> "2022-05-23"; what is no ISO date is left out.
std::string iso_date(const std::string& value) {
  const std::string day = value.substr(0, 10);
  const auto digit = [&](std::size_t k) { return day[k] >= '0' && day[k] <= '9'; };
  for (std::size_t k = 0; k < day.size(); ++k)
    if ((k == 4 || k == 7) ? day[k] != '-' : !digit(k)) return {};
  return day.size() == 10 || day.size() == 7 || day.size() == 4 ? day : std::string{};
}

// The parser lets an open quote run to the end of its input. A key put behind the matter is then not found again.
bool is_left_open(const std::string& yaml) {
  constexpr const char* key = "accordiff-end-of-front-matter";
  return !YAML::Load(yaml + "\n" + key + ": true\n")[key];
}

}  // namespace

std::size_t read_front_matter(Document& document) {
  const Matter matter = find_matter(document.text);
  if (matter.after == 0) return 0;
  try {
    const std::string text = document.text.substr(matter.begin, matter.end - matter.begin);
    const YAML::Node yaml = YAML::Load(text);
    if (yaml.IsMap()) {
      if (is_left_open(text))
        throw Error(ErrorKind::Input,
                    "broken front matter: a quote is opened and never closed; close it, or remove the front matter",
                    document.path, 2);
      document.title = scalar(yaml["title"]);
      document.date = iso_date(scalar(yaml["date"]));
      document.kind = scalar(yaml["kind"]);
      document.language = language_tag(scalar(yaml["language"]));
      if (yaml["parties"]) add_parties(yaml["parties"], document.parties);
    } else if (!yaml.IsNull()) {
      return 0;  // two rules around a sentence, not front matter
    }
  } catch (const YAML::Exception& trouble) {
    const auto line = trouble.mark.is_null() ? 1U : static_cast<std::uint32_t>(trouble.mark.line) + 2U;
    throw Error(ErrorKind::Input,
                "broken front matter: " + trouble.msg + "; mend the YAML between the two lines of ---, or remove it",
                document.path, line);
  }
  document.excluded.push_back({{0, static_cast<std::uint32_t>(matter.after)}, "front-matter"});
  return matter.after;
}

}  // namespace accordiff::read
