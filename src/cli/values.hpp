// What the value of an option means. Apart from options.cpp, which cuts the command line.
#pragma once

#include <string>

#include "cli/options.hpp"
#include "cli/tables.hpp"

namespace accordiff::cli {

// Sets in `asked` what `row` with `value` asks for. Throws Error of kind Usage for a value it does not take.
void set_option(Invocation& asked, const OptionRow& row, const std::string& value);

}  // namespace accordiff::cli
