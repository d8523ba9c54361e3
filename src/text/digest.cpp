// The only file that includes nettle.
#include "text/digest.hpp"

#include <nettle/base16.h>
#include <nettle/base64.h>
#include <nettle/sha2.h>

#include <array>

namespace accordiff::text {
namespace {

using Digest = std::array<std::uint8_t, SHA256_DIGEST_SIZE>;

Digest sha256_of(std::string_view bytes) {
  sha256_ctx context{};
  sha256_init(&context);
  sha256_update(&context, bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
  Digest digest{};
  sha256_digest(&context, digest.size(), digest.data());
  return digest;
}

}  // namespace

std::string checksum_of(std::string_view bytes) {
  const Digest digest = sha256_of(bytes);
  std::string digits(BASE16_ENCODE_LENGTH(SHA256_DIGEST_SIZE), '\0');
  base16_encode_update(digits.data(), digest.size(), digest.data());
  return "sha256:" + digits;
}

std::string policy_hash_of(std::string_view bytes) {
  const Digest digest = sha256_of(bytes);
  std::string letters(BASE64_ENCODE_RAW_LENGTH(SHA256_DIGEST_SIZE), '\0');
  base64_encode_raw(letters.data(), digest.size(), digest.data());
  return "sha256-" + letters;
}

}  // namespace accordiff::text
