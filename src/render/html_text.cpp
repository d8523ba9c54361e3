// Escaping and elements.
#include "render/html_text.hpp"

#include "render/threads.hpp"
#include "render/wording.hpp"

namespace accordiff::renderers {
namespace {

std::string marked(EditOp op, std::string_view text) {
  if (op == EditOp::Keep) return html(text);
  return element(op == EditOp::Drop ? "del" : "ins", "", html(text));
}

// The words inside the mark, the space at either end outside of it.
std::string marked_words(EditOp op, std::string_view text) {
  const auto begin = text.find_first_not_of(' '), end = text.find_last_not_of(' ');
  if (begin == std::string_view::npos) return std::string(text);
  return std::string(text.substr(0, begin)) + marked(op, text.substr(begin, end - begin + 1)) + std::string(text.substr(end + 1));
}

std::string_view sign_named(std::string_view name) {
  if (name == "same") return "=";
  if (name == "editorial") return "≈";
  if (name == "reworded") return "~";
  if (name == "added") return "+";
  if (name == "removed") return "−";
  if (name == "moved") return "»";
  return name == "split" ? "┌" : "┘";
}

}  // namespace

std::string html(std::string_view text) {
  std::string escaped;
  for (const char c : visible(text)) {
    if (c == '&') escaped += "&amp;";
    else if (c == '<') escaped += "&lt;";
    else if (c == '>') escaped += "&gt;";
    else if (c == '"') escaped += "&quot;";
    else if (c == '\'') escaped += "&#39;";
    else escaped += c;
  }
  return escaped;
}

std::string attribute(std::string_view name, std::string_view value) {
  if (value.empty()) return {};
  return " " + std::string(name) + "=\"" + html(value) + "\"";
}

std::string element(std::string_view tag, std::string_view attributes, std::string_view content) {
  return std::string("<").append(tag).append(attributes).append(">").append(content).append("</").append(tag).append(">");
}

std::string classed(std::string_view tag, std::string_view name, std::string_view content) {
  return element(tag, attribute("class", name), content);
}

std::string folded(std::string_view name, std::string_view summary, std::string_view content, bool open) {
  return element("details", attribute("class", name) + (open ? " open" : ""),
                 element("summary", "", summary) + "\n" + std::string(content));
}

std::string passage(std::string_view name, std::string_view content, const Statement& statement) {
  return element("p", attribute("class", name) + attribute("lang", statement.language) + " dir=\"auto\"", content);
}

std::string html_redline(const Link& link, const Statement& before, const Statement& after) {
  std::string text;
  for (const Run& run : runs_of(link, before, after)) {
    if (!text.empty() && run.space_before) text += ' ';
    text += marked(run.op, run.text);
  }
  return text;
}

std::string html_before(const Link& link, const Statement& before) {
  if (link.edits.empty()) return marked(link.after.empty() ? EditOp::Drop : EditOp::Keep, text_of(link.before, before));
  std::string text;
  for (const Edit& edit : link.edits)
    if (edit.op != EditOp::Add) text += marked_words(edit.op, edit.was.empty() ? edit.text : edit.was);
  return text;
}

std::string pill(std::string_view name, std::string_view sign) {
  return classed("span", "pill " + std::string(name), element("b", " aria-hidden=\"true\"", html(sign)) + " " + html(name));
}

std::string pill_of(const Link& link) {
  const std::string_view kind = kind_of(link);
  return pill(kind,
              link.direction != Direction::None && kind == name_of(link.direction) ? arrow_of(link.direction) : sign_named(kind));
}

std::string watched_pill(const Link& link) { return link.watched.empty() ? "" : " " + pill("watched", "◆"); }

std::string pills_of(const Link& link) {
  std::string pills;
  for (const std::string_view part : label_parts(link)) {
    const bool direction = link.direction != Direction::None && part == name_of(link.direction);
    pills += (pills.empty() ? "" : " ") + pill(part, direction ? arrow_of(link.direction) : sign_named(part));
  }
  pills += watched_pill(link);
  if (link.uncertain) pills += " " + pill("uncertain", "?");
  return pills;
}

std::string with_arrows(std::string_view text) {
  constexpr std::string_view arrow = " -> ";
  const std::size_t at = text.find(arrow);
  const std::string first = element("bdi", "", html(text.substr(0, at)));
  return at == std::string_view::npos ? first : first + " → " + with_arrows(text.substr(at + arrow.size()));
}

std::string_view kind_of(const Link& link) {
  if (link.status == Status::Reworded && link.direction != Direction::None) return name_of(link.direction);
  return label_parts(link).front();
}

std::string_view kind_of(const Report& report, const ThreadState& state) {
  const Direction direction = direction_of(report, state);
  if (state.state == State::Reworded && direction != Direction::None) return name_of(direction);
  if (state.state == State::Present && state.against == nowhere) return "typical";
  return name_of(state.state);
}

}  // namespace accordiff::renderers
