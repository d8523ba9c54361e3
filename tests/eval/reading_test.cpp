// How well statements are found in what people have: pages with a marked body, pages and texts of one declaration in many
// languages, copies on several sites. Only where that material is; see tests/support/shared.hpp.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <map>
#include <sstream>

#include "accordiff/compare.hpp"
#include "accordiff/error.hpp"
#include "accordiff/read.hpp"
#include "program.hpp"
#include "shared.hpp"

namespace accordiff::test {
namespace {

namespace fs = std::filesystem;

fs::path statements() { return support::shared() / "statements"; }

std::vector<fs::path> files(const fs::path& folder, const std::string& ending) {
  std::vector<fs::path> found;
  for (const auto& entry : fs::directory_iterator(folder))
    if (entry.path().string().ends_with(ending)) found.push_back(entry.path());
  std::ranges::sort(found);
  return found;
}

using Bag = std::map<std::string, std::size_t>;

void add_words(Bag& bag, const std::string& text) {
  std::string word;
  for (const char c : text + " ") {
    const auto byte = static_cast<unsigned char>(c);
    if (std::isalnum(byte) || byte >= 0x80) word += static_cast<char>(std::tolower(byte));
    else if (!word.empty()) ++bag[std::exchange(word, {})];
  }
}

std::size_t size(const Bag& bag) {
  std::size_t sum = 0;
  for (const auto& [word, count] : bag) sum += count;
  return sum;
}

// Shares of the body's words kept, and of the kept words that are foreign to it. The title is no part of the body.
std::pair<double, double> score(const fs::path& page, const fs::path& body) {
  Bag kept, wanted, common;
  for (const Block& block : read_document(page.string()).blocks)
    if (block.kind != BlockKind::Title) add_words(kept, block.text);
  add_words(wanted, support::slurp(body));
  for (const auto& [word, count] : wanted)
    if (const auto found = kept.find(word); found != kept.end()) common[word] = std::min(count, found->second);
  const auto both = static_cast<double>(size(common));
  return {both / static_cast<double>(size(wanted)), 1 - both / static_cast<double>(size(kept))};
}

void expect_bodies(const std::string& folder, const std::string& ending, double recall, double foreign) {
  if (!fs::exists(statements() / folder)) GTEST_SKIP() << "no " << folder << " here";
  double least = 1, most = 0;
  for (const fs::path& page : files(statements() / folder, ending)) {
    const auto [kept, other] = score(page, statements() / "rba" / (page.filename().string().substr(0, 10) + ".txt"));
    EXPECT_GE(kept, recall) << page;
    EXPECT_LE(other, foreign) << page;
    least = std::min(least, kept);
    most = std::max(most, other);
  }
  std::cout << folder << ": words kept >= " << least << ", foreign <= " << most << '\n';
}

TEST(Reading, BodiesOfPages) { expect_bodies("rba/originals", ".html", 0.995, 0.005); }
TEST(Reading, BodiesOfPagesPrintedAsText) { expect_bodies("rba/pages", ".txt", 0.99, 0.01); }

TEST(Reading, BodiesOfSavedTexts) {
  const fs::path folder = statements() / "china-recognition";
  if (!fs::exists(folder)) GTEST_SKIP() << "no china-recognition here";
  std::istringstream gold(support::slurp(folder / "BODY-GOLD.tsv"));
  std::size_t found = 0, missed = 0, foreign = 0;
  std::string row;
  std::getline(gold, row);
  while (std::getline(gold, row)) {
    std::istringstream cells(row);
    std::string name;
    std::size_t first = 0, last = 0, number = 0;
    cells >> name >> first >> last;
    const Document document = read_document((folder / name).string());
    // Titles and datelines belong to the statement, though they are no clauses of its body.
    std::vector<bool> body(document.text.size(), false), meta = body;
    for (const Block& block : document.blocks)
      for (const auto place : block.places) (block.kind == BlockKind::Title ? meta : body)[place] = true;
    for (const Exclusion& excluded : document.excluded)
      if (excluded.reason == "dateline") std::fill(meta.begin() + excluded.place.begin, meta.begin() + excluded.place.end, true);
    for (std::size_t at = 0; at < document.text.size();) {
      const std::size_t end = std::min(document.text.find('\n', at), document.text.size());
      ++number;
      const bool inside = first <= number && number <= last;
      const auto any = [&](const std::vector<bool>& marks) {
        return std::any_of(marks.begin() + static_cast<std::ptrdiff_t>(at), marks.begin() + static_cast<std::ptrdiff_t>(end),
                           [](bool mark) { return mark; });
      };
      const bool blank =
          document.text.substr(at, end - at).find_first_not_of(" \t\r|\xE3\x80\xC2\xA0\x8B\xE2") == std::string::npos;
      if (!blank && inside) (any(body) || any(meta) ? found : missed) += 1;
      if (!blank && !inside && any(body)) ++foreign;
      at = end + 1;
    }
  }
  const double recall = static_cast<double>(found) / static_cast<double>(found + missed);
  const double precision = static_cast<double>(found) / static_cast<double>(found + foreign);
  std::cout << "china-recognition: recall " << recall << ", precision " << precision << '\n';
  EXPECT_GE(recall, 0.99);
  EXPECT_GE(precision, 0.97);
}

Summary compared(const fs::path& before, const fs::path& after) {
  return compare({read_document(before.string()), read_document(after.string())}).summary;
}

TEST(Reading, PagesAndTextsInFourteenLanguagesAreTheSame) {
  const fs::path folder = statements() / "udhr";
  if (!fs::exists(folder)) GTEST_SKIP() << "no udhr here";
  for (const fs::path& page : files(folder / "originals", ".html")) {
    const Summary summary = compared(page, folder / ("1948-12-10-" + page.stem().string() + ".txt"));
    EXPECT_EQ(summary.added + summary.removed + summary.reworded + summary.moved, 0U) << page;
  }
}

// Successive extractions of the resolutions of one session: in the first with heads, numbers and notes of pages, later without.
// Differences that are in the texts: extractions that ran the head of a page, a note or the closing line into a sentence, or put
// pages in another order.
TEST(Reading, ExtractionsOfOneResolution) {
  const fs::path folder = statements() / "unga-80" / "extractions";
  if (!fs::exists(folder)) GTEST_SKIP() << "no unga-80 here";
  const std::map<std::string, std::size_t> known{{"v1.1.0/A_RES_80_3", 1},  {"v1.2.0/A_RES_80_18", 1}, {"v1.2.0/A_RES_80_22", 3},
                                                 {"v1.2.0/A_RES_80_23", 4}, {"v1.2.0/A_RES_80_3", 1},  {"v1.2.0/A_RES_80_32", 1},
                                                 {"v1.2.0/A_RES_80_35", 1}, {"v1.2.0/A_RES_80_5", 2},  {"v1.2.0/A_RES_80_6", 2},
                                                 {"v1.2.0/A_RES_80_9", 7}};
  const std::vector<std::string> versions{"v1.0.0", "v1.1.0", "v1.2.0"};
  for (std::size_t k = 1; k < versions.size(); ++k)
    for (const fs::path& earlier : files(folder / versions[k - 1], ".txt")) {
      const std::string name = versions[k] + "/" + earlier.stem().string();
      if (!fs::exists(folder / (name + ".txt"))) continue;
      const Summary summary = compared(earlier, folder / (name + ".txt"));
      const auto found = known.find(name);
      EXPECT_LE(summary.added + summary.removed + summary.reworded, found == known.end() ? 0 : found->second) << name;
    }
}

TEST(Reading, PagesOfMinistries) {
  const fs::path folder = statements() / "mfa-pages-original";
  if (!fs::exists(folder)) GTEST_SKIP() << "no mfa-pages-original here";
  const Summary copies = compared(folder / "cf70e7349e4f19db.html", folder / "dad9272a52869cef.html");
  EXPECT_EQ(copies.added + copies.removed + copies.reworded, 0U);
  EXPECT_THROW((void)read_document((folder / "resolution_jun09_1995.pdf").string()), Error);
  const std::map<std::string, std::size_t> blocks{
      {"uae-500.html", 5}, {"bf7e69d3fec2c5f0.html", 8}, {"f179725988c80350.html", 12}, {"b7b71aff55bfca76.html", 10}};
  for (const auto& [name, most] : blocks) EXPECT_LE(read_document((folder / name).string()).blocks.size(), most) << name;
}

TEST(Reading, TraditionalAndSimplifiedCharactersOfOneText) {
  const fs::path folder = statements() / "china-recognition";
  if (!fs::exists(folder)) GTEST_SKIP() << "no china-recognition here";
  const Summary summary = compared(folder / "1972-03-13-uk-zh.txt", folder / "1972-03-13-uk-zh-hant.txt");
  EXPECT_EQ(summary.added + summary.removed + summary.reworded, 0U);
  EXPECT_GT(summary.editorial, 3U);
}

}  // namespace
}  // namespace accordiff::test
