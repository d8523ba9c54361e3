// Cases written as prose: each fence of a Markdown file in this folder is one. They read as the manual of how we judge.
#pragma once

#include <cstdint>
#include <filesystem>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include "accordiff/model.hpp"
#include "accordiff/options.hpp"

namespace accordiff::test {

// A fence. ```acts``` has a text and, a line each, the clauses expected of it; ```change``` has a text before and after;
// ```series``` has numbered texts and, a line each, the threads expected.
struct Case {
  std::string file;
  std::uint32_t line = 0;                                   // of the fence
  std::string title;                                        // the heading it stands under
  std::string kind;                                         // "acts", "change" or "series"
  std::vector<std::pair<std::string, std::string>> fields;  // "text: ...", in order; expected clauses have the key "-"

  [[nodiscard]] std::string field(const std::string& name) const;
  [[nodiscard]] std::vector<std::string> all(const std::string& name) const;
  // Why the program does not get it right yet; such a case fails when it starts to pass.
  [[nodiscard]] std::string known_gap() const { return field("known-gap"); }
};

inline void PrintTo(const Case& one, std::ostream* out) { *out << one.title; }

[[nodiscard]] std::vector<Case> read_cases(const std::filesystem::path& folder);

// What differs from the expectation, a line each; empty when all is as written.
[[nodiscard]] std::vector<std::string> check(const Case& one);
[[nodiscard]] std::vector<std::string> check_series(const Case& one);

// What the cases of all kinds are made of.
[[nodiscard]] std::vector<std::string> split(const std::string& text, char at);  // parts without space at their ends
[[nodiscard]] CompareOptions options_of(const Case& one);
[[nodiscard]] Document document_of(const Case& one, const std::string& field);

}  // namespace accordiff::test
