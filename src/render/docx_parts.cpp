// Content types, relationships and styles.
#include "render/docx_parts.hpp"

#include <array>
#include <string_view>

namespace accordiff::renderers {
namespace {

constexpr std::string_view head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr std::string_view word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
constexpr std::string_view office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

// Parts beside the document, which is related to each.
constexpr std::array<std::string_view, 4> beside{"styles", "comments", "footer", "settings"};

std::string content_types() {
  std::string text(head);
  text +=
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
      "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      "<Default Extension=\"xml\" ContentType=\"application/xml\"/>";
  const auto add = [&](std::string_view part, std::string_view type) {
    text.append("<Override PartName=\"/word/").append(part).append(".xml\" ContentType=\"").append(word).append(type);
    text += "+xml\"/>";
  };
  add("document", "document.main");
  for (const std::string_view part : beside) add(part, part);
  return text + "</Types>";
}

std::string relationships(std::string_view inside) {
  return std::string(head) + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" +
         std::string(inside) + "</Relationships>";
}

std::string relationship(std::string_view id, std::string_view type, std::string_view target) {
  std::string text("<Relationship Id=\"");
  text.append(id).append("\" Type=\"").append(office).append(type).append("\" Target=\"").append(target).append("\"/>");
  return text;
}

std::string relations_of_document() {
  std::string inside;
  for (const std::string_view part : beside) inside += relationship(part, part, std::string(part) + ".xml");
  return relationships(inside);
}

constexpr std::string_view styles = R"(<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:docDefaults>
<w:rPrDefault><w:rPr>
 <w:rFonts w:ascii="Cambria" w:hAnsi="Cambria" w:eastAsia="SimSun" w:cs="Times New Roman"/><w:sz w:val="22"/>
 <w:szCs w:val="22"/></w:rPr></w:rPrDefault>
<w:pPrDefault><w:pPr><w:spacing w:after="140" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault>
</w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:pPr>
 <w:keepNext/><w:spacing w:after="240"/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="34"/><w:szCs w:val="34"/>
 </w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr>
 <w:keepNext/><w:spacing w:before="240" w:after="100"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:bCs/>
 <w:sz w:val="26"/><w:szCs w:val="26"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Item"><w:name w:val="List Paragraph"/><w:basedOn w:val="Normal"/>
 <w:pPr><w:tabs><w:tab w:val="left" w:pos="567"/></w:tabs><w:ind w:left="567" w:hanging="567"/></w:pPr>
 </w:style>
<w:style w:type="paragraph" w:styleId="Cell"><w:name w:val="Cell"/><w:basedOn w:val="Normal"/><w:pPr>
 <w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="19"/>
 <w:szCs w:val="19"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Small"><w:name w:val="Small"/><w:basedOn w:val="Normal"/><w:pPr>
 <w:spacing w:after="60" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:color w:val="595959"/>
 <w:sz w:val="17"/><w:szCs w:val="17"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="CommentText"><w:name w:val="annotation text"/>
 <w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="40" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr>
 <w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/><w:basedOn w:val="Small"/></w:style>
<w:style w:type="character" w:styleId="CommentReference"><w:name w:val="annotation reference"/><w:rPr>
 <w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr></w:style>
</w:styles>)";

constexpr std::string_view settings = R"(<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:compat>
 <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>
 </w:compat>
</w:settings>)";

}  // namespace

std::vector<std::pair<std::string, std::string>> files_of(const DocxParts& parts) {
  return {{"[Content_Types].xml", content_types()},
          {"_rels/.rels", relationships(relationship("document", "officeDocument", "word/document.xml"))},
          {"word/document.xml", parts.document},
          {"word/_rels/document.xml.rels", relations_of_document()},
          {"word/styles.xml", std::string(head).append(styles)},
          {"word/settings.xml", std::string(head).append(settings)},
          {"word/comments.xml", parts.comments},
          {"word/footer.xml", parts.footer}};
}

}  // namespace accordiff::renderers
