// Escaping, redlines, openings.
#include "render/markdown_text.hpp"

#include "render/bidi.hpp"
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

std::string opening_of(const Report& report, std::string_view title, const std::string& sentence) {
  std::string text = "# " + std::string(title) + "\n\n" + sentence + ".\n\n" + escape(profile_line(report)) + ".\n";
  for (const std::string& note : notes_of(report)) {
    const bool warning = note.starts_with("warning");
    text += std::string("\n> ") + (warning ? "W" : "N") + escape(note.substr(1)) + "\n";
  }
  return text;
}

}  // namespace accordiff::renderers
