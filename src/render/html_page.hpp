// One self-contained page: head with style and script, the header of the report, the tools of the script, the body.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "accordiff/model.hpp"
#include "accordiff/options.hpp"
#include "render/html_filters.hpp"

namespace accordiff::renderers {

// What a page is made of; texts are plain, `picture`, `weightiest` and `body` are HTML.
struct Sheet {
  std::string sort;                                              // "Comparison of two statements"
  std::string title;                                             // "2021-09-08 → 2023-04-27"
  std::string lead;                                              // the sentence of summary
  std::vector<std::pair<std::string_view, std::size_t>> counts;  // "weakened", 3: a key to the picture as well
  std::string picture;
  std::string unit = "clauses";  // what is filtered
  bool sides = false;            // whether rows have an old and a new side
  Filters filters;
  std::string body;
};

[[nodiscard]] std::string page_of(const Report& report, const RenderOptions& options, const Sheet& sheet);

// `<section>` with a heading of the second level; "" when there is nothing in it.
[[nodiscard]] std::string section_of(std::string_view id, std::string_view heading, const std::string& content);

// "Valmora and Teshara, 2021-09-08": what a page is about, with who speaks when two or three do.
[[nodiscard]] std::string with_parties(const Statement& statement, const std::string& what);

// What was left out of the comparison, folded.
[[nodiscard]] std::string excluded_of(const Report& report);

}  // namespace accordiff::renderers
