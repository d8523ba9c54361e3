// FNV-1a, folded to 40 bits.
#include "series/keys.hpp"

#include <fmt/format.h>

namespace accordiff::series {

std::string KeyMaker::operator()(const Clause& clause, const text::Vocabulary& words) {
  std::uint64_t hash = 0xCBF29CE484222325U;
  const auto mix = [&hash](std::string_view text) {
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
    hash = (hash ^ 0x20U) * 0x100000001B3U;
  };
  for (const Token& token : clause.tokens) mix(words.spelling_of(token.form));
  if (clause.tokens.empty()) mix(clause.text);
  std::string key = fmt::format("{:010x}", (hash ^ (hash >> 40U)) & 0xFFFFFFFFFFU);
  if (const std::size_t use = ++uses_[key]; use > 1) key += "-" + std::to_string(use);
  return key;
}

}  // namespace accordiff::series
