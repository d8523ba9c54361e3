// Parsing XML that may have been written to do harm.
#include "read/xml.hpp"

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

}  // namespace

void parse_xml(pugi::xml_document& xml, std::string_view text, const ReadOptions& options, const std::string& path,
               const std::string& part) {
  if (text.find("<!ENTITY") != std::string_view::npos || text.find("<!DOCTYPE") != std::string_view::npos)
    throw Error(ErrorKind::Input, "its part " + part + " declares entities, which no office program writes; it is not read",
                path);
  const pugi::xml_parse_result result = xml.load_buffer(text.data(), text.size(), pugi::parse_default | pugi::parse_ws_pcdata);
  if (!result)
    throw Error(ErrorKind::Input,
                "is a broken document: its part " + part + " is no XML (" + result.description() + "); save it anew", path);
  if (depth_of(xml) > options.max_nesting)
    throw Error(
        ErrorKind::Limit,
        "elements of its part " + part + " nest deeper than " + std::to_string(options.max_nesting) + "; raise --max-nesting",
        path);
}

}  // namespace accordiff::read
