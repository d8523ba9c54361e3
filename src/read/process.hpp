// Other programs, run without a shell, with limits of time, memory and output. The only part that starts processes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "accordiff/options.hpp"

namespace accordiff::read {

struct Outcome {
  int status = -1;  // exit status; -1 when a signal ended it
  std::string out, err;
};

// Runs `program`, found along the search path, with `input` as its standard input. `path` is for messages. Throws Error: Missing
// when there is no such program, Limit when it takes longer than options.max_seconds or writes more than options.max_inflated.
[[nodiscard]] Outcome run_process(const std::string& program, const std::vector<std::string>& arguments, std::string_view input,
                                  const ReadOptions& options, const std::string& path);

}  // namespace accordiff::read
