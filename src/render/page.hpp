// What every report for a terminal is made of: openings, titles, labels, redlines. Apart from the renderers, which decide
// what of it is shown.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "accordiff/model.hpp"
#include "accordiff/options.hpp"
#include "render/table.hpp"
#include "render/wrap.hpp"

namespace accordiff::renderers {

class Page {
 public:
  explicit Page(const RenderOptions& options);

  [[nodiscard]] std::size_t width() const { return width_; }
  [[nodiscard]] std::string finish() { return std::move(text_); }

  void put(std::string_view text, Style style, std::size_t indent = 0);    // wrapped; further lines hang by two columns
  void put_words(const std::vector<Word>& words, std::size_t indent = 0);  // the same for words of any style
  void put_line(const std::string& line) { text_ += line + "\n"; }         // as it is
  void put_row(const Row& row, const std::vector<std::size_t>& widths, std::size_t indent);
  void skip() { text_ += '\n'; }

  // A sentence about the report, the profile, the notes.
  void open(const Report& report, const std::string& sentence);

  // Both statements, and who their parties are.
  void put_titles(const Report& report, const Statement& before, const Statement& after);

  // A statement's name and title behind a sign of two columns.
  void put_title(std::string_view sign, const Statement& statement, Style style);

  // The heading that a link stands under, when it is another than that of the link before.
  void put_heading(const Link& link, const Statement& before, const Statement& after);

  // "↓ reworded, weakened ¶6"; `more` follows dimly.
  void put_label(const Link& link, const Statement& before, const Statement& after, bool context, std::string_view more = "");

  // One text with its edits, four columns in. `context` shows it as unchanged.
  void put_redline(const Link& link, const Statement& before, const Statement& after, bool context);

  [[nodiscard]] std::string style(std::string_view text, Style style) const;

 private:
  const RenderOptions& options_;
  std::size_t width_;
  std::string last_heading_;
  std::string text_;
};

[[nodiscard]] Style style_of(EditOp op);
[[nodiscard]] Style style_of(Direction direction);

}  // namespace accordiff::renderers
