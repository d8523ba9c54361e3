// What every report in JSON is made of: objects with their keys in order, written one record a line. The only file that includes
// the JSON library.
#pragma once

#include <cstddef>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>

namespace accordiff::renderers {

using Json = nlohmann::ordered_json;

// An object from keys and values in turn. An initializer list would copy every value, which is most of a long report's time.
template <class... Rest>
Json object(Rest&&... rest) {
  Json json = Json::object();
  auto& members = json.get_ref<Json::object_t&>();
  members.reserve(sizeof...(rest) / 2 + 4);  // four more may follow
  const auto put = [&members](const auto& self, const char* key, auto&& value, auto&&... others) -> void {
    members.emplace_back(key, std::forward<decltype(value)>(value));
    if constexpr (sizeof...(others) > 0) self(self, std::forward<decltype(others)>(others)...);
  };
  put(put, std::forward<Rest>(rest)...);
  return json;
}

inline std::string line(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

// A JSON array with one element a line, at a given depth.
template <class List, class Write>
void append_array(std::string& text, const List& list, std::size_t depth, const Write& write) {
  if (list.empty()) return void(text += "[]");
  const std::string indent(depth, ' ');
  text += "[\n";
  std::size_t left = list.size();
  for (const auto& element : list) {
    text += indent + ' ';
    write(element);
    text += --left == 0 ? "\n" : ",\n";
  }
  text += indent + ']';
}

// An object of plain members, left open for arrays to follow.
inline void append_open(std::string& text, const Json& members) {
  text += line(members);
  text.pop_back();
}

}  // namespace accordiff::renderers
