// Rows under headings, runs of unchanged ones folded.
#include "render/html_diff.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <span>

#include "render/html_link.hpp"
#include "render/html_page.hpp"
#include "render/html_picture.hpp"
#include "render/html_text.hpp"
#include "render/threads.hpp"
#include "render/weight.hpp"
#include "render/wording.hpp"

namespace accordiff::renderers {
namespace {

constexpr std::size_t fewest_folded = 2;
constexpr std::size_t most_of_a_weight = 5;
constexpr std::size_t weighty_width = 110;

bool is_editorial(const Link& link) { return link.status == Status::Editorial && !link.moved && !link.split && !link.merged; }

bool is_asked(const Link& link, const RenderOptions& options) { return options.only.empty() || is_shown(link, options); }

class Body {
 public:
  Body(const Report& report, const Alignment& alignment, const RenderOptions& options, Sheet& sheet,
       std::set<std::string>& anchors)
      : alignment_(alignment), options_(options), before_(report.statements[alignment.before]),
        after_(report.statements[alignment.after]), rows_(report, alignment, sheet.filters, anchors) {}

  std::string write() {
    for (const Link& link : alignment_.links) {
      if (!is_asked(link, options_)) continue;
      if (is_editorial(link) && options_.only.empty()) editorial_.push_back(&link);
      else put(link);
    }
    end_section();
    return text_.empty() ? text_ : heads() + text_;
  }

  std::string editorial() {
    std::string rows;
    for (const Link* link : editorial_) rows += rows_.row_of(*link);
    if (rows.empty()) return rows;
    const std::string summary = fmt::format("{} of typography, spelling or wrapping alone", editorial_.size());
    return folded("run fold", summary, classed("ol", "rows", "\n" + rows)) + "\n";
  }

  // What a reader must not miss stands open, the rest of the changes folded.
  std::string weightiest(const Report& report) {
    std::string weighty, lighter;
    const std::vector<const Link*> links = by_weight(alignment_, report, options_);
    for (std::size_t begin = 0, end = 0; begin < links.size(); begin = end) {
      const Weight weight = weight_of(*links[begin]);
      while (end < links.size() && weight_of(*links[end]) == weight) ++end;
      (is_weighty(weight) ? weighty : lighter) += first_of(std::span(links).subspan(begin, end - begin));
    }
    if (weighty.empty()) return list_of(lighter);
    return list_of(weighty) +
           (lighter.empty() ? lighter : folded("news", "Added, strengthened and other changes", list_of(lighter)) + "\n");
  }

 private:
  void put(const Link& link) {
    if (!link.after.empty()) enter(after_.clauses[index(link.after.front())]);
    if (is_change(link)) {
      end_run();
      list_ += rows_.row_of(link);
    } else if (text_of(link.after, after_) == heading_) {
      heading_anchors_ += rows_.anchors_in(link);
    } else {
      run_.push_back(&link);
    }
  }

  void enter(const Clause& clause) {
    if (clause.section == section_) return;
    end_section();
    section_ = clause.section;
    heading_ = heading_of(clause, after_);
  }

  [[nodiscard]] std::string heads() const {
    std::string heads = element("span", "", "");
    for (const std::string& head : {when_of(before_), when_of(after_), std::string("Finding")})
      heads += element("span", "", element("bdi", "", html(head)));
    return element("div", " class=\"heads\" aria-hidden=\"true\"", heads) + "\n";
  }

  static std::string list_of(const std::string& items) {
    return items.empty() ? items : classed("ol", "weightiest", "\n" + items) + "\n";
  }

  // The first few links of one weight, and how many more.
  [[nodiscard]] std::string first_of(std::span<const Link* const> links) const {
    std::string items;
    for (const Link* link : links.first(std::min(links.size(), most_of_a_weight))) items += weighty(*link);
    if (links.size() > most_of_a_weight)
      items += element("li", " class=\"muted\"", fmt::format("and {} further", links.size() - most_of_a_weight)) + "\n";
    return items;
  }

  [[nodiscard]] std::string weighty(const Link& link) const {
    const bool removed = link.after.empty();
    const Statement& statement = removed ? before_ : after_;
    const std::string text = elided(text_of(removed ? link.before : link.after, statement), weighty_width);
    const std::string target = attribute("href", "#" + rows_.anchor_of(link)) + attribute("lang", statement.language);
    return element("li", "",
                   classed("span", "pills", pill_of(link) + watched_pill(link)) +
                       element("a", target + " dir=\"auto\"", html(text)) + " " +
                       classed("span", "muted", html(place_of(link, before_, after_)))) +
           "\n";
  }

  void end_run() {
    std::string rows;
    for (const Link* link : run_) rows += rows_.row_of(*link);
    if (run_.size() < fewest_folded) list_ += rows;
    else
      list_ += classed("li", "same",
                       folded("run same-run", fmt::format("{} unchanged clauses, {}", run_.size(), stretch()),
                              classed("ol", "rows", "\n" + rows))) +
               "\n";
    run_.clear();
  }

  [[nodiscard]] std::string stretch() const {
    const std::string first = place_of(*run_.front(), before_, after_), last = place_of(*run_.back(), before_, after_);
    return first == last ? first : first + " to " + last;
  }

  void end_section() {
    end_run();
    if (list_.empty() && heading_anchors_.empty()) return;
    const std::string attributes = attribute("lang", after_.language) + " dir=\"auto\"";
    if (!heading_.empty()) text_ += element("h3", attributes, heading_anchors_ + html(heading_)) + "\n";
    if (!list_.empty()) text_ += classed("ol", "rows", "\n" + list_) + "\n";
    list_.clear();
    heading_anchors_.clear();
  }

  const Alignment& alignment_;
  const RenderOptions& options_;
  const Statement& before_;
  const Statement& after_;
  LinkRows rows_;
  std::vector<const Link*> editorial_, run_;
  std::uint32_t section_ = 0;
  std::string text_, list_, heading_, heading_anchors_;
};

std::vector<std::pair<std::string_view, std::size_t>> counts_in(const Summary& summary) {
  std::size_t judged = 0;
  std::vector<std::pair<std::string_view, std::size_t>> counts{
      {"reversed", summary.reversed}, {"removed", summary.removed}, {"weakened", summary.weakened},
      {"mixed", summary.mixed},       {"added", summary.added},     {"strengthened", summary.strengthened},
      {"lateral", summary.lateral}};
  for (const auto& [direction, count] : counts_of(summary)) judged += count;
  counts.emplace_back("reworded", summary.reworded - judged);
  counts.emplace_back("moved", summary.moved);
  counts.emplace_back("editorial", summary.editorial);
  counts.emplace_back("same", summary.same);
  return counts;
}

}  // namespace

std::string render_diff_html(const Report& report, const RenderOptions& options) {
  Sheet sheet{.sort = "Comparison of statements",
              .lead = sentence_of(report.summary),
              .counts = counts_in(report.summary),
              .sides = true};
  sheet.filters.declare("Status", {"added", "removed", "reworded", "moved", "split", "merged", "editorial", "same"});
  sheet.filters.declare("Direction", {"reversed", "weakened", "mixed", "strengthened", "lateral"});
  std::set<std::string> anchors;
  std::size_t number = 0;
  for (const Alignment& alignment : report.alignments) {
    const std::string suffix = number == 0 ? "" : "-" + std::to_string(number + 1);
    ++number;
    const std::string names = when_of(report.statements[alignment.before]) + " → " + when_of(report.statements[alignment.after]);
    sheet.title += sheet.title.empty() ? with_parties(report.statements[alignment.after], names)
                                       : " → " + when_of(report.statements[alignment.after]);
    sheet.picture +=
        classed("figure", "strip",
                strip_of(report, alignment,
                         names + ": " + sentence_of(summary_of(alignment)) + ", in the order of the later statement")) +
        "\n";
    Body body(report, alignment, options, sheet, anchors);
    const std::string rows = body.write();
    sheet.body += section_of("weightiest" + suffix, "Weightiest changes", body.weightiest(report));
    sheet.body += section_of("clauses" + suffix, "Clause by clause", rows);
    sheet.body += section_of("editorial" + suffix, "Editorial changes", body.editorial());
  }
  sheet.body += section_of("excluded", "Left out", excluded_of(report));
  return page_of(report, options, sheet);
}

}  // namespace accordiff::renderers
