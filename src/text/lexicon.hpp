// The ladders of force as data: phrases with their family and tier, and modifiers, found in a run of words by longest match.
// Tables: src/data/lexicon.tsv, a profile on top of it (src/data/profile-*.tsv), and a table of the user's on top of both.
#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "accordiff/model.hpp"
#include "text/english.hpp"
#include "text/vocabulary.hpp"

namespace accordiff::text {

struct Entry {
  std::string phrase;  // as the table has it
  MarkKind kind = MarkKind::Head;
  Family family = Family::Unknown;  // of a head
  int tier = 0;                     // of a head; POSITION: its stance
  bool nominal = false;             // "n:" in the table: counts where a noun stands

  [[nodiscard]] std::string label() const;  // "agree to (COMMIT 5)"
};

// A word of a sentence as the lexicon sees it; in Chinese and Japanese, a character.
struct Lexeme {
  Span place;                // in the sentence
  std::uint32_t key = 0;     // what entries match by
  EnglishWord english;       // English only
  bool ends_phrase = false;  // a comma, a stop or a bracket follows
};

struct Match {
  const Entry* entry = nullptr;
  std::uint32_t first = 0, last = 0;  // lexemes, half open
};

// The entries of one language. `table` is the rows of the user's, `path` where it was read.
class Lexicon {
 public:
  // Throws Error: Usage for an unknown profile; Input, with its line, for a row of `table` that cannot be read.
  Lexicon(std::string language, std::string_view profile, std::string_view table, const std::string& path);

  [[nodiscard]] const std::string& language() const noexcept { return language_; }
  [[nodiscard]] bool empty() const noexcept { return entries_.empty(); }
  [[nodiscard]] bool is_english() const noexcept { return language_ == "en"; }

  // The words of a sentence; `tokens` are its words, numbered in `words`.
  [[nodiscard]] std::vector<Lexeme> lexemes(std::string_view sentence, const std::vector<Token>& tokens, const Vocabulary& words);

  // Heads that begin at a word, all those of the longest phrase. Adverbs may stand inside a phrase.
  [[nodiscard]] std::vector<Match> heads_at(std::span<const Lexeme> words, std::size_t at) const;
  // Modifiers of words [first, last), longest first from the left, never overlapping.
  [[nodiscard]] std::vector<Match> modifiers(std::span<const Lexeme> words, std::size_t first, std::size_t last) const;

 private:
  struct Node {
    std::unordered_map<std::uint32_t, std::uint32_t> next;
    std::uint32_t gap = 0;  // node behind a "*", 0 for none
    std::vector<const Entry*> entries;
  };
  using Trie = std::vector<Node>;
  struct Search;

  void load(std::string_view table, bool replaces, const std::string& path);
  void add_phrase(std::string_view phrase, const Entry& like, bool replaces);
  void forget(std::string_view phrase);
  void build();
  std::uint32_t key_of(std::string_view word);
  [[nodiscard]] std::vector<Match> longest(const Trie& trie, std::span<const Lexeme> words, std::size_t at,
                                           std::size_t end) const;

  std::string language_;
  Stemmer stemmer_;
  bool by_character_;
  std::deque<Entry> entries_;
  Trie heads_, modifiers_;
  std::unordered_map<std::string, std::uint32_t> keys_;
  struct Known {
    std::uint32_t key = 0;
    EnglishWord english;
  };
  std::vector<std::optional<Known>> by_form_;  // of one vocabulary
};

// The lexicons of one comparison, made when a language is first met. One vocabulary numbers the words of all of them.
class Ladders {
 public:
  // Throws what Lexicon throws, at once: a table is checked whole whatever the languages of the statements.
  explicit Ladders(std::string profile = "default", std::string table = {}, std::string path = {});
  [[nodiscard]] Lexicon& of(const std::string& language);

 private:
  std::string profile_, table_, path_;
  std::map<std::string, Lexicon> lexicons_;
};

// Names of the profiles that exist, "default" first.
[[nodiscard]] std::vector<std::string> profile_names();

}  // namespace accordiff::text
