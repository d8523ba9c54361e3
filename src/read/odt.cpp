// OpenDocument texts: paragraphs with the numbers people see, tables, notes, and tracked changes taken as made or as never made.
#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "accordiff/error.hpp"
#include "read/archive.hpp"
#include "read/extraction.hpp"
#include "read/numbering.hpp"
#include "read/parts.hpp"
#include "read/xml.hpp"

namespace accordiff::read {
namespace {

// The formats of OpenDocument by the names that Numbering knows.
std::string format_of(std::string_view written) {
  if (written == "a") return "lowerLetter";
  if (written == "A") return "upperLetter";
  if (written == "i") return "lowerRoman";
  if (written == "I") return "upperRoman";
  if (written.empty()) return "none";
  return written.find("一") != std::string_view::npos ? "chineseCounting" : "decimal";
}

class Reader {
 public:
  Reader(Document& document, Archive& archive, const ReadOptions& options)
      : document_(document), archive_(archive), options_(options), out_(document, options, "odt") {}

  void run() {
    load(styles_, "styles.xml", false);
    load(content_, "content.xml", true);
    const pugi::xml_node styles = styles_.document_element(), content = content_.document_element();
    for (const auto& group :
         {styles.child("office:styles"), styles.child("office:automatic-styles"), content.child("office:automatic-styles")})
      for (const pugi::xml_node list : group.children("text:list-style")) read_list_style(list);

    const pugi::xml_node text = content.child("office:body").child("office:text");
    if (!text) throw Error(ErrorKind::Input, "is no OpenDocument text: it has no text; save it as .odt or .docx", document_.path);
    read_changes(text.child("text:tracked-changes"));
    blocks(text);
    out_.end();
    for (const pugi::xml_node& note : notes_) read_note(note);
    if (!changes_.empty()) out_.note_changes();
  }

 private:
  struct Change {
    bool insertion = false;
    pugi::xml_node content;  // of a deletion
  };

  [[nodiscard]] bool original() const { return options_.revisions == Revisions::Original; }

  void load(pugi::xml_document& xml, const std::string& name, bool needed) {
    const auto text = archive_.read(name);
    if (text) parse_xml(xml, *text, options_, document_.path, name);
    else if (needed)
      throw Error(ErrorKind::Input, "is a broken OpenDocument file: it has no " + name + "; save it anew", document_.path);
  }

  void read_list_style(const pugi::xml_node& node) {
    ListLevels levels;
    for (const pugi::xml_node child : node.children()) {
      const int level = number_of(value_of(child, "text:level"), 0);
      if (level < 1 || level > 10) continue;
      ListLevel& own = levels.at(static_cast<std::size_t>(level - 1));
      own.start = number_of(value_of(child, "text:start-value"), 1);
      if (local_name(child) == "list-level-style-number") {
        own.format = format_of(value_of(child, "style:num-format"));
        const int shown = number_of(value_of(child, "text:display-levels"), 1);
        own.text = value_of(child, "style:num-prefix");
        for (int k = std::max(level - shown + 1, 1); k <= std::min(level, 9); ++k)
          own.text.append(k > std::max(level - shown + 1, 1) ? "." : "").append("%").append(std::to_string(k));
        own.text += value_of(child, "style:num-suffix");
      } else {
        own.format = "bullet";
        own.text = value_of(child, "text:bullet-char");
      }
    }
    list_styles_[std::string(value_of(node, "style:name"))] = levels;
  }

  void read_changes(const pugi::xml_node& changes) {
    for (const pugi::xml_node region : changes.children("text:changed-region")) {
      std::string id(value_of(region, "text:id"));
      if (id.empty()) id = value_of(region, "xml:id");
      changes_[id] = {static_cast<bool>(region.child("text:insertion")), region.child("text:deletion")};
    }
  }

  // --- blocks

  void blocks(const pugi::xml_node& parent) {
    for (const pugi::xml_node node : parent.children()) block(node);
  }

  void block(const pugi::xml_node& node) {
    const std::string_view name = local_name(node);
    if (name == "p" || name == "h") paragraph(node, name == "h");
    else if (name == "list") list(node);
    else if (name == "table") table(node);
    else if (name == "section") blocks(node);
    else if (name == "table-of-content" || name.ends_with("-index")) contents(node);
    else if (name.starts_with("change")) change(node);
  }

  void contents(const pugi::xml_node& node) {
    const std::size_t before = out_.blocks();
    blocks(node.child("text:index-body"));
    out_.end();
    out_.exclude_from(before, "furniture:contents");
  }

  void paragraph(const pugi::xml_node& node, bool heading) {
    if (!joined_) {
      const int level = heading ? std::clamp(number_of(value_of(node, "text:outline-level"), 1), 1, 6) : 0;
      const bool item = !heading && !marker_.empty();
      const int depth = static_cast<int>(open_lists_.size());
      out_.begin(heading ? BlockKind::Heading
                 : item  ? BlockKind::ListItem
                         : BlockKind::Paragraph,
                 heading ? level
                 : item  ? depth
                         : 0,
                 std::exchange(marker_, {}));
    }
    inside_ = true;
    text(node);
    inside_ = false;
    if (in_row_) out_.put_space();
    else out_.end();
  }

  void list(const pugi::xml_node& node) {
    std::string style(value_of(node, "text:style-name"));
    if (style.empty() && !open_lists_.empty()) style = open_lists_.front();
    const bool goes_on = value_of(node, "text:continue-numbering") == "true" || !value_of(node, "text:continue-list").empty();
    if (open_lists_.empty() && !goes_on) counters_ = style + "#" + std::to_string(++lists_);
    open_lists_.push_back(style);
    const ListLevels& levels = list_styles_[style];
    for (const pugi::xml_node item : node.children()) {
      const std::string_view name = local_name(item);
      if (name != "list-item" && name != "list-header") continue;
      if (const auto start = value_of(item, "text:start-value"); !start.empty())
        numbering_.restart(counters_, open_lists_.size() - 1, number_of(start, 1));
      const bool has_own = item.child("text:p") || item.child("text:h");
      marker_ = name == "list-item" && has_own ? numbering_.next(counters_, levels, open_lists_.size() - 1) : std::string{};
      blocks(item);
      marker_.clear();
    }
    open_lists_.pop_back();
  }

  void table(const pugi::xml_node& node) {
    for (const pugi::xml_node row : node.children()) {
      const std::string_view name = local_name(row);
      if (name == "table-header-rows" || name == "table-row-group" || name == "table-rows") table(row);
      if (name != "table-row") continue;
      bool layout = false;
      for (const pugi::xml_node cell : row.children("table:table-cell"))
        layout = layout || cell.child("text:p").next_sibling("text:p") || cell.child("text:list") || cell.child("table:table");
      if (layout) {
        for (const pugi::xml_node cell : row.children("table:table-cell")) blocks(cell);
        continue;
      }
      out_.begin();
      for (const pugi::xml_node cell : row.children("table:table-cell")) {
        in_row_ = joined_ = true;
        blocks(cell);
        out_.put_space();
      }
      in_row_ = joined_ = false;
      out_.end();
    }
  }

  // --- text

  void text(const pugi::xml_node& parent) {
    for (const pugi::xml_node node : parent.children()) {
      const std::string_view name = local_name(node);
      if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata) {
        if (skipped_ == 0) out_.put(node.value());
      } else if (name == "s" || name == "tab" || name == "line-break") {
        out_.put_space();
      } else if (name == "note") {
        note_mark(node);
      } else if (name.starts_with("change")) {
        change(node);
      } else if (name == "span" || name == "a" || name == "ruby" || name == "ruby-base" || name == "meta" ||
                 name.find("-ref") != std::string_view::npos || name == "date" || name == "title") {
        text(node);
      }
    }
  }

  void note_mark(const pugi::xml_node& node) {
    if (skipped_ > 0) return;
    out_.put_aside("[" + std::string(node.child("text:note-citation").text().get()) + "]", "note-mark");
    notes_.push_back(node);
  }

  void read_note(const pugi::xml_node& note) {
    bool first = true;
    for (const pugi::xml_node node : note.child("text:note-body").children()) {
      out_.begin(BlockKind::Paragraph, 0, first ? "[" + std::string(note.child("text:note-citation").text().get()) + "]" : "");
      text(node);
      out_.end();
      first = false;
    }
  }

  // Inserted text stands between two marks; deleted text stands with the list of changes, and a mark tells where it was.
  void change(const pugi::xml_node& node) {
    if (!original()) return;
    const auto found = changes_.find(std::string(value_of(node, "text:change-id")));
    if (found == changes_.end()) return;
    const std::string_view name = local_name(node);
    if (found->second.insertion) {
      if (name == "change-start") ++skipped_;
      if (name == "change-end" && skipped_ > 0) --skipped_;
      return;
    }
    if (name != "change" || !restored_.insert(found->first).second) return;
    restore(found->second.content);
  }

  // Several deleted paragraphs were parted by ends of paragraphs that are gone.
  void restore(const pugi::xml_node& deletion) {
    bool first = true;
    for (const pugi::xml_node node : deletion.children()) {
      if (local_name(node) != "p" && local_name(node) != "h") continue;
      if (!first || !inside_)
        out_.begin(local_name(node) == "h" ? BlockKind::Heading : BlockKind::Paragraph, local_name(node) == "h");
      text(node);
      first = false;
    }
  }

  Document& document_;
  Archive& archive_;
  const ReadOptions& options_;
  Extraction out_;
  pugi::xml_document styles_, content_;
  std::map<std::string, ListLevels> list_styles_;
  std::map<std::string, Change> changes_;
  std::set<std::string> restored_;
  std::vector<std::string> open_lists_;
  std::vector<pugi::xml_node> notes_;
  Numbering numbering_;
  std::string counters_, marker_;
  std::size_t lists_ = 0;
  int skipped_ = 0;  // insertions around the present text
  bool joined_ = false, in_row_ = false, inside_ = false;
};

}  // namespace

void read_odt(Document& document, std::string_view bytes, const ReadOptions& options) {
  Archive archive(bytes, options, document.path);
  Reader(document, archive, options).run();
}

}  // namespace accordiff::read
