// What is the same of two partners, and lists whose order alone differs.
#include <gtest/gtest.h>

#include "accordiff/compare.hpp"
#include "accordiff/read.hpp"

namespace accordiff {
namespace {

Status status_of(const std::string& before, const std::string& after) {
  const auto read = [](const std::string& text, const char* path) { return read_bytes(text, path); };
  const Report report = compare({read(before, "before.txt"), read(after, "after.txt")});
  for (const Link& link : report.alignments.front().links)
    if (!link.after.empty() && report.statements[1].clauses[index(link.after.front())].act.family != Family::Meta)
      return link.status;
  return Status::Removed;
}

std::string signed_with(const std::string& partner, const std::string& promise) {
  return "Joint Statement between Valmora and " + partner + "\n\n" + promise + "\n";
}

TEST(Partners, AreVariables) {
  EXPECT_EQ(status_of(signed_with("Ostrelia", "Ostrelia will accept fish from Valmora and will publish its fees."),
                      signed_with("Teshmara", "Teshmara will accept fish from Valmora and will publish its fees.")),
            Status::Editorial);
}

TEST(Partners, AreNotExchangedForTheIssuer) {
  EXPECT_NE(status_of(signed_with("Ostrelia", "Ostrelia will accept fish from Valmora."),
                      signed_with("Teshmara", "Valmora will accept fish from Teshmara.")),
            Status::Editorial);
}

TEST(Partners, OfOnePairAreNames) {
  EXPECT_EQ(status_of(signed_with("Ostrelia", "The coast road is part of the territory of Ostrelia."),
                      signed_with("Ostrelia", "The coast road is part of the territory of Valmora.")),
            Status::Reworded);
}

TEST(Lists, InAnotherOrderSayTheSame) {
  EXPECT_EQ(status_of("Both sides will cooperate in agriculture, energy and health.\n",
                      "Both sides will cooperate in health, agriculture and energy.\n"),
            Status::Editorial);
  EXPECT_EQ(status_of("Both sides will support the miners of the coast and the bakers of the hills.\n",
                      "Both sides will support the miners of the hills and the bakers of the coast.\n"),
            Status::Reworded);
}

}  // namespace
}  // namespace accordiff
