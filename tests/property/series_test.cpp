// What holds for every series and every matrix, tried on the sample series.
#include <gmock/gmock.h>

#include <algorithm>
#include <filesystem>
#include <random>

#include "accordiff/read.hpp"
#include "accordiff/render.hpp"
#include "accordiff/series.hpp"

namespace accordiff::property {
namespace {

std::vector<Document> read_series(const std::string& name) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(ACCORDIFF_SAMPLES) / name))
    files.push_back(entry.path());
  std::ranges::sort(files);
  std::vector<Document> documents;
  for (const auto& file : files) documents.push_back(read_document(file.string()));
  return documents;
}

const std::vector<std::string> series_names{"sarvellia-teshmara", "sarvellia-lumbrassa"};

// What a thread says up to a statement, as text.
std::string life_until(const Thread& thread, std::size_t statements) {
  std::string life = thread.key;
  for (const ThreadState& state : thread.states) {
    if (state.statement >= statements) break;
    life += " " + std::to_string(state.statement) + ":" + std::to_string(int(state.state));
    for (const ClauseId clause : state.clauses) life += "," + std::to_string(index(clause));
  }
  return life;
}

TEST(Series, StaysAsItWasWhenAStatementIsAppended) {
  for (const std::string& name : series_names) {
    const Report all = track(read_series(name));
    for (std::size_t count = 2; count < all.statements.size(); ++count) {
      std::vector<Document> documents = read_series(name);
      documents.resize(count);
      const Report some = track(std::move(documents));
      ASSERT_LE(some.threads.size(), all.threads.size());
      for (std::size_t k = 0; k < some.threads.size(); ++k)
        EXPECT_EQ(life_until(some.threads[k], count), life_until(all.threads[k], count)) << name << ", first " << count;
    }
  }
}

TEST(Series, DoesNotDependOnNamesNorOnTheOrderOfFiles) {
  for (const std::string& name : series_names) {
    const Report before = track(read_series(name));
    std::vector<Document> documents = read_series(name);
    std::ranges::reverse(documents);
    for (Document& document : documents) document.path = document.name = "z" + std::to_string(document.text.size());
    const Report after = track(std::move(documents));
    ASSERT_EQ(before.threads.size(), after.threads.size());
    for (std::size_t k = 0; k < before.threads.size(); ++k)
      EXPECT_EQ(life_until(before.threads[k], 99), life_until(after.threads[k], 99));
  }
}

TEST(Series, GivesEveryClauseToExactlyOneThread) {
  for (const std::string& name : series_names) {
    const Report report = track(read_series(name));
    std::vector<std::vector<int>> owners;
    for (const Statement& statement : report.statements) owners.emplace_back(statement.clauses.size(), 0);
    for (const Thread& thread : report.threads)
      for (const ThreadState& state : thread.states)
        if (state.own != no_clause) ++owners[state.statement][index(state.own)];
    for (const auto& statement : owners) EXPECT_THAT(statement, testing::Each(1)) << name;
  }
}

TEST(Series, HasKeysOfItsOwnForEveryThread) {
  for (const std::string& name : series_names) {
    std::vector<std::string> keys;
    for (const Thread& thread : track(read_series(name)).threads) keys.push_back(thread.key);
    std::ranges::sort(keys);
    EXPECT_EQ(std::ranges::adjacent_find(keys), keys.end()) << name;
  }
}

TEST(Series, IsRenderedInEveryViewAndFormat) {
  const Report report = track(read_series("sarvellia-teshmara"), {.watch = {{.name = "fund", .phrases = {"fund"}}}});
  const Report table = matrix(read_series("sarvellia-ports"));
  for (const OutputFormat format :
       {OutputFormat::Terminal, OutputFormat::Plain, OutputFormat::Markdown, OutputFormat::Json, OutputFormat::Csv})
    for (const View view : {View::Timeline, View::News, View::Phrases, View::Life, View::Matrix})
      for (const std::size_t width : {40U, 80U, 300U}) {
        RenderOptions options{.format = format, .view = view, .width = width};
        options.thread = report.threads.front().key;
        options.redline = true;
        const std::string text = render(view == View::Matrix ? table : report, options);
        EXPECT_TRUE(text.ends_with("\n"));
        EXPECT_FALSE(render(Report{}, options).empty() && format != OutputFormat::Plain);
      }
}

std::string shown(const Report& report) {
  RenderOptions options{.format = OutputFormat::Json, .view = View::Matrix};
  return render(report, options);
}

TEST(Matrix, DoesNotDependOnTheOrderOfFiles) {
  std::mt19937 random(7);
  for (const std::string& name : {std::string("sarvellia-ports"), std::string("sarvellia-teshmara")}) {
    const std::string first = shown(matrix(read_series(name)));
    for (int round = 0; round < 5; ++round) {
      std::vector<Document> documents = read_series(name);
      std::shuffle(documents.begin(), documents.end(), random);
      EXPECT_EQ(shown(matrix(std::move(documents))), first) << name;
    }
  }
}

TEST(Matrix, GivesEveryClauseToExactlyOneRow) {
  const Report report = matrix(read_series("sarvellia-ports"));
  std::vector<std::vector<int>> owners;
  for (const Statement& statement : report.statements) owners.emplace_back(statement.clauses.size(), 0);
  for (const Thread& row : report.threads)
    for (const ThreadState& state : row.states)
      for (const ClauseId clause : state.clauses) ++owners[state.statement][index(clause)];
  for (const auto& statement : owners) EXPECT_THAT(statement, testing::Each(1));
}

}  // namespace
}  // namespace accordiff::property
