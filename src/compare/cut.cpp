// One vocabulary and one set of ladders a report.
#include "compare/cut.hpp"

#include "segment/segment.hpp"

namespace accordiff {

Cutter::Cutter(Report& report, const CompareOptions& options)
    : report_(report), options_(options), ladders_(options.profile, options.lexicon, options.lexicon_path) {
  report.profile = options.lexicon.empty() ? options.profile : options.lexicon_path;
}

Statement& Cutter::cut(const Document& document) {
  const auto known = report_.statements.empty() ? std::vector<Party>{} : report_.statements.front().parties;
  return cut(document, known);
}

Statement& Cutter::cut(const Document& document, const std::vector<Party>& known) {
  report_.statements.push_back(segment::segment(document, words_, ladders_, options_, known));
  const auto& notes = report_.statements.back().notes;
  report_.notes.insert(report_.notes.end(), document.notes.begin(), document.notes.end());
  report_.notes.insert(report_.notes.end(), notes.begin(), notes.end());
  return report_.statements.back();
}

}  // namespace accordiff
