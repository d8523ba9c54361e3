// Escaping, redlines, openings.
#include "render/markdown_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "render/bidi.hpp"
#include "render/provenance.hpp"
#include "render/wording.hpp"

namespace accordiff::renderers {

std::string escape(std::string_view text) {
  std::string escaped;
  for (const char c : text) {
    if (c == '&') escaped += "&amp;";
    else if (c == '<') escaped += "&lt;";
    else if (c == '>') escaped += "&gt;";
    else if (std::string_view("\\`*_{}[]()#+!|~@").find(c) != std::string_view::npos) escaped.append(1, '\\').append(1, c);
    else escaped += c;
  }
  return escaped;
}

std::string markdown_redline(const Link& link, const Statement& before, const Statement& after) {
  std::string text;
  for (const Run& run : runs_of(link, before, after)) {
    if (!text.empty() && run.space_before) text += ' ';
    const std::string_view sign = run.op == EditOp::Drop ? "~~" : run.op == EditOp::Add ? "**" : "";
    // Two marked runs that touch would read as one broken mark.
    if (!sign.empty() && !text.empty() && !run.space_before && (text.ends_with("~~") || text.ends_with("**"))) text += ' ';
    text.append(sign).append(isolated(escape(run.text))).append(sign);
  }
  return isolated(std::move(text));
}

std::string safe(std::string_view text) { return escape(visible(text)); }

std::string opening_of(const Report& report, std::string_view title, const std::string& sentence, const RenderOptions& options) {
  std::string text = "# " + std::string(title) + "\n\n" + sentence + ".\n\n" + escape(maker_of(report, options)) + ".\n";
  for (const std::string& note : notes_of(report)) {
    const bool warning = note.starts_with("warning");
    text += std::string("\n> ") + (warning ? "W" : "N") + escape(note.substr(1)) + "\n";
  }
  return text;
}

std::string sources_in_markdown(const Report& report, const RenderOptions& options) {
  constexpr std::size_t share = 4;  // of the report that its sources may take
  const std::vector<Source> sources = sources_of(report);
  std::string text = "\n<details>\n<summary>Sources</summary>\n\n| statement | file | checksum |\n|---|---|---|\n";
  for (const Source& source : sources)
    text += "| " + escape(source.title) + " | " + escape(source.path) + " | " + source.checksum + " |\n";
  text += "\n</details>\n";
  if (text.size() <= options.max_size / share) return text;
  return fmt::format("\n{} sources; the report in JSON has their checksums.\n", sources.size());
}

std::string left_out(std::size_t count, std::string_view what, const RenderOptions& options) {
  return fmt::format("*{} {} left out: the report may have {} bytes; a larger \\-\\-max-size shows more.*", count, what,
                     options.max_size);
}

std::string closed(std::string text, const Report& report, const RenderOptions& options) {
  constexpr std::size_t frame = 200;  // what is said of lines left out
  const std::string sources = sources_in_markdown(report, options);
  if (text.size() + sources.size() <= options.max_size) return text + sources;
  const std::size_t room = options.max_size - std::min(options.max_size, sources.size() + frame);
  const std::size_t end = room == 0 ? std::string::npos : text.rfind('\n', room - 1);
  const std::size_t kept = end == std::string::npos ? 0 : end + 1;
  const auto lines = std::count(text.begin() + static_cast<std::ptrdiff_t>(kept), text.end(), '\n');
  text.resize(kept);
  return text + "\n" + left_out(static_cast<std::size_t>(lines), lines == 1 ? "line" : "lines", options) + "\n" + sources;
}

}  // namespace accordiff::renderers
