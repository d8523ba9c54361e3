// Programs run as processes: their output, and the limits on them.
#include "read/process.hpp"

#include <gtest/gtest.h>

#include <chrono>

#include "accordiff/error.hpp"

namespace accordiff::read {
namespace {

TEST(Processes, AreEndedWhenTheyTakeTooLong) {
  const auto begin = std::chrono::steady_clock::now();
  EXPECT_THROW((void)run_process("sleep", {"30"}, {}, {.max_seconds = 1}, "x"), Error);
  EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(5));
}

TEST(Processes, AreEndedWhenTheyFallSilentAndGoOn) {
  const auto begin = std::chrono::steady_clock::now();
  EXPECT_THROW((void)run_process("sh", {"-c", "exec >&- 2>&-; sleep 30"}, {}, {.max_seconds = 1}, "x"), Error);
  EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(5));
}

TEST(Processes, MayNotTakeMuchMemory) {
  const Outcome outcome = run_process("sh", {"-c", "ulimit -v"}, {}, {.max_memory = std::size_t{512} << 20}, "x");
  EXPECT_EQ(outcome.out, std::to_string(512 << 10) + "\n");
}

TEST(Processes, GiveBackOutputsAndStatus) {
  const Outcome outcome = run_process("cat", {}, "two ports", {}, "x");
  EXPECT_EQ(outcome.out, "two ports");
  EXPECT_EQ(outcome.status, 0);
  EXPECT_THROW((void)run_process("accordiff-no-such-program", {}, {}, {}, "x"), Error);
  EXPECT_THROW((void)run_process("cat", {}, std::string(100'000, 'x'), {.max_inflated = 1000}, "x"), Error);
}

}  // namespace
}  // namespace accordiff::read
