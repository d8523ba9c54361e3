// Enough of JSON Schema to hold a report against its schema, and against that of SARIF: type, const, enum, required, properties,
// additionalProperties, items, minItems, uniqueItems, minimum, maximum, pattern, anyOf, oneOf, $ref within the schema, and true
// and false as schemas.
#pragma once

#include <nlohmann/json.hpp>
#include <regex>
#include <set>
#include <string>
#include <string_view>

namespace accordiff::test {

class Schema {
 public:
  explicit Schema(nlohmann::json root) : root_(std::move(root)) {}

  // What is wrong, with the path to it; "" when nothing is.
  [[nodiscard]] std::string violation(const nlohmann::json& value) const { return check(root_, value, "$"); }

 private:
  using Json = nlohmann::json;

  [[nodiscard]] std::string check(const Json& schema, const Json& value, const std::string& path) const {
    if (schema.is_boolean()) return schema.get<bool>() ? "" : path + " is not known";
    if (schema.contains("$ref")) {
      const auto pointer = schema["$ref"].get<std::string>().substr(1);
      return check(root_.at(Json::json_pointer(pointer)), value, path);
    }
    if (schema.contains("type") && !is_of_type(value, schema["type"]))
      return path + " is no " + schema["type"].get<std::string>();
    if (schema.contains("const") && value != schema["const"]) return path + " is not " + schema["const"].dump();
    if (schema.contains("enum") && std::ranges::find(schema["enum"], value) == schema["enum"].end())
      return path + " is none of its values";
    if (schema.contains("minimum") && value < schema["minimum"]) return path + " is too small";
    if (schema.contains("maximum") && value > schema["maximum"]) return path + " is too great";
    if (schema.contains("pattern") &&
        !std::regex_search(value.get<std::string>(), std::regex(schema["pattern"].get<std::string>())))
      return path + " does not match its pattern";
    for (const char* choice : {"anyOf", "oneOf"}) {
      if (!schema.contains(choice)) continue;
      std::size_t held = 0;
      for (const Json& one : schema[choice]) held += check(one, value, path).empty() ? 1U : 0U;
      if (held == 0 || (held > 1 && choice == std::string_view{"oneOf"})) return path + " fits none or several of its schemas";
    }
    return value.is_object() ? check_members(schema, value, path) : value.is_array() ? check_items(schema, value, path) : "";
  }

  [[nodiscard]] std::string check_members(const Json& schema, const Json& value, const std::string& path) const {
    for (const auto& name : schema.value("required", Json::array()))
      if (!value.contains(name.get<std::string>())) return path + " lacks " + name.dump();
    for (const auto& [name, member] : value.items()) {
      const Json properties = schema.value("properties", Json::object());
      const Json& rule = properties.contains(name) ? properties[name] : schema.value("additionalProperties", Json::object());
      if (auto wrong = check(rule, member, path + "." + name); !wrong.empty()) return wrong;
    }
    return {};
  }

  [[nodiscard]] std::string check_items(const Json& schema, const Json& value, const std::string& path) const {
    if (value.size() < schema.value("minItems", std::size_t{0})) return path + " has too few items";
    if (schema.value("uniqueItems", false) && std::set<Json>(value.begin(), value.end()).size() != value.size())
      return path + " has an item twice";
    if (!schema.contains("items")) return {};
    for (std::size_t k = 0; k < value.size(); ++k)
      if (auto wrong = check(schema["items"], value[k], path + "[" + std::to_string(k) + "]"); !wrong.empty()) return wrong;
    return {};
  }

  static bool is_of_type(const Json& value, const std::string& type) {
    return (type == "object" && value.is_object()) || (type == "array" && value.is_array()) ||
           (type == "string" && value.is_string()) || (type == "boolean" && value.is_boolean()) ||
           (type == "integer" && value.is_number_integer()) || (type == "number" && value.is_number());
  }

  Json root_;
};

}  // namespace accordiff::test
