// Everything by which a text may name a state or speak of the parties: src/data/countries.tsv and mention-phrases.tsv for one
// language, looked up by first words, longest phrase first. What the phrases mean together is for mentions.cpp to say.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "segment/name_words.hpp"

namespace accordiff::segment {

// clang-format off
enum class Sense : std::uint8_t {
  Mask, Name, Adjective, Seat, Prefix, Short,
  Both, BothLeaders, Group, Some, All, Third,
  We, Our, They, Their, It, Its, He, His, She, Her, Reciprocal, Other,
  Side, Leaders, Title, Honorific, Form, Article, And, Of, Preposition, Expletive, Be,
};
// clang-format on
using Senses = std::uint64_t;
[[nodiscard]] constexpr Senses bit(Sense sense) noexcept { return Senses{1} << static_cast<unsigned>(sense); }
// Whether a hit of this sense means a state.
[[nodiscard]] constexpr bool names_state(Sense sense) noexcept {
  return sense == Sense::Name || sense == Sense::Adjective || sense == Sense::Seat;
}

enum class StateKind : std::uint8_t { State, Union, Body };
inline constexpr std::uint32_t no_state = UINT32_MAX;

struct State {
  std::string key;
  StateKind kind = StateKind::State;
  std::vector<std::string> heads{};  // titles of those who speak for it, folded
  std::vector<std::string> stems{};  // folded beginnings of its names, for adjectives and for 柬方, which no table has
};

// A phrase found: words [first, last).
struct Hit {
  std::uint32_t first = 0, last = 0;
  Sense sense = Sense::Mask;
  std::uint32_t state = no_state;
};

struct Scan {
  NameWords words;
  std::vector<Senses> senses;  // of each word standing alone
  std::vector<Hit> hits;       // ascending, not overlapping; without words of grammar
};

class Names {
 public:
  explicit Names(std::string_view language);  // BCP 47; a language without a column has the English names

  // A state named by the user or by a document: one that the tables know by this name or an alias, else a new one,
  // for which English adjectives are derived. Aliases become names of it.
  std::uint32_t add(std::string_view name, const std::vector<std::string>& aliases = {});
  // Lets the first character of its Chinese names stand for it, as in 柬方.
  void add_short(std::uint32_t state);
  // The state that has exactly this name, in English or in the language, or no_state.
  [[nodiscard]] std::uint32_t find(std::string_view name) const;

  [[nodiscard]] Scan scan(std::string_view text) const;
  [[nodiscard]] const State& state(std::uint32_t index) const { return states_[index]; }
  [[nodiscard]] std::size_t state_count() const noexcept { return states_.size(); }
  [[nodiscard]] bool is_chinese() const noexcept { return language_ == "zh"; }
  // Whether adjectives follow their noun.
  [[nodiscard]] bool adjective_follows() const noexcept { return language_ == "fr" || language_ == "es" || language_ == "ar"; }

 private:
  struct Phrase {
    std::vector<std::string> words{};
    std::vector<bool> starred{}, possessive{};
    Sense sense = Sense::Mask;
    std::uint32_t state = no_state;
    bool upper = false, caps = false, article = false;
  };
  struct Bucket {
    Senses senses = 0;
    std::vector<std::uint32_t> phrases;  // longest first
  };
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>{}(text); }
  };
  template <class Value>
  using Table = std::unordered_map<std::string, Value, Hash, std::equal_to<>>;

  void read_states();
  void read_phrases(std::string_view language);
  void add_names(std::uint32_t state, std::string_view cell, Sense plain);
  void add_phrase(std::string_view phrase, Sense sense, std::uint32_t state);
  void derive_adjectives(std::uint32_t state, std::string_view name);
  template <class Use>
  void for_buckets(std::string_view key, const Use& use) const;
  [[nodiscard]] bool word_fits(const Phrase& phrase, std::size_t k, std::string_view key) const;
  [[nodiscard]] bool precedes(std::uint32_t phrase, std::uint32_t other) const;
  [[nodiscard]] bool fits(const Phrase& phrase, const Scan& scan, std::size_t at) const;

  std::string language_;
  bool elision_ = false;
  std::vector<State> states_;
  std::vector<Phrase> phrases_;
  Table<Bucket> buckets_;
  Table<std::uint32_t> by_name_;
};

}  // namespace accordiff::segment
