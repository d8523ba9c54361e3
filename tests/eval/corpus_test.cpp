// Edits that are known because we made them: how many are found, in what time and memory.
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <set>

#include "accordiff/compare.hpp"
#include "accordiff/read.hpp"
#include "corpus.hpp"

namespace accordiff::test {
namespace {

constexpr bool optimised = ACCORDIFF_OPTIMISED != 0;

Report compare_texts(const std::string& before, const std::string& after) {
  return compare({read_bytes(before, "before.txt"), read_bytes(after, "after.txt")});
}

// Clauses that begin on each line, by line number.
std::vector<std::uint32_t> lines_of(const std::vector<ClauseId>& ids, const Statement& statement) {
  std::set<std::uint32_t> lines;
  for (const ClauseId id : ids) lines.insert(statement.clauses[index(id)].line - 1);
  return {lines.begin(), lines.end()};
}

struct Score {
  std::array<std::size_t, 6> found{}, all{};

  [[nodiscard]] std::size_t of(Fate fate) const { return found[static_cast<std::size_t>(fate)]; }
  [[nodiscard]] double share(Fate fate) const {
    const auto k = static_cast<std::size_t>(fate);
    return all[k] == 0 ? 1 : static_cast<double>(found[k]) / static_cast<double>(all[k]);
  }
};

Score score(const Report& report, const std::vector<Origin>& origins) {
  struct Seen {
    std::set<std::uint32_t> before;
    bool moved = false;
    std::size_t longest = 0;  // clause, in words, and whether it is new: an opening such as "Noting the offer of X" may be old
    bool added = false;
  };
  std::vector<Seen> seen(origins.size());
  for (const Link& link : report.alignments[0].links) {
    const auto before = lines_of(link.before, report.statements[0]);
    for (const ClauseId id : link.after) {  // a sentence is all its clauses
      const Clause& clause = report.statements[1].clauses[index(id)];
      Seen& line = seen.at(clause.line - 1);
      line.before.insert(before.begin(), before.end());
      line.moved = line.moved || link.moved;
      if (clause.tokens.size() > line.longest) line.longest = clause.tokens.size(), line.added = link.before.empty();
    }
  }
  Score score;
  for (std::size_t k = 0; k < origins.size(); ++k) {
    const auto fate = static_cast<std::size_t>(origins[k].fate);
    ++score.all[fate];
    const bool traced = std::ranges::equal(seen[k].before, origins[k].before);
    if (origins[k].fate == Fate::Added) score.found[fate] += seen[k].added;
    else score.found[fate] += traced && (origins[k].fate != Fate::Moved || seen[k].moved);
  }
  const std::array<const char*, 6> names{"same", "reworded", "split", "merged", "added", "moved"};
  for (std::size_t k = 0; k < names.size(); ++k) std::cout << names[k] << ' ' << score.found[k] << '/' << score.all[k] << "  ";
  std::cout << '\n';
  return score;
}

TEST(Corpus, FindsKnownEditsInSeededProse) {
  const Corpus corpus = make_corpus(7, optimised ? 1'000'000 : 100'000);
  const Score found = score(compare_texts(corpus.before, corpus.after), corpus.origins);
  // The prose repeats two dozen subjects, so that half of what is added looks like something that was dropped nearby.
  EXPECT_GE(found.share(Fate::Same), 0.998);
  EXPECT_GE(found.share(Fate::Moved), 0.94);
  EXPECT_GE(found.share(Fate::Split), 0.85);
  EXPECT_GE(found.share(Fate::Merged), 0.80);
  EXPECT_GE(found.share(Fate::Added), 0.75);
  EXPECT_GE(found.share(Fate::Reworded), 0.97);
}

std::string contents(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

Fate fate_of(const std::string& name) {
  const std::array<std::string, 6> names{"same", "reword", "split", "merge", "add", "moved"};
  return static_cast<Fate>(std::ranges::find(names, name) - names.begin());
}

// The corpus of a generator that is not part of the project, in a folder that is removed again.
TEST(Corpus, FindsKnownEditsInTheReferenceCorpus) {
  const auto generator = std::filesystem::path(ACCORDIFF_SOURCE_DIR).parent_path() / "shared/eval/make_corpus.py";
  if (!std::filesystem::exists(generator)) GTEST_SKIP() << "no reference corpus generator at " << generator;
  if (std::system("command -v python3 >/dev/null") != 0) GTEST_SKIP() << "no python3 to run it";
  const std::string folder = testing::TempDir() + "accordiff-corpus-" + std::to_string(getpid());
  std::filesystem::create_directories(folder);
  ASSERT_EQ(std::system(("python3 '" + generator.string() + "' 7 1000000 '" + folder + "' >/dev/null").c_str()), 0);
  std::vector<Origin> origins;
  for (const auto& paragraph : nlohmann::json::parse(contents(folder + "/gold.json")))
    for (const auto& sentence : paragraph)
      origins.push_back({fate_of(sentence.at(0)), sentence.at(1).get<std::vector<std::uint32_t>>()});
  const Score found = score(compare_texts(contents(folder + "/old.sent.txt"), contents(folder + "/new.sent.txt")), origins);
  std::filesystem::remove_all(folder);
  EXPECT_GE(found.of(Fate::Same), 4790U);
  EXPECT_GE(found.of(Fate::Moved), 60U);
  EXPECT_GE(found.of(Fate::Split), 78U);
  EXPECT_GE(found.of(Fate::Merged), 46U);
  EXPECT_GE(found.of(Fate::Added), 73U);
  EXPECT_GE(found.of(Fate::Reworded), 212U);
}

struct Cost {
  double seconds = 0;  // user time
  long kibibytes = 0;  // greatest resident size
};

// What a comparison costs in a process of its own.
Cost measure_once(const std::string& before, const std::string& after) {
  const pid_t child = fork();
  if (child == 0) {
    static_cast<void>(compare_texts(before, after));
    _exit(0);
  }
  int status = 0;
  rusage usage{};
  wait4(child, &status, 0, &usage);
  EXPECT_EQ(status, 0);
  return {static_cast<double>(usage.ru_utime.tv_sec) + static_cast<double>(usage.ru_utime.tv_usec) / 1e6, usage.ru_maxrss};
}

// The quickest of three: what else the machine does only ever adds time.
Cost measure(const std::string& before, const std::string& after) {
  Cost least = measure_once(before, after);
  for (int again = 0; again < 2; ++again) {
    const Cost cost = measure_once(before, after);
    least = {std::min(least.seconds, cost.seconds), std::max(least.kibibytes, cost.kibibytes)};
  }
  return least;
}

TEST(Corpus, TimeAndMemoryGrowAboutLinearly) {
  if (!optimised) GTEST_SKIP() << "times are measured in a release build without sanitizers";
  const Corpus once = make_corpus(7, 1'000'000), twice = make_corpus(7, 2'000'000);
  const Cost edited = measure(once.before, once.after), edited_twice = measure(twice.before, twice.after);
  const Cost unrelated = measure(once.before, make_text(1007, 1'000'000));
  const Cost unrelated_twice = measure(twice.before, make_text(1007, 2'000'000));
  std::cout << "edited " << edited.seconds << " s, " << edited.kibibytes / 1024 << " MiB; twice " << edited_twice.seconds
            << " s\n"
            << "unrelated " << unrelated.seconds << " s, " << unrelated.kibibytes / 1024 << " MiB; twice "
            << unrelated_twice.seconds << " s\n";
  EXPECT_LE(edited.seconds, 2);
  EXPECT_LE(unrelated.seconds, 2);
  EXPECT_LE(std::max(edited.kibibytes, unrelated.kibibytes), 400 * 1024);
  EXPECT_LE(edited_twice.seconds, 2.5 * edited.seconds);
  EXPECT_LE(unrelated_twice.seconds, 2.5 * unrelated.seconds);
}

}  // namespace
}  // namespace accordiff::test
