// What the value of an option means. Apart from options.cpp, which cuts the command line.
#pragma once

#include <string>

#include "cli/options.hpp"

namespace accordiff::cli {

// Sets in `asked` what `row` with `value` asks for. Throws Error of kind Usage for a value it does not take.
void set_option(Invocation& asked, const OptionRow& row, const std::string& value);

// The words of "a|b|c".
[[nodiscard]] std::vector<std::string> words_of(const OptionRow& row);

}  // namespace accordiff::cli
