// Parsing XML that may have been written to do harm.
#include "read/xml.hpp"

#include <algorithm>

#include "accordiff/error.hpp"

namespace accordiff::read {
namespace {

// Without recursion: the tree may be as deep as the file is long.
std::size_t depth_of(const pugi::xml_node& root) {
  std::size_t depth = 0, deepest = 0;
  for (pugi::xml_node node = root.first_child(); node;) {
    deepest = std::max(deepest, depth + 1);
    if (node.first_child()) {
      node = node.first_child();
      ++depth;
      continue;
    }
    while (node && node != root && !node.next_sibling()) {
      node = node.parent();
      if (depth > 0) --depth;
    }
    if (!node || node == root) break;
    node = node.next_sibling();
  }
  return deepest;
}

// Every tag and every attribute takes memory; of either a block of text has a few.
void check_size(std::string_view text, const ReadOptions& options, const std::string& path, const std::string& part) {
  constexpr std::size_t most_per_block = 10;
  const auto pieces = static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return c == '<' || c == '='; }));
  if (pieces / most_per_block > options.max_blocks)
    throw Error(ErrorKind::Limit,
                "its part " + part + " holds more than " + std::to_string(most_per_block) + " tags and attributes for each of " +
                    std::to_string(options.max_blocks) + " blocks; raise --max-blocks",
                path);
}

}  // namespace

int number_of(std::string_view text, int otherwise) {
  int value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9' || value > 100'000) return otherwise;
    value = value * 10 + (c - '0');
  }
  return text.empty() ? otherwise : value;
}

void parse_xml(pugi::xml_document& xml, std::string_view text, const ReadOptions& options, const std::string& path,
               const std::string& part) {
  check_size(text, options, path, part);
  const pugi::xml_parse_result result =
      xml.load_buffer(text.data(), text.size(), pugi::parse_default | pugi::parse_ws_pcdata | pugi::parse_doctype);
  if (!result)
    throw Error(ErrorKind::Input,
                "is a broken document: its part " + part + " is no XML (" + result.description() + "); save it anew", path);
  if (std::ranges::any_of(xml.children(), [](const pugi::xml_node& node) { return node.type() == pugi::node_doctype; }))
    throw Error(ErrorKind::Input, "its part " + part + " declares entities, which no office program writes; it is not read",
                path);
  if (depth_of(xml) > options.max_nesting)
    throw Error(
        ErrorKind::Limit,
        "elements of its part " + part + " nest deeper than " + std::to_string(options.max_nesting) + "; raise --max-nesting",
        path);
}

}  // namespace accordiff::read
