// Terminal output: one natural reading order, one change a block.
#include "render/terminal.hpp"

#include <algorithm>

#include "render/wording.hpp"
#include "render/wrap.hpp"
#include "text/utf8.hpp"

namespace accordiff::renderers {
namespace {

constexpr std::size_t narrowest = 40;
constexpr std::size_t body_indent = 4;

class Page {
 public:
  Page(const Report& report, const RenderOptions& options)
      : report_(report), options_(options), width_(std::max(options.width, narrowest)) {}

  std::string write() {
    put(sentence_of(report_.summary), Style::Label);
    for (const Note& note : report_.notes)
      put_wrapped(std::string(note.level == Note::Level::Warning ? "warning: " : "note: ") +
                      (note.path.empty() ? "" : note.path + ": ") + note.message,
                  note.level == Note::Level::Warning ? Style::Warning : Style::Dim);
    for (const Alignment& alignment : report_.alignments) write_pair(alignment);
    return std::move(text_);
  }

 private:
  void write_pair(const Alignment& alignment) {
    before_ = &report_.statements[alignment.before];
    after_ = &report_.statements[alignment.after];
    text_ += '\n';
    put_title("- ", *before_, Style::Dropped);
    put_title("+ ", *after_, Style::Added);
    const Summary summary = summary_of(alignment);
    if (options_.stat || report_.alignments.size() > 1) put("  " + sentence_of(summary), Style::Plain);
    if (options_.stat) return;
    last_heading_.clear();
    for (const std::size_t k : links_to_write(alignment)) write_link(alignment.links[k]);
    if (options_.only.empty() && summary.editorial > 0)
      text_ += "\n" +
               styled(std::to_string(summary.editorial) +
                          " editorial (typography, punctuation or spelling only; --only editorial shows them)",
                      Style::Dim, options_.color) +
               "\n";
  }

  void put_title(const char* sign, const Statement& statement, Style style) {
    std::string title = title_of(statement);
    if (!statement.title.empty() && statement.title != statement.name) title += ": " + statement.title;
    text_ += styled(sign, style == Style::Dropped ? Style::Dropped : Style::Added, options_.color);
    std::vector<Word> words;
    append_words(words, visible(title), Style::Label, false);
    put_lines(wrap(words, width_ - 2, 2, options_.color));
  }

  // Changes, and as many unchanged links around each as were asked for.
  [[nodiscard]] std::vector<std::size_t> links_to_write(const Alignment& alignment) const {
    std::vector<std::size_t> chosen;
    const auto& links = alignment.links;
    std::size_t wanted_until = 0;
    for (std::size_t k = 0; k < links.size(); ++k) {
      if (!is_shown(links[k], options_)) continue;
      const std::size_t first = std::max(wanted_until, k < options_.context ? 0 : k - options_.context);
      const std::size_t end = std::min(links.size(), k + options_.context + 1);
      for (std::size_t at = first; at < end; ++at) chosen.push_back(at);
      wanted_until = std::max(wanted_until, end);
    }
    return chosen;
  }

  void write_link(const Link& link) {
    const Clause& clause = clause_of(link, *before_, *after_);
    const std::string heading = heading_of(clause, link.after.empty() ? *before_ : *after_);
    if (heading != last_heading_ && !heading.empty()) {
      text_ += '\n';
      put_wrapped(heading, Style::Heading);
    }
    last_heading_ = heading;
    const bool context = !is_shown(link, options_);
    text_ += '\n';
    const std::string label = context ? "unchanged" : label_of(link);
    text_ += "  " + styled(label, context ? Style::Dim : label_style(link), options_.color) + " " +
             styled(place_of(link, *before_, *after_), Style::Dim, options_.color) + "\n";
    if (options_.layout == Layout::Side) write_side(link, context);
    else write_inline(link, context);
  }

  static Style label_style(const Link& link) {
    if (link.status == Status::Added) return Style::Added;
    if (link.status == Status::Removed) return Style::Dropped;
    return Style::Label;
  }

  void write_inline(const Link& link, bool context) {
    const bool whole = link.before.empty() || link.after.empty();
    const std::size_t sides = 2;
    std::vector<Word> words;
    for (const Run& run : runs_of(link, *before_, *after_)) {
      const Style style = context ? Style::Dim : style_of(run.op);
      const auto [open, close] = whole || run.op == EditOp::Keep ? std::pair{"", ""}
                                 : run.op == EditOp::Drop        ? std::pair{"[-", "-]"}
                                                                 : std::pair{"{+", "+}"};
      append_words(words, open + run.text + close, style, run.space_before);
    }
    for (const Line& line : wrap(words, width_ - body_indent - sides, 0, options_.color))
      text_ += std::string(body_indent, ' ') + line.text + "\n";
  }

  // Old text on the left, new on the right; each with the signs of its own words.
  void write_side(const Link& link, bool context) {
    const std::size_t column = (width_ - body_indent - 3) / 2;
    std::vector<Word> left, right;
    for (const Run& run : runs_of(link, *before_, *after_)) {
      const Style style = context ? Style::Dim : style_of(run.op);
      if (run.op != EditOp::Add && !link.before.empty())
        append_words(left, run.op == EditOp::Drop ? "[-" + run.text + "-]" : run.text, style, run.space_before);
      if (run.op != EditOp::Drop && !link.after.empty())
        append_words(right, run.op == EditOp::Add ? "{+" + run.text + "+}" : run.text, style, run.space_before);
    }
    const auto old_lines = wrap(left, column, 0, options_.color), new_lines = wrap(right, column, 0, options_.color);
    for (std::size_t k = 0; k < std::max(old_lines.size(), new_lines.size()); ++k) {
      const Line old_line = k < old_lines.size() ? old_lines[k] : Line{};
      const std::string gap(column - std::min(column, old_line.width), ' ');
      const std::string right_text = k < new_lines.size() ? " " + new_lines[k].text : "";
      text_ += std::string(body_indent, ' ') + old_line.text + gap + " |" + right_text + "\n";
    }
  }

  static Style style_of(EditOp op) {
    return op == EditOp::Keep ? Style::Plain : op == EditOp::Drop ? Style::Dropped : Style::Added;
  }

  void put(const std::string& text, Style style) { text_ += styled(visible(text), style, options_.color) + "\n"; }

  void put_wrapped(const std::string& text, Style style) {
    std::vector<Word> words;
    append_words(words, visible(text), style, false);
    put_lines(wrap(words, width_, 2, options_.color));
  }

  void put_lines(const std::vector<Line>& lines) {
    for (const Line& line : lines) text_ += line.text + "\n";
  }

  const Report& report_;
  const RenderOptions& options_;
  std::size_t width_;
  const Statement* before_ = nullptr;
  const Statement* after_ = nullptr;
  std::string last_heading_;
  std::string text_;
};

}  // namespace

std::string render_terminal(const Report& report, const RenderOptions& options) { return Page(report, options).write(); }

}  // namespace accordiff::renderers
