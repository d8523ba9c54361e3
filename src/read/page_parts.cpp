// Names of parts of pages, looked up in src/data/page-parts.tsv.
#include "read/page_parts.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "text/data.hpp"

namespace accordiff::read {
namespace {

using namespace std::string_view_literals;
using Names = std::unordered_map<std::string_view, PartName>;

struct Table {
  Names tag, role, name;
};

const Table& table() {
  static const auto made = [] {
    Table built;
    for (const auto& row : text::rows(text::embedded("page-parts.tsv")))
      for (std::size_t k = 3; k < row.size(); ++k) {
        Names& names = row[2] == "tag" ? built.tag : row[2] == "role" ? built.role : built.name;
        names.emplace(row[k], PartName{std::string(row[0]), row[1] == "certain"});
      }
    return built;
  }();
  return made;
}

const PartName* look_up(const Names& names, std::string_view name) {
  const auto found = names.find(name);
  return found == names.end() ? nullptr : &found->second;
}

// A name, the name without what a site puts before it ("nmt-share" -> "share"), or its first part ("nav-list" -> "nav").
const PartName* look_up_name(std::string_view name) {
  if (const PartName* found = look_up(table().name, name)) return found;
  for (std::size_t dash = name.find('-'); dash != std::string_view::npos; dash = name.find('-', dash + 1))
    if (const PartName* found = look_up(table().name, name.substr(dash + 1))) return found;
  for (std::size_t dash = name.rfind('-'); dash != std::string_view::npos && dash > 0; dash = name.rfind('-', dash - 1))
    if (const PartName* found = look_up(table().name, name.substr(0, dash))) return found;
  return nullptr;
}

bool holds(std::string_view names, std::string_view name) {
  std::string spaced = " ";
  spaced.append(name).append(1, ' ');
  return names.find(spaced) != std::string_view::npos;
}

// "2020-06-02T14:30:00+10:00" -> "2020-06-02"; also "2020/06/02" and "20200602".
std::string day_of(std::string_view content) {
  std::string digits;
  for (const char c : content) {
    if (c >= '0' && c <= '9') digits += c;
    else if (c != '-' && c != '/' && c != '.') break;
    if (digits.size() == 8) break;
  }
  if (digits.size() != 8 || digits < "16000101" || digits > "21991231" || digits.substr(4, 2) > "12" || digits.substr(6) > "31")
    return {};
  return digits.substr(0, 4) + "-" + digits.substr(4, 2) + "-" + digits.substr(6);
}

}  // namespace

PartName part_of(std::string_view tag, std::string_view role, std::string_view names) {
  if (tag == "body" || tag == "html" || tag == "main" || tag == "article" || role == "main") return {};
  if (const PartName* found = look_up(table().tag, tag)) return *found;
  if (const PartName* found = look_up(table().role, role)) return *found;
  PartName best;
  for (std::size_t at = 0; at < names.size();) {
    const std::size_t end = std::min(names.find(' ', at), names.size());
    if (end > at)
      if (const PartName* found = look_up_name(names.substr(at, end - at)); found && (best.reason.empty() || found->certain))
        best = *found;
    at = end + 1;
  }
  return best;
}

bool is_named_body(const PageNode& node) {
  static constexpr std::array names{"article-body"sv,
                                    "articlebody"sv,
                                    "article-content"sv,
                                    "article-text"sv,
                                    "entry-content"sv,
                                    "post-content"sv,
                                    "post-body"sv,
                                    "story-body"sv,
                                    "news-content"sv,
                                    "news-detail"sv,
                                    "field--name-body"sv,
                                    "field-name-body"sv,
                                    "trs-editor"sv,
                                    "mw-parser-output"sv,
                                    "main-content"sv,
                                    "ueditor"sv,
                                    "journal-content-article"sv,
                                    "statement-body"sv,
                                    "text-content"sv,
                                    "page-content"sv};
  if (node.property == "articlebody" || node.property == "text" || node.tag == "article" || node.tag == "main" ||
      holds(node.names, "main"))
    return true;
  return std::ranges::any_of(names, [&](std::string_view name) { return holds(node.names, name); });
}

void note_metadata(Page& page, std::string_view name, std::string_view content) {
  static constexpr std::array titles{"og:title"sv, "dcterms.title"sv, "dc.title"sv, "articletitle"sv};
  static constexpr std::array dates{"article:published-time"sv,
                                    "article:published_time"sv,
                                    "datepublished"sv,
                                    "dcterms.created"sv,
                                    "dcterms.issued"sv,
                                    "dcterms.date"sv,
                                    "dc.date"sv,
                                    "dc.date.issued"sv,
                                    "pubdate"sv,
                                    "publishdate"sv,
                                    "date"sv};
  static constexpr std::array languages{"dcterms.language"sv, "dc.language"sv, "content-language"sv};
  if (content.empty()) return;
  if (std::ranges::find(titles, name) != titles.end()) page.title = content;
  if (page.date.empty() && std::ranges::find(dates, name) != dates.end()) page.date = day_of(content);
  if (page.language.empty() && std::ranges::find(languages, name) != languages.end()) page.language = content;
}

}  // namespace accordiff::read
