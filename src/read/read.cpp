// Reading a file: bytes, characters, front matter, blocks, asides, and what is known about the document.
#include "accordiff/read.hpp"

#include <filesystem>
#include <fstream>
#include <iostream>

#include "accordiff/error.hpp"
#include "read/parts.hpp"
#include "text/charset.hpp"
#include "text/language.hpp"
#include "text/utf8.hpp"

namespace accordiff {
namespace {

namespace fs = std::filesystem;

std::string size_text(std::size_t bytes) { return std::to_string(bytes >> 20U) + " MiB (" + std::to_string(bytes) + " bytes)"; }

// Reads to the end or one byte past the limit, so that an endless stream ends.
std::string slurp(std::istream& stream, const std::string& path, std::size_t most) {
  std::string bytes;
  std::string chunk(std::size_t{1} << 16U, '\0');
  while (stream.read(chunk.data(), static_cast<std::streamsize>(chunk.size())), stream.gcount() > 0) {
    bytes.append(chunk, 0, static_cast<std::size_t>(stream.gcount()));
    if (bytes.size() > most)
      throw Error(ErrorKind::Limit, "larger than " + size_text(most) + "; raise --max-bytes, or cut the file into its statements",
                  path);
  }
  if (stream.bad()) throw Error(ErrorKind::Missing, "cannot be read to its end", path);
  return bytes;
}

std::string slurp_file(const std::string& path, std::size_t most) {
  std::error_code trouble;
  const auto status = fs::status(path, trouble);
  if (!fs::exists(status)) throw Error(ErrorKind::Missing, "no such file; check the spelling and the working folder", path);
  if (fs::is_directory(status)) throw Error(ErrorKind::Missing, "is a folder; name the files in it", path);
  std::ifstream file(path, std::ios::binary);
  if (!file) throw Error(ErrorKind::Missing, "cannot be opened; check its permissions", path);
  return slurp(file, path, most);
}

bool is_date_like(std::string_view stem) {
  return !stem.empty() && stem.find_first_not_of("0123456789-_.") == std::string_view::npos;
}

// The file's name without its ending; one that is only a date says little without its folder.
std::string name_of(const std::string& path) {
  if (path == "-") return "standard input";
  const fs::path file(path);
  const std::string stem = file.stem().string(), folder = file.parent_path().filename().string();
  return is_date_like(stem) && !folder.empty() && folder != "." && folder != ".." ? folder + "/" + stem : stem;
}

void decode_into(Document& document, std::string_view bytes) {
  auto decoded = text::decode(bytes);
  if (!decoded)
    throw Error(ErrorKind::Input,
                "is not text: its bytes are those of a binary file, or in an encoding that cannot be told; save it as UTF-8 text",
                document.path);
  document.text = std::move(decoded->text);
  document.offsets = std::move(decoded->offsets);
  document.encoding = decoded->encoding;
  if (decoded->guessed)
    document.notes.push_back(
        {Note::Level::Info, "guessed-encoding", "the encoding is a guess: " + document.encoding, document.path});
}

bool is_blank(std::string_view text) {
  for (std::size_t at = 0; at < text.size();)
    if (!text::is_space(text::next_char(text, at))) return false;
  return true;
}

void find_blocks(Document& document, InputFormat format) {
  const std::size_t begin = format == InputFormat::Text ? 0 : read::read_front_matter(document);
  const bool markdown =
      format == InputFormat::Markdown ||
      (format == InputFormat::Auto && (begin > 0 || read::looks_like_markdown(std::string_view(document.text).substr(begin))));
  if (markdown) read::read_markdown(document, begin);
  else read::read_plain(document, begin);
}

void describe(Document& document, const ReadOptions& options) {
  if (!options.language.empty()) document.language = options.language;
  if (document.language.empty()) document.language = text::detect_language(document.text);
  if (document.title.empty() && !document.blocks.empty() && document.blocks.front().kind == BlockKind::Title)
    document.title = document.blocks.front().text;
  document.date = read::find_date(document);
  if (document.kind.empty()) document.kind = read::kind_of(document.title);
}

}  // namespace

Document read_bytes(std::string_view bytes, const std::string& path, const ReadOptions& options) {
  Document document{.name = name_of(path), .path = path};
  if (bytes.size() > options.max_bytes)
    throw Error(ErrorKind::Limit,
                "larger than " + size_text(options.max_bytes) + "; raise --max-bytes, or cut the file into its statements", path);
  if (bytes.empty()) throw Error(ErrorKind::Input, "is empty; there is nothing to compare", path);
  decode_into(document, bytes);
  if (is_blank(document.text)) throw Error(ErrorKind::Input, "holds nothing but white space; there is nothing to compare", path);
  find_blocks(document, options.format);
  read::set_asides_apart(document);
  describe(document, options);
  return document;
}

Document read_document(const std::string& path, const ReadOptions& options) {
  return read_bytes(path == "-" ? slurp(std::cin, path, options.max_bytes) : slurp_file(path, options.max_bytes), path, options);
}

}  // namespace accordiff
