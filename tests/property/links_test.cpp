// What holds for the links of every comparison.
#include <gmock/gmock.h>

#include <set>
#include <tuple>

#include "accordiff/compare.hpp"
#include "accordiff/read.hpp"
#include "texts.hpp"

namespace accordiff::property {
namespace {

constexpr unsigned edits = 6;

std::string joined(const std::vector<ClauseId>& ids, const Statement& statement) {
  std::string text;
  for (const ClauseId id : ids) text += (text.empty() ? "" : " ") + statement.clauses.at(index(id)).text;
  return text;
}

std::string name_of(const Pair& pair) { return pair.before.name + " -> " + pair.after.name; }

TEST(Links, EditsAppliedToBeforeGiveAfter) {
  std::size_t redlines = 0;
  for (const Pair& pair : pairs(edits)) {
    const Report report = compare_texts(pair.before, pair.after);
    for (const Link& link : report.alignments.at(0).links) {
      if (link.edits.empty()) continue;
      ++redlines;
      std::string before, after;
      for (const Edit& edit : link.edits) {
        EXPECT_TRUE(edit.op == EditOp::Keep || edit.was.empty()) << "only a kept run has an earlier typography";
        if (edit.op != EditOp::Add) before += edit.was.empty() ? edit.text : edit.was;
        if (edit.op != EditOp::Drop) after += edit.text;
      }
      EXPECT_EQ(before, joined(link.before, report.statements[0])) << name_of(pair);
      EXPECT_EQ(after, joined(link.after, report.statements[1])) << name_of(pair);
    }
  }
  EXPECT_GT(redlines, 50U) << "the property was hardly tried";
}

void expect_partition(const std::vector<Link>& links, const std::vector<ClauseId> Link::*side, std::size_t clauses) {
  std::vector<unsigned> times(clauses);
  for (const Link& link : links) {
    EXPECT_TRUE(std::is_sorted((link.*side).begin(), (link.*side).end()));
    for (const ClauseId id : link.*side) ++times.at(index(id));
  }
  for (std::size_t k = 0; k < clauses; ++k) EXPECT_EQ(times[k], 1U) << "clause " << k;
}

TEST(Links, ArePartitionsOfBothStatements) {
  for (const Pair& pair : pairs(edits)) {
    SCOPED_TRACE(name_of(pair));
    const Report report = compare_texts(pair.before, pair.after);
    ASSERT_EQ(report.alignments.size(), 1U);
    const std::vector<Link>& links = report.alignments[0].links;
    expect_partition(links, &Link::before, report.statements[0].clauses.size());
    expect_partition(links, &Link::after, report.statements[1].clauses.size());
  }
}

TEST(Links, HaveFlagsAndStatusesThatAgreeWithTheirShape) {
  for (const Pair& pair : pairs(edits)) {
    SCOPED_TRACE(name_of(pair));
    const Report report = compare_texts(pair.before, pair.after);
    for (const Link& link : report.alignments.at(0).links) {
      EXPECT_FALSE(link.before.empty() && link.after.empty());
      EXPECT_EQ(link.status == Status::Added, link.before.empty());
      EXPECT_EQ(link.status == Status::Removed, link.after.empty());
      EXPECT_EQ(link.split, link.before.size() == 1 && link.after.size() > 1);
      EXPECT_EQ(link.merged, link.before.size() > 1 && link.after.size() == 1);
      EXPECT_TRUE(link.similarity >= 0 && link.similarity <= 1) << link.similarity;
      if (link.status == Status::Same) {
        EXPECT_TRUE(link.edits.empty());
      }
    }
  }
}

TEST(Links, AreCountedInTheSummary) {
  for (const Pair& pair : pairs(edits)) {
    SCOPED_TRACE(name_of(pair));
    const Report report = compare_texts(pair.before, pair.after);
    const std::vector<Link>& links = report.alignments.at(0).links;
    const auto count = [&](auto test) { return static_cast<std::size_t>(std::count_if(links.begin(), links.end(), test)); };
    const auto of = [&](Status status) { return count([=](const Link& link) { return link.status == status; }); };
    EXPECT_EQ(report.summary.same, of(Status::Same));
    EXPECT_EQ(report.summary.editorial, of(Status::Editorial));
    EXPECT_EQ(report.summary.reworded, of(Status::Reworded));
    EXPECT_EQ(report.summary.added, of(Status::Added));
    EXPECT_EQ(report.summary.removed, of(Status::Removed));
    EXPECT_EQ(report.summary.moved, count([](const Link& link) { return link.moved; }));
    EXPECT_EQ(report.summary.split, count([](const Link& link) { return link.split; }));
    EXPECT_EQ(report.summary.merged, count([](const Link& link) { return link.merged; }));
  }
}

TEST(Identity, ATextComparedWithItselfIsAllSame) {
  std::vector<Text> texts = invented();
  for (const Pair& pair : pairs(edits)) texts.push_back(pair.after);
  for (const Text& text : texts) {
    SCOPED_TRACE(text.name);
    const Report report = compare_texts(text, text);
    EXPECT_EQ(report.summary.same, report.statements[0].clauses.size());
    for (const Link& link : report.alignments.at(0).links) {
      EXPECT_EQ(link.status, Status::Same) << joined(link.after, report.statements[1]);
      EXPECT_EQ(link.before, link.after);
      EXPECT_FALSE(link.moved);
    }
  }
}

using Shape = std::tuple<std::vector<ClauseId>, std::vector<ClauseId>, Status, bool, bool, bool>;

Status mirrored(Status status) {
  if (status == Status::Added) return Status::Removed;
  if (status == Status::Removed) return Status::Added;
  return status;
}

TEST(Mirror, ExchangingTheStatementsExchangesTheLinks) {
  for (const Pair& pair : pairs(edits)) {
    SCOPED_TRACE(name_of(pair));
    std::set<Shape> forth, back;
    const Report there = compare_texts(pair.before, pair.after), here = compare_texts(pair.after, pair.before);
    for (const Link& link : there.alignments.at(0).links)
      forth.emplace(link.before, link.after, link.status, link.moved, link.split, link.merged);
    for (const Link& link : here.alignments.at(0).links)
      back.emplace(link.after, link.before, mirrored(link.status), link.moved, link.merged, link.split);
    std::vector<Shape> only_forth, only_back;
    std::set_difference(forth.begin(), forth.end(), back.begin(), back.end(), std::back_inserter(only_forth));
    std::set_difference(back.begin(), back.end(), forth.begin(), forth.end(), std::back_inserter(only_back));
    EXPECT_THAT(only_forth, testing::IsEmpty());
    EXPECT_THAT(only_back, testing::IsEmpty());
  }
}

}  // namespace
}  // namespace accordiff::property
