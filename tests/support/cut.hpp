// Statements for tests, cut by the real segmenter from paragraphs given as strings.
#pragma once

#include <numeric>
#include <string>
#include <vector>

#include "accordiff/model.hpp"
#include "segment/segment.hpp"
#include "text/vocabulary.hpp"

namespace accordiff::test {

inline Block block_of(const std::string& text, std::size_t place, BlockKind kind = BlockKind::Paragraph) {
  Block block{.kind = kind, .text = text, .places = std::vector<std::uint32_t>(text.size())};
  std::iota(block.places.begin(), block.places.end(), static_cast<std::uint32_t>(place));
  return block;
}

inline Document document_of(const std::vector<std::string>& paragraphs, const std::string& language = "en") {
  Document document{.name = "test", .path = "test.txt", .language = language, .encoding = "UTF-8"};
  for (const std::string& paragraph : paragraphs) {
    document.blocks.push_back(block_of(paragraph, document.text.size()));
    document.text += paragraph + "\n\n";
  }
  return document;
}

inline Statement cut(const std::vector<std::string>& paragraphs, text::Vocabulary& words, const std::string& language = "en") {
  text::Ladders ladders;
  return segment::segment(document_of(paragraphs, language), words, ladders, {});
}

}  // namespace accordiff::test
