// Of a repository only what changed is read: one listing by git, then both versions of each touched statement.
#include "cli/gate.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>

#include "accordiff/check.hpp"
#include "accordiff/error.hpp"
#include "accordiff/render.hpp"
#include "accordiff/repository.hpp"
#include "accordiff/series.hpp"
#include "cli/accept.hpp"
#include "cli/base.hpp"
#include "cli/output.hpp"
#include "cli/progress.hpp"
#include "cli/project.hpp"
#include "cli/selection.hpp"
#include "cli/small_file.hpp"
#include "cli/suggest.hpp"
#include "cli/terminal.hpp"
#include "policy/accepted.hpp"

namespace accordiff::cli {
namespace {

namespace fs = std::filesystem;

constexpr const char* usual_file_of_accepted = "accordiff.accepted.yml";
constexpr std::size_t shown_of_hash = 10;

class Gatekeeper {
 public:
  explicit Gatekeeper(Invocation& asked) : asked_(asked), manifest_(find_manifest(asked)) {
    apply_defaults(asked_, manifest_);
    check_topics();
    repository_ = find_repository(asked_.read);
    report_.accepted_path = from_top(file_of_accepted(), repository_);
  }

  // Everything that changed, and what was accepted of it.
  const CheckReport& run() {
    const std::string head = commit_of(asked_.head.empty() ? "HEAD" : asked_.head, asked_.read);
    const Base base = choose_base(asked_.base, head, look_for_ci(), asked_.read);
    report_.base = base.commit.substr(0, shown_of_hash);
    report_.base_reason = base.reason;
    report_.head = asked_.head.empty() ? "" : head.substr(0, shown_of_hash);
    const Selection selection(asked_.statements, manifest_, repository_);
    check_files(selection, base.commit, asked_.head.empty() ? "" : head);
    read_accepted(selection);
    accept(report_, accepted_, asked_.today.empty() ? today() : asked_.today);
    return report_;
  }

  // What a report may not be written over.
  [[nodiscard]] std::vector<std::string> files_read() const {
    std::vector<std::string> files{manifest_.path, file_of_accepted()};
    for (const CheckedFile& file : report_.files) files.push_back((fs::path(repository_.top) / file.path).string());
    return files;
  }

  [[nodiscard]] std::string file_of_accepted() const {
    if (!manifest_.check.accepted.empty()) return manifest_.check.accepted;
    if (!manifest_.path.empty()) return (fs::path(manifest_.path).parent_path() / usual_file_of_accepted).string();
    return (fs::path(repository_.top) / usual_file_of_accepted).string();
  }

  // All that stands in the file, and what of it the command line asks about.
  [[nodiscard]] const std::vector<Acceptance>& all_accepted() const { return all_accepted_; }

 private:
  void check_topics() const {
    std::vector<std::string> known = topic_names();
    for (const Topic& topic : asked_.series.topics) known.push_back(topic.name);
    for (const PolicyPart& part : manifest_.check.policy.parts)
      for (const std::string& topic : part.topics)
        if (std::ranges::find(known, topic) == known.end())
          throw Error(
              ErrorKind::Input,
              fmt::format("topic: no topic '{}'{}; there are: {}", topic, did_you_mean(topic, known), fmt::join(known, ", ")),
              manifest_.path, part.line);
  }

  void check_files(const Selection& selection, const std::string& base, const std::string& head) {
    std::vector<TouchedFile> touched = list_touched(repository_, base, head, asked_.read);
    std::erase_if(touched, [&](const TouchedFile& file) { return !selection.names(file); });
    if (!asked_.statements.empty()) refuse_unknown_files(selection, touched, head);
    ProgressBar bar;
    for (std::size_t k = 0; k < touched.size(); ++k) {
      const TouchedFile& file = touched[k];
      bar.show(k, touched.size(), "checking " + (file.path.empty() ? file.old_path : file.path));
      report_.files.push_back(checked(file, base.substr(0, shown_of_hash), head.substr(0, shown_of_hash)));
    }
  }

  void refuse_unknown_files(const Selection& selection, const std::vector<TouchedFile>& touched, const std::string& head) const {
    for (const std::string& path : selection.files()) {
      const auto is_below = [&](const std::string& one) { return one == path || one.starts_with(path + "/"); };
      const auto is_it = [&](const TouchedFile& file) { return is_below(file.path) || is_below(file.old_path); };
      if (std::ranges::none_of(touched, is_it) && !has_file(repository_, head, path, asked_.read))
        throw Error(ErrorKind::Missing, "no such file, neither before nor after the change", path);
    }
  }

  CheckedFile checked(const TouchedFile& file, const std::string& base, const std::string& head) {
    StatementChange change{.change = file.change, .path = file.path, .old_path = file.old_path};
    const std::string& path = file.path.empty() ? file.old_path : file.path;
    change.policy_path = from_manifest(path, manifest_, repository_);
    CompareOptions options = asked_.compare;
    const bool same = !file.in_conflict && !file.blob.empty() && file.blob == file.old_blob;
    if (!file.old_path.empty() && !same) change.before = read_before(file, base, asked_.read);
    if (!file.path.empty() && !same) change.after = read_after(file, repository_, head, asked_.read);
    if (change.before) describe(*change.before, path, options);
    if (change.after) describe(*change.after, path, options);
    return check(change, manifest_.check.policy, options, asked_.series.topics);
  }

  // What the manifest says of a file, and who the parties of its series are.
  void describe(Document& document, const std::string& path, CompareOptions& options) const {
    for (const policy::ManifestSeries& series : manifest_.series)
      for (const policy::ManifestStatement& statement : series.statements) {
        if (from_top(statement.file, repository_) != path) continue;
        lay_over(document, statement);
        if (asked_.compare.parties.empty()) options.parties = series.parties;
      }
  }

  void read_accepted(const Selection& selection) {
    const std::string path = file_of_accepted();
    std::error_code ignored;
    if (fs::exists(path, ignored))
      all_accepted_ = policy::parse_accepted(read_small_file(path, "file of accepted changes"), path);
    const auto asked_about = [&](const Acceptance& accepted) { return selection.names(accepted.file); };
    std::ranges::copy_if(all_accepted_, std::back_inserter(accepted_), asked_about);
  }

  Invocation& asked_;
  policy::Manifest manifest_;
  Repository repository_;
  CheckReport report_;
  std::vector<Acceptance> all_accepted_, accepted_;
};

// Those without a file of their own go where other output goes, one after the other.
void write_reports(const CheckReport& report, const Invocation& asked, const RenderOptions& options) {
  std::vector<ReportWanted> wanted = asked.reports;
  if (wanted.empty()) wanted.push_back({CheckFormat::Plain, {}});
  std::string shown;
  for (const ReportWanted& one : wanted) {
    const std::string text = render(report, one.format, options);
    if (one.file.empty()) shown += text;
    else write_output(text, one.file);
    const std::string summary = look_for_ci().step_summary;
    if (one.format == CheckFormat::Github && !summary.empty())
      append_output(render(report, CheckFormat::Markdown, options), summary);
  }
  if (asked.explain_exit) std::fputs(explain_exit(report).c_str(), stderr);
  if (!shown.empty() || !asked.output.empty()) write_output(shown, asked.output);
}

}  // namespace

ExitStatus run_check(Invocation& asked) {
  Gatekeeper gatekeeper(asked);
  const CheckReport& report = gatekeeper.run();
  refuse_overwriting(asked.output, gatekeeper.files_read());
  for (const ReportWanted& wanted : asked.reports) refuse_overwriting(wanted.file, gatekeeper.files_read());
  write_reports(report, asked, settle(asked, look_around()));
  return report.count.errors > 0 && !asked.exit_zero ? ExitStatus::Changed : ExitStatus::Unchanged;
}

ExitStatus run_accept(Invocation& asked) {
  Gatekeeper gatekeeper(asked);
  const CheckReport& report = gatekeeper.run();
  std::vector<Acceptance> accepted = gatekeeper.all_accepted();
  const std::size_t fresh = add_accepted(accepted, report, asked);
  if (asked.prune) drop_stale(accepted, report);
  write_output(policy::write_accepted(accepted), gatekeeper.file_of_accepted());
  write_output(fmt::format("{}: {} accepted, {} in all\n", report.accepted_path, fresh, accepted.size()), asked.output);
  return ExitStatus::Unchanged;
}

}  // namespace accordiff::cli
