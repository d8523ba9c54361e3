// Word and OpenDocument files: the input is the main part of an archive that is otherwise sound.
#include <cstdint>
#include <string>

#include "check.hpp"
#include "zip.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string part(reinterpret_cast<const char*>(data) + 1, size - 1);
  using accordiff::InputFormat;
  if (data[0] % 3 == 0) accordiff::fuzz::read(accordiff::support::zip({{"content.xml", part}}), InputFormat::Odt);
  else if (data[0] % 3 == 1) accordiff::fuzz::read(accordiff::support::zip({{"word/document.xml", part}}), InputFormat::Docx);
  else accordiff::fuzz::read(part, InputFormat::Docx);
  return 0;
}
