// The part of the manifest that says what a change may not do: `check:`.
#pragma once

#include <string>
#include <vector>

#include "accordiff/check.hpp"
#include "policy/yaml.hpp"

namespace accordiff::policy {

struct ManifestCheck {
  Policy policy;
  std::vector<std::string> paths;  // patterns of the statements that are checked, from the folder of the manifest
  std::string accepted;            // the file of accepted changes, joined with that folder; "" for the usual one
};

// Formulas that rules name are those of `watch`. Throws Error of kind Input with the line.
[[nodiscard]] ManifestCheck check_of(const Yaml& node, const std::vector<Watch>& watch, const std::string& folder);

}  // namespace accordiff::policy
