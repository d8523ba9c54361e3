// Word files: paragraphs with the numbers people see, tables, notes, and tracked changes taken as made or as never made.
#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "accordiff/error.hpp"
#include "read/archive.hpp"
#include "read/docx_styles.hpp"
#include "read/extraction.hpp"
#include "read/parts.hpp"
#include "read/xml.hpp"

namespace accordiff::read {
namespace {

class Reader {
 public:
  Reader(Document& document, Archive& archive, const ReadOptions& options)
      : document_(document), archive_(archive), options_(options), out_(document, options, "docx") {}

  void run() {
    pugi::xml_document body;
    if (!load(body, "word/document.xml"))
      throw Error(ErrorKind::Input, "is a broken Word file: it has no text; save it anew", document_.path);
    styles_ = read_styles(part("word/styles.xml"), part("word/numbering.xml"), options_, document_.path);
    blocks(body.document_element().child("w:body"));
    notes("word/footnotes.xml", "w:footnote");
    notes("word/endnotes.xml", "w:endnote");
    out_.end();
    if (changed_) out_.note_changes();
  }

 private:
  [[nodiscard]] bool original() const { return options_.revisions == Revisions::Original; }

  std::string part(const std::string& name) { return archive_.read(name).value_or(std::string{}); }

  bool load(pugi::xml_document& xml, const std::string& name) {
    const auto text = archive_.read(name);
    if (text) parse_xml(xml, *text, options_, document_.path, name);
    return text.has_value();
  }

  // --- blocks

  void blocks(const pugi::xml_node& parent) {
    for (const pugi::xml_node node : parent.children()) {
      const std::string_view name = local_name(node);
      if (name == "p") paragraph(node);
      else if (name == "tbl") table(node);
      else if (name == "sdt") content_control(node);
      else if (name == "ins" || name == "moveTo" || name == "del" || name == "moveFrom") revision(node, name, true);
      else if (name == "customXml" || name == "smartTag") blocks(node);
    }
  }

  // A table of contents repeats the headings.
  void content_control(const pugi::xml_node& node) {
    const std::string_view gallery = value_of(node.child("w:sdtPr").child("w:docPartObj").child("w:docPartGallery"), "w:val");
    const bool contents = gallery == "Table of Contents";
    contents_ += contents;
    blocks(node.child("w:sdtContent"));
    contents_ -= contents;
  }

  // True when the text inside is to be read.
  bool takes(std::string_view name) {
    changed_ = true;
    return (name == "ins" || name == "moveTo") != original();
  }

  void revision(const pugi::xml_node& node, std::string_view name, bool of_blocks) {
    if (!takes(name)) return;
    if (of_blocks) blocks(node);
    else runs(node);
  }

  void paragraph(const pugi::xml_node& node) {
    const pugi::xml_node properties = node.child("w:pPr");
    const ParagraphStyle style = styles_.style_of(properties);
    if (!joined_) {
      const bool has_text = holds_text(node);
      const std::string marker = has_text ? styles_.marker_of(style) : std::string{};
      const bool item = !marker.empty() && style.outline == 0;
      out_.begin(style.outline > 0                 ? BlockKind::Heading
                 : item && styles_.is_list(marker) ? BlockKind::ListItem
                                                   : BlockKind::Paragraph,
                 style.outline > 0                 ? style.outline
                 : item && styles_.is_list(marker) ? style.level + 1
                                                   : 0,
                 marker);
    }
    runs(node);
    joined_ = loses_its_end(properties);
    if (in_cell_) out_.put_space();
    else if (!joined_) end_block();
    for (const pugi::xml_node& box : std::exchange(boxes_, {})) blocks(box);
  }

  // A paragraph whose mark was deleted, or not yet inserted, goes on in the next.
  bool loses_its_end(const pugi::xml_node& properties) {
    const pugi::xml_node mark = properties.child("w:rPr");
    const bool inserted = mark.child("w:ins") || mark.child("w:moveTo"),
               deleted = mark.child("w:del") || mark.child("w:moveFrom");
    changed_ = changed_ || inserted || deleted;
    return original() ? inserted : deleted;
  }

  void end_block() {
    const std::size_t before = out_.blocks();
    out_.end();
    if (contents_ > 0) out_.exclude_from(before, "furniture:contents");
  }

  [[nodiscard]] bool holds_text(const pugi::xml_node& node) const {
    for (const pugi::xml_node child : node.children()) {
      const std::string_view name = local_name(child);
      if (name == "t" && *child.text().get()) return true;
      if (name == "delText" && original() && *child.text().get()) return true;
      if (((name == "ins" || name == "moveTo") && original()) || ((name == "del" || name == "moveFrom") && !original())) continue;
      if (name != "pPr" && holds_text(child)) return true;
    }
    return false;
  }

  // --- text

  void runs(const pugi::xml_node& parent) {
    for (const pugi::xml_node node : parent.children()) {
      const std::string_view name = local_name(node);
      if (name == "r") run(node);
      else if (name == "ins" || name == "moveTo" || name == "del" || name == "moveFrom") revision(node, name, false);
      else if (name == "hyperlink" || name == "smartTag" || name == "fldSimple" || name == "customXml" || name == "dir" ||
               name == "bdo")
        runs(node);
      else if (name == "sdt") runs(node.child("w:sdtContent"));
    }
  }

  void run(const pugi::xml_node& node) {
    if (is_on(node.child("w:rPr").child("w:vanish"))) return;
    const bool high = value_of(node.child("w:rPr").child("w:vertAlign"), "w:val") == "superscript";
    for (const pugi::xml_node child : node.children()) piece(child, high);
  }

  static bool is_on(const pugi::xml_node& property) {
    const std::string_view value = value_of(property, "w:val");
    return property && value != "0" && value != "false" && value != "off";
  }

  void piece(const pugi::xml_node& node, bool high) {
    const std::string_view name = local_name(node);
    if (name == "t" || name == "delText") {
      const std::string_view text = node.text().get();
      if (!high || !out_.put_note_mark(text)) out_.put(text);
    } else if (name == "tab" || name == "br" || name == "cr" || name == "ptab") {
      out_.put_space();
    } else if (name == "noBreakHyphen") {
      out_.put("\u2011");
    } else if (name == "footnoteReference" || name == "endnoteReference") {
      out_.put_aside("[" + std::string(value_of(node, "w:id")) + "]", "note-mark");
      cited_.insert(std::string(name.substr(0, 1)) + std::string(value_of(node, "w:id")));
    } else if (name == "AlternateContent") {
      const pugi::xml_node choice = node.child("mc:Choice");
      for (const pugi::xml_node child : (choice ? choice : node.child("mc:Fallback")).children()) piece(child, high);
    } else if (name == "drawing" || name == "pict" || name == "object") {
      find_boxes(node);
    }
  }

  // Text boxes are read behind the paragraph they hang on.
  void find_boxes(const pugi::xml_node& node) {
    for (const pugi::xml_node child : node.children()) {
      if (local_name(child) == "txbxContent") boxes_.push_back(child);
      else find_boxes(child);
    }
  }

  // --- tables: a row a line, unless its cells hold several paragraphs

  void table(const pugi::xml_node& node) {
    for (const pugi::xml_node row : node.children()) {
      if (local_name(row) == "sdt") table(row.child("w:sdtContent"));
      if (local_name(row) != "tr") continue;
      const pugi::xml_node properties = row.child("w:trPr");
      const bool inserted = properties.child("w:ins"), deleted = properties.child("w:del");
      changed_ = changed_ || inserted || deleted;
      if (original() ? inserted : deleted) continue;
      if (is_layout(row)) {
        for (const pugi::xml_node cell : row.children("w:tc")) blocks(cell);
        continue;
      }
      out_.begin();
      in_cell_ = joined_ = true;
      for (const pugi::xml_node cell : row.children("w:tc")) {
        joined_ = true;
        for (const pugi::xml_node paragraph_node : cell.children("w:p")) paragraph(paragraph_node), joined_ = true;
        out_.put_space();
      }
      in_cell_ = joined_ = false;
      end_block();
    }
  }

  [[nodiscard]] bool is_layout(const pugi::xml_node& row) const {
    return std::ranges::any_of(row.children("w:tc"), [&](const pugi::xml_node& cell) {
      std::size_t paragraphs = 0;
      for (const pugi::xml_node child : cell.children("w:p")) paragraphs += holds_text(child);
      return paragraphs > 1 || cell.child("w:tbl");
    });
  }

  // --- notes, behind the text

  void notes(const std::string& name, const char* element) {
    pugi::xml_document xml;
    if (!load(xml, name)) return;
    for (const pugi::xml_node note : xml.document_element().children(element)) {
      const std::string id(value_of(note, "w:id"));
      if (!cited_.contains(std::string(element + 2, 1) + id)) continue;
      bool first = true;
      for (const pugi::xml_node paragraph_node : note.children("w:p")) {
        out_.begin(BlockKind::Paragraph, 0, first ? "[" + id + "]" : std::string{});
        runs(paragraph_node);
        end_block();
        first = false;
      }
    }
  }

  Document& document_;
  Archive& archive_;
  const ReadOptions& options_;
  Extraction out_;
  DocxStyles styles_;
  std::vector<pugi::xml_node> boxes_;
  std::set<std::string> cited_;
  int contents_ = 0;  // tables of contents around the present block
  bool joined_ = false, in_cell_ = false, changed_ = false;
};

}  // namespace

void read_docx(Document& document, std::string_view bytes, const ReadOptions& options) {
  Archive archive(bytes, options, document.path);
  Reader(document, archive, options).run();
}

}  // namespace accordiff::read
