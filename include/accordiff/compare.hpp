// From Documents to a Report: the whole pipeline on one screen is src/compare.cpp.
#pragma once

#include <vector>

#include "accordiff/model.hpp"
#include "accordiff/options.hpp"

namespace accordiff {

// Compares each document with the next, in the order given. Of one document, the report holds its clauses and no alignment;
// of none, nothing. Deterministic: the same documents give the same report, whatever the locale. Throws Error of kind Limit
// when a statement has more clauses than `max_clauses`, and of kind Input when a document holds no clause.
[[nodiscard]] Report compare(const std::vector<Document>& documents, const CompareOptions& options = {});

}  // namespace accordiff
