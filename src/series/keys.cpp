// FNV-1a, folded to 40 bits.
#include "series/keys.hpp"

#include <fmt/format.h>

namespace accordiff::series {
namespace {

class Hash {
 public:
  void mix(std::string_view text) {
    for (const char c : text) hash_ = (hash_ ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
    hash_ = (hash_ ^ 0x20U) * 0x100000001B3U;
  }
  void mix(const Clause& clause, const text::Vocabulary& words) {
    for (const Token& token : clause.tokens) mix(words.spelling_of(token.form));
    if (clause.tokens.empty()) mix(clause.text);
  }
  [[nodiscard]] std::string key() const { return fmt::format("{:010x}", (hash_ ^ (hash_ >> 40U)) & 0xFFFFFFFFFFU); }

 private:
  std::uint64_t hash_ = 0xCBF29CE484222325U;
};

}  // namespace

std::string KeyMaker::operator()(const Clause& clause, const text::Vocabulary& words) {
  Hash hash;
  hash.mix(clause, words);
  return counted(hash.key());
}

std::string KeyMaker::operator()(std::string_view what, const std::vector<const Clause*>& before,
                                 const std::vector<const Clause*>& after, const text::Vocabulary& words) {
  Hash hash;
  hash.mix(what);
  for (const Clause* clause : before) hash.mix(*clause, words);
  hash.mix("->");
  for (const Clause* clause : after) hash.mix(*clause, words);
  return counted(hash.key());
}

std::string KeyMaker::counted(std::string key) {
  if (const std::size_t use = ++uses_[key]; use > 1) key += "-" + std::to_string(use);
  return key;
}

}  // namespace accordiff::series
