// Messages of the gate.
#include "render/check_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

#include "accordiff/render.hpp"
#include "render/plain.hpp"
#include "render/wording.hpp"

namespace accordiff {
namespace renderers {
namespace {

std::string counted(std::size_t count, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", count, count == 1 ? one : many);
}

std::string head_of(const CheckReport& report) { return report.head.empty() ? "the working tree" : visible(report.head); }

std::string_view must_of(std::string_view rule) {
  if (rule == "must-stay") return "must stay, and is gone";
  if (rule == "must-not-appear") return "must not appear, and does";
  return "must not change, and has other forms";
}

}  // namespace

std::string_view name_of(Severity severity) { return severity == Severity::Error ? "error" : "warning"; }

std::string_view name_of(FileChange change) {
  constexpr std::array<std::string_view, 4> names{"modified", "renamed", "added", "deleted"};
  return names.at(static_cast<std::size_t>(change));
}

bool is_open(const Violation& violation) { return !violation.accepted || violation.expired; }

const std::string& path_of(const CheckedFile& file) { return file.path.empty() ? file.old_path : file.path; }

const Link* link_of(const CheckedFile& file, const Violation& violation) {
  return violation.link == nowhere ? nullptr : &file.report.alignments.front().links[violation.link];
}

const Statement& before_of(const CheckedFile& file) { return file.report.statements.front(); }
const Statement& after_of(const CheckedFile& file) { return file.report.statements.back(); }

std::string headline_of(const CheckedFile& file, const Violation& violation) {
  if (!violation.formula.empty()) return "formula '" + visible(violation.formula) + "' " + std::string(must_of(violation.rule));
  const std::string size = file.report.statements.empty() ? "" : counted(before_of(file).clauses.size(), "clause", "clauses");
  if (violation.rule == "deleted-statement") return "statement deleted, with " + size;
  if (violation.rule == "new-statement") return "new statement of " + size;
  const Link* link = link_of(file, violation);
  return link ? label_of(*link) : violation.rule;
}

std::string words_of(const CheckedFile& file, const Violation& violation) {
  const Link* link = link_of(file, violation);
  if (!link) return headline_of(file, violation);
  if (link->status == Status::Reworded && !link->because.empty()) return visible(link->because);
  return visible(link->after.empty() ? text_of(link->before, before_of(file)) : text_of(link->after, after_of(file)));
}

std::string message_of(const CheckedFile& file, const Violation& violation) {
  std::string text = headline_of(file, violation);
  if (const Link* link = link_of(file, violation)) {
    text += ": " + plain_redline(*link, before_of(file), after_of(file));
    const std::string reason = reason_of(*link), act = renderers::headline_of(*link, before_of(file), after_of(file));
    if (!reason.empty() || !act.empty()) text += "  [" + reason + act + "]";
  }
  if (!violation.part.empty()) text += "; " + part_of(violation);
  if (violation.expired) text += "; " + acceptance_of(violation);
  return text;
}

std::string part_of(const Violation& violation) {
  return violation.part.empty() ? "" : "by rule '" + visible(violation.part) + "'";
}

std::string acceptance_of(const Violation& violation) {
  if (!violation.accepted) return {};
  const Acceptance& accepted = *violation.accepted;
  const std::string reason = " (" + visible(accepted.reason) + (accepted.by.empty() ? "" : ", " + visible(accepted.by)) + ")";
  if (violation.expired) return "its acceptance expired on " + accepted.until + reason;
  return "accepted" + (accepted.until.empty() ? "" : " until " + accepted.until) + reason;
}

std::string message_of(const Acceptance& stale) {
  return "accepted change " + visible(stale.key) + " of " + visible(stale.file) + " no longer occurs" +
         (stale.change.empty() ? "" : ": " + visible(stale.change)) + " (" + visible(stale.reason) + ")";
}

std::string sentence_of(const CheckReport& report) {
  const CheckCount& count = report.count;
  std::string text = fmt::format("{} touched from {} to {}: {}, {}", counted(report.files.size(), "statement", "statements"),
                                 visible(report.base), head_of(report), counted(count.errors, "error", "errors"),
                                 counted(count.warnings, "warning", "warnings"));
  if (count.accepted > 0) text += fmt::format(", {} accepted", count.accepted);
  if (count.expired > 0) text += fmt::format(", {} expired", count.expired);
  if (count.stale > 0) text += fmt::format(", {}", counted(count.stale, "stale acceptance", "stale acceptances"));
  return text;
}

std::string page_of(std::string_view rule) {
  return fmt::format("https://github.com/accordiff/accordiff/blob/main/docs/rules/{}.md", rule);
}

}  // namespace renderers

std::string explain_exit(const CheckReport& report) {
  namespace r = renderers;
  const CheckCount& count = report.count;
  std::string text = fmt::format("base: {} ({})\n", r::visible(report.base), r::visible(report.base_reason));
  if (count.errors == 0) {
    const std::string accepted = count.accepted > 0 ? fmt::format("; {} accepted", count.accepted) : "";
    const std::string_view found =
        count.warnings > 0 ? "nothing that the policy fails on; warnings do not count" : "nothing that the policy asks for";
    return text + fmt::format("exit status 0: {}{}\n", found, accepted);
  }
  text += fmt::format("exit status 1: {} the policy fails on\n", count.errors == 1 ? "a change that" : "changes that");
  for (const CheckedFile& file : report.files) {
    std::map<std::string, std::size_t> failures;
    for (const Violation& violation : file.violations) {
      if (violation.severity != Severity::Error || !r::is_open(violation)) continue;
      const std::string part = r::part_of(violation);
      ++failures[violation.rule + (part.empty() ? "" : " " + part) + ", " +
                 (violation.expired ? r::acceptance_of(violation) : "not accepted")];
    }
    for (const auto& [what, times] : failures)
      text += fmt::format("  {}: {}{}\n", r::visible(r::path_of(file)), what, times > 1 ? fmt::format(" ({} times)", times) : "");
  }
  return text;
}

}  // namespace accordiff
