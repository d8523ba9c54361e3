// News in reading order, statement by statement. The first statement has no news.
#include "render/news.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "render/bidi.hpp"
#include "render/markdown_text.hpp"
#include "render/page.hpp"
#include "render/plain.hpp"
#include "render/threads.hpp"
#include "render/wording.hpp"

namespace accordiff::renderers {
namespace {

bool is_first(std::size_t statement, const RenderOptions& options) { return statement == 0 && options.only.empty(); }

void write_event(Page& page, const Report& report, const Event& event) {
  const Thread& thread = report.threads[event.thread];
  const ThreadState& state = *event.state;
  const Sign sign = sign_of(report, state);
  const Link link = shown_link(report, thread, state);
  const Statement& after = report.statements[state.statement];
  const Statement& before = before_of(report, state);
  std::string line = page.style(sign.text, sign.style) + " " + page.style(label_of(report, state), sign.style);
  if (const std::string more = circumstance_of(report, state); !more.empty()) line += ", " + visible(more);
  line += "  " + page.style(place_of(link, before, after) + "  " + thread.key, Style::Dim);
  page.skip();
  page.put_line(line);
  page.put_redline(link, before, after, state.state == State::Merged || state.state == State::Kept);
  if (const std::string reason = reason_of(link); !reason.empty()) page.put(reason, Style::Dim, 4);
}

}  // namespace

std::string render_news_terminal(const Report& report, const RenderOptions& options) {
  Page page(options);
  page.open(report, sentence_of_threads(report));
  const auto events = events_of(report, options);
  for (std::size_t k = 0; k < events.size(); ++k) {
    page.skip();
    page.put_title("# ", report.statements[k], Style::Dim);
    page.put(is_first(k, options) ? "the first statement" : counts_of(events[k]), Style::Plain, 2);
    if (options.stat || is_first(k, options)) continue;
    for (const Event& event : events[k]) write_event(page, report, event);
  }
  return page.finish();
}

std::string render_news_plain(const Report& report, const RenderOptions& options) {
  if (options.stat) return sentence_of_threads(report) + "\n" + profile_line(report) + "\n";
  std::string text;
  const auto events = events_of(report, options);
  for (std::size_t k = 0; k < events.size(); ++k) {
    if (is_first(k, options)) continue;
    for (const Event& event : events[k]) {
      const Thread& thread = report.threads[event.thread];
      const Link link = shown_link(report, thread, *event.state);
      const std::string reason = reason_of(link);
      text += fmt::format("{}: {}  {}{}  {}\n", file_line_of(report, thread, *event.state), label_of(report, *event.state, ","),
                          plain_redline(link, before_of(report, *event.state), report.statements[k]),
                          reason.empty() ? "" : "  [" + isolated(reason) + "]", thread.key);
    }
  }
  return text;
}

std::string render_news_markdown(const Report& report, const RenderOptions& options) {
  std::string text = opening_of(report, "Statement by statement", sentence_of_threads(report), options);
  const auto events = events_of(report, options);
  for (std::size_t k = 0; k < events.size(); ++k) {
    text += "\n## " + safe(title_of(report.statements[k])) + "\n\n" +
            (is_first(k, options) ? "The first statement" : counts_of(events[k])) + ".\n";
    if (options.stat || is_first(k, options)) continue;
    if (!events[k].empty()) text += "\n";
    for (const Event& event : events[k]) {
      const Thread& thread = report.threads[event.thread];
      const Link link = shown_link(report, thread, *event.state);
      const std::string more = circumstance_of(report, *event.state), reason = reason_of(link);
      text += "- **" + label_of(report, *event.state) + "** (" + (more.empty() ? "" : safe(more) + ", ") + "`" + thread.key +
              "`): " + markdown_redline(link, before_of(report, *event.state), report.statements[k]) +
              (reason.empty() ? "" : "\\\n  *" + isolated(escape(reason)) + "*") + "\n";
    }
  }
  return closed(std::move(text), report, options);
}

}  // namespace accordiff::renderers
