// Long output at a terminal, through the program that $PAGER names.
#pragma once

#include <string>
#include <string_view>

namespace accordiff::cli {

// Whether the pager took the text. It is not asked for text that fits on `lines` lines.
[[nodiscard]] bool page_through(const std::string& pager, std::string_view text, std::size_t lines);

}  // namespace accordiff::cli
