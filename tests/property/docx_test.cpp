// Word files with tracked changes: as our own reader takes them, accepted they are the later statement, rejected the earlier one;
// and their parts fit together.
#include <gmock/gmock.h>

#include <map>
#include <pugixml.hpp>
#include <set>

#include "accordiff/compare.hpp"
#include "accordiff/read.hpp"
#include "accordiff/render.hpp"
#include "read/archive.hpp"
#include "texts.hpp"

namespace accordiff::property {
namespace {

constexpr unsigned edits = 4;

// The paragraphs with their markers; of white space nothing, for which readers have rules of their own.
std::vector<std::string> paragraphs_of(const Statement& statement) {
  std::vector<std::string> paragraphs;
  std::uint32_t last = 0;
  for (const Clause& clause : statement.clauses) {
    if (paragraphs.empty() || clause.paragraph != last) paragraphs.emplace_back();
    last = clause.paragraph;
    paragraphs.back() += clause.marker + clause.text;
  }
  for (std::string& paragraph : paragraphs) std::erase(paragraph, ' ');
  return paragraphs;
}

std::vector<std::string> paragraphs_of(const pugi::xml_node& body, bool accepted) {
  const std::set<std::string> gone =
      accepted ? std::set<std::string>{"w:del", "w:moveFrom"} : std::set<std::string>{"w:ins", "w:moveTo"};
  std::vector<std::string> paragraphs;
  std::string open;
  const auto take = [&](const auto& self, const pugi::xml_node& node) -> void {
    for (const pugi::xml_node child : node.children()) {
      const std::string name = child.name();
      if (gone.contains(name) || name == "w:pPr") continue;
      if (name == "w:t" || name == "w:delText") open += child.text().get();
      else self(self, child);
    }
  };
  for (const pugi::xml_node paragraph : body.children("w:p")) {
    take(take, paragraph);
    bool ends = true;
    for (const pugi::xml_node sign : paragraph.child("w:pPr").child("w:rPr").children())
      ends = ends && !gone.contains(sign.name());
    if (ends) paragraphs.push_back(std::exchange(open, {}));
  }
  EXPECT_EQ(open, "") << "the last paragraph has no end";
  for (std::string& paragraph : paragraphs) std::erase(paragraph, ' ');
  return paragraphs;
}

// The parts of a file, parsed.
class Parts {
 public:
  explicit Parts(std::string bytes) : bytes_(std::move(bytes)), archive_(bytes_, options_, "redline.docx") {}

  const pugi::xml_document& operator[](const std::string& name) {
    const auto [place, fresh] = parsed_.try_emplace(name);
    const std::string text = fresh ? archive_.read(name).value_or("") : "";
    const bool parsed = !fresh || place->second.load_string(text.c_str());
    EXPECT_TRUE(parsed) << name << " is missing or not well-formed";
    return place->second;
  }

  [[nodiscard]] bool holds(const std::string& name) const { return archive_.holds(name); }

 private:
  std::string bytes_;
  ReadOptions options_;
  read::Archive archive_;
  std::map<std::string, pugi::xml_document> parsed_;
};

std::set<std::string> values_of(const pugi::xml_node& root, const char* path, const char* attribute) {
  std::set<std::string> values;
  for (const pugi::xpath_node& found : root.select_nodes(path)) values.insert(found.node().attribute(attribute).value());
  return values;
}

void expect_whole(Parts& parts) {
  for (const pugi::xml_node type : parts["[Content_Types].xml"].document_element().children("Override"))
    EXPECT_TRUE(parts.holds(std::string(type.attribute("PartName").value()).substr(1)));
  std::set<std::string> relations;
  for (const pugi::xml_node relation : parts["word/_rels/document.xml.rels"].document_element().children()) {
    EXPECT_TRUE(relations.insert(relation.attribute("Id").value()).second);
    EXPECT_TRUE(parts.holds(std::string("word/") + relation.attribute("Target").value()));
  }
  const pugi::xml_node document = parts["word/document.xml"].document_element();
  EXPECT_TRUE(relations.contains(document.select_node("//w:footerReference").node().attribute("r:id").value()));

  // Each change and comment has a number of its own; the ends of ranges and the marks of comments repeat one.
  std::set<std::string> ids;
  const pugi::xml_node comments = parts["word/comments.xml"].document_element();
  for (const pugi::xml_node& root : {document, comments})
    for (const pugi::xpath_node& found : root.select_nodes("//*[@w:author]")) {
      EXPECT_TRUE(ids.insert(found.node().attribute("w:id").value()).second) << found.node().attribute("w:id").value();
      EXPECT_STRNE(found.node().attribute("w:date").value(), "");
    }
  const auto remarks = values_of(comments, "//w:comment", "w:id");
  for (const char* mark : {"//w:commentRangeStart", "//w:commentRangeEnd", "//w:commentReference"})
    EXPECT_EQ(values_of(document, mark, "w:id"), remarks) << mark;
  EXPECT_EQ(values_of(document, "//w:moveFromRangeStart", "w:name"), values_of(document, "//w:moveToRangeStart", "w:name"));
  EXPECT_EQ(values_of(document, "//w:moveFromRangeStart", "w:id"), values_of(document, "//w:moveFromRangeEnd", "w:id"));
  EXPECT_EQ(values_of(document, "//w:moveToRangeStart", "w:id"), values_of(document, "//w:moveToRangeEnd", "w:id"));
  const auto styles = values_of(parts["word/styles.xml"].document_element(), "//w:style", "w:styleId");
  for (const std::string& style : values_of(document, "//w:pStyle", "w:val")) EXPECT_TRUE(styles.contains(style)) << style;
}

TEST(TrackedChanges, AcceptedGiveTheLaterStatementAndRejectedTheEarlierOne) {
  std::size_t moves = 0;
  for (const Pair& pair : pairs(edits)) {
    SCOPED_TRACE(pair.before.name + " -> " + pair.after.name);
    const Report report = compare_texts(pair.before, pair.after);
    Parts parts(render(report, {.format = OutputFormat::Docx}));
    const pugi::xml_node body = parts["word/document.xml"].document_element().child("w:body");
    EXPECT_EQ(paragraphs_of(body, true), paragraphs_of(report.statements[1]));
    EXPECT_EQ(paragraphs_of(body, false), paragraphs_of(report.statements[0]));
    expect_whole(parts);
    moves += body.select_nodes("//w:moveTo").size();
  }
  EXPECT_GT(moves, 10U) << "moves were hardly tried";
}

TEST(TrackedChanges, AreReadBackByOurOwnReader) {
  for (const Pair& pair : samples()) {
    const Report report = compare_texts(pair.before, pair.after);
    const std::string bytes = render(report, {.format = OutputFormat::Docx});
    for (const bool final_text : {true, false}) {
      const Document read = read_bytes(bytes, "redline.docx", {.revisions = final_text ? Revisions::Final : Revisions::Original});
      std::string words, wanted;
      for (const Block& block : read.blocks) words += block.marker + block.text;
      for (const std::string& paragraph : paragraphs_of(report.statements[final_text ? 1 : 0])) wanted += paragraph;
      std::erase(words, ' ');
      EXPECT_EQ(words, wanted) << pair.before.name;
    }
  }
}

TEST(TableOfChanges, HasARowForEachChange) {
  for (const Pair& pair : samples()) {
    const Report report = compare_texts(pair.before, pair.after);
    Parts parts(render(report, {.format = OutputFormat::Docx, .layout = Layout::Side}));
    std::size_t changes = 1;  // the row of headings
    for (const Link& link : report.alignments[0].links)
      changes += link.status == Status::Reworded || link.status == Status::Added || link.status == Status::Removed ||
                 link.moved || (link.status == Status::Same && (link.split || link.merged));
    const pugi::xml_node body = parts["word/document.xml"].document_element().child("w:body");
    EXPECT_EQ(body.select_nodes("//w:tr").size(), changes) << pair.before.name;
    expect_whole(parts);
  }
}

TEST(WordFiles, HoldAHostileStatementAsText) {
  const Text before{"a.txt", "They met <w:p> & ]]> \"here\".\n\nThey will \x1b[31m meet <!-- again -->.\n"};
  const Text after{"b.txt", "They met <w:p> & ]]> \"there\".\n\nThey may \x1b[31m meet <!-- again -->.\n"};
  const Report report = compare_texts(before, after);
  for (const Layout layout : {Layout::Inline, Layout::Side}) {
    Parts parts(render(report, {.format = OutputFormat::Docx, .layout = layout, .author = "O'Hara <\"&\">"}));
    expect_whole(parts);
  }
}

TEST(WordFiles, HaveTheSameBytesForTheSameInput) {
  const Pair pair = samples().front();
  const Report report = compare_texts(pair.before, pair.after);
  const RenderOptions options{.format = OutputFormat::Docx};
  EXPECT_EQ(render(report, options), render(report, options));
}

}  // namespace
}  // namespace accordiff::property
