// PDFs, by the program pdftotext.
#include <gmock/gmock.h>

#include <cstdlib>

#include "accordiff/error.hpp"
#include "accordiff/read.hpp"

namespace accordiff::read {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

std::string pdf(const std::string& content) {
  return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 "
         "obj<</Type/Page"
         "/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj\n4 0 obj<</Length " +
         std::to_string(content.size()) + ">>stream\n" + content +
         "\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont"
         "/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
}

bool has_pdftotext() { return std::system("command -v pdftotext >/dev/null 2>&1") == 0; }

TEST(Pdf, GivesItsTextAndPages) {
  if (!has_pdftotext()) GTEST_SKIP() << "no pdftotext here";
  const Document document = read_bytes(pdf("BT /F 12 Tf 50 700 Td (The two sides agreed to open two ports.) Tj ET"), "a.pdf");
  ASSERT_EQ(document.blocks.size(), 1U);
  EXPECT_EQ(document.blocks.front().text, "The two sides agreed to open two ports.");
  EXPECT_THAT(document.pages, ElementsAre(0U));
}

TEST(Pdf, WithoutTextIsSaidToBeAScan) {
  if (!has_pdftotext()) GTEST_SKIP() << "no pdftotext here";
  try {
    (void)read_bytes(pdf("0 0 100 100 re f"), "a.pdf");
    FAIL();
  } catch (const Error& error) {
    EXPECT_THAT(error.what(), HasSubstr("without a text layer"));
  }
}

}  // namespace
}  // namespace accordiff::read
