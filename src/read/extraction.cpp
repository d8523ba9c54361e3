// The text that readers of pages, office files and PDFs write.
#include "read/extraction.hpp"

#include "accordiff/error.hpp"
#include "text/utf8.hpp"

namespace accordiff::read {

Extraction::Extraction(Document& document, const ReadOptions& options, std::string format)
    : document_(document), options_(options) {
  document_.format = std::move(format);
  document_.extracted = true;
  document_.text.clear();
  document_.offsets = {};
}

void Extraction::begin(BlockKind kind, int level, std::string marker) {
  end();
  block_ = Block{.kind = kind, .level = level, .marker = std::move(marker)};
  open_ = true;
  started_ = space_ = false;
}

// Nothing is written for a block before its first character, so that empty ones leave no trace.
void Extraction::start_text() {
  if (started_) return;
  started_ = true;
  std::string& text = document_.text;
  if (!text.empty()) text += "\n\n";
  if (page_due_) document_.pages.push_back(static_cast<std::uint32_t>(text.size()));
  page_due_ = false;
  if (block_.marker.empty()) return;
  const auto begin = static_cast<std::uint32_t>(text.size());
  text += block_.marker;
  document_.excluded.push_back({{begin, static_cast<std::uint32_t>(text.size())}, "list-marker"});
  text += ' ';
}

void Extraction::put(std::string_view text) {
  if (!open_) begin();
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t c = text::next_char(text, at);
    if (text::is_space(c)) {
      space_ = true;
    } else if (c != U'\u00AD' && c != U'\u2060' && (c >= 0x20 || c == 0)) {
      start_text();
      if (space_ && !block_.text.empty()) put_byte(' ');
      space_ = false;
      if (c == 0 || c == 0xFFFD) {
        for (const char byte : std::string_view("\uFFFD")) put_byte(byte);
      } else {
        for (const char byte : text.substr(begin, at - begin)) put_byte(byte);
      }
    }
  }
}

void Extraction::put_space() { space_ = true; }

void Extraction::put_byte(char byte) {
  if (document_.text.size() >= options_.max_inflated || document_.text.size() >= UINT32_MAX - 8U)
    throw Error(ErrorKind::Limit,
                "holds more text than " + std::to_string(options_.max_inflated) + " bytes; raise --max-inflated", document_.path);
  block_.places.push_back(static_cast<std::uint32_t>(document_.text.size()));
  block_.text += byte;
  document_.text += byte;
}

void Extraction::put_aside(std::string_view text, const char* reason) {
  if (!open_) begin();
  std::string shown;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = text::next_char(text, at);
    if (!text::is_space(c) && c >= 0x20) text::append_char(shown, c);
    else if (!shown.empty() && shown.back() != ' ') shown += ' ';
  }
  while (shown.ends_with(' ')) shown.pop_back();
  if (shown.empty()) return;
  start_text();
  if (space_ && !block_.text.empty()) document_.text += ' ';
  const auto begin = static_cast<std::uint32_t>(document_.text.size());
  document_.text += shown;
  document_.excluded.push_back({{begin, static_cast<std::uint32_t>(document_.text.size())}, reason});
}

bool Extraction::put_note_mark(std::string_view text) {
  constexpr std::size_t longest = 12;
  const std::string& before = block_.text;
  if (!open_ || before.empty() || text.empty() || text.size() > longest) return false;
  if (text.find_first_not_of("0123456789[]()*,; \u2020") != std::string_view::npos) return false;
  std::size_t at = before.size();
  const char32_t last = text::previous_char(before, at);
  const bool exponent = text::is_digit(last) || (text::is_letter(last) && !text::is_letter(text::char_before(before, at)));
  if (exponent && text.front() != '[') return false;
  put_aside(text, "note-mark");
  return true;
}

void Extraction::end() {
  if (!open_) return;
  open_ = false;
  if (block_.text.empty()) return;
  if (document_.blocks.size() == options_.max_blocks)
    throw Error(ErrorKind::Limit, "holds more than " + std::to_string(options_.max_blocks) + " blocks; raise --max-blocks",
                document_.path);
  document_.blocks.push_back(std::move(block_));
  block_ = {};
}

void Extraction::exclude_from(std::size_t first, const char* reason) {
  for (; document_.blocks.size() > first; document_.blocks.pop_back()) {
    const Block& block = document_.blocks.back();
    document_.excluded.push_back({{block.places.front(), block.places.back() + 1}, reason});
  }
}

void Extraction::note_changes() {
  document_.notes.push_back({Note::Level::Info, "tracked-changes",
                             options_.revisions == Revisions::Original
                                 ? "the document has tracked changes; they are read as if they had not been made"
                                 : "the document has tracked changes; they are read as accepted",
                             document_.path});
}

void Extraction::begin_page() {
  end();
  page_due_ = true;
}

}  // namespace accordiff::read
