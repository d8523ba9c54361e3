// Digests against the examples of the standard.
#include "text/digest.hpp"

#include <gtest/gtest.h>

namespace accordiff::text {
namespace {

TEST(Checksum, IsTheDigestOfTheStandard) {
  EXPECT_EQ(checksum_of("abc"), "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(checksum_of(""), "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST(PolicyHash, IsTheSameDigestInBase64) {
  EXPECT_EQ(policy_hash_of("abc"), "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
}

}  // namespace
}  // namespace accordiff::text
