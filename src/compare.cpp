// The whole of accordiff on one screen: cut every document into clauses, align neighbours, diff and judge every link.
#include "accordiff/compare.hpp"

#include "compare/cut.hpp"
#include "compare/judge.hpp"
#include "compare/mixtures.hpp"
#include "series/phrases.hpp"

namespace accordiff {

Report compare(const std::vector<Document>& documents, const CompareOptions& options) {
  Report report;
  Cutter cutter(report, options);
  for (const Document& document : documents) cutter.cut(document);
  for (std::size_t k = 0; k + 1 < report.statements.size(); ++k) {
    note_mixtures(report, report.statements[k], report.statements[k + 1]);
    report.alignments.push_back(align_neighbours(report, k, cutter.words(), options));
  }
  series::mark_watched(report, options.watch, cutter.words());
  return report;
}

}  // namespace accordiff
