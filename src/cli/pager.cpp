// The pager runs in a shell, as every program that asks $PAGER has it; `less` is told to show colours and to leave lines alone.
#include "cli/pager.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace accordiff::cli {

bool page_through(const std::string& pager, std::string_view text, std::size_t lines) {
  if (pager.empty() || static_cast<std::size_t>(std::ranges::count(text, '\n')) < lines) return false;
  setenv("LESS", "RFX", 0);
  std::FILE* const pipe = popen(pager.c_str(), "w");
  if (!pipe) return false;
  std::fwrite(text.data(), 1, text.size(), pipe);  // a reader who leaves early ends the pipe; that is no trouble
  constexpr int not_found = 127;
  return pclose(pipe) / 256 != not_found;
}

}  // namespace accordiff::cli
