// Names of statuses, directions and flags, looked up in the summary.
#include "cli/exit_status.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace accordiff::cli {
namespace {

struct Counted {
  std::string_view name;
  std::size_t Summary::*count;
  bool by_default;
};

// clang-format off
constexpr std::array counted{
    Counted{"editorial", &Summary::editorial, false},
    Counted{"reworded", &Summary::reworded, true},
    Counted{"added", &Summary::added, true},
    Counted{"removed", &Summary::removed, true},
    Counted{"moved", &Summary::moved, true},
    Counted{"split", &Summary::split, false},
    Counted{"merged", &Summary::merged, false},
    Counted{"strengthened", &Summary::strengthened, false},
    Counted{"weakened", &Summary::weakened, false},
    Counted{"mixed", &Summary::mixed, false},
    Counted{"lateral", &Summary::lateral, false},
    Counted{"reversed", &Summary::reversed, false},
};
// clang-format on

}  // namespace

ExitStatus exit_status(const Summary& summary, const std::vector<std::string>& fail_on) {
  const bool changed = std::any_of(counted.begin(), counted.end(), [&](const Counted& kind) {
    const bool asked = fail_on.empty() ? kind.by_default : std::find(fail_on.begin(), fail_on.end(), kind.name) != fail_on.end();
    return asked && summary.*kind.count > 0;
  });
  return changed ? ExitStatus::Changed : ExitStatus::Unchanged;
}

}  // namespace accordiff::cli
