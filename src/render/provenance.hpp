// What a report says of itself: which files, which program, which profile.
#pragma once

#include <string>
#include <vector>

#include "accordiff/model.hpp"
#include "accordiff/options.hpp"

namespace accordiff::renderers {

// A statement of a report. All text is made visible.
struct Source {
  std::string title;     // "name, 2021-04-16"
  std::string path;      // as given
  std::string checksum;  // "sha256:..."; "" when the statement was not read from a file
};
[[nodiscard]] std::vector<Source> sources_of(const Report& report);

// "accordiff 0.1.0, profile default; judges wording, not law", and when it was made if the options say so.
[[nodiscard]] std::string maker_of(const Report& report, const RenderOptions& options);

}  // namespace accordiff::renderers
