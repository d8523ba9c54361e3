// Records of JSON written as text at once. A tree of a long report would take most of the time that a comparison takes
// (docs/decisions/0018-records-without-a-tree.md); the library still writes what is more than plain text.
#pragma once

#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace accordiff::renderers {

void write_value(std::string& text, std::string_view value);  // in quotes; what is no UTF-8 becomes U+FFFD
void write_value(std::string& text, double value);
void write_value(std::string& text, const std::vector<std::string>& values);
void write_value(std::string& text, const std::vector<std::string_view>& values);

inline void write_value(std::string& text, const std::string& value) { write_value(text, std::string_view(value)); }
inline void write_value(std::string& text, const char* value) { write_value(text, std::string_view(value)); }
inline void write_value(std::string& text, std::same_as<bool> auto value) { text += value ? "true" : "false"; }
template <std::integral Number>
requires(!std::same_as<Number, bool>) void write_value(std::string& text, Number value) { text += std::to_string(value); }

// Anything else writes itself.
template <std::invocable<std::string&> Write>
void write_value(std::string& text, const Write& write) {
  write(text);
}

// An object, from its first member to the end of this value's life. Keys are plain ASCII.
class Members {
 public:
  explicit Members(std::string& text) : text_(text) { text_ += '{'; }
  ~Members() { text_ += '}'; }
  Members(const Members&) = delete;
  Members& operator=(const Members&) = delete;

  template <class Value>
  Members& put(std::string_view key, const Value& value) {
    text_ += empty_ ? "\"" : ",\"";
    empty_ = false;
    text_.append(key).append("\":");
    write_value(text_, value);
    return *this;
  }

 private:
  std::string& text_;
  bool empty_ = true;
};

// An array; `write` appends one element.
template <class List, class Write>
void write_list(std::string& text, const List& list, const Write& write) {
  text += '[';
  bool first = true;
  for (const auto& element : list) {
    if (!first) text += ',';
    first = false;
    write(text, element);
  }
  text += ']';
}

// An array with one element a line, at a given depth.
template <class List, class Write>
void write_lines(std::string& text, const List& list, std::size_t depth, const Write& write) {
  if (list.empty()) return void(text += "[]");
  const std::string indent(depth, ' ');
  text += "[\n";
  std::size_t left = list.size();
  for (const auto& element : list) {
    text += indent + ' ';
    write(text, element);
    text += --left == 0 ? "\n" : ",\n";
  }
  text += indent + ']';
}

}  // namespace accordiff::renderers
