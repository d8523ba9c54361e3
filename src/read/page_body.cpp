// Finds the statement on a web page: first what is surely or likely furniture by its name, then the element that holds nearly
// all sentences that are left, then, inside it, what is made of links. After the manner of readability tools (Kohlschütter,
// Fankhauser, Nejdl 2010: text and link density tell the article from its frame), but nothing is thrown away: every block
// that goes is excluded with its reason.
#include <algorithm>
#include <string>

#include "read/extraction.hpp"
#include "read/page.hpp"
#include "read/page_parts.hpp"
#include "read/prose.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace accordiff::read {
namespace {

constexpr double dominant = 0.8;        // share of the sentences that the statement's element holds
constexpr double dominant_named = 0.6;  // the same where the page's writer says that it is the text
constexpr double likely_share = 0.3;    // furniture by a likely name holds less than this
constexpr double header_share = 0.02;   // the head of a page holds hardly any
constexpr double certain_share = 0.9;   // and by a certain name less than this
constexpr double mostly_links = 0.6;

// Letters and digits alone, folded: titles differ in everything else from copy to copy.
std::string bare(std::string_view text) {
  std::string letters;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = text::next_char(text, at);
    if (text::is_letter(c) || text::is_digit(c)) text::append_char(letters, c);
  }
  return text::fold_word(letters);
}

class Finder {
 public:
  Finder(Document& document, Page& page) : document_(document), page_(page), reasons_(document.blocks.size()) {}

  void run() {
    weigh();
    name_furniture();
    choose_region();
    leave_links_out();
    leave_lonely_headings_out();
    find_title();
    warn_when_empty();
    exclude_blocks(document_, [&](std::size_t k) { return reasons_[k]; });
    std::ranges::sort(document_.excluded, {}, &Exclusion::place);
    document_.date = page_.date;
  }

 private:
  [[nodiscard]] std::size_t count() const { return reasons_.size(); }

  template <class Visit>
  void for_ancestors(std::uint32_t node, Visit visit) const {
    for (;; node = page_.nodes[node].parent) {
      if (!visit(node) || node == 0) return;
    }
  }

  [[nodiscard]] bool is_within(std::uint32_t node, std::uint32_t ancestor) const {
    bool found = false;
    for_ancestors(node, [&](std::uint32_t at) { return !(found = at == ancestor); });
    return found;
  }

  // --- weights

  void weigh() {
    for (std::size_t k = 0; k < count(); ++k) {
      PageBlock& block = page_.blocks[k];
      const std::size_t own = block.letters - block.linked;
      const bool sentence = is_prose(document_.blocks[k].text, own);
      const bool link = is_link(block);
      block.weight = sentence && !link && document_.blocks[k].kind != BlockKind::Heading ? own : 0;
    }
    sum_up();
  }

  static bool is_link(const PageBlock& block) {
    return static_cast<double>(block.linked) > mostly_links * static_cast<double>(block.letters);
  }

  void sum_up() {
    for (PageNode& node : page_.nodes) node.weight = node.letters = node.linked = 0;
    for (std::size_t k = 0; k < count(); ++k) {
      PageNode& node = page_.nodes[page_.blocks[k].node];
      node.letters += page_.blocks[k].letters;
      node.linked += page_.blocks[k].linked;
      if (reasons_[k].empty()) node.weight += page_.blocks[k].weight;
    }
    for (std::size_t at = page_.nodes.size() - 1; at > 0; --at) {
      PageNode& parent = page_.nodes[page_.nodes[at].parent];
      parent.weight += page_.nodes[at].weight;
      parent.letters += page_.nodes[at].letters;
      parent.linked += page_.nodes[at].linked;
    }
  }

  // --- furniture by name

  [[nodiscard]] bool is_furniture(const PageNode& node) const {
    if (node.reason.empty()) return false;
    const auto total = static_cast<double>(page_.nodes.front().weight), weight = static_cast<double>(node.weight);
    if (node.reason == "aside:header") return weight <= header_share * total;  // of an article, it may hold its preamble
    return weight <= (node.certain ? certain_share : likely_share) * total;
  }

  void name_furniture() {
    std::vector<const std::string*> reason(page_.nodes.size(), nullptr);
    for (std::size_t at = 1; at < page_.nodes.size(); ++at) {
      const PageNode& node = page_.nodes[at];
      reason[at] = reason[node.parent] ? reason[node.parent] : is_furniture(node) ? &node.reason : nullptr;
    }
    for (std::size_t k = 0; k < count(); ++k)
      if (const std::string* why = reason[page_.blocks[k].node]) reasons_[k] = *why;
    sum_up();
  }

  // --- the element of the statement

  void choose_region() {
    std::uint32_t region = descend(0);
    const auto total = static_cast<double>(page_.nodes.front().weight);
    if (total == 0) return;
    // The innermost element that is named as the text, where it holds enough.
    for (std::uint32_t at = 1; at < page_.nodes.size(); ++at)
      if (is_named_body(page_.nodes[at]) && static_cast<double>(page_.nodes[at].weight) >= dominant_named * total &&
          (is_within(at, region) || !is_within(region, at)))
        region = at;
    region = descend(region);
    for (std::size_t k = 0; k < count(); ++k)
      if (reasons_[k].empty() && !is_within(page_.blocks[k].node, region)) reasons_[k] = "aside:page-furniture";
  }

  // Goes down as long as one child holds nearly all sentences.
  [[nodiscard]] std::uint32_t descend(std::uint32_t from) const {
    std::uint32_t region = from;
    for (std::uint32_t at = from + 1; at < page_.nodes.size(); ++at)
      if (page_.nodes[at].parent == region && is_container(page_.nodes[at].tag) &&
          static_cast<double>(page_.nodes[at].weight) >= dominant * static_cast<double>(page_.nodes[from].weight) &&
          page_.nodes[from].weight > 0)
        region = at;
    return region;
  }

  // A paragraph or an item is never the statement, even when it is its only long one.
  static bool is_container(std::string_view tag) {
    return tag != "p" && tag != "li" && tag != "ul" && tag != "ol" && tag != "tr" && tag != "blockquote" && tag != "pre";
  }

  // --- inside it

  void leave_links_out() {
    for (std::size_t k = 0; k < count(); ++k) {
      const PageBlock& block = page_.blocks[k];
      if (reasons_[k].empty() && block.letters > 0 && is_link(block) && page_.nodes.front().weight > 0 &&
          !(document_.blocks[k].kind == BlockKind::Heading && leads_text(k)))
        reasons_[k] = "aside:links";
    }
  }

  [[nodiscard]] bool leads_text(std::size_t k) const {
    return k + 1 < count() && reasons_[k + 1].empty() && page_.blocks[k + 1].weight > 0;
  }

  // "Related documents" above links that are gone.
  void leave_lonely_headings_out() {
    bool gone = false;
    for (std::size_t k = count(); k-- > 0;) {
      if (!reasons_[k].empty()) {
        gone = gone || reasons_[k] == "aside:links" || reasons_[k] == "aside:related";
      } else if (gone && document_.blocks[k].kind == BlockKind::Heading && page_.blocks[k].weight == 0) {
        reasons_[k] = "aside:related";
      } else {
        gone = false;
      }
    }
  }

  // --- the title

  void find_title() {
    const std::string wanted = bare(page_.title);
    std::size_t first = 0;
    while (first < count() && (!reasons_[first].empty() || page_.blocks[first].weight == 0)) ++first;
    std::size_t best = count();
    int best_score = 0;
    for (std::size_t k = 0; k < std::min(first + 1, count()); ++k)
      if (const int score = title_score(k, wanted); score > 0 && score >= best_score) {
        best = k;
        best_score = score;
      }
    if (best == count()) {
      document_.title = without_site(single_spaced(page_.title));
      return;
    }
    for (std::size_t k = 0; k < first; ++k)  // the same again, in a path or above a printer's version
      if (k != best && reasons_[k].empty() && is_same_title(k, best)) reasons_[k] = "aside:page-title";
    Block& block = document_.blocks[best];
    reasons_[best].clear();
    block.kind = BlockKind::Title;
    block.level = 1;
    document_.title = block.text;
    drop_repeated(best, first);
  }

  // Between title and text, pages repeat the title in bold.
  void drop_repeated(std::size_t title, std::size_t first) {
    const std::string wanted = bare(document_.blocks[title].text);
    for (std::size_t k = title + 1; k < std::min(first + 1, count()); ++k)
      if (reasons_[k].empty() && is_part_of(bare(document_.blocks[k].text), wanted)) reasons_[k] = "aside:page-title";
  }

  static bool is_part_of(const std::string& part, const std::string& title) {
    return part == title || (part.size() >= 8 && title.find(part) != std::string::npos);
  }

  [[nodiscard]] bool is_same_title(std::size_t one, std::size_t other) const {
    return bare(document_.blocks[one].text) == bare(document_.blocks[other].text);
  }

  [[nodiscard]] int title_score(std::size_t k, const std::string& wanted) const {
    const Block& block = document_.blocks[k];
    const PageBlock& place = page_.blocks[k];
    const PageNode& node = page_.nodes[place.node];
    if (place.weight > 0 && block.kind != BlockKind::Heading) return 0;
    if (reasons_[k] == "aside:navigation" || reasons_[k] == "aside:hidden" || reasons_[k] == "aside:form" ||
        reasons_[k] == "aside:share-buttons" || reasons_[k] == "aside:related" || reasons_[k] == "aside:footer")
      return 0;
    const bool heading = block.kind == BlockKind::Heading, named = node.property == "headline" || node.property == "name";
    const std::string own = bare(block.text);
    const bool alike =
        own.size() >= 8 && wanted.size() >= 8 && (wanted.find(own) != std::string::npos || own.find(wanted) != std::string::npos);
    const bool inside = reasons_[k].empty();
    if (!heading && !named && !(alike && inside)) return 0;
    if (!alike && !inside && !(heading && block.level == 1)) return 0;
    const bool whole = alike && 3 * own.size() >= 2 * std::min(wanted.size(), std::size_t{120});
    return (whole ? 8 : alike ? 4 : 0) + (inside ? 2 : 0) + (heading ? (block.level == 1 ? 3 : 1) : 0) + (named ? 2 : 0);
  }

  static std::string without_site(const std::string& title) { return title.substr(0, title.find(" | ")); }

  // Of a statement most letters are in sentences; of a list of statements, in links and names.
  void warn_when_empty() {
    std::size_t sentences = 0, kept = 0;
    for (std::size_t k = 0; k < count(); ++k) {
      if (!reasons_[k].empty()) continue;
      sentences += page_.blocks[k].weight;
      kept += page_.blocks[k].letters;
    }
    const PageNode& page = page_.nodes.front();
    const bool prose = 2 * sentences >= kept && 20 * sentences >= page.letters;
    if (prose || page.linked * 2 < page.letters) return;
    document_.notes.push_back({Note::Level::Warning, "no-statement",
                               "the page seems to hold no statement: little of its text is sentences", document_.path});
  }

  Document& document_;
  Page& page_;
  std::vector<std::string> reasons_;
};

}  // namespace

void find_statement(Document& document, Page& page) {
  if (document.blocks.empty()) return;
  Finder(document, page).run();
}

}  // namespace accordiff::read
