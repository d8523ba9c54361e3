// Values. The only file that includes the JSON library.
#include "render/json_record.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace accordiff::renderers {
namespace {

// Most texts are letters, spaces and points; the library looks after all others.
bool is_plain(std::string_view text) {
  return std::ranges::all_of(text, [](unsigned char c) { return c >= 0x20 && c < 0x7F && c != '"' && c != '\\'; });
}

}  // namespace

void write_value(std::string& text, std::string_view value) {
  if (is_plain(value)) text.append(1, '"').append(value).append(1, '"');
  else text += nlohmann::json(value).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

void write_value(std::string& text, double value) { text += nlohmann::json(value).dump(); }

void write_value(std::string& text, const std::vector<std::string>& values) {
  write_list(text, values, [](std::string& into, const std::string& value) { write_value(into, value); });
}

void write_value(std::string& text, const std::vector<std::string_view>& values) {
  write_list(text, values, [](std::string& into, std::string_view value) { write_value(into, value); });
}

}  // namespace accordiff::renderers
