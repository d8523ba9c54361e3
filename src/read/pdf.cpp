// The text layer of a PDF, as pdftotext gives it: pages, blocks and lines with their places on the page. Lines are put together
// to paragraphs here, and what comes back at the top or foot of page after page is set apart.
#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "accordiff/error.hpp"
#include "read/extraction.hpp"
#include "read/paper.hpp"
#include "read/parts.hpp"
#include "read/process.hpp"
#include "read/xml.hpp"
#include "text/utf8.hpp"

namespace accordiff::read {
namespace {

double number(const pugi::xml_node& node, const char* name) { return node.attribute(name).as_double(); }

// One space for any white space (some makers of PDFs put line ends into words), one hyphen for the three that others write.
std::string tidy(std::string_view word) {
  std::string text;
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = text::next_char(word, at);
    const bool again = c == U'\u00AD' || (c == U'\u2010' && text.ends_with('-'));
    if (text::is_space(c) || c < 0x20) {
      if (!text.empty() && text.back() != ' ') text += ' ';
    } else if (!again) {
      text::append_char(text, c);
    }
  }
  while (text.ends_with(' ')) text.pop_back();
  return text;
}

PaperLine line_of(const pugi::xml_node& node, std::size_t page, std::size_t block) {
  PaperLine line{page, block, number(node, "xMin"), number(node, "xMax"), number(node, "yMin"), number(node, "yMax")};
  double right = 0;
  for (const pugi::xml_node word : node.children("word")) {
    const std::string text = tidy(word.text().get());
    if (text.empty()) continue;
    const double height = number(word, "yMax") - number(word, "yMin");
    const bool mark = !line.text.empty() && height < 0.8 * (line.bottom - line.top) &&
                      text.find_first_not_of("0123456789*,") == std::string::npos && number(word, "xMin") - right < 1.5;
    if (mark) {
      line.marks.emplace_back(line.text.size(), text);
    } else {
      if (!line.text.empty()) line.text += ' ';
      line.text += text;
    }
    right = number(word, "xMax");
  }
  return line;
}

Paper parse(const std::string& output, const ReadOptions& options, const std::string& path) {
  std::string_view xml_text = output;
  if (const std::size_t html = xml_text.find("<html"); html != std::string_view::npos) xml_text.remove_prefix(html);
  pugi::xml_document xml;
  parse_xml(xml, xml_text, options, path, "text");
  Paper paper;
  std::size_t blocks = 0;
  for (const pugi::xml_node page : xml.document_element().child("body").child("doc").children("page")) {
    paper.heights.push_back(number(page, "height"));
    for (const pugi::xml_node flow : page.children("flow"))
      for (const pugi::xml_node block : flow.children("block")) {
        ++blocks;
        for (const pugi::xml_node line : block.children("line"))
          if (PaperLine made = line_of(line, paper.heights.size() - 1, blocks); !made.text.empty())
            paper.lines.push_back(std::move(made));
      }
  }
  return paper;
}

}  // namespace

void read_pdf(Document& document, std::string_view bytes, const ReadOptions& options) {
  const Outcome outcome =
      run_process("pdftotext", {"-q", "-bbox-layout", "-enc", "UTF-8", "-", "-"}, bytes, options, document.path);
  if (outcome.status != 0)
    throw Error(ErrorKind::Input,
                outcome.status == 3 ? "is a PDF that forbids taking its text; ask for one that does not"
                                    : "is a PDF that pdftotext cannot read: it is broken or protected by a password",
                document.path);
  Paper paper = parse(outcome.out, options, document.path);
  if (paper.lines.empty())
    throw Error(ErrorKind::Input,
                "is a PDF without a text layer: its " + std::to_string(paper.heights.size()) +
                    " pages are pictures, as scanners make them; run text recognition (OCR) over it first",
                document.path);
  straighten(paper);
  write_paper(document, options, paper);
}

}  // namespace accordiff::read
