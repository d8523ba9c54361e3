// From command line and manifest to a report.
#include "cli/many.hpp"

#include <algorithm>

#include "accordiff/error.hpp"
#include "accordiff/read.hpp"
#include "accordiff/series.hpp"
#include "cli/inputs.hpp"
#include "cli/output.hpp"
#include "cli/progress.hpp"
#include "cli/project.hpp"
#include "cli/suggest.hpp"

namespace accordiff::cli {
namespace {

// The start of a name stands for it.
void complete_topics(Invocation& asked) {
  std::vector<std::string> known = topic_names();
  for (const Topic& topic : asked.series.topics) known.push_back(topic.name);
  for (std::string& wanted : asked.render.topics) {
    const auto begins = [&](const std::string& name) { return name.starts_with(wanted); };
    const auto found = std::ranges::find_if(known, begins);
    if (wanted.empty() || found == known.end()) {
      std::string list;
      for (const std::string& name : known) list += (list.empty() ? "" : ", ") + name;
      throw Error(ErrorKind::Usage, "--topic: no topic '" + wanted + "'" + did_you_mean(wanted, known) + "; there are: " + list);
    }
    wanted = *found;
  }
}

std::vector<Document> read_files(Invocation& asked, const policy::Manifest& manifest, ProgressBar& bar) {
  asked.statements = expand_inputs(asked.statements);
  const std::size_t all = asked.statements.size();
  if (all < 2)
    throw Error(ErrorKind::Usage, "at least two statements are needed: files, folders, patterns or a --series; " +
                                      std::string(all == 0 ? "none was" : "one was") + " given");
  refuse_overwriting(asked.output, asked.statements);
  std::vector<Document> documents;
  for (std::size_t k = 0; k < all; ++k) {
    bar.show(k, all, "reading " + asked.statements[k]);
    documents.push_back(read_document(asked.statements[k], asked.read));
    describe(documents.back(), manifest, asked.series_name);
  }
  return documents;
}

// In the order of the commits, which tells apart the versions of one day.
std::vector<Document> read_history(Invocation& asked, ProgressBar& bar) {
  refuse_overwriting(asked.output, {asked.git});
  const std::vector<Version> versions = list_versions(asked.git, asked.read);
  const std::size_t all = versions.size();
  if (all < 2)
    throw Error(ErrorKind::Missing, "git has only one version of it; at least two are needed to follow commitments", asked.git);
  asked.series.order = Order::Given;
  std::vector<Document> documents;
  for (std::size_t k = 0; k < all; ++k) {
    bar.show(k, all, "reading " + versions[k].revision + ":" + versions[k].path);
    documents.push_back(read_version(versions[k], asked.read));
  }
  return documents;
}

void check_thread(const Report& report, const std::string& key) {
  const auto named = [&](const Thread& thread) { return thread.key.starts_with(key); };
  if (!key.empty() && std::ranges::none_of(report.threads, named))
    throw Error(ErrorKind::Usage, "--thread: no thread has the key '" + key + "'; the timeline shows the keys");
}

void check_parties(const Report& report, const std::vector<std::string>& wanted) {
  std::vector<std::string> known;
  for (const Statement& statement : report.statements) known.push_back(statement.partner);
  for (const std::string& name : wanted) {
    const auto found = [&](const std::string& partner) { return !name.empty() && partner.find(name) != std::string::npos; };
    if (std::ranges::any_of(known, found)) continue;
    std::string list;
    for (const std::string& partner : known) list += (list.empty() ? "" : ", ") + partner;
    throw Error(ErrorKind::Usage, "--parties: no partner '" + name + "'" + did_you_mean(name, known) + "; there are: " + list);
  }
}

}  // namespace

Report report_of_many(Invocation& asked) {
  const policy::Manifest manifest = find_manifest(asked);
  refuse_overwriting(asked.output, {manifest.path});
  apply_manifest(asked, manifest);
  complete_topics(asked);
  ProgressBar bar;
  std::vector<Document> documents = asked.git.empty() ? read_files(asked, manifest, bar) : read_history(asked, bar);
  asked.series.progress = [&](std::size_t done, std::size_t all, const std::string& name) {
    bar.show(all + done, 2 * all, name);
  };
  const auto follow = asked.render.view == View::Matrix ? matrix : track;
  Report report = follow(std::move(documents), asked.compare, asked.series);
  check_thread(report, asked.render.thread);
  check_parties(report, asked.render.parties);
  return report;
}

}  // namespace accordiff::cli
