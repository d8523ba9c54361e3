// Zip archives. The only file that includes libzip.
#include "read/archive.hpp"

#include <zip.h>

#include <algorithm>

#include "accordiff/error.hpp"
#include "read/parts.hpp"

namespace accordiff::read {

struct Archive::State {
  const ReadOptions& options;
  std::string path;
  zip_t* zip = nullptr;
  std::size_t inflated = 0;  // by all files read so far
};

Archive::Archive(std::string_view bytes, const ReadOptions& options, std::string path)
    : state_(new State{options, std::move(path)}) {
  zip_error_t trouble;
  zip_error_init(&trouble);
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &trouble);
  if (source) state_->zip = zip_open_from_source(source, ZIP_RDONLY, &trouble);
  if (state_->zip) return;
  const std::string message = zip_error_strerror(&trouble);
  if (source) zip_source_free(source);
  zip_error_fini(&trouble);
  throw Error(ErrorKind::Input, "is a broken zip archive (" + message + "); save the document anew", state_->path);
}

Archive::~Archive() {
  if (state_->zip) zip_discard(state_->zip);
}

bool Archive::holds(const std::string& name) const { return zip_name_locate(state_->zip, name.c_str(), 0) >= 0; }

std::optional<std::string> Archive::read(const std::string& name) {
  constexpr std::size_t harmless = std::size_t{1} << 20, chunk = std::size_t{1} << 16;
  zip_stat_t stat;
  if (zip_stat(state_->zip, name.c_str(), 0, &stat) != 0) return std::nullopt;
  if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
    throw Error(ErrorKind::Input, "is protected by a password; save it without one", state_->path);
  zip_file_t* file = zip_fopen(state_->zip, name.c_str(), 0);
  if (!file)
    throw Error(ErrorKind::Input, "is a broken document: its part " + name + " cannot be unpacked; save it anew", state_->path);
  const std::unique_ptr<zip_file_t, int (*)(zip_file_t*)> owner(file, zip_fclose);
  const std::size_t packed = std::max<std::size_t>(stat.comp_size, 1);
  std::string content;
  for (std::string buffer(chunk, '\0');;) {
    const zip_int64_t got = zip_fread(file, buffer.data(), buffer.size());
    if (got < 0)
      throw Error(ErrorKind::Input, "is a broken document: its part " + name + " ends too soon; save it anew", state_->path);
    if (got == 0) return content;
    content.append(buffer, 0, static_cast<std::size_t>(got));
    state_->inflated += static_cast<std::size_t>(got);
    if (state_->inflated > state_->options.max_inflated)
      throw Error(ErrorKind::Limit,
                  "unpacks to more than " + std::to_string(state_->options.max_inflated) + " bytes; raise --max-inflated",
                  state_->path);
    if (content.size() > harmless && content.size() / packed > state_->options.max_ratio)
      throw Error(ErrorKind::Limit,
                  "its part " + name + " unpacks to more than " + std::to_string(state_->options.max_ratio) +
                      " times its size, as archives made to do harm do",
                  state_->path);
  }
}

InputFormat format_of_archive(std::string_view bytes, const ReadOptions& options, const std::string& path) {
  Archive archive(bytes, options, path);
  if (archive.holds("word/document.xml")) return InputFormat::Docx;
  if (archive.holds("content.xml")) return InputFormat::Odt;
  throw Error(ErrorKind::Input, "is a zip archive that holds no Word or OpenDocument text; unpack it and name the files in it",
              path);
}

}  // namespace accordiff::read
