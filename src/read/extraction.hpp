// Writes the text of a page, an office file or a PDF into a Document, block by block: Document::text is made as it is read,
// one block a line with an empty line between, so that a place in it can be found again.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "accordiff/model.hpp"
#include "accordiff/options.hpp"

namespace accordiff::read {

class Extraction {
 public:
  // `format` as in Document::format.
  Extraction(Document& document, const ReadOptions& options, std::string format);

  // Opens a block; one that is open is ended first.
  void begin(BlockKind kind = BlockKind::Paragraph, int level = 0, std::string marker = {});
  // Text of the open block; white space collapses, line ends are white space. Opens a paragraph when no block is open.
  void put(std::string_view text);
  void put_space();
  // Text that people see here and that is no part of the block: the mark of a note, text read to the blind only.
  void put_aside(std::string_view text, const char* reason);
  // Puts digits or signs set high behind a word aside, as the mark of a note; false when they are none ("10²", "R²").
  bool put_note_mark(std::string_view text);
  // Ends the open block; one that held no text leaves no trace.
  void end();
  // Takes the blocks from number `first` on out again; their text is excluded.
  void exclude_from(std::size_t first, const char* reason);
  // Notes that the document has tracked changes, and how they are read.
  void note_changes();
  // Text from here on is on the next page.
  void begin_page();

  [[nodiscard]] bool open() const { return open_; }
  [[nodiscard]] const Block& block() const { return block_; }
  [[nodiscard]] Block& block() { return block_; }
  [[nodiscard]] std::size_t blocks() const { return document_.blocks.size(); }

 private:
  void start_text();
  void put_byte(char byte);

  Document& document_;
  const ReadOptions& options_;
  Block block_;
  bool open_ = false, started_ = false, space_ = false, page_due_ = false;
};

// Takes blocks out of the document; the text of each is excluded with its reason. `reason` gives "" for those that stay.
template <class Reason>
void exclude_blocks(Document& document, Reason reason) {
  std::vector<Block> kept;
  for (std::size_t k = 0; k < document.blocks.size(); ++k) {
    Block& block = document.blocks[k];
    std::string why = reason(k);
    if (why.empty()) kept.push_back(std::move(block));
    else document.excluded.push_back({{block.places.front(), block.places.back() + 1}, std::move(why)});
  }
  document.blocks = std::move(kept);
}

}  // namespace accordiff::read
