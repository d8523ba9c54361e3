// The whole of accordiff on one screen: cut every document into clauses, align neighbours, diff and judge every link.
#include "accordiff/compare.hpp"

#include <string_view>

#include "align/align.hpp"
#include "classify/because.hpp"
#include "classify/findings.hpp"
#include "classify/status.hpp"
#include "diff/diff.hpp"
#include "segment/segment.hpp"
#include "text/lexicon.hpp"
#include "text/vocabulary.hpp"

namespace accordiff {
namespace {

void judge(Link& link, const Statement& before, const Statement& after, const text::Vocabulary& words, bool& minimal) {
  if (!link.before.empty() && !link.after.empty()) {
    auto [edits, exact] = diff::diff(link, before, after, words);
    link.edits = std::move(edits);
    link.because = classify::because(link.edits);
    minimal = minimal && exact;
  }
  link.status = classify::judge(link, before, after);
  if (link.status == Status::Reworded) {
    link.findings = classify::find_changes(link, before, after, words);
    link.direction = classify::direction_of(link.findings);
    link.because = classify::because(link.findings, link.edits);
  }
  if (link.status == Status::Same || link.status == Status::Editorial) link.similarity = 1;
  if (link.status == Status::Same) link.edits.clear();
}

Alignment align_neighbours(Report& report, std::size_t earlier, const text::Vocabulary& words) {
  const Statement& before = report.statements[earlier];
  const Statement& after = report.statements[earlier + 1];
  Alignment alignment{earlier, earlier + 1, align::align(before, after, words)};
  bool minimal = true;
  for (Link& link : alignment.links) {
    judge(link, before, after, words, minimal);
    classify::count(report.summary, link);
  }
  if (!minimal)
    report.notes.push_back({Note::Level::Warning, "not-minimal",
                            "some clauses are so long and so different that their redline may mark more words than necessary",
                            after.path});
  return alignment;
}

std::string_view base_language(std::string_view language) { return language.substr(0, language.find('-')); }

// What makes a comparison doubtful whatever its links: other kinds of text, other languages.
void note_mixtures(Report& report, const Statement& before, const Statement& after) {
  if (!before.kind.empty() && !after.kind.empty() && before.kind != after.kind)
    report.notes.push_back(
        {Note::Level::Warning, "mixed-kinds",
         "\"" + before.kind + "\" is compared with \"" + after.kind + "\": what one leaves out was not thereby dropped",
         after.path});
  if (base_language(before.language) != base_language(after.language))
    report.notes.push_back({Note::Level::Warning, "mixed-languages",
                            "the statements are in different languages (" + before.language + ", " + after.language +
                                "): clauses are matched by their words, so hardly any can be linked",
                            after.path});
}

}  // namespace

Report compare(const std::vector<Document>& documents, const CompareOptions& options) {
  Report report;
  text::Vocabulary words;
  text::Ladders ladders(options.profile, options.lexicon, options.lexicon_path);
  report.profile = options.lexicon.empty() ? options.profile : options.lexicon_path;
  for (const Document& document : documents) {
    const auto known = report.statements.empty() ? std::vector<Party>{} : report.statements.front().parties;
    report.statements.push_back(segment::segment(document, words, ladders, options, known));
    const auto& notes = report.statements.back().notes;
    report.notes.insert(report.notes.end(), document.notes.begin(), document.notes.end());
    report.notes.insert(report.notes.end(), notes.begin(), notes.end());
  }
  for (std::size_t k = 0; k + 1 < report.statements.size(); ++k) {
    note_mixtures(report, report.statements[k], report.statements[k + 1]);
    report.alignments.push_back(align_neighbours(report, k, words));
  }
  return report;
}

}  // namespace accordiff
