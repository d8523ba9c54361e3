// Diff, then judge.
#include "compare/judge.hpp"

#include "align/align.hpp"
#include "classify/because.hpp"
#include "classify/findings.hpp"
#include "classify/status.hpp"
#include "diff/diff.hpp"

namespace accordiff {

bool judge(Link& link, const Statement& before, const Statement& after, const text::Vocabulary& words) {
  bool minimal = true;
  if (!link.before.empty() && !link.after.empty()) {
    auto [edits, exact] = diff::diff(link, before, after, words);
    link.edits = std::move(edits);
    link.because = classify::because(link.edits);
    minimal = exact;
  }
  link.status = classify::judge(link, before, after);
  if (link.status == Status::Reworded) {
    link.findings = classify::find_changes(link, before, after, words);
    link.direction = classify::direction_of(link.findings);
    link.because = classify::because(link.findings, link.edits);
  }
  if (link.status == Status::Same || link.status == Status::Editorial) link.similarity = 1;
  if (link.status == Status::Same) link.edits.clear();
  return minimal;
}

Alignment align_neighbours(Report& report, std::size_t earlier, const text::Vocabulary& words, const CompareOptions& options) {
  const Statement& before = report.statements[earlier];
  const Statement& after = report.statements[earlier + 1];
  Alignment alignment{earlier, earlier + 1, align::align(before, after, words, options.evidence)};
  bool minimal = true;
  for (Link& link : alignment.links) {
    minimal = judge(link, before, after, words) && minimal;
    classify::count(report.summary, link);
  }
  if (!minimal)
    report.notes.push_back({Note::Level::Warning, "not-minimal",
                            "some clauses are so long and so different that their redline may mark more words than necessary",
                            after.path});
  return alignment;
}

}  // namespace accordiff
