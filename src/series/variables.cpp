// Roles as words.
#include "series/variables.hpp"

#include <algorithm>
#include <map>

namespace accordiff::series {

std::string common_party(const std::vector<std::vector<Party>>& tables) {
  std::map<std::string, std::size_t> count;
  for (const auto& table : tables)
    for (const Party& party : table) ++count[party.name];
  const auto most = std::ranges::max_element(count, {}, [](const auto& entry) { return entry.second; });
  return most == count.end() || most->second < 2 || most->second * 2 < tables.size() ? std::string{} : most->first;
}

Statement with_variables(const Statement& statement, text::Vocabulary& words) {
  const text::Stemmer no_stemmer("und");
  Statement read = statement;
  for (Clause& clause : read.clauses) {
    auto name = clause.named.begin();
    const Naming* last = nullptr;
    std::vector<Token> tokens;
    for (Token token : clause.tokens) {
      while (name != clause.named.end() && name->place.end <= token.word.begin) ++name;
      const bool named = name != clause.named.end() && name->place.begin <= token.word.begin && !name->role.empty();
      if (named && last == &*name) continue;
      last = named ? &*name : nullptr;
      if (named) {
        const text::WordNumbers numbers = words.number("partyinrole" + name->role, no_stemmer);
        token.form = numbers.form;
        token.stem = numbers.stem;
      }
      tokens.push_back(token);
    }
    clause.tokens = std::move(tokens);
  }
  return read;
}

}  // namespace accordiff::series
