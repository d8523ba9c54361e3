// ICU's detector is built for long texts of one kind and errs on a short statement with five curly quotes. So it has one
// voice among two here: every encoding that decodes the bytes at all is also judged by its characters, one by one.
#include "text/charset_guess.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "text/data.hpp"
#include "text/icu.hpp"
#include "text/utf8.hpp"

namespace accordiff::text {
namespace {

// In order of preference when two fit alike. The name is ICU's and ours.
constexpr std::array encodings{"windows-1252", "GB18030",      "Big5",         "Shift_JIS",    "EUC-KR",       "EUC-JP",
                               "windows-1251", "KOI8-R",       "windows-1250", "windows-1253", "windows-1254", "windows-1255",
                               "windows-1256", "windows-1258", "ISO-8859-5",   "ISO-8859-6",   "ISO-8859-7"};
constexpr std::size_t sample_size = 64 * 1024;
constexpr double least_score = 0.2;

struct Converted {
  std::vector<char16_t> units;
  std::vector<std::int32_t> places;
  bool clean = true;
};

Converted convert(std::string_view bytes, const char* encoding) {
  IcuStatus status;
  const ConverterHandle converter(ucnv_open(encoding, status));
  status.check("open a converter");
  Converted out;
  out.units.resize(bytes.size() + 16);
  out.places.resize(out.units.size());
  auto* target = out.units.data();
  const auto* source = bytes.data();
  ucnv_toUnicode(converter.get(), &target, target + out.units.size(), &source, source + bytes.size(), out.places.data(), true,
                 status);
  status.check("convert text");
  out.units.resize(static_cast<std::size_t>(target - out.units.data()));
  out.clean = std::find(out.units.begin(), out.units.end(), u'\xFFFD') == out.units.end();
  return out;
}

struct Character {
  char32_t c;
  std::size_t place;
};

std::vector<Character> characters(const Converted& text) {
  std::vector<Character> found;
  found.reserve(text.units.size());
  for (std::size_t at = 0; at < text.units.size(); ++at) {
    const char32_t high = text.units[at];
    const auto place = static_cast<std::size_t>(std::max(text.places[at], 0));
    const bool pair = high >= 0xD800 && high <= 0xDBFF && at + 1 < text.units.size();
    found.push_back({pair ? 0x10000 + ((high - 0xD800) << 10U) + (text.units[at + 1] - 0xDC00U) : high, place});
    if (pair) ++at;
  }
  return found;
}

// Characters that are frequent in real text, by the table "frequent-characters.tsv".
const std::unordered_map<char32_t, double>& frequent() {
  static const auto table = [] {
    std::unordered_map<char32_t, double> built;
    for (const auto& row : rows(embedded("frequent-characters.tsv")))
      for (std::size_t at = 0; row.size() > 1 && at < row[1].size();) built.emplace(next_char(row[1], at), 1.0);
    return built;
  }();
  return table;
}

bool is_ascii_letter(char32_t c) noexcept { return c < 0x80 && is_letter(c); }

double judge_latin(char32_t before, char32_t c, char32_t after) {
  if (is_upper(c) && is_lower(before)) return -1;
  return is_letter(before) || is_letter(after) || c == 0xC0 || c == 0xE0 ? 0.8 : -0.3;
}

// A letter of another alphabet: good in the company of its own kind, bad beside ASCII or as a capital behind a small letter.
double judge_letter(char32_t before, char32_t c, char32_t after, double known) {
  if (is_ascii_letter(before) || is_ascii_letter(after)) return -1;
  if (is_upper(c) && is_lower(before)) return -1;
  const bool alone = !is_letter(before) && !is_letter(after);
  return alone ? 0.3 : known;
}

double judge_wide(char32_t before, char32_t c, char32_t after, double known) {
  if (is_ascii_letter(before) && is_ascii_letter(after)) return -1;
  if (known > 0) return known;
  if (c >= 0xFF61 && c <= 0xFF9F) return -0.5;  // half-width katakana: what other encodings look like in Shift_JIS
  if (c >= 0x3041 && c <= 0x30FF) return 0.9;
  if ((c >= 0xAC00 && c <= 0xD7A3) || (c >= 0x4E00 && c <= 0x9FFF)) return 0.5;
  return c >= 0x20000 ? -1 : -0.5;
}

// From -3, no text has it, to 1, every text has it.
double judge(char32_t before, char32_t c, char32_t after) {
  if (c < 0xA0 || (c >= 0xE000 && c <= 0xF8FF)) return -3;  // C1 controls, private use
  if (c == 0xA0) return 0.6;
  const auto found = frequent().find(c);
  const auto known = found == frequent().end() ? 0.0 : found->second;
  if (c >= 0x2E80) return judge_wide(before, c, after, known);
  if (is_letter(c) && (c < 0x250 || (c >= 0x1E00 && c < 0x1F00))) return judge_latin(before, c, after);
  if (is_letter(c)) return judge_letter(before, c, after, known > 0 ? known : 0.3);
  return known > 0 ? known : -0.7;
}

double score(const std::vector<Character>& text) {
  double sum = 0;
  double weight = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto c = text[at].c;
    if (c < 0x80) continue;
    const auto before = at > 0 ? text[at - 1].c : U' ';
    const auto after = at + 1 < text.size() ? text[at + 1].c : U' ';
    sum += judge(before, c, after);
    weight += 1;
  }
  return weight > 0 ? sum / weight : 0;
}

std::map<std::string, double, std::less<>> ask_icu(std::string_view bytes) {
  IcuStatus status;
  const DetectorHandle detector(ucsdet_open(status));
  ucsdet_setText(detector.get(), bytes.data(), static_cast<std::int32_t>(bytes.size()), status);
  std::int32_t count = 0;
  const auto* matches = ucsdet_detectAll(detector.get(), &count, status);
  std::map<std::string, double, std::less<>> found;
  if (status.failed()) return found;  // the detector gives up on some odd bytes; then it has no opinion
  for (std::int32_t at = 0; at < count; ++at) {
    std::string name = ucsdet_getName(matches[at], status);
    if (name == "ISO-8859-1") name = "windows-1252";
    if (name == "ISO-8859-2") name = "windows-1250";
    if (name == "ISO-8859-9") name = "windows-1254";
    if (name == "ISO-8859-7") name = "windows-1253";
    if (name == "ISO-8859-8" || name == "ISO-8859-8-I") name = "windows-1255";
    const auto confidence = ucsdet_getConfidence(matches[at], status) / 100.0;
    found[name] = std::max(found[name], confidence);
  }
  return found;
}

// Cut behind a line, so that no character is cut.
std::string_view sample_of(std::string_view bytes) noexcept {
  if (bytes.size() <= sample_size) return bytes;
  const auto line = bytes.rfind('\n', sample_size);
  return bytes.substr(0, line == std::string_view::npos ? sample_size : line + 1);
}

}  // namespace

namespace {

Decoded decode_with(std::string_view bytes, const char* encoding, bool guessed) {
  Decoded decoded{{}, {}, encoding, guessed};
  for (const auto& [c, place] : characters(convert(bytes, encoding))) {
    append_char(decoded.text, c);
    decoded.offsets.table.resize(decoded.text.size(), static_cast<std::uint32_t>(place));
  }
  decoded.offsets.table.push_back(static_cast<std::uint32_t>(bytes.size()));
  return decoded;
}

// What writers mean by a label, where that is more than the label says (the Encoding Standard of the WHATWG).
std::string meant_by(std::string_view label) {
  std::string name(label);
  std::ranges::transform(name, name.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
  for (const auto& [said, meant] : {std::pair{"iso-8859-1", "windows-1252"},
                                    {"latin1", "windows-1252"},
                                    {"us-ascii", "windows-1252"},
                                    {"ascii", "windows-1252"},
                                    {"iso-8859-9", "windows-1254"},
                                    {"gb2312", "GB18030"},
                                    {"gbk", "GB18030"},
                                    {"x-gbk", "GB18030"},
                                    {"ks_c_5601-1987", "windows-949"},
                                    {"euc-kr", "windows-949"},
                                    {"shift_jis", "ibm-943_P15A-2003"},
                                    {"tis-620", "windows-874"},
                                    {"iso-8859-11", "windows-874"}})
    if (name == said) return meant;
  return std::string(label);
}

}  // namespace

std::optional<Decoded> decode_as(std::string_view bytes, std::string_view label) {
  const std::string encoding = meant_by(label);
  IcuStatus status;
  const ConverterHandle converter(ucnv_open(encoding.c_str(), status));
  if (status.failed()) return std::nullopt;
  Decoded decoded = decode_with(bytes, encoding.c_str(), false);
  if (encoding != label) decoded.encoding = std::string(label);
  return decoded;
}

std::optional<Decoded> guess(std::string_view bytes) {
  const auto sample = sample_of(bytes);
  const auto opinions = ask_icu(sample);
  const char* best = nullptr;
  double best_score = least_score;
  for (const auto* encoding : encodings) {
    const auto converted = convert(sample, encoding);
    if (!converted.clean) continue;
    const auto opinion = opinions.find(encoding);
    const auto total = score(characters(converted)) + (opinion == opinions.end() ? 0 : 0.15 * opinion->second);
    if (total > best_score + 1e-9) {
      best = encoding;
      best_score = total;
    }
  }
  if (best == nullptr) return std::nullopt;
  return decode_with(bytes, best, true);
}

}  // namespace accordiff::text
