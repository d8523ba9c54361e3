// The sources are tried from the surest to the least sure; the first that names two parties, or a body, decides.
#include "segment/parties.hpp"

#include <algorithm>
#include <map>

#include "segment/title_names.hpp"

namespace accordiff::segment {
namespace {

constexpr std::size_t most_members = 9;

class PartySearch {
 public:
  PartySearch(const Document& document, const std::vector<Party>& given, const std::vector<Party>& known)
      : document_(document), given_(given), known_(known), table_{{}, {}, Names(document.language)} {}

  PartyTable run() {
    if (!given_.empty()) take_given();
    else if (!document_.parties.empty()) take_names(document_.parties);
    else find();
    return std::move(table_);
  }

 private:
  struct Opening {
    std::vector<std::uint32_t> run;  // states that the first sentences name in one row
    std::string organ;               // "General Assembly"
    bool we = false;
  };

  void take_given() {
    char letter = 'A';
    for (Party party : given_) {
      while (party.role.empty() && std::ranges::find(given_, std::string(1, letter), &Party::role) != given_.end()) ++letter;
      if (party.role.empty()) party.role = std::string(1, letter++);
      if (party.role != "G") states_.push_back(names_.add(party.name, party.aliases));
      else states_.push_back(no_state);
      table_.parties.push_back(std::move(party));
    }
  }

  void take_names(const std::vector<std::string>& given) {
    std::vector<std::uint32_t> states;
    for (const auto& name : given) states.push_back(names_.add(name));
    take_states(states, given);
  }

  void find() {
    const std::string title = title_of(document_);
    std::vector<std::uint32_t> states = states_in_title(title, names_);
    const Opening opening = read_opening();
    const bool paired = row_of_states(names_.scan(title), names_).size() == 2;  // a resolution may name two that are no parties
    if (states.size() == 2 && (paired || opening.organ.empty())) return found(states, "the title");
    if (!paired && !opening.organ.empty() && opening.run.size() < 2) return found_body(body_in(title, opening.organ));
    if (states.size() > 2) return found_members(states, title, "the title");
    if (opening.run.size() > 2) return found_members(opening.run, title, "the first sentences");
    if (opening.run.size() == 2) return found(opening.run, "the first sentences");
    if (states.size() == 1 && opening.we && names_.state(states[0]).kind == StateKind::Union)
      return found_body(names_.state(states[0]).key);
    guess(states);
  }

  // The first paragraphs up to a size: a row of names, an organ, "we".
  Opening read_opening() const {
    Opening opening;
    std::size_t size = 0;
    for (const Block& block : document_.blocks) {
      if (size > 1500) break;
      size += block.text.size();
      const Scan scan = names_.scan(block.text);
      for (const Hit& hit : scan.hits) {
        opening.we |= hit.sense == Sense::We;
        if (hit.sense == Sense::Group && opening.organ.empty())
          opening.organ =
              block.text.substr(scan.words[hit.first].begin, scan.words[hit.last - 1].end - scan.words[hit.first].begin);
      }
      if (opening.run.size() < 2) opening.run = row_of_states(scan, names_);
    }
    if (opening.organ.starts_with("the ") || opening.organ.starts_with("The ")) opening.organ.erase(0, 4);
    return opening;
  }

  void found(const std::vector<std::uint32_t>& states, const std::string& where) {
    take_states(states, {});
    note(Note::Level::Info, "parties-found", "parties read from " + where + ": " + listed());
  }

  void found_body(const std::string& name) {
    table_.parties.push_back({"G", name, {}, 0});
    states_.push_back(no_state);
    note(Note::Level::Info, "parties-found", "one body speaks: " + listed());
  }

  static std::string body_in(const std::string& title, const std::string& otherwise) {
    for (const char* const body : {"Quad", "AUKUS", "G7", "G20", "BRICS"})
      if (title.find(body) != std::string::npos) return body;
    return otherwise;
  }

  void found_members(const std::vector<std::uint32_t>& states, const std::string& title, const std::string& where) {
    table_.parties.push_back({"G", body_in(title, "the members"), {}, 0});
    states_.push_back(no_state);
    if (states.size() <= most_members) take_states(states, {});
    note(Note::Level::Info, "parties-found", "a text of several members, read from " + where + ": " + listed());
  }

  // The two states named most, when they stand out; else the one of the title; else whoever says "we".
  void guess(const std::vector<std::uint32_t>& titled) {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> most;
    for (const auto& [state, count] : count_states())
      if (names_.state(state).kind != StateKind::Body) most.emplace_back(count, state);
    std::ranges::stable_sort(most, std::greater<>{}, &std::pair<std::uint32_t, std::uint32_t>::first);
    const bool two = most.size() >= 2 && most[1].first >= 3 && most[1].first * 5 >= most[0].first &&
                     (most.size() == 2 || most[2].first * 5 <= most[1].first * 4);
    if (two) {
      std::vector<std::uint32_t> states{most[0].second, most[1].second};
      if (titled.size() == 1 && titled[0] == states[1]) std::swap(states[0], states[1]);
      take_states(states, {});
    } else if (titled.size() == 1) {
      take_states(titled, {});
    } else {
      table_.parties.push_back({"G", "the issuer", {}, 0});
      states_.push_back(no_state);
    }
    note(Note::Level::Warning, "parties-unsure",
         "the text does not say who its parties are; taken: " + listed() + "; name them with --party when this is wrong");
  }

  void take_states(const std::vector<std::uint32_t>& states, const std::vector<std::string>& as_given) {
    std::vector<std::string> roles(states.size());
    for (std::size_t k = 0; k < states.size(); ++k)
      for (const Party& party : known_)
        if (party.role != "G" && known_state(party) == states[k]) roles[k] = party.role;
    char letter = 'A';
    for (std::string& role : roles) {
      if (!role.empty()) continue;
      while (letter == 'G' || std::ranges::find(roles, std::string(1, letter)) != roles.end()) ++letter;
      role = std::string(1, letter);
    }
    for (std::size_t k = 0; k < states.size(); ++k) {
      Party party{roles[k], names_.state(states[k]).key, {}, 0};
      if (k < as_given.size() && as_given[k] != party.name) party.aliases.push_back(as_given[k]);
      table_.parties.push_back(std::move(party));
      states_.push_back(states[k]);
    }
    sort_by_role();
  }

  std::uint32_t known_state(const Party& party) const {
    std::uint32_t state = names_.find(party.name);
    for (const auto& alias : party.aliases)
      if (state == no_state) state = names_.find(alias);
    return state;
  }

  void sort_by_role() {
    std::vector<std::size_t> order(table_.parties.size());
    for (std::size_t k = 0; k < order.size(); ++k) order[k] = k;
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
      const std::string &left = table_.parties[a].role, &right = table_.parties[b].role;
      return left != right && (left == "G" || (right != "G" && left < right));
    });
    std::vector<Party> parties;
    std::vector<std::uint32_t> states;
    for (const std::size_t k : order) {
      parties.push_back(table_.parties[k]);
      states.push_back(states_[k]);
    }
    table_.parties = std::move(parties);
    states_ = std::move(states);
  }

  std::map<std::uint32_t, std::uint32_t> count_states() const {
    std::map<std::uint32_t, std::uint32_t> counts;
    for (const Block& block : document_.blocks)
      for (const Hit& hit : names_.scan(block.text).hits)
        if (names_state(hit.sense)) ++counts[hit.state];
    return counts;
  }

  std::string listed() const {
    std::string list;
    for (const Party& party : table_.parties) list += (list.empty() ? "" : ", ") + party.role + " = " + party.name;
    return list;
  }

  void note(Note::Level level, const char* code, std::string message) {
    table_.notes.push_back({level, code, std::move(message), document_.path});
  }

  const Document& document_;
  const std::vector<Party>& given_;
  const std::vector<Party>& known_;
  PartyTable table_;
  Names& names_ = table_.names;
  std::vector<std::uint32_t> states_;  // parallel to table_.parties
};

}  // namespace

PartyTable find_parties(const Document& document, const std::vector<Party>& given, const std::vector<Party>& known) {
  return PartySearch(document, given, known).run();
}

}  // namespace accordiff::segment
