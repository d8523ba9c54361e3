// Titles follow few patterns, and in most of them any state that is not a place is a party.
#include "segment/title_names.hpp"

#include <algorithm>

#include "text/utf8.hpp"

namespace accordiff::segment {
namespace {

constexpr std::size_t longest_title = 400;

bool has(const Scan& scan, std::size_t word, Sense sense) {
  return word < scan.senses.size() && (scan.senses[word] & bit(sense)) != 0;
}

bool names_state(const Hit& hit) {
  return hit.sense == Sense::Name || hit.sense == Sense::Adjective || hit.sense == Sense::Prefix;
}

// 中美: two states by one character each.
bool is_short_pair(const Scan& scan, std::size_t k) {
  const Hit &one = scan.hits[k], &other = scan.hits[k + 1];
  return one.sense == Sense::Short && other.sense == Sense::Short && other.first == one.last &&
         scan.words[other.first].gap == Gap::Nothing;
}

void add_once(std::vector<std::uint32_t>& states, std::uint32_t state) {
  if (std::ranges::find(states, state) == states.end()) states.push_back(state);
}

// "in Malaysia", "Lumpur, Malaysia".
bool is_place(const Scan& scan, const Hit& hit, bool chinese) {
  if (hit.first == 0 || chinese) return false;
  std::size_t at = hit.first;
  if (scan.words[at].gap == Gap::Comma)
    while (at > 1 && scan.words[at - 1].upper && (at == hit.first || scan.words[at].gap == Gap::Space)) --at;
  const std::string_view before = scan.words.key(at - 1);
  return before == "in" || before == "at" || before == "en" || before == "в" || before == "في";
}

// SARVELLIA -> Sarvellia.
std::string with_one_capital(std::string_view word) {
  std::string plain(word);
  for (std::size_t at = 1; at < plain.size(); ++at)
    if (plain[at] >= 'A' && plain[at] <= 'Z') plain[at] = static_cast<char>(plain[at] | 0x20);
  return plain;
}

bool is_between(std::string_view key) { return key == "between" || key == "entre" || key == "между"; }

// "Joint Statement of A and B": what is joint is of the two.
bool is_joint(const Scan& scan) {
  for (std::size_t at = 0; at < scan.words.size(); ++at)
    if (const auto key = scan.words.key(at); key == "joint" || key == "conjointe" || key == "conjunta" || key == "conjunto")
      return true;
  return false;
}
bool is_of(std::string_view key) { return key == "of" || key == "by" || key == "de" || key == "del"; }

// The last capitalised words before `and`, the end or a comma: "the Republic of Valmora" -> "Valmora".
std::string read_new_name(std::string_view title, const Scan& scan, std::size_t& at) {
  std::string name;
  for (; at < scan.words.size() && scan.words[at].gap != Gap::Stop; ++at) {
    if (has(scan, at, Sense::And) || (scan.words[at].gap == Gap::Comma && !name.empty())) break;
    if (has(scan, at, Sense::Article) || has(scan, at, Sense::Of) || has(scan, at, Sense::Form) || has(scan, at, Sense::Side)) {
      name.clear();
      continue;
    }
    const NameWord& word = scan.words[at];
    if (!word.upper || has(scan, at, Sense::Preposition)) break;
    name += (name.empty() ? "" : " ") + with_one_capital(title.substr(word.begin, word.end - word.begin));
  }
  return name;
}

void read_new_names(std::string_view title, const Scan& scan, Names& names, std::vector<std::uint32_t>& states) {
  const bool joint = is_joint(scan);
  for (std::size_t k = 0; k < scan.words.size(); ++k) {
    if (!is_between(scan.words.key(k)) && !(joint && is_of(scan.words.key(k)))) continue;
    std::size_t at = k + 1;
    const std::string one = read_new_name(title, scan, at);
    if (one.empty() || !has(scan, at, Sense::And)) continue;
    ++at;
    const std::string other = read_new_name(title, scan, at);
    if (other.empty()) continue;
    states.clear();
    add_once(states, names.add(one));
    add_once(states, names.add(other));
    return;
  }
  // "Valmora-Teshara Joint Statement"
  if (states.empty() && scan.words.size() > 2 && scan.words[0].upper && scan.words[1].upper && scan.words[1].gap == Gap::Hyphen &&
      (scan.words.key(2) == "joint" || scan.words.key(2) == "statement")) {
    for (const std::size_t k : {0U, 1U})
      add_once(states, names.add(with_one_capital(title.substr(scan.words[k].begin, scan.words[k].end - scan.words[k].begin))));
  }
}

}  // namespace

std::string title_of(const Document& document) {
  if (!document.title.empty()) return document.title;
  for (const Block& block : document.blocks)
    if (block.kind == BlockKind::Title || block.kind == BlockKind::Heading) return block.text;
  if (document.blocks.empty() || document.blocks.front().text.size() > longest_title) return {};
  const std::string& first = document.blocks.front().text;
  const char32_t last = text::char_before(first, first.size());
  return last == '.' || last == U'\u3002' ? std::string() : first;
}

std::vector<std::uint32_t> states_in_title(std::string_view title, Names& names) {
  const Scan scan = names.scan(title);
  std::vector<std::uint32_t> states;
  for (std::size_t k = 0; k + 1 < scan.hits.size(); ++k)
    if (is_short_pair(scan, k))
      for (const std::size_t part : {k, k + 1}) add_once(states, scan.hits[part].state);
  for (const Hit& hit : scan.hits)
    if (names_state(hit) && names.state(hit.state).kind != StateKind::Body && !is_place(scan, hit, names.is_chinese()))
      add_once(states, hit.state);
  if (states.size() < 2) read_new_names(title, scan, names, states);
  return states;
}

std::vector<std::uint32_t> row_of_states(const Scan& scan, const Names& names) {
  std::vector<std::uint32_t> row;
  std::size_t behind = 0;  // the word behind the last name of the row
  for (const Hit& hit : scan.hits) {
    if (!names_state(hit) || names.state(hit.state).kind == StateKind::Body) continue;
    bool goes_on = !row.empty() && hit.first - behind <= 9;
    for (std::size_t at = behind; goes_on && at <= hit.first; ++at) {
      const bool grammar = has(scan, at, Sense::Article) || has(scan, at, Sense::And) || has(scan, at, Sense::Of);
      goes_on = scan.words[at].gap != Gap::Stop && (at == hit.first || grammar || scan.words[at].upper || names.is_chinese());
    }
    if (!goes_on) {
      if (row.size() >= 2) return row;
      row.clear();
    }
    add_once(row, hit.state);
    behind = hit.last;
  }
  return row.size() >= 2 ? row : std::vector<std::uint32_t>{};
}

}  // namespace accordiff::segment
