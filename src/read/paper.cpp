// From lines on pages to the lines of a text: an empty line wherever the page shows that a paragraph ends, running heads and
// page numbers named. Joining words and telling markers is then left to the reader of plain text.
#include "read/paper.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "accordiff/error.hpp"
#include "read/markers.hpp"
#include "read/parts.hpp"
#include "read/prose.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace accordiff::read {
namespace {

constexpr double margin = 0.14;     // of the page's height: where running heads stand
constexpr double wide_gap = 1.35;   // times the usual distance of lines: a paragraph ends
constexpr double short_line = 0.8;  // of the column: a line that ends here was ended by its writer

// The text with every run of digits as one '#', folded.
std::string shape_of(std::string_view text) {
  std::string shape;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = text::next_char(text, at);
    if (!text::is_digit(c)) text::append_char(shape, c);
    else if (shape.empty() || shape.back() != '#') shape += '#';
  }
  return text::fold_word(shape);
}

bool is_number_shape(std::string_view shape) {
  for (const std::string_view known :
       {"#", "- # -", "-#-", "# / #", "#/#", "page #", "page # of #", "p. #", "# of #", "第 # 页", "第#页", "[#]"})
    if (shape == known) return true;
  return false;
}

class Writer {
 public:
  Writer(Document& document, const ReadOptions& options, const Paper& paper)
      : document_(document), options_(options), paper_(paper), furniture_(paper.lines.size(), nullptr) {}

  void run() {
    name_furniture();
    measure();
    for (std::size_t k = 0; k < paper_.lines.size(); ++k) write(k);
    document_.text += '\n';
  }

 private:
  // --- running heads

  [[nodiscard]] bool in_margin(const PaperLine& line) const {
    const double height = paper_.heights[line.page];
    return line.bottom < margin * height || line.top > (1 - margin) * height;
  }

  void name_furniture() {
    std::map<std::string, std::vector<std::size_t>> by_shape;
    for (std::size_t k = 0; k < paper_.lines.size(); ++k)
      if (in_margin(paper_.lines[k])) by_shape[shape_of(paper_.lines[k].text)].push_back(k);
    for (const auto& [shape, places] : by_shape) {
      std::size_t pages = 1;
      for (std::size_t k = 1; k < places.size(); ++k) pages += paper_.lines[places[k]].page != paper_.lines[places[k - 1]].page;
      const bool number = is_number_shape(shape);
      if (!number && (pages < 2 || 10 * pages < 3 * paper_.heights.size())) continue;
      for (const std::size_t k : places) furniture_[k] = number ? "furniture:page-number" : "furniture:running-head";
    }
  }

  // --- measures

  void measure() {
    std::vector<double> pitches;
    for (std::size_t k = 1; k < paper_.lines.size(); ++k) {
      const PaperLine &one = paper_.lines[k - 1], &two = paper_.lines[k];
      if (one.page == two.page && two.top > one.top) pitches.push_back(two.top - one.top);
    }
    if (pitches.empty()) return;
    std::ranges::nth_element(pitches, pitches.begin() + static_cast<std::ptrdiff_t>(pitches.size() / 2));
    pitch_ = pitches[pitches.size() / 2];
  }

  // How far right the lines of the same column reach.
  [[nodiscard]] double column_right(std::size_t k) const {
    const PaperLine& line = paper_.lines[k];
    double right = line.right;
    for (std::size_t other = k > 25 ? k - 25 : 0; other < std::min(k + 25, paper_.lines.size()); ++other) {
      const PaperLine& near = paper_.lines[other];
      const bool overlaps = near.left < line.right && line.left < near.right;
      if (near.page == line.page && overlaps && !furniture_[other]) right = std::max(right, near.right);
    }
    return right;
  }

  [[nodiscard]] bool begins_paragraph(std::size_t before, std::size_t k) const {
    const PaperLine &last = paper_.lines[before], &line = paper_.lines[k];
    std::size_t at = 0;
    const bool lower = text::is_lower(text::next_char(line.text, at));
    const bool stop = ends_with_stop(last.text);
    const double right = column_right(before);
    const bool ended_early = last.right < last.left + short_line * (right - last.left);
    if (const auto marker = find_marker(line.text); marker && (stop || ended_early || !lower || line.block != last.block))
      return true;
    if (line.page != last.page || line.top < last.top - pitch_) return stop || (ended_early && !lower);
    const double gap = line.top - last.top;
    if (pitch_ > 0 && gap > wide_gap * pitch_) return stop || !lower;
    if (stop && line.left > last.left + 6) return true;
    return ended_early && (stop || !lower);
  }

  // --- writing

  void write(std::size_t k) {
    const PaperLine& line = paper_.lines[k];
    std::string& text = document_.text;
    if (text.size() + line.text.size() > options_.max_inflated)
      throw Error(ErrorKind::Limit,
                  "holds more text than " + std::to_string(options_.max_inflated) + " bytes; raise --max-inflated",
                  document_.path);
    const bool apart = furniture_[k] != nullptr;
    if (!text.empty()) {
      text += apart || after_furniture_ || (last_ != none && begins_paragraph(last_, k)) ? "\n\n" : "\n";
      // A page may end within a paragraph: then nothing but furniture is between.
      if (after_furniture_ && !apart && last_ != none && begins_paragraph(last_, k)) text += "\n";
    }
    while (document_.pages.size() <= line.page) document_.pages.push_back(static_cast<std::uint32_t>(text.size()));
    const std::size_t begin = text.size();
    put_with_marks(line);
    if (apart)
      document_.excluded.push_back({{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(text.size())}, furniture_[k]});
    after_furniture_ = apart;
    if (!apart) last_ = k;
  }

  void put_with_marks(const PaperLine& line) {
    std::size_t from = 0;
    for (const auto& [place, mark] : line.marks) {
      document_.text.append(line.text, from, place - from);
      const auto begin = static_cast<std::uint32_t>(document_.text.size());
      document_.text += mark;
      document_.excluded.push_back({{begin, static_cast<std::uint32_t>(document_.text.size())}, "note-mark"});
      from = place;
    }
    document_.text.append(line.text, from);
  }

  static constexpr std::size_t none = SIZE_MAX;
  Document& document_;
  const ReadOptions& options_;
  const Paper& paper_;
  std::vector<const char*> furniture_;  // reason, or null
  double pitch_ = 0;                    // usual distance of lines
  std::size_t last_ = none;             // the line of text before
  bool after_furniture_ = false;
};

}  // namespace

void write_paper(Document& document, const ReadOptions& options, const Paper& paper) {
  document.format = "pdf";
  document.extracted = true;
  document.text.clear();
  document.offsets = {};
  Writer(document, options, paper).run();
  read_plain(document, 0);
}

}  // namespace accordiff::read
