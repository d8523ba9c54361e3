// Three lists with one budget: what fails, what is warned of, what was accepted; those before go first when room is short.
#include "render/check_markdown.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "render/bidi.hpp"
#include "render/check_text.hpp"
#include "render/markdown_text.hpp"
#include "render/wording.hpp"

namespace accordiff::renderers {
namespace {

std::string item_of(const CheckedFile& file, const Violation& violation) {
  const std::string line = violation.place.line > 0 ? fmt::format(", line {}", violation.place.line) : "";
  std::string text =
      fmt::format("- **{}** ([{}]({}){})", safe(headline_of(file, violation)), violation.rule, page_of(violation.rule), line);
  if (const Link* link = link_of(file, violation)) {
    text += ": " + markdown_redline(*link, before_of(file), after_of(file));
    const std::string reason = reason_of(*link) + renderers::headline_of(*link, before_of(file), after_of(file));
    if (!reason.empty()) text += "\\\n  *" + isolated(escape(reason)) + "*";
  }
  if (const std::string accepted = acceptance_of(violation); !accepted.empty()) text += "\\\n  " + isolated(escape(accepted));
  const std::string part = part_of(violation);
  return text + fmt::format("{} `{}`\n", part.empty() ? "" : " " + safe(part), violation.key);
}

// Of one kind, under the names of their files.
class List {
 public:
  List(std::size_t& room, std::size_t& left_out) : room_(room), left_out_(left_out) {}

  void add(const CheckedFile& file, const Violation& violation) {
    const std::string heading = path_of(file) == last_ ? "" : "\n#### " + safe(path_of(file)) + "\n";
    const std::string item = heading + "\n" + item_of(file, violation);
    if (item.size() > room_) return void(++left_out_);
    room_ -= item.size();
    last_ = path_of(file);
    text_ += item;
    ++count_;
  }

  // "" for none; `title` is that of the fold.
  [[nodiscard]] std::string folded(std::string_view title) const {
    if (count_ == 0) return {};
    return fmt::format("\n<details>\n<summary>{} {}</summary>\n{}\n</details>\n", count_, title, text_);
  }
  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  std::size_t& room_;
  std::size_t& left_out_;
  std::string last_, text_;
  std::size_t count_ = 0;
};

std::string stale_of(const CheckReport& report, std::size_t& room, std::size_t& left_out) {
  std::string text;
  for (const Acceptance& stale : report.stale) {
    const std::string item = "\n> Warning: " + safe(message_of(stale)) + "\n";
    if (item.size() > room) {
      ++left_out;
      continue;
    }
    room -= item.size();
    text += item;
  }
  return text;
}

}  // namespace

std::string render_check_markdown(const CheckReport& report, const RenderOptions& options) {
  constexpr std::size_t frame = 700;  // opening, folds, and what is said of what was left out
  std::size_t room = options.max_size - std::min(options.max_size, frame + report.base_reason.size()), left_out_count = 0;
  List errors(room, left_out_count), warnings(room, left_out_count), accepted(room, left_out_count);
  const auto fill = [&](List& list, const auto& wanted) {
    for (const CheckedFile& file : report.files)
      for (const Violation& violation : file.violations)
        if (wanted(violation)) list.add(file, violation);
  };
  fill(errors, [](const Violation& one) { return is_open(one) && one.severity == Severity::Error; });
  fill(warnings, [](const Violation& one) { return is_open(one) && one.severity == Severity::Warning; });
  fill(accepted, [](const Violation& one) { return !is_open(one); });
  const std::string stale = stale_of(report, room, left_out_count);
  std::string text = "# Changes of statements\n\n" + safe(sentence_of(report)) + ".\n\nBase: " + safe(report.base) + " (" +
                     safe(report.base_reason) + ").\n" + errors.text() + warnings.folded("to look at") +
                     accepted.folded("accepted") + stale;
  if (left_out_count > 0) text += "\n" + left_out(left_out_count, left_out_count == 1 ? "finding" : "findings", options) + "\n";
  return text;
}

}  // namespace accordiff::renderers
