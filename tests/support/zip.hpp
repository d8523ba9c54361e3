// Makes zip archives for tests: parts stored as they are, in the order given.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace accordiff::support {

inline std::uint32_t checksum(std::string_view bytes) {
  std::uint32_t sum = 0xFFFFFFFFU;
  for (const char byte : bytes) {
    sum ^= static_cast<unsigned char>(byte);
    for (int bit = 0; bit < 8; ++bit) sum = (sum >> 1U) ^ ((sum & 1U) != 0 ? 0xEDB88320U : 0U);
  }
  return ~sum;
}

inline void put(std::string& to, std::uint64_t value, int bytes) {
  for (int k = 0; k < bytes; ++k) to += static_cast<char>(value >> (8U * static_cast<unsigned>(k)) & 0xFFU);
}

inline std::string zip(const std::vector<std::pair<std::string, std::string>>& parts) {
  std::string archive, directory;
  for (const auto& [name, content] : parts) {
    const auto offset = static_cast<std::uint32_t>(archive.size()), size = static_cast<std::uint32_t>(content.size());
    std::string common;
    put(common, 20, 2);
    put(common, 0, 4);  // no flags, stored
    put(common, 0x21, 4);
    put(common, checksum(content), 4);
    put(common, size, 4);
    put(common, size, 4);
    put(common, static_cast<std::uint32_t>(name.size()), 2);
    put(common, 0, 2);
    archive.append("PK\x03\x04").append(common).append(name).append(content);
    directory.append("PK\x01\x02");
    put(directory, 20, 2);
    directory.append(common);
    put(directory, 0, 6);
    put(directory, 0, 4);
    put(directory, offset, 4);
    directory.append(name);
  }
  const auto begin = static_cast<std::uint32_t>(archive.size());
  archive += directory;
  archive.append("PK\x05\x06");
  put(archive, 0, 4);
  put(archive, static_cast<std::uint32_t>(parts.size()), 2);
  put(archive, static_cast<std::uint32_t>(parts.size()), 2);
  put(archive, static_cast<std::uint32_t>(directory.size()), 4);
  put(archive, begin, 4);
  put(archive, 0, 2);
  return archive;
}

}  // namespace accordiff::support
