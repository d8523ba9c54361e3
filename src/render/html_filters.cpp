// A value is known to the script by the numbers of its group and of itself.
#include "render/html_filters.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "render/html_text.hpp"

namespace accordiff::renderers {

void Filters::declare(std::string_view group, const std::vector<std::string_view>& values) {
  for (const std::string_view value : values) group_named(group).values.push_back({std::string(value)});
}

void Filters::add(std::string_view group, std::string_view value) {
  Group& of = group_named(group);
  auto found = std::ranges::find(of.values, value, &Value::name);
  if (found == of.values.end()) found = of.values.insert(found, {std::string(value)});
  std::string token = fmt::format("{}-{}", &of - groups_.data(), found - of.values.begin());
  if (std::ranges::find(tokens_, token) != tokens_.end()) return;
  ++found->rows;
  tokens_.push_back(std::move(token));
}

std::string Filters::row() {
  std::string text;
  for (const std::string& token : tokens_) text += (text.empty() ? "" : " ") + token;
  tokens_.clear();
  ++rows_;
  return attribute("data-f", text);
}

std::string Filters::menus() const {
  std::string text;
  for (std::size_t g = 0; g < groups_.size(); ++g) {
    const Group& group = groups_[g];
    std::string boxes;
    for (std::size_t v = 0; v < group.values.size(); ++v) {
      const Value& value = group.values[v];
      if (value.rows == 0) continue;
      boxes += element("label", "",
                       fmt::format("<input type=\"checkbox\" value=\"{}-{}\"> ", g, v) + element("bdi", "", html(value.name)) +
                           " " + classed("small", "count", std::to_string(value.rows))) +
               "\n";
    }
    const auto occurs = [&](const Value& value) { return value.rows > 0; };
    const auto tells = [&](const Value& value) { return value.rows > 0 && value.rows < rows_; };
    if (std::ranges::count_if(group.values, occurs) < 2 && std::ranges::none_of(group.values, tells)) continue;
    text += folded("menu", html(group.name),
                   classed("div", "pop", element("fieldset", "", classed("legend", "vh", html(group.name)) + boxes))) +
            "\n";
  }
  return text;
}

Filters::Group& Filters::group_named(std::string_view name) {
  const auto found = std::ranges::find(groups_, name, &Group::name);
  return found != groups_.end() ? *found : groups_.emplace_back(Group{std::string(name), {}});
}

std::string holder_of(const Clause& clause, const Statement& statement) {
  const std::string& holder = clause.act.holder;
  if (holder.empty() || holder == "?") return "not told";
  const auto named = [&](const std::string& role) {
    const auto found = std::ranges::find(statement.parties, role, &Party::role);
    return found == statement.parties.end() ? std::string{} : found->name;
  };
  if (std::string name = named(holder); !name.empty()) return name;
  std::string names;
  for (const char role : holder) {
    const std::string name = named(std::string(1, role));
    if (name.empty()) return holder;
    names += (names.empty() ? "" : " and ") + name;
  }
  return names;
}

}  // namespace accordiff::renderers
