// Whether the clause asked for by --clause is there.
#pragma once

#include <string>

#include "accordiff/model.hpp"

namespace accordiff::cli {

// Throws Error of kind Usage, with the clauses there are, when `id` ("0.12") is none of them.
void check_clause(const Report& report, const std::string& id);

}  // namespace accordiff::cli
