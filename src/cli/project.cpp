// Looking for the manifest, and laying the command line over it.
#include "cli/project.hpp"

#include <algorithm>
#include <filesystem>

#include "accordiff/error.hpp"
#include "cli/output.hpp"
#include "cli/small_file.hpp"
#include "cli/suggest.hpp"
#include "cli/tables.hpp"
#include "cli/values.hpp"

namespace accordiff::cli {
namespace {

namespace fs = std::filesystem;

constexpr const char* file_of_manifest = "accordiff.yml";

std::string nearest_manifest() {
  std::error_code trouble;
  const fs::path here = fs::current_path(trouble);
  if (trouble) return {};
  fs::path folder = here;
  for (;; folder = folder.parent_path()) {
    if (fs::is_regular_file(folder / file_of_manifest, trouble))
      return (folder / file_of_manifest).lexically_proximate(here).string();
    if (folder == folder.parent_path()) return {};
  }
}

void apply_option(Invocation& asked, const policy::ManifestOption& option, const std::string& path) {
  const CommandRow& command = command_named(asked.command);
  const auto named = [&](const OptionRow& row) { return row.name == option.name; };
  if (std::ranges::none_of(options(), named)) {
    std::vector<std::string> known;
    for (const OptionRow& row : options()) known.emplace_back(row.name);
    throw Error(ErrorKind::Input, "unknown option '" + option.name + "'" + did_you_mean(option.name, known), path, option.line);
  }
  const std::span<const OptionRow> rows = options();
  const auto row = std::ranges::find_if(rows, [&](const OptionRow& one) { return named(one) && takes(command, one); });
  if (row == rows.end() || asked.given.contains(option.name)) return;
  if (row->group == "About" || option.name == "manifest" || option.name == "series" || option.name == "git")
    throw Error(ErrorKind::Input, "'" + option.name + "' has no default", path, option.line);
  if (row->value.empty() && option.value != "true" && option.value != "false")
    throw Error(ErrorKind::Input, "'" + option.name + "' is true or false", path, option.line);
  if (row->value.empty() && option.value == "false") return;
  try {
    set_option(asked, *row, option.value);
  } catch (const Error& trouble) {
    throw Error(ErrorKind::Input, trouble.what(), path, option.line);
  }
}

const policy::ManifestSeries* series_named(const Invocation& asked, const policy::Manifest& manifest) {
  if (!asked.git.empty()) return nullptr;
  if (asked.series_name.empty())
    return asked.statements.empty() && manifest.series.size() == 1 ? &manifest.series.front() : nullptr;
  if (manifest.path.empty())
    throw Error(ErrorKind::Usage, "--series: there is no accordiff.yml here or above; name one with --manifest");
  const auto found = std::ranges::find(manifest.series, asked.series_name, &policy::ManifestSeries::name);
  if (found == manifest.series.end())
    throw Error(ErrorKind::Usage,
                "--series: no series '" + asked.series_name + "' in " + manifest.path + policy::series_names(manifest));
  return &*found;
}

// Translations are no statements of their own.
void take_series(Invocation& asked, const policy::ManifestSeries& series, const std::string& path) {
  asked.series_name = series.name;
  for (const policy::ManifestStatement& statement : series.statements) {
    if (!fs::exists(statement.file)) throw Error(ErrorKind::Missing, "no such file: " + statement.file, path, statement.line);
    if (statement.translation_of.empty()) asked.statements.push_back(statement.file);
  }
  if (asked.compare.parties.empty()) asked.compare.parties = series.parties;
}

}  // namespace

policy::Manifest find_manifest(const Invocation& asked) {
  const std::string path = asked.manifest.empty() ? nearest_manifest() : asked.manifest;
  return path.empty() ? policy::Manifest{} : policy::parse_manifest(read_small_file(path, "manifest"), path);
}

void read_lexicon(Invocation& asked) {
  if (asked.compare.lexicon_path.empty() || !asked.compare.lexicon.empty()) return;
  refuse_overwriting(asked.output, {asked.compare.lexicon_path});
  asked.compare.lexicon = read_small_file(asked.compare.lexicon_path, "lexicon");
}

void apply_defaults(Invocation& asked, const policy::Manifest& manifest) {
  for (const policy::ManifestOption& option : manifest.options) apply_option(asked, option, manifest.path);
  read_lexicon(asked);
  asked.compare.watch.insert(asked.compare.watch.end(), manifest.watch.begin(), manifest.watch.end());
  asked.series.topics.insert(asked.series.topics.end(), manifest.topics.begin(), manifest.topics.end());
}

void apply_manifest(Invocation& asked, const policy::Manifest& manifest) {
  apply_defaults(asked, manifest);
  if (const policy::ManifestSeries* series = series_named(asked, manifest)) take_series(asked, *series, manifest.path);
}

void lay_over(Document& document, const policy::ManifestStatement& told) {
  const auto lay = [](const std::string& over, std::string& under) {
    if (!over.empty()) under = over;
  };
  lay(told.date, document.date);
  lay(told.kind, document.kind);
  lay(told.language, document.language);
  if (!told.parties.empty()) document.parties = told.parties;
}

void describe(Document& document, const policy::Manifest& manifest, const std::string& series_name) {
  const auto series = std::ranges::find(manifest.series, series_name, &policy::ManifestSeries::name);
  if (series == manifest.series.end()) return;
  const auto told = std::ranges::find(series->statements, document.path, &policy::ManifestStatement::file);
  if (told != series->statements.end()) lay_over(document, *told);
}

}  // namespace accordiff::cli
