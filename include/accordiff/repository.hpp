// What changed between two states of the git repository around the working folder. Nothing is read but what changed.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "accordiff/check.hpp"
#include "accordiff/model.hpp"
#include "accordiff/options.hpp"

namespace accordiff {

struct Repository {
  std::string top;     // its folder; "" when it has no working tree
  std::string prefix;  // of the working folder, from the top: "" or "drafts/"
};

// Throws Error of kind Missing outside a repository.
[[nodiscard]] Repository find_repository(const ReadOptions& options = {});

// The full hash of the commit that a revision names, nothing when there is none.
[[nodiscard]] std::optional<std::string> find_commit(const std::string& revision, const ReadOptions& options = {});

// The same, but throws Error of kind Missing that says what to do: in a shallow clone, to fetch what it lacks.
[[nodiscard]] std::string commit_of(const std::string& revision, const ReadOptions& options = {});

// The last commit that both have in common. Throws Error of kind Missing when there is none, or a shallow clone lacks it.
[[nodiscard]] std::string merge_base(const std::string& one, const std::string& other, const ReadOptions& options = {});

// What git calls the branch that the present one follows, "origin/main"; "" when it follows none.
[[nodiscard]] std::string upstream_of_branch(const ReadOptions& options = {});

// A file that differs; paths from the top of the repository.
struct TouchedFile {
  FileChange change = FileChange::Modified;
  std::string path, old_path;  // one is "" for what is new or deleted
  std::string blob, old_blob;  // hashes of the contents; `blob` may be "" for a file in the working tree
  bool in_conflict = false;    // of a merge that is not settled yet
};

// Between two commits, or a commit and the working tree (`head` ""), where files that git does not know yet count as new.
// Links and submodules are left out. By path.
[[nodiscard]] std::vector<TouchedFile> list_touched(const Repository& repository, const std::string& base,
                                                    const std::string& head, const ReadOptions& options = {});

// Whether there is such a file in a commit, or in the working tree.
[[nodiscard]] bool has_file(const Repository& repository, const std::string& head, const std::string& path,
                            const ReadOptions& options = {});

// The statement before or after. Their paths are "REV:path" with `base` or `head`, or the path alone in the working tree. Throws
// Error of kind Input for a file in conflict.
[[nodiscard]] Document read_before(const TouchedFile& file, const std::string& base, const ReadOptions& options = {});
[[nodiscard]] Document read_after(const TouchedFile& file, const Repository& repository, const std::string& head,
                                  const ReadOptions& options = {});

}  // namespace accordiff
