// A tree of YAML whose values know their line, and refuse what they are not. Apart so that one file includes yaml-cpp.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace accordiff::policy {

class Yaml {
 public:
  // Throws Error of kind Input with the line when `text` is no YAML.
  [[nodiscard]] static Yaml parse(std::string_view text, const std::string& path);

  // A text as YAML has it in double quotes, on one line.
  [[nodiscard]] static std::string quoted(const std::string& text);

  [[nodiscard]] std::uint32_t line() const noexcept { return line_; }
  [[nodiscard]] bool is_map() const noexcept { return kind_ == Kind::Map; }

  // Each throws Error of kind Input when the value is something else. An empty value is an empty map or list.
  [[nodiscard]] const std::vector<std::pair<std::string, Yaml>>& members() const;  // keys are unique
  [[nodiscard]] const std::vector<Yaml>& items() const;
  [[nodiscard]] const std::string& text() const;
  [[nodiscard]] bool truth() const;
  [[nodiscard]] std::vector<std::string> texts() const;  // a list of texts, or one text

  [[noreturn]] void refuse(const std::string& message) const { refuse_at(line_, message); }
  [[noreturn]] void refuse_at(std::uint32_t line, const std::string& message) const;
  [[noreturn]] void refuse_key(const std::string& key, std::initializer_list<std::string_view> known) const;

 private:
  enum class Kind : std::uint8_t { Empty, Text, List, Map };
  struct Reader;

  Kind kind_ = Kind::Empty;
  std::uint32_t line_ = 0, key_line_ = 0;  // of the value, and of its key in a map
  std::string text_;
  std::vector<Yaml> items_;
  std::vector<std::pair<std::string, Yaml>> members_;
  std::shared_ptr<const std::string> path_;
};

}  // namespace accordiff::policy
