// From yaml-cpp's nodes to values. Aliases are refused: they make a short file endless, and no manifest needs them.
#include "policy/yaml.hpp"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <sstream>

#include "accordiff/error.hpp"

namespace accordiff::policy {

// Builds the tree from the parser's events; `open_` are the maps and lists that are not yet closed.
struct Yaml::Reader : YAML::EventHandler {
  explicit Reader(std::shared_ptr<const std::string> path) : path_(std::move(path)) {}

  Yaml take() { return std::move(root_); }

  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t) override { put(make(Kind::Empty, mark)); }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
    make(Kind::Empty, mark).refuse("aliases (*name) are not taken");
  }
  void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t, const std::string& value) override {
    Yaml node = make(Kind::Text, mark);
    node.text_ = value;
    put(std::move(node));
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {
    begin(make(Kind::List, mark));
  }
  void OnSequenceEnd() override { end(); }
  void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {
    begin(make(Kind::Map, mark));
  }
  void OnMapEnd() override { end(); }

 private:
  struct Open {
    Yaml node;
    std::string key;
    std::uint32_t key_line = 0;
    bool has_key = false;
  };

  [[nodiscard]] Yaml make(Kind kind, const YAML::Mark& mark) const {
    Yaml node;
    node.kind_ = kind;
    node.line_ = static_cast<std::uint32_t>(std::max(mark.line, 0)) + 1;
    node.path_ = path_;
    return node;
  }

  void begin(Yaml node) { open_.push_back({std::move(node), {}, 0, false}); }

  void end() {
    Yaml node = std::move(open_.back().node);
    open_.pop_back();
    put(std::move(node));
  }

  void put(Yaml node) {
    if (open_.empty()) {
      root_ = std::move(node);
      return;
    }
    Open& open = open_.back();
    if (open.node.kind_ == Kind::List) {
      open.node.items_.push_back(std::move(node));
    } else if (!open.has_key) {
      open.key = node.text();
      open.key_line = node.line_;
      open.has_key = true;
      const auto same = [&](const auto& member) { return member.first == open.key; };
      if (std::ranges::any_of(open.node.members_, same)) node.refuse("'" + open.key + "' is given twice");
    } else {
      node.key_line_ = open.key_line;
      open.node.members_.emplace_back(open.key, std::move(node));
      open.has_key = false;
    }
  }

  std::shared_ptr<const std::string> path_;
  std::vector<Open> open_;
  Yaml root_;
};

Yaml Yaml::parse(std::string_view text, const std::string& path) {
  Reader reader(std::make_shared<const std::string>(path));
  try {
    std::istringstream stream{std::string(text)};
    YAML::Parser parser(stream);
    parser.HandleNextDocument(reader);
  } catch (const YAML::Exception& trouble) {
    const auto line = trouble.mark.is_null() ? 0U : static_cast<std::uint32_t>(trouble.mark.line) + 1U;
    throw Error(ErrorKind::Input, "is no YAML: " + trouble.msg, path, line);
  }
  Yaml root = reader.take();
  if (!root.path_) root.path_ = std::make_shared<const std::string>(path);
  return root;
}

std::string Yaml::quoted(const std::string& text) {
  YAML::Emitter emitter;
  emitter << YAML::DoubleQuoted << text;
  return emitter.c_str();
}

void Yaml::refuse_at(std::uint32_t line, const std::string& message) const {
  throw Error(ErrorKind::Input, message, path_ ? *path_ : std::string{}, line);
}

void Yaml::refuse_key(const std::string& key, std::initializer_list<std::string_view> known) const {
  std::string list;
  for (const std::string_view name : known) list.append(list.empty() ? "" : ", ").append(name);
  refuse_at(key_line_, "unknown key '" + key + "'; known here: " + list);
}

const std::vector<std::pair<std::string, Yaml>>& Yaml::members() const {
  if (kind_ != Kind::Map && kind_ != Kind::Empty) refuse("expected keys with values ('key: value')");
  return members_;
}

const std::vector<Yaml>& Yaml::items() const {
  if (kind_ != Kind::List && kind_ != Kind::Empty) refuse("expected a list ('- item')");
  return items_;
}

const std::string& Yaml::text() const {
  if (kind_ != Kind::Text) refuse("expected a text");
  return text_;
}

bool Yaml::truth() const {
  const std::string& word = text();
  if (word != "true" && word != "false") refuse("'" + word + "' is neither true nor false");
  return word == "true";
}

std::vector<std::string> Yaml::texts() const {
  if (kind_ == Kind::Text) return {text_};
  std::vector<std::string> all;
  for (const Yaml& item : items()) all.push_back(item.text());
  return all;
}

}  // namespace accordiff::policy
