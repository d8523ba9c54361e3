// Laying out the grid: signs first, in columns as wide as the window allows, then what the commitment says.
#include "render/timeline.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

#include "render/bidi.hpp"
#include "render/page.hpp"
#include "render/threads.hpp"
#include "render/wording.hpp"
#include "text/utf8.hpp"

namespace accordiff::renderers {
namespace {

constexpr std::size_t topic_width = 20;
constexpr std::size_t window_for_topics = 120;
constexpr std::array<std::size_t, 4> column_widths{6, 3, 2, 1};  // the widest that fits is taken
constexpr std::size_t dated_column = 6;                          // a column as wide has a date of its own

// Signs of one thread, a slot for each statement; a thread that goes on draws a line to the next one.
struct Slot {
  const ThreadState* state = nullptr;
  bool goes_on = false;
};

std::vector<Slot> slots_of(const Report& report, const Thread& thread) {
  std::vector<Slot> slots(report.statements.size());
  for (const ThreadState& state : thread.states) slots[state.statement] = {&state, is_present(state)};
  return slots;
}

class Grid {
 public:
  Grid(Page& page, const Report& report, const RenderOptions& options)
      : page_(page), report_(report), threads_(shown_threads(report, options)), redline_(options.redline),
        topics_(page.width() >= window_for_topics) {
    const std::size_t statements = report.statements.size(), room = page.width() * 11 / 20 - key_width - gap;
    const auto fits = [&](std::size_t width) { return width * statements <= room; };
    const auto* found = std::ranges::find_if(column_widths, fits);
    column_ = found == column_widths.end() ? column_widths.back() : *found;
    band_ = std::min(statements, std::max<std::size_t>(1, room / column_));
  }

  // Bands of equal length, as few as there must be.
  void write() {
    const std::size_t statements = report_.statements.size();
    if (statements == 0) return;
    const std::size_t bands = (statements + band_ - 1) / band_, length = (statements + bands - 1) / bands;
    for (std::size_t begin = 0; begin < statements; begin += length) write_band(begin, std::min(statements, begin + length));
  }

  [[nodiscard]] const std::set<std::string_view>& used() const { return used_; }

 private:
  void write_band(std::size_t begin, std::size_t end) {
    page_.skip();
    write_header(begin, end);
    for (const std::size_t number : threads_) write_row(report_.threads[number], begin, end);
  }

  // "2017-05" above its column, or the year above the first of its statements where there is room.
  void write_header(std::size_t begin, std::size_t end) {
    std::string line(key_width + gap, ' '), year;
    for (std::size_t k = begin; k < end; ++k) {
      const std::string when = when_of(report_.statements[k]);
      const std::size_t column = key_width + gap + (k - begin) * column_;
      std::string label;
      if (column_ >= dated_column) label = short_date(k);
      else if (when.substr(0, 4) != year) label = when.substr(0, 4);
      year = when.substr(0, 4);
      if (label.empty() || (line.size() > column && column > key_width + gap)) continue;
      line.resize(column, ' ');
      line += label + " ";
    }
    while (line.ends_with(' ')) line.pop_back();
    page_.put_line(page_.style(visible(line), Style::Heading));
  }

  // The year, or year and month where a year has several statements.
  [[nodiscard]] std::string short_date(std::size_t number) const {
    const std::string& date = report_.statements[number].date;
    if (date.empty()) return elided(report_.statements[number].name, column_ - 1);
    const auto same_year = [&](const Statement& other) { return other.date.substr(0, 4) == date.substr(0, 4); };
    if (std::ranges::count_if(report_.statements, same_year) == 1 || date.size() < 7) return date.substr(0, 4);
    return date.substr(2, 5);
  }

  void write_row(const Thread& thread, std::size_t begin, std::size_t end) {
    const std::vector<Slot> slots = slots_of(report_, thread);
    const auto first = slots.begin() + static_cast<std::ptrdiff_t>(begin),
               last = slots.begin() + static_cast<std::ptrdiff_t>(end);
    if (std::none_of(first, last, [](const Slot& slot) { return slot.state != nullptr; })) return;
    std::string line = page_.style(thread.key.substr(0, key_width), Style::Dim) + std::string(gap, ' ');
    const ThreadState* shown = nullptr;
    for (std::size_t k = begin; k < end; ++k) {
      const bool line_on = slots[k].goes_on && k + 1 < end && slots[k + 1].state;
      line += slot_text(slots[k].state, line_on, k + 1 < end ? column_ : 1);
      if (slots[k].goes_on) shown = slots[k].state;
    }
    line += std::string(gap, ' ');
    std::size_t used = key_width + gap + column_ * (end - begin - 1) + 1 + gap;
    if (topics_) {
      const std::string topic = elided(thread.topics.empty() ? "" : thread.topics.front(), topic_width);
      line += page_.style(topic, Style::Dim) + std::string(topic_width + gap - text::display_width(topic), ' ');
      used += topic_width + gap;
    }
    const std::string text = visible(clause_of(report_, shown ? *shown : last_before(thread, begin)).text);
    page_.put_line(line + isolated(elided(text, page_.width() - std::min(page_.width() - 1, used))));
    if (redline_) write_steps(slots, begin, end);
  }

  // Of a thread that the band only drops.
  static const ThreadState& last_before(const Thread& thread, std::size_t begin) {
    const auto present = [&](const ThreadState& state) { return is_present(state) && state.statement < begin; };
    return *std::find_if(thread.states.rbegin(), thread.states.rend(), present);
  }

  std::string slot_text(const ThreadState* state, bool line_on, std::size_t width) {
    if (!state) return std::string(width, ' ');
    const Sign sign = sign_of(report_, *state);
    used_.insert(sign.means);
    std::string line;
    for (std::size_t k = 1; k < width; ++k) line += line_on ? "─" : " ";
    return page_.style(sign.text, sign.style) + page_.style(line, line_on ? Style::Dim : Style::Plain);
  }

  void write_steps(const std::vector<Slot>& slots, std::size_t begin, std::size_t end) {
    for (std::size_t k = begin; k < end; ++k) {
      if (!slots[k].state || !is_present(*slots[k].state)) continue;
      const Link* link = link_of(report_, *slots[k].state);
      if (!link || link->status != Status::Reworded || slots[k].state->state == State::Split) continue;
      const Statement& before = report_.statements[slots[k].state->against];
      const Statement& after = report_.statements[k];
      page_.put_line("    " + page_.style(visible(when_of(after)), Style::Label) + "  " +
                     page_.style(label_of(report_, *slots[k].state), sign_of(report_, *slots[k].state).style));
      page_.put_redline(*link, before, after, false);
    }
  }

  Page& page_;
  const Report& report_;
  std::vector<std::size_t> threads_;
  bool redline_, topics_;
  std::size_t column_ = 1, band_ = 1;
  std::set<std::string_view> used_;
};

}  // namespace

std::string render_timeline_terminal(const Report& report, const RenderOptions& options) {
  Page body(options);
  Grid grid(body, report, options);
  if (!options.stat) grid.write();
  Page page(options);
  page.open(report, sentence_of_threads(report));
  if (!grid.used().empty()) page.put_words(legend_of(grid.used()));
  std::string text = page.finish() + body.finish();
  if (const std::size_t one_offs = count_lone(report, options); one_offs > 0)
    text += "\n" +
            page.style(fmt::format("{} one-off{} (in one statement only; --only one-off shows them)", one_offs,
                                   one_offs == 1 ? "" : "s"),
                       Style::Dim) +
            "\n";
  return text;
}

std::string render_timeline_plain(const Report& report, const RenderOptions& options) {
  if (options.stat) return sentence_of_threads(report) + "\n" + profile_line(report) + "\n";
  std::string text;
  for (const std::size_t number : shown_threads(report, options)) {
    const Thread& thread = report.threads[number];
    std::string signs;
    for (const Slot& slot : slots_of(report, thread)) signs += slot.state ? sign_of(report, *slot.state).text : ".";
    text += fmt::format("{}  {}  {}  {}\n", thread.key, name_of(thread.fate), signs,
                        isolated(visible(clause_of(report, last_present(thread)).text)));
  }
  return text;
}

}  // namespace accordiff::renderers
