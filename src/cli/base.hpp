// What a change is compared with when the command line does not say.
#pragma once

#include <string>

#include "accordiff/options.hpp"

namespace accordiff::cli {

// What services that run checks tell in the environment; "" where they do not.
struct CiVariables {
  std::string github_base;    // GITHUB_BASE_REF: the branch that a pull request goes into
  std::string gitlab_base;    // CI_MERGE_REQUEST_DIFF_BASE_SHA: where a merge request branched off
  std::string gitlab_before;  // CI_COMMIT_BEFORE_SHA: what the branch was before the push; zeros for a new branch
  std::string gitlab_main;    // CI_DEFAULT_BRANCH
  std::string step_summary;   // GITHUB_STEP_SUMMARY: the file that a summary in Markdown is appended to
};

struct Base {
  std::string commit;  // full hash
  std::string reason;  // for people: "the merge base with origin/main"
};

// `asked` is what --base says, "" for nothing; `head` the commit that is checked. Throws Error of kind Missing where there is
// none.
[[nodiscard]] Base choose_base(const std::string& asked, const std::string& head, const CiVariables& variables,
                               const ReadOptions& options);

}  // namespace accordiff::cli
