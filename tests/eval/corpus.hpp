// Seeded prose in the manner of communiqués, and an edited copy of it in which every edit is known.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace accordiff::test {

enum class Fate : std::uint8_t { Same, Reworded, Split, Merged, Added, Moved };

// A sentence of the edited copy: what was done to it, and the numbers of the sentences it came from.
struct Origin {
  Fate fate = Fate::Same;
  std::vector<std::uint32_t> before;
};

struct Corpus {
  std::string before, after;    // one sentence a line
  std::vector<Origin> origins;  // one a line of `after`
};

// About `bytes` of text, one sentence in ten edited: reworded, dropped, added, split, merged, and whole paragraphs moved.
[[nodiscard]] Corpus make_corpus(std::uint32_t seed, std::size_t bytes);

// Text of the same kind that has nothing to do with any other seed's.
[[nodiscard]] std::string make_text(std::uint32_t seed, std::size_t bytes);

}  // namespace accordiff::test
