// What must hold for every document that was read.
#pragma once

#include <cstdlib>
#include <string_view>

#include "accordiff/error.hpp"
#include "accordiff/read.hpp"

namespace accordiff::fuzz {

inline void require(bool holds) {
  if (!holds) std::abort();
}

inline void check(const Document& document) {
  for (const Block& block : document.blocks) {
    require(block.text.size() == block.places.size());
    for (std::size_t k = 0; k < block.places.size(); ++k) {
      require(block.places[k] < document.text.size());
      require(k == 0 || block.places[k - 1] <= block.places[k]);
    }
  }
  for (const Exclusion& excluded : document.excluded)
    require(excluded.place.begin <= excluded.place.end && excluded.place.end <= document.text.size());
}

inline void read(std::string_view bytes, InputFormat format) {
  ReadOptions options;
  options.format = format;
  try {
    check(read_bytes(bytes, "fuzz", options));
  } catch (const Error&) {
    // a message for people is as good as a result
  }
}

}  // namespace accordiff::fuzz
