// accordiff.yml: series, watched phrases, topics, what a change may not do, and defaults of options, as people write them.
// docs/manifest.schema.json is its shape for editors.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "accordiff/model.hpp"
#include "policy/check_policy.hpp"

namespace accordiff::policy {

struct ManifestStatement {
  std::string file;  // joined with the folder of the manifest
  std::string date, kind, language, translation_of, source;
  std::vector<std::string> parties;
  std::uint32_t line = 0;
};

struct ManifestSeries {
  std::string name;
  std::vector<Party> parties;
  std::vector<ManifestStatement> statements;
};

// The default of an option, by its long name; "true" for a switch.
struct ManifestOption {
  std::string name, value;
  std::uint32_t line = 0;
};

struct Manifest {
  std::string path;
  std::vector<ManifestSeries> series;
  std::vector<Watch> watch;
  std::vector<Topic> topics;
  ManifestCheck check;
  std::vector<ManifestOption> options;
};

// `text` is YAML; `path` is used for messages and for the folder that files stand in. Throws Error of kind Input, with the line,
// for broken YAML, unknown keys and values that do not fit.
[[nodiscard]] Manifest parse_manifest(std::string_view text, const std::string& path);

// What an error calls the manifest's parts: "; there are 'a' and 'b'".
[[nodiscard]] std::string series_names(const Manifest& manifest);

}  // namespace accordiff::policy
