// A web page as html.cpp found it, before it is decided what of it is the statement. Knows nothing of the HTML parser.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "accordiff/model.hpp"

namespace accordiff::read {

// An element that holds text. Parents come before their children; node 0 is the page.
struct PageNode {
  std::uint32_t parent = 0;
  std::string tag;
  std::string names;        // its class, id and role, lower case, words parted by spaces, a space at either end
  std::string property;     // its itemprop
  std::string reason;       // why it may be furniture: "aside:navigation", ...; "" when nothing says so
  bool certain = false;     // `reason` holds even for much text
  std::size_t weight = 0;   // letters of the sentences in it, links left out
  std::size_t letters = 0;  // all letters
  std::size_t linked = 0;   // letters of links
};

struct PageBlock {
  std::uint32_t node = 0;  // the innermost element around all of it
  std::size_t letters = 0, linked = 0, weight = 0;
};

struct Page {
  std::vector<PageNode> nodes;
  std::vector<PageBlock> blocks;  // one for each block of the document
  std::string title;              // what the page says of itself: of the article, else of the page
  std::string date, language;     // as declared
};

// Leaves the title and the blocks of the statement in the document; all else is excluded with a reason.
void find_statement(Document& document, Page& page);

}  // namespace accordiff::read
