// The first of: --base, what GitHub or GitLab say, the branch that is followed, the main branch of origin.
#include "cli/base.hpp"

#include "accordiff/error.hpp"
#include "accordiff/repository.hpp"

namespace accordiff::cli {
namespace {

Base branched_off(const std::string& branch, const std::string& head, const std::string& why, const ReadOptions& options) {
  return {merge_base(branch, head, options), "the merge base with " + branch + why};
}

// As a clone knows the branch of its origin, else as its own.
Base branched_off_named(const std::string& branch, const std::string& head, const std::string& why, const ReadOptions& options) {
  const std::string remote = "origin/" + branch;
  const bool local = !find_commit(remote, options) && find_commit(branch, options);
  return branched_off(local ? branch : remote, head, why, options);
}

bool is_hash(const std::string& text) { return text.find_first_not_of('0') != std::string::npos; }

}  // namespace

Base choose_base(const std::string& asked, const std::string& head, const CiVariables& variables, const ReadOptions& options) {
  if (!asked.empty()) return {commit_of(asked, options), "--base " + asked};
  if (!variables.github_base.empty()) return branched_off_named(variables.github_base, head, ", by GITHUB_BASE_REF", options);
  if (!variables.gitlab_base.empty()) return {commit_of(variables.gitlab_base, options), "CI_MERGE_REQUEST_DIFF_BASE_SHA"};
  if (is_hash(variables.gitlab_before)) return {commit_of(variables.gitlab_before, options), "CI_COMMIT_BEFORE_SHA"};
  if (!variables.gitlab_main.empty()) return branched_off_named(variables.gitlab_main, head, ", by CI_DEFAULT_BRANCH", options);
  if (const std::string upstream = upstream_of_branch(options); !upstream.empty())
    return branched_off(upstream, head, ", which the branch follows", options);
  if (find_commit("origin/HEAD", options)) return branched_off("origin/HEAD", head, ", since the branch follows none", options);
  throw Error(ErrorKind::Missing,
              "there is nothing to compare with: the branch follows no other; name a revision with --base, such as --base main");
}

}  // namespace accordiff::cli
