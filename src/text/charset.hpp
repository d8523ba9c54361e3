// Which bytes are which characters: byte order mark, strict UTF-8, UTF-16 without a mark, and only then a guess.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "accordiff/model.hpp"

namespace accordiff::text {

struct Decoded {
  std::string text;      // UTF-8, without byte order mark, nothing normalised
  OffsetMap offsets;     // text offset -> byte of the input
  std::string encoding;  // "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "GB18030", "Big5", ...
  bool guessed = false;  // by detection, not by mark or validity: worth a Note
};

// nullopt when the bytes are no text (NUL bytes and control characters of a binary file, or no encoding fits).
[[nodiscard]] std::optional<Decoded> decode(std::string_view bytes);

// In the encoding that a file declares of itself; nullopt when there is no encoding of that name.
[[nodiscard]] std::optional<Decoded> decode_as(std::string_view bytes, std::string_view label);

}  // namespace accordiff::text
