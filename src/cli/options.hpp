// What the command line said. What it may say is in tables.hpp.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "accordiff/check.hpp"
#include "accordiff/options.hpp"
#include "accordiff/series.hpp"

namespace accordiff::cli {

enum class Color : std::uint8_t { Auto, Always, Never };

// A report of the gate and the file it goes to, "" for where other output goes.
struct ReportWanted {
  CheckFormat format = CheckFormat::Plain;
  std::string file;
};

// The command line, understood. What depends on the terminal is still open: see terminal.hpp.
struct Invocation {
  std::string command;  // "" when none was named: plain `accordiff OLD NEW` is `accordiff diff OLD NEW`
  bool help = false;
  bool version = false;
  std::vector<std::string> statements;  // paths, oldest first; "-" is standard input
  ReadOptions read;
  bool both_revisions = false;  // compare the original of one document with its final text
  CompareOptions compare;
  RenderOptions render;
  SeriesOptions series;     // track, matrix
  std::string series_name;  // of the manifest, "" for none
  std::string manifest;     // its path, "" to look for it
  std::string git;          // the file whose versions are followed, "" for none
  Color color = Color::Auto;
  bool width_given = false;
  std::string output;  // "" or "-": standard output
  bool stamp = false;
  bool quiet = false;
  bool exit_zero = false;
  std::string base, head;             // check, accept: revisions; "": found, and the working tree
  std::vector<ReportWanted> reports;  // check
  bool explain_exit = false;
  std::string today;              // ISO 8601, "" for the clock's
  std::string reason, by, until;  // accept: of the entries that it writes
  std::vector<std::string> keys;  // accept: only these; empty: all
  bool prune = false;
  std::set<std::string> given;       // names of options that the command line gives
  std::vector<std::string> fail_on;  // empty: the default of exit_status
};

// Whether the command follows or matches many statements, from a manifest, from folders and patterns.
[[nodiscard]] bool takes_series(const Invocation& asked);

// Throws Error of kind Usage, with the nearest spelling where something is only mistyped.
[[nodiscard]] Invocation parse(const std::vector<std::string>& arguments);

}  // namespace accordiff::cli
