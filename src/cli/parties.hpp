// The value of --party. Apart from values.cpp because parties must also fit each other.
#pragma once

#include <string>
#include <vector>

#include "accordiff/model.hpp"

namespace accordiff::cli {

// Adds what "A=China,PRC" says. Throws Error of kind Usage for another shape, and for a role or a name given before.
void add_party(std::vector<Party>& parties, const std::string& value);

}  // namespace accordiff::cli
