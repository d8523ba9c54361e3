// Zip archives in memory, with limits. The only part that knows libzip.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "accordiff/options.hpp"

namespace accordiff::read {

class Archive {
 public:
  // `bytes` must outlive the archive; `path` is for messages. Throws Error (Input) when they are no archive that can be read.
  Archive(std::string_view bytes, const ReadOptions& options, std::string path);
  ~Archive();
  Archive(const Archive&) = delete;
  Archive& operator=(const Archive&) = delete;

  [[nodiscard]] bool holds(const std::string& name) const;
  // A file of the archive, unpacked; nullopt when there is none of that name. Throws Error: Limit when it or all of them together
  // unpack to more than --max-inflated or grow beyond --max-ratio, Input when it is broken or encrypted.
  [[nodiscard]] std::optional<std::string> read(const std::string& name);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace accordiff::read
