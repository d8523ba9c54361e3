// Nothing of a file is lost: every byte is in a clause, in an exclusion, or white space; and places are exact.
#include <gmock/gmock.h>

#include "accordiff/compare.hpp"
#include "texts.hpp"

namespace accordiff::property {
namespace {

// White space of UTF-8 that a byte test can see: ASCII, and the lead bytes of U+00A0 and of U+2000 to U+3000 as wholes.
std::vector<bool> white(const std::string& bytes) {
  std::vector<bool> is(bytes.size());
  const auto mark = [&](std::string_view space) {
    for (std::size_t at = 0; (at = bytes.find(space, at)) != std::string::npos; at += space.size())
      std::fill_n(is.begin() + static_cast<std::ptrdiff_t>(at), space.size(), true);
  };
  for (const char* space : {" ", "\n", "\r", "\t", "\u00a0", "\u2009", "\u202f", "\u3000", "\xef\xbb\xbf"}) mark(space);
  return is;
}

std::string without_white(const std::string& bytes) {
  const std::vector<bool> is = white(bytes);
  std::string out;
  for (std::size_t k = 0; k < bytes.size(); ++k)
    if (!is[k]) out += bytes[k];
  return out;
}

std::vector<Text> texts() {
  std::vector<Text> all = invented();
  for (const Pair& pair : pairs(3)) all.push_back(pair.after);
  const std::size_t plain = all.size();
  for (const Typography& change : typographies())
    for (std::size_t k = 0; k < plain; k += 3)
      if (!change.plain_only || !all[k].name.ends_with(".md")) all.push_back({all[k].name, change.apply(all[k].bytes)});
  return all;
}

TEST(Coverage, EveryByteIsInAClauseOrExcluded) {
  for (const Text& text : texts()) {
    const Statement statement = compare_texts(text, text).statements[0];
    std::vector<bool> covered = white(text.bytes);
    const auto cover = [&](Span span) {
      ASSERT_LE(span.begin, span.end);
      ASSERT_LE(span.end, text.bytes.size());
      std::fill_n(covered.begin() + static_cast<std::ptrdiff_t>(span.begin), span.size(), true);
    };
    for (const Clause& clause : statement.clauses) cover(clause.source);
    for (const Exclusion& exclusion : statement.excluded) {
      cover(exclusion.place);
      EXPECT_FALSE(exclusion.reason.empty());
    }
    const auto lost = static_cast<std::size_t>(std::find(covered.begin(), covered.end(), false) - covered.begin());
    EXPECT_EQ(lost, text.bytes.size()) << text.name << " loses \"" << text.bytes.substr(std::min(lost, text.bytes.size()), 40)
                                       << "\"";
  }
}

TEST(Coverage, ClausesStandInOrderWithoutOverlap) {
  for (const Text& text : texts()) {
    const Statement statement = compare_texts(text, text).statements[0];
    std::uint32_t end = 0;
    for (const Clause& clause : statement.clauses) {
      EXPECT_LE(end, clause.source.begin) << text.name << ": " << clause.text;
      end = clause.source.end;
    }
  }
}

// In plain text, what stands at a clause's place is the clause, but for white space, and for what is excluded inside it.
TEST(Coverage, PlacesOfClausesAreExact) {
  for (const Text& text : invented()) {
    if (text.name.ends_with(".md")) continue;
    const Statement statement = compare_texts(text, text).statements[0];
    for (const Clause& clause : statement.clauses) {
      const std::string there = text.bytes.substr(clause.source.begin, clause.source.size());
      const bool whole = std::none_of(statement.excluded.begin(), statement.excluded.end(), [&](const Exclusion& exclusion) {
        return exclusion.place.begin < clause.source.end && clause.source.begin < exclusion.place.end;
      });
      if (whole) {
        EXPECT_EQ(without_white(there), without_white(clause.text)) << text.name;
      }
      const auto lines = std::count(text.bytes.begin(), text.bytes.begin() + clause.source.begin, '\n');
      EXPECT_EQ(clause.line, static_cast<std::uint32_t>(lines) + 1) << clause.text;
    }
  }
}

TEST(Coverage, TokensPartitionTheirClause) {
  for (const Text& text : texts()) {
    const Report report = compare_texts(text, text);
    for (const Clause& clause : report.statements[0].clauses) {
      std::uint32_t end = 0;
      for (const Token& token : clause.tokens) {
        EXPECT_EQ(token.extent.begin, end) << clause.text;
        EXPECT_TRUE(token.extent.contains(token.word)) << clause.text;
        end = token.extent.end;
      }
      if (!clause.tokens.empty()) {
        EXPECT_EQ(end, clause.text.size()) << clause.text;
      }
    }
  }
}

TEST(Samples, AreTriedToo) { EXPECT_GE(samples().size(), 8U); }

}  // namespace
}  // namespace accordiff::property
