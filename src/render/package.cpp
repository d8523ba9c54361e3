// The only file of the renderers that includes libzip. All files have the first date that an archive can hold.
#include "render/package.hpp"

#include <zip.h>

#include <memory>

#include "accordiff/error.hpp"

namespace accordiff::renderers {
namespace {

constexpr zip_uint16_t first_date = (1U << 5U) | 1U;  // 1 January 1980

[[noreturn]] void fail(const char* what) {
  throw Error(ErrorKind::Internal, std::string("the document cannot be packed: ") + what);
}

void add(zip_t* archive, const std::string& name, const std::string& content) {
  zip_source_t* source = zip_source_buffer(archive, content.data(), content.size(), 0);
  const zip_int64_t place = source ? zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8) : -1;
  if (place < 0) {
    if (source) zip_source_free(source);
    fail(zip_strerror(archive));
  }
  if (zip_file_set_dostime(archive, static_cast<zip_uint64_t>(place), 0, first_date, 0) != 0) fail(zip_strerror(archive));
}

std::string bytes_of(zip_source_t* packed) {
  zip_stat_t stat;
  if (zip_source_stat(packed, &stat) != 0 || zip_source_open(packed) != 0) fail("it cannot be read back");
  std::string bytes(stat.size, '\0');
  const zip_int64_t got = zip_source_read(packed, bytes.data(), bytes.size());
  zip_source_close(packed);
  if (got != static_cast<zip_int64_t>(bytes.size())) fail("it cannot be read back");
  return bytes;
}

}  // namespace

std::string zipped(const std::vector<std::pair<std::string, std::string>>& files) {
  zip_error_t trouble;
  zip_error_init(&trouble);
  zip_source_t* packed = zip_source_buffer_create(nullptr, 0, 0, &trouble);
  if (!packed) fail(zip_error_strerror(&trouble));
  const std::unique_ptr<zip_source_t, void (*)(zip_source_t*)> owner(packed, zip_source_free);
  zip_source_keep(packed);
  zip_t* opened = zip_open_from_source(packed, ZIP_CREATE | ZIP_TRUNCATE, &trouble);
  if (!opened) {
    zip_source_free(packed);
    fail(zip_error_strerror(&trouble));
  }
  std::unique_ptr<zip_t, void (*)(zip_t*)> archive(opened, zip_discard);
  for (const auto& [name, content] : files) add(archive.get(), name, content);
  if (zip_close(archive.get()) != 0) fail(zip_strerror(archive.get()));
  static_cast<void>(archive.release());
  return bytes_of(packed);
}

}  // namespace accordiff::renderers
