// Wrapping and colours. Apart from terminal.cpp, which decides what is said.
#include "render/wrap.hpp"

#include <array>

#include "render/bidi.hpp"
#include "text/utf8.hpp"

namespace accordiff::renderers {
namespace {

// Colours of the sixteen that every terminal has, each with an attribute, so that none speaks alone: removed is red and
// struck through, added is green and underlined, as redlines have it on paper.
// Directions are bold: green for stronger, red for weaker, magenta for a stance that turned.
constexpr std::array<std::string_view, 10> codes{"",        "\x1b[31;9m", "\x1b[32;4m", "\x1b[1m",    "\x1b[1;4m",
                                                 "\x1b[2m", "\x1b[33;1m", "\x1b[32;1m", "\x1b[31;1m", "\x1b[35;1m"};
constexpr std::string_view reset = "\x1b[0m";

// Pieces of one style become one stretch of colour, spaces between them included.
class LineWriter {
 public:
  LineWriter(std::size_t indent, bool color) : color_(color) { line_.text.assign(indent, ' '), line_.width = indent; }

  void put(std::string_view text, Style style, std::size_t width) {
    if (color_ && style != style_) {
      close();
      line_.text += codes[static_cast<std::size_t>(style)];
      style_ = style;
    }
    line_.text += text;
    line_.width += width;
  }

  void space(Style next) {
    if (color_ && style_ != next) close();
    line_.text += ' ';
    ++line_.width;
  }

  [[nodiscard]] std::size_t width() const { return line_.width; }

  Line finish() {
    close();
    const std::size_t content = line_.text.find_first_not_of(' ');
    if (content != std::string::npos) line_.text = line_.text.substr(0, content) + isolated(line_.text.substr(content));
    return std::move(line_);
  }

 private:
  void close() {
    if (color_ && style_ != Style::Plain) line_.text += reset;
    style_ = Style::Plain;
  }

  Line line_;
  Style style_ = Style::Plain;
  bool color_;
};

}  // namespace

void append_words(std::vector<Word>& words, std::string_view text, Style style, bool space_before) {
  Word word{"", style, space_before};
  bool last_han = false;
  const auto flush = [&](bool space) {
    if (!word.text.empty()) words.push_back(word);
    word = {"", style, space};
  };
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t c = text::next_char(text, at);
    if (c == U' ') {
      flush(true);
      last_han = false;
      continue;
    }
    const bool han = text::is_han(c);
    if (han && last_han) flush(false);
    word.text += text.substr(begin, at - begin);
    last_han = han;
  }
  flush(false);
}

void cut_long(std::vector<Word>& words, std::size_t width) {
  std::vector<Word> cut;
  for (const Word& word : words) {
    const std::string_view text = word.text;
    std::size_t begin = 0, columns = 0;
    const auto put = [&](std::size_t end) {
      cut.push_back({std::string(text.substr(begin, end - begin)), word.style, begin == 0 && word.space_before});
    };
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t here = at;
      static_cast<void>(text::next_char(text, at));
      const std::size_t wide = text::display_width(text.substr(here, at - here));
      if (columns + wide > width && here > begin) {
        put(here);
        begin = here;
        columns = 0;
      }
      columns += wide;
    }
    put(text.size());
  }
  words = std::move(cut);
}

std::vector<Line> wrap(const std::vector<Word>& words, std::size_t width, std::size_t indent, bool color) {
  std::vector<Line> lines;
  LineWriter writer(0, color);
  bool empty = true;
  for (std::size_t k = 0; k < words.size(); ++k) {
    const Word& word = words[k];
    const std::size_t columns = text::display_width(word.text);
    if (!empty && writer.width() + (word.space_before ? 1 : 0) + columns > width) {
      lines.push_back(writer.finish());
      writer = LineWriter(indent, color);
      empty = true;
    }
    if (!empty && word.space_before) writer.space(word.style);
    writer.put(word.text, word.style, columns);
    empty = false;
  }
  if (!empty) lines.push_back(writer.finish());
  return lines;
}

std::string styled(std::string_view text, Style style, bool color) {
  if (!color || style == Style::Plain) return std::string(text);
  return std::string(codes[static_cast<std::size_t>(style)]).append(text).append(reset);
}

}  // namespace accordiff::renderers
