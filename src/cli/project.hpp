// The manifest that a command line stands under, and what it adds to it.
#pragma once

#include "cli/options.hpp"
#include "policy/manifest.hpp"

namespace accordiff::cli {

// accordiff.yml named by --manifest, else found in the working folder or above it; an empty manifest when there is none.
[[nodiscard]] policy::Manifest find_manifest(const Invocation& asked);

// Reads the table that --lexicon names.
void read_lexicon(Invocation& asked);

// Puts the defaults of options, watched phrases and topics into `asked`, behind what the command line says.
void apply_defaults(Invocation& asked, const policy::Manifest& manifest);

// The same, and the statements of the series asked for. Throws Error of kind Usage for a series that is not there.
void apply_manifest(Invocation& asked, const policy::Manifest& manifest);

// Lays what the manifest says of a file over what was found in it.
void lay_over(Document& document, const policy::ManifestStatement& told);

// Lays what a series of the manifest says of a file over what was found in it.
void describe(Document& document, const policy::Manifest& manifest, const std::string& series_name);

}  // namespace accordiff::cli
