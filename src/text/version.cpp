// The version of accordiff, which the build passes in, and that of the ICU this process runs with (not the one it was
// built against). Here, because no other folder may ask ICU.
#include "accordiff/version.hpp"

#include <unicode/uversion.h>

namespace accordiff {

std::string version() { return ACCORDIFF_VERSION; }

std::string icu_version() {
  UVersionInfo parts{};
  u_getVersion(parts);
  char written[U_MAX_VERSION_STRING_LENGTH]{};
  u_versionToString(parts, written);
  return written;
}

}  // namespace accordiff
