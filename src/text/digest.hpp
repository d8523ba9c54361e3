// What tells whether bytes are still the same.
#pragma once

#include <string>
#include <string_view>

namespace accordiff::text {

// "sha256:" and 64 hexadecimal digits (FIPS 180-4).
[[nodiscard]] std::string checksum_of(std::string_view bytes);

// "sha256-" and Base64, as a content security policy names an inline script (CSP Level 3, 2.3.1).
[[nodiscard]] std::string policy_hash_of(std::string_view bytes);

}  // namespace accordiff::text
