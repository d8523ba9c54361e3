// The whole of accordiff on one screen: cut every document into clauses, align neighbours, diff and judge every link.
#include "accordiff/compare.hpp"

#include "compare/judge.hpp"
#include "compare/mixtures.hpp"
#include "segment/segment.hpp"
#include "text/lexicon.hpp"
#include "text/vocabulary.hpp"

namespace accordiff {

Report compare(const std::vector<Document>& documents, const CompareOptions& options) {
  Report report;
  text::Vocabulary words;
  text::Ladders ladders(options.profile, options.lexicon, options.lexicon_path);
  report.profile = options.lexicon.empty() ? options.profile : options.lexicon_path;
  for (const Document& document : documents) {
    const auto known = report.statements.empty() ? std::vector<Party>{} : report.statements.front().parties;
    report.statements.push_back(segment::segment(document, words, ladders, options, known));
    note_doubts(report, document, report.statements.back());
  }
  for (std::size_t k = 0; k + 1 < report.statements.size(); ++k) {
    note_mixtures(report, report.statements[k], report.statements[k + 1]);
    report.alignments.push_back(align_neighbours(report, k, words, options));
  }
  return report;
}

}  // namespace accordiff
