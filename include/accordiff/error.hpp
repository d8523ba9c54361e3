// The one exception of accordiff: trouble that a person can do something about.
// Thrown by readers, by the command line and by a failing ICU call; caught once, in main (exit status 2).
// Everything between reading and rendering is total: odd input becomes a Note, never an exception.
#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>
#include <utility>

namespace accordiff {

enum class ErrorKind : std::uint8_t {
  Usage,     // the command line asks for something that does not exist or contradicts itself
  Missing,   // a file that is not there, is a folder, or may not be read
  Input,     // bytes that are no statement: binary, unknown encoding, broken front matter, nothing in them
  Limit,     // a named limit was reached (ReadOptions, CompareOptions)
  Output,    // the report cannot be written
  Internal,  // a library failed in a way that input cannot explain
};

class Error : public std::runtime_error {
 public:
  // `message` says what is wrong and what to do; `path` names the file ("" when there is none);
  // `line` is 1-based, 0 when the trouble has no place in the file.
  Error(ErrorKind kind, std::string message, std::string path = {}, std::uint32_t line = 0)
      : std::runtime_error(describe(message, path, line)), kind_(kind), path_(std::move(path)), line_(line) {}

  [[nodiscard]] ErrorKind kind() const noexcept { return kind_; }
  [[nodiscard]] const std::string& path() const noexcept { return path_; }
  [[nodiscard]] std::uint32_t line() const noexcept { return line_; }

 private:
  static std::string describe(const std::string& message, const std::string& path, std::uint32_t line) {
    if (path.empty()) return message;
    std::string text = path;
    if (line != 0) text.append(1, ':').append(std::to_string(line));
    return text.append(": ").append(message);
  }

  ErrorKind kind_;
  std::string path_;
  std::uint32_t line_;
};

}  // namespace accordiff
