// A small file, whole or an error.
#include "cli/small_file.hpp"

#include <filesystem>
#include <fstream>

#include "accordiff/error.hpp"

namespace accordiff::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t largest = std::size_t{1} << 20U;  // the built-in tables are a fiftieth of it

}  // namespace

std::string read_small_file(const std::string& path, const std::string& what) {
  std::error_code trouble;
  const fs::file_status status = fs::status(path, trouble);
  if (!fs::exists(status))
    throw Error(ErrorKind::Missing, "no such " + what + "; check the spelling and the working folder", path);
  if (fs::is_directory(status)) throw Error(ErrorKind::Missing, "is a folder; name a " + what + " in it", path);
  std::ifstream file(path, std::ios::binary);
  if (!file) throw Error(ErrorKind::Missing, "cannot be opened; check its permissions", path);
  std::string bytes(largest + 1, '\0');
  file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  bytes.resize(static_cast<std::size_t>(file.gcount()));
  if (file.bad()) throw Error(ErrorKind::Missing, "cannot be read to its end", path);
  if (bytes.size() > largest) throw Error(ErrorKind::Limit, "larger than 1 MiB, which no " + what + " is", path);
  if (bytes.find_first_not_of(" \t\r\n") == std::string::npos) throw Error(ErrorKind::Input, "holds nothing", path);
  return bytes;
}

}  // namespace accordiff::cli
