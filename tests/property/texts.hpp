// Texts to try properties on, and ways to change their typography or their wording.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "accordiff/model.hpp"

namespace accordiff::property {

struct Text {
  std::string name;  // with extension, which tells the reader the format
  std::string bytes;
};

struct Pair {
  Text before, after;
};

// Invented statements of the Republic of Valmora with others: several languages, lists, numbered paragraphs, asides.
[[nodiscard]] std::vector<Text> invented();
// Each statement of the sample series with the next.
[[nodiscard]] std::vector<Pair> samples();
// Pairs of invented texts, the samples, and `edits` random edits of each.
[[nodiscard]] std::vector<Pair> pairs(unsigned edits);

[[nodiscard]] Report compare_texts(const Text& before, const Text& after);

// Words dropped, doubled and replaced; sentences added; paragraphs moved, joined and dropped. The same seed, the same text.
[[nodiscard]] std::string edit_at_random(const std::string& text, std::uint32_t seed);

// The same words in another typography.
struct Typography {
  std::string name;
  std::string (*apply)(const std::string&);
  bool plain_only = false;  // would be mark-up in Markdown
};
[[nodiscard]] std::vector<Typography> typographies();

}  // namespace accordiff::property
