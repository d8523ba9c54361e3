// Rows of links, rows of counts.
#include "render/csv_links.hpp"

#include <fmt/format.h>

#include <vector>

#include "render/csv_cells.hpp"
#include "render/fields.hpp"
#include "render/wording.hpp"

namespace accordiff::renderers {
namespace {

std::string ids(std::size_t statement, const std::vector<ClauseId>& clauses) {
  std::string list;
  for (const ClauseId clause : clauses) list += (list.empty() ? "" : "; ") + id_of(statement, clause);
  return list;
}

std::string first_line(const std::vector<ClauseId>& clauses, const Statement& statement) {
  return clauses.empty() ? "" : std::to_string(statement.clauses.at(index(clauses.front())).line);
}

std::string row_of(const Link& link, const Alignment& alignment, const Report& report) {
  const Statement& before = report.statements[alignment.before];
  const Statement& after = report.statements[alignment.after];
  return csv_row({before.path, after.path, std::string(name_of(link.status)), std::string(name_of(link.direction)),
                  truth(link.moved), truth(link.split), truth(link.merged), truth(link.uncertain),
                  fmt::format("{:.3f}", link.confidence), fmt::format("{:.3f}", link.similarity),
                  ids(alignment.before, link.before), ids(alignment.after, link.after), first_line(link.before, before),
                  first_line(link.after, after), fmt::format("{}", fmt::join(facets_of(link), "; ")), link.because,
                  fmt::format("{}", fmt::join(link.watched, "; ")), text_of(link.before, before), text_of(link.after, after)});
}

// A change without findings has one row.
std::string findings_of(const Link& link, const Alignment& alignment, const Report& report) {
  const Statement& before = report.statements[alignment.before];
  const Statement& after = report.statements[alignment.after];
  const auto row = [&](const Finding& finding, std::string_view sign) {
    return csv_row({before.path, after.path, ids(alignment.before, link.before), ids(alignment.after, link.after),
                    first_line(link.before, before), first_line(link.after, after), std::string(name_of(link.status)),
                    std::string(name_of(link.direction)), finding.facet, std::string(sign), finding.before, finding.after,
                    finding.rule, text_of(link.before, before), text_of(link.after, after)});
  };
  if (link.findings.empty()) return row({}, "");
  std::string text;
  for (const Finding& finding : link.findings) text += row(finding, sign_of(finding));
  return text;
}

std::string counts_of(const Alignment& alignment, const Report& report) {
  const Summary counts = summary_of(alignment);
  std::vector<std::string> cells{report.statements[alignment.before].path, report.statements[alignment.after].path};
  for (const std::size_t count :
       {counts.same, counts.editorial, counts.reworded, counts.added, counts.removed, counts.moved, counts.split, counts.merged,
        counts.strengthened, counts.weakened, counts.mixed, counts.lateral, counts.reversed})
    cells.push_back(std::to_string(count));
  return csv_row(cells);
}

}  // namespace

std::string render_links_csv(const Report& report, const RenderOptions& options) {
  std::string text = options.stat
                         ? csv_row({"before_file", "after_file", "same", "editorial", "reworded", "added", "removed", "moved",
                                    "split", "merged", "strengthened", "weakened", "mixed", "lateral", "reversed"})
                         : csv_row({"before_file", "after_file", "status", "direction", "moved", "split", "merged", "uncertain",
                                    "confidence", "similarity", "before_ids", "after_ids", "before_line", "after_line", "facets",
                                    "because", "watched", "before", "after"});
  for (const Alignment& alignment : report.alignments) {
    if (options.stat) text += counts_of(alignment, report);
    for (const Link& link : alignment.links)
      if (!options.stat && is_shown(link, options)) text += row_of(link, alignment, report);
  }
  return text;
}

std::string render_explanations_csv(const Report& report, const RenderOptions& options) {
  std::string text = csv_row({"before_file", "after_file", "before_ids", "after_ids", "before_line", "after_line", "status",
                              "direction", "facet", "sign", "before_words", "after_words", "rule", "before", "after"});
  for (const Alignment& alignment : report.alignments)
    for (const Link& link : alignment.links)
      if (is_explained(link, alignment, options)) text += findings_of(link, alignment, report);
  return text;
}

}  // namespace accordiff::renderers
