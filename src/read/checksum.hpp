// What tells whether a file is still the one that was read.
#pragma once

#include <string>
#include <string_view>

namespace accordiff::read {

// "sha256:" and 64 hexadecimal digits (FIPS 180-4).
[[nodiscard]] std::string checksum_of(std::string_view bytes);

}  // namespace accordiff::read
