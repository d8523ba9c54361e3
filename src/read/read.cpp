// Reading a file: bytes, characters, front matter, blocks, asides, and what is known about the document.
#include "accordiff/read.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <optional>

#include "accordiff/error.hpp"
#include "read/git.hpp"
#include "read/parts.hpp"
#include "read/prose.hpp"
#include "read/sniff.hpp"
#include "text/charset.hpp"
#include "text/digest.hpp"
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
  if (read::names_version(path)) {
    const std::size_t colon = path.find(':');
    return fs::path(path.substr(colon + 1)).stem().string() + " (" + path.substr(0, colon) + ")";
  }
  const fs::path file(path);
  const std::string stem = file.stem().string(), folder = file.parent_path().filename().string();
  return is_date_like(stem) && !folder.empty() && folder != "." && folder != ".." ? folder + "/" + stem : stem;
}

// A byte order mark, then what a page declares (unless it is plainly UTF-8, as pages saved anew are), then the bytes themselves.
std::optional<text::Decoded> decode(std::string_view bytes, bool page) {
  const std::string label = page ? read::declared_encoding(bytes) : std::string{};
  const bool marked = bytes.starts_with("\xEF\xBB\xBF") || bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
  if (!label.empty() && !marked && label != "utf-8" && label != "utf8" && !label.starts_with("utf-16") &&
      !text::is_valid_utf8(bytes))
    if (auto decoded = text::decode_as(bytes, label)) return decoded;
  return text::decode(bytes);
}

void decode_into(Document& document, std::string_view bytes, bool page) {
  auto decoded = decode(bytes, page);
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

void find_text_blocks(Document& document, const ReadOptions& options) {
  const InputFormat format = options.format;
  if (format == InputFormat::Html || (format == InputFormat::Auto && read::looks_like_html(document.text)))
    return read::read_html(document, options);
  const std::size_t begin = format == InputFormat::Text ? 0 : read::read_front_matter(document);
  const bool markdown =
      format == InputFormat::Markdown ||
      (format == InputFormat::Auto && (begin > 0 || read::looks_like_markdown(std::string_view(document.text).substr(begin))));
  document.format = markdown ? "markdown" : "text";
  if (markdown) read::read_markdown(document, begin);
  else read::read_plain(document, begin);
}

void read_text(Document& document, std::string_view bytes, const ReadOptions& options) {
  const bool page =
      options.format == InputFormat::Html || (options.format == InputFormat::Auto && read::sniff(bytes) == read::Content::Html);
  decode_into(document, bytes, page);
  if (read::is_blank(document.text))
    throw Error(ErrorKind::Input, "holds nothing but white space; there is nothing to compare", document.path);
  find_text_blocks(document, options);
  read::set_furniture_apart(document);
  if (document.format == "html") return;
  read::rejoin_printed_pages(document);
  read::part_numbered_paragraphs(document);
}

// The format asked for, or what the bytes are. Throws Error for what is known not to be readable.
InputFormat format_of(std::string_view bytes, const ReadOptions& options, const std::string& path) {
  if (options.format != InputFormat::Auto) return options.format;
  switch (read::sniff(bytes)) {
    case read::Content::Pdf: return InputFormat::Pdf;
    case read::Content::Zip: return read::format_of_archive(bytes, options, path);
    case read::Content::OldWord:
      throw Error(ErrorKind::Input, "is a Word file of the years before 2007 (.doc); save it as .docx", path);
    case read::Content::Rtf: throw Error(ErrorKind::Input, "is Rich Text (.rtf); save it as .docx", path);
    case read::Content::Html:
    case read::Content::Text: break;
  }
  return InputFormat::Auto;
}

void find_blocks(Document& document, std::string_view bytes, const ReadOptions& options) {
  const InputFormat format = format_of(bytes, options, document.path);
  if (format == InputFormat::Docx) read::read_docx(document, bytes, options);
  else if (format == InputFormat::Odt) read::read_odt(document, bytes, options);
  else if (format == InputFormat::Pdf) read::read_pdf(document, bytes, options);
  else read_text(document, bytes, options);
  if (document.extracted && document.encoding.empty()) document.encoding = "UTF-8";
}

void describe(Document& document, const ReadOptions& options) {
  if (!options.language.empty()) document.language = options.language;
  if (document.language.empty()) document.language = text::detect_language(document.text);
  std::ranges::sort(document.excluded, {}, &Exclusion::place);
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
  document.checksum = text::checksum_of(bytes);
  find_blocks(document, bytes, options);
  read::set_asides_apart(document);
  describe(document, options);
  return document;
}

Document read_document(const std::string& path, const ReadOptions& options) {
  if (path != "-" && read::names_version(path)) return read_bytes(read::read_version_bytes(path, options), path, options);
  return read_bytes(path == "-" ? slurp(std::cin, path, options.max_bytes) : slurp_file(path, options.max_bytes), path, options);
}

}  // namespace accordiff
