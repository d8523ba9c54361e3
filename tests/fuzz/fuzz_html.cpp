// Web pages: whatever the bytes, a document whose every character is accounted for, or an error.
#include <cstdint>

#include "check.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  accordiff::fuzz::read({reinterpret_cast<const char*>(data), size}, accordiff::InputFormat::Html);
  return 0;
}
