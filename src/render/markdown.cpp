// Markdown fit for a comment on a change under review: the weightiest changes open, the rest folded, no longer than asked.
// Statement text is escaped: it can neither format nor link nor inject HTML.
#include "render/markdown.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "render/bidi.hpp"
#include "render/doubts.hpp"
#include "render/fields.hpp"
#include "render/markdown_text.hpp"
#include "render/weight.hpp"
#include "render/wording.hpp"

namespace accordiff::renderers {
namespace {

std::string table_of(const Summary& summary) {
  std::string head = "|", rule = "|", row = "|";
  const auto add = [&](std::string_view name, std::size_t count) {
    head.append(" ").append(name).append(" |");
    rule += "---:|";
    row.append(" ").append(std::to_string(count)).append(" |");
  };
  add("added", summary.added);
  add("removed", summary.removed);
  add("reworded", summary.reworded);
  const auto directions = counts_of(summary);
  const bool judged = std::ranges::any_of(directions, [](const auto& count) { return count.second > 0; });
  for (const auto& [direction, count] : directions)
    if (judged) add(name_of(direction), count);
  add("moved", summary.moved);
  add("split", summary.split);
  add("merged", summary.merged);
  add("editorial", summary.editorial);
  add("unchanged", summary.same);
  return head + "\n" + rule + "\n" + row + "\n";
}

std::string titles_of(const Report& report, const Statement& before, const Statement& after) {
  std::string text = "## " + safe(title_of(before)) + " → " + safe(title_of(after)) + "\n\n";
  const std::string earlier = parties_of(report, before), later = parties_of(report, after);
  if (parties_of(before) != parties_of(after)) text += "Before: " + escape(earlier) + "\\\nAfter: " + escape(later) + "\n\n";
  else if (!later.empty()) text += "Parties: " + escape(later) + "\n\n";
  return text;
}

// The headings that links stand under, each once.
class Headings {
 public:
  Headings(const Statement& before, const Statement& after) : before_(before), after_(after) {}

  std::string next(const Link& link) {
    const std::string heading = heading_of(clause_of(link, before_, after_), link.after.empty() ? before_ : after_);
    const bool news = heading != last_ && !heading.empty();
    last_ = heading;
    return news ? "\n### " + safe(heading) + "\n" : "";
  }

 private:
  const Statement& before_;
  const Statement& after_;
  std::string last_;
};

std::string item_of(const Link& link, const Statement& before, const Statement& after) {
  const std::string act = headline_of(link, before, after), reason = reason_of(link);
  std::string text = "- **" + label_of(link) + "** (" + (act.empty() ? "" : escape(act) + ", ") + place_of(link, before, after) +
                     "): " + markdown_redline(link, before, after);
  if (!reason.empty()) text += "\\\n  *" + isolated(escape(reason)) + "*";
  if (const std::string doubt = doubt_of(link, before, after); !doubt.empty()) text += "\\\n  " + isolated(escape(doubt));
  return text + "\n";
}

// The changes of one pair as far as they fit: the weightiest first, the rest in their order, folded.
struct Item {
  const Link* link = nullptr;
  std::string text;
};
struct Chosen {
  std::vector<Item> weighty, rest;
  std::size_t left_out = 0;
};

Chosen choose(const Alignment& alignment, const Report& report, const RenderOptions& options, std::size_t room) {
  const Statement& before = report.statements[alignment.before];
  const Statement& after = report.statements[alignment.after];
  Chosen chosen;
  for (const Link* link : by_weight(alignment, report, options)) {
    std::string text = item_of(*link, before, after);
    const std::size_t size = text.size() + Headings(before, after).next(*link).size() + 1;
    if (size > room) {
      ++chosen.left_out;
      continue;
    }
    room -= size;
    (is_weighty(weight_of(*link)) ? chosen.weighty : chosen.rest).push_back({link, std::move(text)});
  }
  std::ranges::sort(chosen.rest, {}, &Item::link);
  return chosen;
}

std::string rest_of(const Chosen& chosen, const Statement& before, const Statement& after) {
  if (chosen.rest.empty()) return {};
  const bool folded = !chosen.weighty.empty();
  const std::size_t count = chosen.rest.size();
  std::string text =
      folded ? fmt::format("\n<details>\n<summary>{} further change{}</summary>\n", count, count == 1 ? "" : "s") : "";
  Headings headings(before, after);
  for (const Item& item : chosen.rest) text += headings.next(*item.link) + "\n" + item.text;
  return text + (folded ? "\n</details>\n" : "");
}

// `used`: how many bytes of the report stand before it.
std::string pair_of(const Report& report, const Alignment& alignment, const RenderOptions& options, std::size_t used) {
  constexpr std::size_t frame = 500;  // headings and folds between the changes, and what is said of those left out
  const Statement& before = report.statements[alignment.before];
  const Statement& after = report.statements[alignment.after];
  std::string text = titles_of(report, before, after) + table_of(summary_of(alignment));
  if (options.stat) return text + "\n";
  used += text.size() + frame;
  const Chosen chosen = choose(alignment, report, options, options.max_size - std::min(options.max_size, used));
  if (!chosen.weighty.empty()) text += "\n### Weightiest changes\n";
  for (const Item& item : chosen.weighty) text += "\n" + item.text;
  text += rest_of(chosen, before, after);
  if (chosen.left_out > 0) text += "\n" + left_out(chosen.left_out, chosen.left_out == 1 ? "change" : "changes", options) + "\n";
  return text + "\n";
}

std::string fields_of_pair(const ClausePair& pair) {
  std::string text = "| | before | after |\n|---|---|---|\n";
  for (const Field& field : fields_of(pair.before, pair.after))
    text += "| " + std::string(field.name) + " | " + escape(field.before) + " | " + escape(field.after) + " |\n";
  return text;
}

std::string explanation_of(const Link& link, const Alignment& alignment, const Statement& before, const Statement& after) {
  std::string text =
      "#### " + label_of(link) + ", " + ids_of(link, alignment) + "\n\n" + markdown_redline(link, before, after) + "\n";
  for (const ClausePair& pair : pairs_of(link, before, after)) text += "\n" + fields_of_pair(pair);
  if (!link.findings.empty()) text += "\n";
  for (const Finding& finding : link.findings) {
    const std::string step = step_of(finding);
    text += "- **" + safe(finding.facet) + "**, " + std::string(sign_of(finding)) + (step.empty() ? "" : ": " + escape(step)) +
            (finding.rule.empty() ? "" : "\\\n  Rule: " + safe(finding.rule)) + "\n";
  }
  return text;
}

std::string explanations_of(const Report& report, const Alignment& alignment, const RenderOptions& options) {
  const Statement& before = report.statements[alignment.before];
  const Statement& after = report.statements[alignment.after];
  std::string text = titles_of(report, before, after);
  text.pop_back();  // each heading and explanation has an empty line above it
  Headings headings(before, after);
  for (const Link& link : alignment.links) {
    if (!is_explained(link, alignment, options)) continue;
    text += headings.next(link) + "\n" + explanation_of(link, alignment, before, after);
  }
  return text + "\n";
}

}  // namespace

std::string render_markdown(const Report& report, const RenderOptions& options) {
  const std::string sources = sources_in_markdown(report, options);
  std::string text = opening_of(report, "Comparison of statements", sentence_of(report.summary), options);
  for (const Alignment& alignment : report.alignments)
    text += "\n" + pair_of(report, alignment, options, text.size() + sources.size());
  while (text.ends_with("\n\n")) text.pop_back();
  return closed(std::move(text), report, options);
}

std::string render_explanations_markdown(const Report& report, const RenderOptions& options) {
  std::string text = opening_of(report, "Changes explained", sentence_of(report.summary), options);
  for (const Alignment& alignment : report.alignments) text += "\n" + explanations_of(report, alignment, options);
  while (text.ends_with("\n\n")) text.pop_back();
  return closed(std::move(text), report, options);
}

}  // namespace accordiff::renderers
