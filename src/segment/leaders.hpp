// Who speaks for which party: learned from titles and names in reading order ("President of the Republic of Valmora Orla Venn"),
// so that a bare "Venn" later stands for Valmora.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "accordiff/model.hpp"
#include "segment/names.hpp"

namespace accordiff::segment {

// Which party a state is.
struct Roles {
  std::vector<std::string> of_state;  // by number of the state: "A", "B", ... or "" when it is no party
  std::string together = "?";         // all of them
  std::vector<std::string> letters;   // of the single parties
  std::vector<std::uint32_t> states;  // of the single parties, parallel to `letters`
  std::vector<std::string> body;      // folded words of the name of the body that speaks; empty when it has none

  [[nodiscard]] std::string_view of(std::uint32_t state) const {
    return state < of_state.size() ? std::string_view(of_state[state]) : std::string_view();
  }
  // The role of several parties: all of them, or their letters in order.
  [[nodiscard]] std::string join(std::string_view one, std::string_view other) const;
};

// A phrase that presents a leader: words of the scan.
struct LeaderPhrase {
  std::uint32_t first = 0, last = 0;            // the whole of it
  std::uint32_t name_first = 0, name_last = 0;  // the person's name; empty when only the title stands there
  std::string title{};                          // folded
  std::uint32_t state = no_state;               // the state that the phrase names
};

// Reads the phrase around hit `k`, which is a title. `first` is the first word that is free to belong to it.
[[nodiscard]] LeaderPhrase read_leader(const Scan& scan, std::size_t k, std::uint32_t first, const Names& names);

class Leaders {
 public:
  void learn(const Scan& scan, const Names& names);
  // After everything was read: names without a state get one, when titles leave only one.
  void settle(const Names& names, const Roles& roles);

  static constexpr std::uint32_t none = UINT32_MAX;
  // Who has this word in his or her name.
  [[nodiscard]] std::uint32_t who(std::string_view key) const;
  [[nodiscard]] std::uint32_t state_of(std::uint32_t leader) const { return leaders_[leader].state; }
  // The only state among the parties whose head has this title, else no_state.
  [[nodiscard]] std::uint32_t state_of_title(std::string_view title, const Names& names, const Roles& roles) const;

  // Whether those who have these words in their names are the heads of both parties, though nobody said which of which.
  [[nodiscard]] bool are_the_heads(std::string_view one, std::string_view other) const;

 private:
  struct Leader {
    std::vector<std::string> titles;
    std::uint32_t state = no_state;
  };
  void note(const Scan& scan, const LeaderPhrase& phrase);
  [[nodiscard]] bool may_lead(const Leader& leader, const Names& names, const Roles& roles, std::uint32_t state,
                              bool left_over) const;
  [[nodiscard]] static bool bears_one_of(const Leader& leader, const std::vector<std::string>& titles);
  [[nodiscard]] bool are_left(const Names& names, const Roles& roles) const;
  [[nodiscard]] bool is_taken(const Leader& leader, std::uint32_t state) const;

  std::vector<Leader> leaders_;
  std::unordered_map<std::string, std::uint32_t> by_word_;
  bool both_left_ = false;
};

}  // namespace accordiff::segment
