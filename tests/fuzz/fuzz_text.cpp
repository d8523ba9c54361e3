// Plain text and Markdown, front matter and asides.
#include <cstdint>

#include "check.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const auto format = data[0] % 2 == 0 ? accordiff::InputFormat::Text : accordiff::InputFormat::Markdown;
  accordiff::fuzz::read({reinterpret_cast<const char*>(data) + 1, size - 1}, format);
  return 0;
}
