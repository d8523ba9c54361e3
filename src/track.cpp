// A series on one screen: put the documents in order, cut each, align it with the one before, follow every commitment, judge what
// came back.
#include <algorithm>
#include <utility>

#include "accordiff/series.hpp"
#include "compare/cut.hpp"
#include "compare/judge.hpp"
#include "compare/mixtures.hpp"
#include "series/phrases.hpp"
#include "series/topics.hpp"
#include "series/weave.hpp"
#include "text/vocabulary.hpp"

namespace accordiff {
namespace {

// By date, then by text: a file's name decides nothing. Undated documents stand last, in the order given.
void sort_by_date(std::vector<Document>& documents, Report& report) {
  std::ranges::stable_sort(documents, [](const Document& one, const Document& other) {
    if (one.date.empty() || other.date.empty()) return !one.date.empty() && other.date.empty();
    return one.date != other.date ? one.date < other.date : one.text < other.text;
  });
  std::string undated;
  for (const Document& document : documents)
    if (document.date.empty()) undated += (undated.empty() ? "" : ", ") + document.path;
  if (!undated.empty())
    report.notes.push_back({Note::Level::Warning,
                            "undated",
                            "no date found, so placed last: " + undated + "; give dates in a manifest, or --order given",
                            {}});
}

// The links of what came back after a gap.
void judge_restored(Report& report, const text::Vocabulary& words) {
  for (Thread& thread : report.threads)
    for (std::size_t k = 1; k < thread.states.size(); ++k) {
      ThreadState& state = thread.states[k];
      if (state.state != State::Restored) continue;
      std::size_t before = k - 1;
      while (thread.states[before].statement != state.against) --before;
      Link link{.before = {thread.states[before].own}, .after = state.clauses};
      judge(link, report.statements[state.against], report.statements[state.statement], words);
      state.link = report.steps.size();
      report.steps.push_back(std::move(link));
      ++report.summary.restored;
    }
}

}  // namespace

Report track(std::vector<Document> documents, const CompareOptions& options, const SeriesOptions& series) {
  Report report;
  if (series.order == Order::Date) sort_by_date(documents, report);
  Cutter cutter(report, options);
  text::Vocabulary& words = cutter.words();
  series::Weaver weaver(words);
  for (std::size_t k = 0; k < documents.size(); ++k) {
    const Document document = std::exchange(documents[k], {});
    if (series.progress) series.progress(k, documents.size(), document.name);
    cutter.cut(document);
    if (k == 0) {
      weaver.begin(report.statements.front());
    } else {
      report.alignments.push_back(align_neighbours(report, k - 1, words, options));
      weaver.add(report.statements, report.alignments.back(), k - 1);
    }
  }
  note_mixtures(report);
  report.threads = weaver.finish();
  judge_restored(report, words);
  report.phrases = series::find_phrases(options.watch, report.statements, words);
  report.formulas = series::find_formulas(options.watch, report.phrases, report.statements.size());
  series::mark_watched(report, options.watch, words);
  series::find_topics(report, series.topics, words);
  return report;
}

std::vector<std::string> topic_names() {
  std::vector<std::string> names;
  for (const Topic& topic : series::all_topics({})) names.push_back(topic.name);
  return names;
}

}  // namespace accordiff
