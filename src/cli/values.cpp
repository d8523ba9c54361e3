// Values of options: words of a fixed list, numbers within bounds, sizes with a unit, language tags.
#include "cli/values.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>
#include <limits>
#include <optional>

#include "accordiff/error.hpp"
#include "cli/parties.hpp"
#include "cli/suggest.hpp"
#include "policy/accepted.hpp"

namespace accordiff::cli {
namespace {

constexpr std::size_t narrowest = 20;
constexpr std::size_t widest = 10'000;
constexpr std::size_t largest_input = std::size_t{1} << 30;  // places are 32-bit, and decoding can double a file
constexpr std::size_t largest_count = std::numeric_limits<std::uint32_t>::max() / 2;
constexpr std::size_t deepest_nesting = 10'000;  // trees are walked by recursion
constexpr std::size_t least_report = 1'000;      // bytes: what frames a report takes some hundred
constexpr std::size_t longest_wait = 3'600;      // seconds

std::vector<std::string> split(std::string_view text, char at) {
  std::vector<std::string> parts;
  for (std::size_t begin = 0;;) {
    const std::size_t end = text.find(at, begin);
    parts.emplace_back(text.substr(begin, end - begin));
    if (end == std::string_view::npos) return parts;
    begin = end + 1;
  }
}

std::string spelled(const OptionRow& row) { return "--" + std::string{row.name}; }

[[noreturn]] void refuse(const OptionRow& row, const std::string& value, const std::string& wanted) {
  throw Error(ErrorKind::Usage, spelled(row) + ": '" + value + "' is not " + wanted);
}

// The place of `value` among the words that the option takes.
std::size_t choose(const OptionRow& row, const std::string& value) {
  const std::vector<std::string> words = words_of(row.words);
  const auto found = std::find(words.begin(), words.end(), value);
  if (found != words.end()) return static_cast<std::size_t>(found - words.begin());
  std::string wanted = "one of";
  for (const std::string& word : words) wanted += (word == words.front() ? " " : ", ") + word;
  refuse(row, value, wanted + did_you_mean(value, words));
}

// The same format has another place among the words of another command.
OutputFormat format_named(const OptionRow& row, const std::string& value) {
  static_cast<void>(choose(row, value));
  constexpr std::array<std::string_view, 7> names{"terminal", "plain", "markdown", "json", "csv", "docx", "html"};
  return OutputFormat(std::ranges::find(names, value) - names.begin());
}

void add_words(std::vector<std::string>& into, const OptionRow& row, const std::string& value) {
  const std::vector<std::string> words = words_of(row.words);
  for (const std::string& part : split(value, ',')) into.push_back(words[choose(row, part)]);
}

std::optional<std::size_t> whole_number(std::string_view text) {
  std::size_t number = 0;
  const auto [end, trouble] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (trouble != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return number;
}

std::size_t number_between(const OptionRow& row, const std::string& value, std::size_t least, std::size_t most) {
  const std::optional<std::size_t> number = whole_number(value);
  if (!number || *number < least || *number > most)
    refuse(row, value, "a whole number from " + std::to_string(least) + " to " + std::to_string(most));
  return *number;
}

std::size_t size_in_bytes(const OptionRow& row, const std::string& value, std::size_t least = 1) {
  std::string_view digits = value;
  unsigned shift = 0;
  if (!digits.empty()) {
    const std::string_view units = "KMG";
    const std::size_t unit = units.find(static_cast<char>(digits.back() & ~0x20));
    if (unit != std::string_view::npos) {
      shift = 10 * (static_cast<unsigned>(unit) + 1);
      digits.remove_suffix(1);
    }
  }
  const std::optional<std::size_t> number = whole_number(digits);
  if (!number || *number > (largest_input >> shift) || (*number << shift) < least)
    refuse(row, value, "a size from " + std::to_string(least) + " to 1G, such as 500000, 200K or 64M");
  return *number << shift;
}

std::string language_tag(const OptionRow& row, const std::string& value) {
  const std::vector<std::string> parts = split(value, '-');
  const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  const auto well_formed = [&](const std::string& part) {
    return !part.empty() && part.size() <= 8 &&
           std::all_of(part.begin(), part.end(), [&](char c) { return letter(c) || (c >= '0' && c <= '9'); });
  };
  const std::string& primary = parts.front();
  if (primary.size() < 2 || primary.size() > 3 || !std::all_of(primary.begin(), primary.end(), letter) ||
      !std::all_of(parts.begin(), parts.end(), well_formed))
    refuse(row, value, "a language tag such as en, fr or zh-Hans");
  return value;
}

// Whether the report has such a clause is known only once the statements are cut.
std::string clause_id(const OptionRow& row, const std::string& value) {
  const std::vector<std::string> parts = split(value, '.');
  if (parts.size() != 2 || !whole_number(parts.front()) || !whole_number(parts.back()))
    refuse(row, value, "the ID of a clause such as 0.12, clause 12 of OLD, or 1.7, clause 7 of NEW");
  return std::to_string(*whole_number(parts.front())) + "." + std::to_string(*whole_number(parts.back()));
}

// As a Word file writes it; whether the month has that day is not asked.
std::string day_or_time(const OptionRow& row, const std::string& value) {
  constexpr std::string_view day = "0000-00-00", time = "0000-00-00T00:00:00Z";
  const auto has_shape = [&](std::string_view shape) {
    return std::ranges::equal(shape, value,
                              [](char wanted, char c) { return wanted == '0' ? c >= '0' && c <= '9' : c == wanted; });
  };
  if (!has_shape(day) && !has_shape(time)) refuse(row, value, "a date such as 2025-03-11, or 2025-03-11T14:05:00Z");
  return value;
}

std::string not_empty(const OptionRow& row, const std::string& value) {
  if (value.find_first_not_of(' ') == std::string::npos) refuse(row, value, "a text");
  return value;
}

std::string file_name(const OptionRow& row, const std::string& value) {
  if (value.empty() || (value == "-" && row.name != "output")) refuse(row, value, "a file name");
  return value == "-" ? std::string{} : value;
}

std::string day(const OptionRow& row, const std::string& value) {
  if (!policy::is_day(value)) refuse(row, value, "a day such as 2026-11-24");
  return value;
}

// "sarif=out.sarif": the order of the words is that of CheckFormat.
void add_reports(std::vector<ReportWanted>& into, const OptionRow& row, const std::string& value) {
  for (const std::string& part : split(value, ',')) {
    const std::size_t equals = part.find('=');
    const std::string file = equals == std::string::npos ? "" : part.substr(equals + 1);
    if (equals != std::string::npos && file.empty()) refuse(row, part, "a format with a file, such as sarif=out.sarif");
    into.push_back({CheckFormat(choose(row, part.substr(0, equals))), file == "-" ? "" : file});
    const auto same_file = [&](const ReportWanted& other) { return !other.file.empty() && other.file == into.back().file; };
    if (std::ranges::count_if(into, same_file) > 1) refuse(row, part, "a file that no other report goes to");
  }
}

// Those of check and accept; false when it is another.
bool set_gate_option(Invocation& asked, const OptionRow& row, const std::string& value) {
  const std::string_view name = row.name;
  if (name == "base") asked.base = not_empty(row, value);
  else if (name == "head") asked.head = not_empty(row, value);
  else if (name == "report") add_reports(asked.reports, row, value);
  else if (name == "explain-exit") asked.explain_exit = true;
  else if (name == "today") asked.today = day(row, value);
  else if (name == "reason") asked.reason = not_empty(row, value);
  else if (name == "by") asked.by = not_empty(row, value);
  else if (name == "until") asked.until = day(row, value);
  else if (name == "key") std::ranges::copy(split(value, ','), std::back_inserter(asked.keys));
  else if (name == "prune") asked.prune = true;
  else return false;
  return true;
}

}  // namespace

void set_option(Invocation& asked, const OptionRow& row, const std::string& value) {
  if (set_gate_option(asked, row, value)) return;
  const std::string_view name = row.name;
  if (name == "format") asked.render.format = format_named(row, value);
  else if (name == "output") asked.output = file_name(row, value);
  else if (name == "author") asked.render.author = not_empty(row, value);
  else if (name == "date") asked.render.date = day_or_time(row, value);
  else if (name == "max-size") asked.render.max_size = size_in_bytes(row, value, least_report);
  else if (name == "stamp") asked.stamp = true;
  else if (name == "color") asked.color = Color(choose(row, value));
  else if (name == "layout") asked.render.layout = Layout(choose(row, value));
  else if (name == "width") {
    asked.render.width = number_between(row, value, narrowest, widest);
    asked.width_given = true;
  } else if (name == "context") asked.render.context = number_between(row, value, 0, largest_count);
  else if (name == "only") add_words(asked.render.only, row, value);
  else if (name == "clause") asked.render.clause = clause_id(row, value);
  else if (name == "view") asked.render.view = View(static_cast<std::size_t>(View::Timeline) + choose(row, value));
  else if (name == "thread") {
    asked.render.thread = not_empty(row, value);
    asked.render.view = View::Life;
  } else if (name == "redline") asked.render.redline = true;
  else if (name == "topic") std::ranges::copy(split(value, ','), std::back_inserter(asked.render.topics));
  else if (name == "parties") std::ranges::copy(split(value, ','), std::back_inserter(asked.render.parties));
  else if (name == "sort") asked.render.sort = Sort(choose(row, value));
  else if (name == "phrase") asked.compare.watch.push_back({.name = {}, .phrases = {not_empty(row, value)}});
  else if (name == "series") asked.series_name = not_empty(row, value);
  else if (name == "git") asked.git = file_name(row, value);
  else if (name == "manifest") asked.manifest = file_name(row, value);
  else if (name == "order") asked.series.order = Order(choose(row, value));
  else if (name == "excluded") asked.render.excluded = true;
  else if (name == "party") add_party(asked.compare.parties, value);
  else if (name == "profile") asked.compare.profile = words_of(row.words)[choose(row, value)];
  else if (name == "lexicon") asked.compare.lexicon_path = file_name(row, value);
  else if (name == "stat") asked.render.stat = true;
  else if (name == "quiet") asked.quiet = true;
  else if (name == "fail-on") add_words(asked.fail_on, row, value);
  else if (name == "exit-zero") asked.exit_zero = true;
  else if (name == "input-format") asked.read.format = InputFormat(choose(row, value));
  else if (name == "revisions") {
    const std::size_t which = choose(row, value);
    asked.both_revisions = which == 2;
    asked.read.revisions = which == 1 ? Revisions::Original : Revisions::Final;
  } else if (name == "max-inflated") asked.read.max_inflated = size_in_bytes(row, value);
  else if (name == "max-nesting") asked.read.max_nesting = number_between(row, value, 1, deepest_nesting);
  else if (name == "max-blocks") asked.read.max_blocks = number_between(row, value, 1, largest_count);
  else if (name == "max-seconds") asked.read.max_seconds = number_between(row, value, 1, longest_wait);
  else if (name == "language") asked.read.language = language_tag(row, value);
  else if (name == "max-bytes") asked.read.max_bytes = size_in_bytes(row, value);
  else if (name == "max-clauses") asked.compare.max_clauses = number_between(row, value, 1, largest_count);
  else if (name == "help") asked.help = true;
  else if (name == "version") asked.version = true;
}

}  // namespace accordiff::cli
