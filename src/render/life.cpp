// One state after the other; statements that kept the words are put together.
#include "render/life.hpp"

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

void write_change(Page& page, const Report& report, const Thread& thread, const ThreadState& state) {
  const Sign sign = sign_of(report, state);
  std::string line = page.style(sign.text, sign.style) + " " +
                     page.style(visible(when_of(report.statements[state.statement])), Style::Label) + "  " +
                     page.style(label_of(report, state), sign.style);
  if (const std::string more = circumstance_of(report, state); !more.empty()) line += ", " + visible(more);
  if (is_present(state)) line += "  " + page.style(file_line_of(report, thread, state), Style::Dim);
  page.skip();
  page.put_line(line);
  if (!is_present(state)) return;
  const Link link = shown_link(report, thread, state);
  const bool quoted = link.before.empty();
  page.put_redline(link, before_of(report, state), report.statements[state.statement], quoted);
  if (const std::string reason = reason_of(link); !reason.empty()) page.put(reason, Style::Dim, 4);
}

}  // namespace

std::string headline_of(const Report& report, const Thread& thread) {
  std::string line = thread.key + ", " + std::string(name_of(thread.fate));
  const auto present = std::ranges::count_if(thread.states, is_present);
  line += fmt::format(", in {} of {} statements, {} to {}", present, report.statements.size(),
                      when_of(report.statements[thread.states.front().statement]),
                      when_of(report.statements[last_present(thread).statement]));
  for (const std::string& topic : thread.topics) line += (topic == thread.topics.front() ? "; " : ", ") + topic;
  return visible(line);
}

std::string kept_line(const Report& report, const ThreadState& first, const ThreadState& last, std::size_t count) {
  const std::string from = when_of(report.statements[first.statement]), to = when_of(report.statements[last.statement]);
  return visible(count == 1 ? from + "  kept" : fmt::format("{} to {}  kept in {} statements", from, to, count));
}

std::string render_life_terminal(const Report& report, const RenderOptions& options) {
  Page page(options);
  page.open(report, sentence_of_threads(report));
  for (const std::size_t number : threads_named(report, options.thread)) {
    const Thread& thread = report.threads[number];
    page.skip();
    page.put(headline_of(report, thread), Style::Heading);
    walk(
        thread, [&](const ThreadState& state) { write_change(page, report, thread, state); },
        [&](const ThreadState& first, const ThreadState& last, std::size_t count) {
          page.skip();
          page.put_line(page.style("─ " + kept_line(report, first, last, count), Style::Dim));
        });
  }
  return page.finish();
}

std::string render_life_plain(const Report& report, const RenderOptions& options) {
  std::string text;
  for (const std::size_t number : threads_named(report, options.thread)) {
    const Thread& thread = report.threads[number];
    for (const ThreadState& state : thread.states) {
      const Link link = shown_link(report, thread, state);
      const std::string reason = reason_of(link);
      text += fmt::format("{}: {}  {}  {}{}\n", file_line_of(report, thread, state),
                          visible(when_of(report.statements[state.statement])), label_of(report, state, ","),
                          plain_redline(link, before_of(report, state), report.statements[state.statement]),
                          reason.empty() ? "" : "  [" + isolated(reason) + "]");
    }
  }
  return text;
}

std::string render_life_markdown(const Report& report, const RenderOptions& options) {
  std::string text = opening_of(report, "One commitment", sentence_of_threads(report), options);
  for (const std::size_t number : threads_named(report, options.thread)) {
    const Thread& thread = report.threads[number];
    text += "\n## " + escape(headline_of(report, thread)) + "\n\n";
    walk(
        thread,
        [&](const ThreadState& state) {
          const Link link = shown_link(report, thread, state);
          const std::string more = circumstance_of(report, state), reason = reason_of(link);
          text += "- **" + safe(when_of(report.statements[state.statement])) + "**, " + label_of(report, state) +
                  (more.empty() ? "" : ", " + safe(more)) + "\n";
          if (!is_present(state)) return;
          Link quoted = link;
          if (link.before.empty()) quoted = {.before = link.after, .after = link.after};
          text += "  > " + markdown_redline(quoted, before_of(report, state), report.statements[state.statement]) +
                  (reason.empty() ? "" : "\n\n  *" + isolated(escape(reason)) + "*") + "\n";
        },
        [&](const ThreadState& first, const ThreadState& last, std::size_t count) {
          text += "- " + escape(kept_line(report, first, last, count)) + "\n";
        });
  }
  return closed(std::move(text), report, options);
}

}  // namespace accordiff::renderers
