// Rows of links.
#include "render/html_link.hpp"

#include "render/acts.hpp"
#include "render/doubts.hpp"
#include "render/fields.hpp"
#include "render/html_text.hpp"
#include "render/wording.hpp"

namespace accordiff::renderers {
namespace {

std::string side(std::string_view name, std::string_view label, const std::string& content, const Statement& statement) {
  return classed("div", name, classed("span", "side", label) + passage("text", content, statement)) + "\n";
}

std::string line(std::string_view name, const std::string& text) {
  return text.empty() ? text : element("p", attribute("class", name) + " dir=\"auto\"", html(text));
}

std::string place_in(const Clause& clause) {
  return (clause.page > 0 ? "p. " + std::to_string(clause.page) + ", " : "") + "line " + std::to_string(clause.line);
}

}  // namespace

std::string LinkRows::anchor_of(const Link& link) const {
  return link.after.empty() ? "c-" + id_of(alignment_.before, link.before.front())
                            : "c-" + id_of(alignment_.after, link.after.front());
}

std::string LinkRows::row_of(const Link& link) {
  const std::string anchor = anchor_of(link);
  const std::string attributes = attributes_of(link);
  const std::string place = place_of(link, before_, after_);
  std::string row =
      element("a", attribute("class", "place") + attribute("href", "#" + anchor), html(place)) + anchors_in(link) + "\n";
  if (is_change(link)) {
    if (!link.before.empty()) row += side("old", "Before", html_before(link, before_), before_);
    if (!link.after.empty()) row += side("new", "After", html_redline(link, before_, after_), after_);
    row += classed("div", "finding", finding_of(link));
  } else {
    row += side("both", "Unchanged", html(text_of(link.after, after_)), after_);
  }
  return element("li", attributes, row) + "\n";
}

std::string LinkRows::attributes_of(const Link& link) {
  const Clause& clause = clause_of(link, before_, after_);
  for (const std::string_view part : label_parts(link))
    filters_.add(link.direction != Direction::None && part == name_of(link.direction) ? "Direction" : "Status", part);
  for (const std::string& formula : link.watched) filters_.add("Watched", formula);
  filters_.add("Party", holder_of(clause, link.after.empty() ? before_ : after_));
  const std::string anchor = anchor_of(link);
  return attribute("class", "row " + std::string(kind_of(link)) + (is_change(link) ? " change" : "")) +
         attribute("id", anchors_.insert(anchor).second ? anchor : "") + filters_.row();
}

std::string LinkRows::anchors_in(const Link& link) {
  std::string text;
  const auto add = [&](std::size_t statement, const std::vector<ClauseId>& clauses) {
    for (const ClauseId clause : clauses)
      if (std::string anchor = "c-" + id_of(statement, clause); anchors_.insert(anchor).second)
        text += element("span", attribute("id", anchor), "");
  };
  add(alignment_.before, link.before);
  add(alignment_.after, link.after);
  return text;
}

std::string LinkRows::finding_of(const Link& link) const {
  std::string text = classed("p", "pills", pills_of(link));
  text += acts_of(link);
  if (const std::string reason = reason_of(link); !reason.empty()) text += classed("p", "reason", with_arrows(reason));
  if (const std::string doubt = doubt_of(link, before_, after_); doubt != "uncertain") text += line("doubt", doubt);
  return text + findings_of(link) + line("where", where_of(link));
}

// "A COMMIT 5", or what became of it where that changed.
std::string LinkRows::acts_of(const Link& link) const {
  const auto headline = [](const std::vector<ClauseId>& ids, const Statement& statement) {
    return ids.empty() ? std::string{} : headline_of(statement.clauses[index(ids.front())].act);
  };
  const std::string was = headline(link.before, before_), is = headline(link.after, after_);
  if (was.empty() || is.empty() || was == is) return line("act", is.empty() ? was : is);
  return line("act", was + " → " + is);
}

std::string LinkRows::where_of(const Link& link) const {
  const std::string was = link.before.empty() ? "" : place_in(before_.clauses[index(link.before.front())]);
  const std::string is = link.after.empty() ? "" : place_in(after_.clauses[index(link.after.front())]);
  if (was.empty() || is.empty()) return was + is;
  return was + " → " + is;
}

std::string findings_of(const Link& link) {
  std::string items;
  for (const Finding& finding : link.findings) {
    const std::string step = step_of(finding);
    items += element("li", "",
                     element("b", "", html(finding.facet)) + ", " + html(sign_of(finding)) +
                         (step.empty() ? "" : ": " + with_arrows(step)) +
                         (finding.rule.empty() ? "" : "<br>" + classed("small", "rule", html(finding.rule))));
  }
  return items.empty() ? items : folded("why", "Why", element("ul", "", items));
}

}  // namespace accordiff::renderers
