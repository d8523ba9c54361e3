// Redlines as people read them: [-dropped-] {+added+}.
#include "diff/diff.hpp"

#include <gtest/gtest.h>

#include "cut.hpp"

namespace accordiff::diff {
namespace {

Redline redline(const std::string& before, const std::string& after, const std::string& language = "en") {
  text::Vocabulary words;
  const Statement a = test::cut({before}, words, language), b = test::cut({after}, words, language);
  Link link;
  for (const Clause& clause : a.clauses) link.before.push_back(clause.id);
  for (const Clause& clause : b.clauses) link.after.push_back(clause.id);
  return diff(link, a, b, words);
}

std::string shown(const std::string& before, const std::string& after, const std::string& language = "en") {
  std::string text, old_text, new_text;
  for (const Edit& edit : redline(before, after, language).edits) {
    if (edit.op == EditOp::Keep) text += edit.text;
    if (edit.op == EditOp::Drop) text += "[-" + edit.text + "-]";
    if (edit.op == EditOp::Add) text += "{+" + edit.text + "+}";
    if (edit.op != EditOp::Add) old_text += edit.op == EditOp::Keep && !edit.was.empty() ? edit.was : edit.text;
    if (edit.op != EditOp::Drop) new_text += edit.text;
  }
  EXPECT_EQ(old_text, before);
  EXPECT_EQ(new_text, after);
  return text;
}

TEST(Diff, MarksTheWordThatChanged) {
  EXPECT_EQ(shown("Valmora will establish a corridor.", "Valmora will explore a corridor."),
            "Valmora will [-establish -]{+explore +}a corridor.");
}

TEST(Diff, KeepsWordsWhoseTypographyDiffers) {
  EXPECT_EQ(shown("the \"Amber\" co-operation", "the “Amber” cooperation"), "the “Amber” cooperation");
}

TEST(Diff, NeverCutsADate) {
  EXPECT_EQ(shown("Ports open by 16 May 2034 at Merrow.", "Ports open by 18 May 2034 at Merrow."),
            "Ports open by [-16 May 2034 -]{+18 May 2034 +}at Merrow.");
}

TEST(Diff, NeverCutsAnAmount) {
  EXPECT_EQ(shown("They pledged 40 million crowns for it.", "They pledged 45 million crowns for it."),
            "They pledged [-40 million -]{+45 million +}crowns for it.");
  EXPECT_EQ(shown("Rates rise to 3.5 percent today.", "Rates rise to 3 percent today."),
            "Rates rise to [-3.5 percent -]{+3 percent +}today.");
}

TEST(Diff, NeverCutsAName) {
  EXPECT_EQ(shown("It met Minister Orla Venn in Merrow.", "It met Minister Tamas Venn in Merrow."),
            "It met [-Minister Orla Venn -]{+Minister Tamas Venn +}in Merrow.");
}

TEST(Diff, LeavesNoIslandOfGrammarWords) {
  EXPECT_EQ(shown("They support the peaceful use of the sea.", "They support the lawful settlement of the dispute."),
            "They support the [-peaceful use of the sea.-]{+lawful settlement of the dispute.+}");
}

TEST(Diff, ShowsOneRunWhereAPhraseIsInserted) {
  EXPECT_EQ(shown("Valmora will open ports and roads.", "Valmora will open ports, bridges and roads."),
            "Valmora will open ports, {+bridges +}and roads.");
}

TEST(Diff, KeepsChineseWordsWhole) {
  EXPECT_EQ(shown("双方坚持一个中国政策。", "双方坚定奉行一个中国政策。", "zh-Hans"), "双方[-坚持-]{+坚定奉行+}一个中国政策。");
}

TEST(Diff, ComparesTextsWithoutWords) { EXPECT_EQ(shown("***", "---"), "[-***-]{+---+}"); }

}  // namespace
}  // namespace accordiff::diff
