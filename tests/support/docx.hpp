// Makes Word files for tests: whole enough for an office program to open them.
#pragma once

#include <string>

#include "zip.hpp"

namespace accordiff::support {

inline std::string run(const std::string& text) { return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>"; }

inline std::string paragraph(const std::string& inside, const std::string& properties = "") {
  return "<w:p>" + (properties.empty() ? "" : "<w:pPr>" + properties + "</w:pPr>") + inside + "</w:p>";
}

// Properties of a paragraph of the list: level 0 counts "1.", "2.", level 1 "(a)", "(b)".
inline std::string item(int level) {
  return "<w:numPr><w:ilvl w:val='" + std::to_string(level) + "'/><w:numId w:val='7'/></w:numPr>";
}

inline const std::string author = " w:id='1' w:author='x' w:date='2024-01-01T00:00:00Z'";
inline std::string inserted(const std::string& runs) { return "<w:ins" + author + ">" + runs + "</w:ins>"; }
inline std::string deleted(const std::string& text) {
  return "<w:del" + author + "><w:r><w:delText xml:space='preserve'>" + text + "</w:delText></w:r></w:del>";
}
// Properties of a paragraph whose end was deleted or inserted.
inline std::string mark_deleted() { return "<w:rPr><w:del" + author + "/></w:rPr>"; }
inline std::string mark_inserted() { return "<w:rPr><w:ins" + author + "/></w:rPr>"; }

inline std::string row(const std::string& one, const std::string& two) {
  return "<w:tr><w:tc><w:tcPr/>" + paragraph(run(one)) + "</w:tc><w:tc><w:tcPr/>" + paragraph(run(two)) + "</w:tc></w:tr>";
}
inline std::string table(const std::string& rows) {
  return "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w='3000'/><w:gridCol w:w='3000'/></w:tblGrid>" + rows + "</w:tbl>";
}

// `body`: paragraphs and tables; `notes`: elements w:footnote. The style H1 is a heading.
inline std::string docx(const std::string& body, const std::string& notes = "") {
  const std::string head = "<?xml version='1.0' encoding='UTF-8'?>", open = "http://schemas.openxmlformats.org/",
                    type = "application/vnd.openxmlformats-officedocument.wordprocessingml.",
                    space = " xmlns:w='" + open + "wordprocessingml/2006/main'";
  std::string types, links;
  for (const std::string part : {"styles", "numbering", "footnotes"}) {
    types += "<Override PartName='/word/" + part + ".xml' ContentType='" + type + part + "+xml'/>";
    links += "<Relationship Id='" + part + "' Type='" + open + "officeDocument/2006/relationships/" + part + "' Target='" + part +
             ".xml'/>";
  }
  const auto relations = [&](const std::string& inside) {
    return head + "<Relationships xmlns='" + open + "package/2006/relationships'>" + inside + "</Relationships>";
  };
  return zip(
      {{"[Content_Types].xml",
        head + "<Types xmlns='" + open + "package/2006/content-types'><Default Extension='rels' ContentType='application/vnd." +
            "openxmlformats-package.relationships+xml'/><Default Extension='xml' ContentType='application/xml'/>" +
            "<Override PartName='/word/document.xml' ContentType='" + type + "document.main+xml'/>" + types + "</Types>"},
       {"_rels/.rels", relations("<Relationship Id='main' Type='" + open +
                                 "officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/>")},
       {"word/_rels/document.xml.rels", relations(links)},
       {"word/document.xml", head + "<w:document" + space + "><w:body>" + body + "</w:body></w:document>"},
       {"word/styles.xml", head + "<w:styles" + space +
                               "><w:style w:type='paragraph' w:styleId='H1'><w:name w:val='heading 1'/><w:pPr>" +
                               "<w:outlineLvl w:val='0'/></w:pPr></w:style></w:styles>"},
       {"word/numbering.xml",
        head + "<w:numbering" + space + "><w:abstractNum w:abstractNumId='1'><w:multiLevelType w:val='multilevel'/>" +
            "<w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl>" +
            "<w:lvl w:ilvl='1'><w:start w:val='1'/><w:numFmt w:val='lowerLetter'/><w:lvlText w:val='(%2)'/></w:lvl>" +
            "</w:abstractNum><w:num w:numId='7'><w:abstractNumId w:val='1'/></w:num></w:numbering>"},
       {"word/footnotes.xml", head + "<w:footnotes" + space + ">" + notes + "</w:footnotes>"}});
}

}  // namespace accordiff::support
