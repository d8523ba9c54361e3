// Columns are headed by the shortest beginnings of names that tell them apart, or by numbers where these are too wide.
#include "render/matrix.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "render/bidi.hpp"
#include "render/markdown_text.hpp"
#include "render/matrix_view.hpp"
#include "render/page.hpp"
#include "render/threads.hpp"
#include "render/wording.hpp"
#include "text/utf8.hpp"

namespace accordiff::renderers {
namespace {

constexpr std::size_t least_letters = 3;
constexpr std::size_t most_letters = 6;
constexpr std::size_t markdown_text_width = 90;

// Beginnings of names, spaces left out, that tell them apart; empty when that takes too many letters.
std::vector<std::string> short_names(const std::vector<std::string>& names) {
  for (std::size_t letters = least_letters; letters <= most_letters; ++letters) {
    std::vector<std::string> shorts;
    for (const std::string& name : names) {
      std::string begin;
      for (std::size_t at = 0; at < name.size() && text::display_width(begin) < letters;) {
        const std::size_t from = at;
        if (text::next_char(name, at) != U' ') begin += name.substr(from, at - from);
      }
      shorts.push_back(begin);
    }
    if (std::set<std::string>(shorts.begin(), shorts.end()).size() == names.size()) return shorts;
  }
  return {};
}

class Grid {
 public:
  Grid(Page& page, const Report& report, const MatrixView& view, bool redline)
      : page_(page), report_(report), view_(view), redline_(redline), room_(page.width() * 2 / 3 - key_width - gap) {
    std::vector<std::string> names;
    for (const std::size_t column : view.columns()) names.push_back(visible(report.statements[column].partner));
    labels_ = short_names(names);
    if (labels_.empty() || width_of_cells() * labels_.size() > room_) {
      labels_.clear();
      for (std::size_t k = 0; k < names.size(); ++k) labels_.push_back(std::to_string(k + 1));
    }
    for (std::size_t k = 0; k < names.size(); ++k)
      if (labels_[k] != names[k]) keys_.push_back(labels_[k] + " " + names[k]);
  }

  void write() {
    std::vector<Word> keys;
    for (const std::string& key : keys_) keys.push_back({key + (key == keys_.back() ? "" : ";"), Style::Dim, !keys.empty()});
    page_.put_words(keys);
    const std::size_t all = labels_.size(), most = std::max<std::size_t>(1, room_ / width_of_cells());
    const std::size_t bands = (all + most - 1) / most, band = bands == 0 ? 1 : (all + bands - 1) / bands;
    for (std::size_t begin = 0; begin < all; begin += band) write_band(begin, std::min(all, begin + band));
  }

 private:
  [[nodiscard]] std::size_t width_of_cells() const {
    std::size_t widest = 1;
    for (const std::string& label : labels_) widest = std::max(widest, text::display_width(label));
    return widest + 1;
  }

  void write_band(std::size_t begin, std::size_t end) {
    page_.skip();
    std::string line(key_width + gap, ' ');
    for (std::size_t k = begin; k < end; ++k)
      line += labels_[k] + std::string(width_of_cells() - text::display_width(labels_[k]), ' ');
    page_.put_line(page_.style(line + " in", Style::Heading));
    for (const std::size_t row : view_.rows()) write_row(row, begin, end);
  }

  void write_row(std::size_t row, std::size_t begin, std::size_t end) {
    std::string line = page_.style(report_.threads[row].key.substr(0, key_width), Style::Dim) + std::string(gap, ' ');
    for (std::size_t k = begin; k < end; ++k) {
      const ThreadState* state = view_.at(row, view_.columns()[k]);
      const Sign sign = state ? sign_of(report_, *state) : Sign{"·", Style::Dim, ""};
      line += page_.style(sign.text, sign.style) + std::string(width_of_cells() - 1, ' ');
    }
    const std::string share = view_.share_of(row);
    const std::size_t share_width = 2 * std::to_string(labels_.size()).size() + 1;
    line += " " + page_.style(share, Style::Dim) + std::string(share_width - share.size() + gap, ' ');
    const std::size_t used = key_width + gap + width_of_cells() * (end - begin) + 1 + share_width + gap;
    page_.put_line(line + isolated(elided(view_.typical_text(row), page_.width() - std::min(page_.width() - 1, used))));
    for (std::size_t k = begin; redline_ && k < end; ++k)
      if (const ThreadState* state = view_.at(row, view_.columns()[k])) write_cell(*state);
  }

  void write_cell(const ThreadState& state) {
    const Link* link = link_of(report_, state);
    if (!link || link->status != Status::Reworded) return;
    const Statement& statement = report_.statements[state.statement];
    page_.put_line("    " + page_.style(visible(statement.partner), Style::Label) + "  " +
                   page_.style(name_of(state.state), sign_of(report_, state).style));
    page_.put_redline(*link, report_.statements[state.against], statement, false);
    if (const std::string reason = reason_of(*link); !reason.empty()) page_.put(reason, Style::Dim, 4);
  }

  Page& page_;
  const Report& report_;
  const MatrixView& view_;
  bool redline_;
  std::size_t room_;
  std::vector<std::string> labels_, keys_;
};

std::string hidden_rows(const Report& report, const RenderOptions& options) {
  const std::size_t lone = count_lone(report, options);
  if (lone == 0) return {};
  return fmt::format("{} partner-only row{} (in one statement only; --only partner-only shows them)", lone, lone == 1 ? "" : "s");
}

}  // namespace

std::string render_matrix_terminal(const Report& report, const RenderOptions& options) {
  const MatrixView view(report, options);
  Page page(options);
  page.open(report, view.sentence());
  if (options.stat) return page.finish();
  page.put_words(legend_of(view.used()));
  page.skip();
  Grid(page, report, view, options.redline).write();
  if (const std::string hidden = hidden_rows(report, options); !hidden.empty()) {
    page.skip();
    page.put(hidden, Style::Dim);
  }
  return page.finish();
}

std::string render_matrix_plain(const Report& report, const RenderOptions& options) {
  const MatrixView view(report, options);
  if (options.stat) return view.sentence() + "\n" + profile_line(report) + "\n";
  std::string text;
  for (const std::size_t row : view.rows()) {
    std::string signs;
    for (const std::size_t column : view.columns()) {
      const ThreadState* state = view.at(row, column);
      signs += state ? sign_of(report, *state).text : ".";
    }
    text += fmt::format("{}  {}  {}  {}\n", report.threads[row].key, view.share_of(row), signs, isolated(view.typical_text(row)));
  }
  return text;
}

std::string render_matrix_markdown(const Report& report, const RenderOptions& options) {
  const MatrixView view(report, options);
  std::string text = opening_of(report, "Matrix", view.sentence(), options);
  if (options.stat) return closed(std::move(text), report, options);
  text += markdown_legend(view.used()) + "\n| row |";
  std::string rule = "|---|";
  for (const std::size_t column : view.columns()) {
    text += " " + safe(report.statements[column].partner) + " |";
    rule += ":---:|";
  }
  text += " in | typical wording |\n" + rule + "---:|---|\n";
  std::string redlines;
  for (const std::size_t row : view.rows()) {
    text += "| `" + report.threads[row].key + "` |";
    std::string steps;
    for (const std::size_t column : view.columns()) {
      const ThreadState* state = view.at(row, column);
      text += " " + (state ? escape(sign_of(report, *state).text) : std::string(" ")) + " |";
      const Link* link = state ? link_of(report, *state) : nullptr;
      if (link && link->status == Status::Reworded)
        steps += "- **" + safe(report.statements[column].partner) + "**, " + std::string(name_of(state->state)) + ": " +
                 markdown_redline(*link, report.statements[state->against], report.statements[column]) + "\n";
    }
    text += " " + view.share_of(row) + " | " + isolated(escape(elided(view.typical_text(row), markdown_text_width))) + " |\n";
    if (options.redline && !steps.empty()) redlines += "\n`" + report.threads[row].key + "`\n\n" + steps;
  }
  const std::string hidden = hidden_rows(report, options);
  text += redlines + (hidden.empty() ? "" : "\n" + escape(hidden) + ".\n");
  return closed(std::move(text), report, options);
}

}  // namespace accordiff::renderers
