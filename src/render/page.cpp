// The parts of a terminal report.
#include "render/page.hpp"

#include <algorithm>

#include "render/wording.hpp"

namespace accordiff::renderers {
namespace {

constexpr std::size_t narrowest = 40;
constexpr std::size_t body_indent = 4;
constexpr std::size_t signs = 2;  // room for the sign that closes an edit

Style label_style(Status status) {
  if (status == Status::Added) return Style::Added;
  if (status == Status::Removed) return Style::Dropped;
  return Style::Label;
}

}  // namespace

Style style_of(EditOp op) { return op == EditOp::Keep ? Style::Plain : op == EditOp::Drop ? Style::Dropped : Style::Added; }

Style style_of(Direction direction) {
  switch (direction) {
    case Direction::Strengthened: return Style::Stronger;
    case Direction::Weakened: return Style::Weaker;
    case Direction::Reversed: return Style::Turned;
    case Direction::Mixed: return Style::Warning;
    case Direction::Lateral:
    case Direction::None: break;
  }
  return Style::Label;
}

Page::Page(const RenderOptions& options) : options_(options), width_(std::max(options.width, narrowest)) {}

std::string Page::style(std::string_view text, Style style) const { return styled(text, style, options_.color); }

void Page::put(std::string_view text, Style style, std::size_t indent) {
  std::vector<Word> words;
  append_words(words, visible(text), style, false);
  put_words(words, indent);
}

void Page::put_words(const std::vector<Word>& words, std::size_t indent) {
  const std::string margin(indent, ' ');
  for (const Line& line : wrap(words, width_ - indent, 2, options_.color)) text_ += margin + line.text + "\n";
}

void Page::put_row(const Row& row, const std::vector<std::size_t>& widths, std::size_t indent) {
  text_ += lay_out(row, widths, indent, options_.color);
}

void Page::open(const Report& report, const std::string& sentence) {
  put(sentence, Style::Label);
  put(profile_line(report), Style::Dim);
  for (const std::string& note : notes_of(report)) put(note, note.starts_with("warning") ? Style::Warning : Style::Dim);
}

void Page::put_title(std::string_view sign, const Statement& statement, Style style) {
  std::string title = title_of(statement);
  if (!statement.title.empty() && statement.title != statement.name) title += ": " + statement.title;
  text_ += this->style(sign, style);
  std::vector<Word> words;
  append_words(words, visible(title), Style::Label, false);
  for (const Line& line : wrap(words, width_ - 2, 2, options_.color)) text_ += line.text + "\n";
}

void Page::put_titles(const Report& report, const Statement& before, const Statement& after) {
  const bool alike = parties_of(before) == parties_of(after);
  const std::string earlier = alike ? "" : parties_of(report, before), later = parties_of(report, after);
  text_ += '\n';
  put_title("- ", before, Style::Dropped);
  if (!earlier.empty()) put(earlier, Style::Plain, 2);
  put_title("+ ", after, Style::Added);
  if (!later.empty()) put(later, Style::Plain, 2);
  last_heading_.clear();
}

void Page::put_heading(const Link& link, const Statement& before, const Statement& after) {
  const std::string heading = heading_of(clause_of(link, before, after), link.after.empty() ? before : after);
  if (heading != last_heading_ && !heading.empty()) {
    text_ += '\n';
    put(heading, Style::Heading);
  }
  last_heading_ = heading;
}

void Page::put_label(const Link& link, const Statement& before, const Statement& after, bool context, std::string_view more) {
  std::string line, separator;
  if (context) line = "  " + style("unchanged", Style::Dim);
  else line = style(arrow_of(link.direction), link.direction == Direction::None ? Style::Plain : style_of(link.direction)) + " ";
  for (const std::string_view part : label_parts(link)) {
    if (context) break;
    const bool direction = link.direction != Direction::None && part == name_of(link.direction);
    line += separator + style(part, direction ? style_of(link.direction) : label_style(link.status));
    separator = ", ";
  }
  const std::string act = context ? std::string{} : headline_of(link, before, after);
  if (!act.empty()) line += "  " + style(act, Style::Label) + " ";
  line += " " + style(place_of(link, before, after), Style::Dim);
  if (!more.empty()) line += "  " + style(more, Style::Dim);
  text_ += line + "\n";
}

void Page::put_redline(const Link& link, const Statement& before, const Statement& after, bool context) {
  const bool whole = link.before.empty() || link.after.empty();
  std::vector<Word> words;
  for (const Run& run : runs_of(link, before, after)) {
    const auto [open, close] = whole || run.op == EditOp::Keep ? std::pair{"", ""}
                               : run.op == EditOp::Drop        ? std::pair{"[-", "-]"}
                                                               : std::pair{"{+", "+}"};
    append_words(words, open + run.text + close, context ? Style::Dim : style_of(run.op), run.space_before);
  }
  for (const Line& line : wrap(words, width_ - body_indent - signs, 0, options_.color))
    text_ += std::string(body_indent, ' ') + line.text + "\n";
}

}  // namespace accordiff::renderers
