// stub
#pragma once
#include <string>
#include <string_view>
#include <vector>
#include "accordiff/model.hpp"
namespace accordiff::segment {
enum class MentionKind : std::uint8_t { Party, Leader, Both, Pronoun, Reciprocal, Group, Some, All, Third, Compound };
struct Mention {
  std::uint32_t first = 0, last = 0;
  MentionKind kind = MentionKind::Party;
  std::string role;
  bool possessive = false;
};
std::vector<Mention> find_mentions(std::string_view text, const std::vector<Token>& tokens);
}
