// Many statements: which files are meant, what the manifest adds, the progress bar.
#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "accordiff/error.hpp"
#include "accordiff/render.hpp"
#include "cli/inputs.hpp"
#include "cli/many.hpp"
#include "cli/progress.hpp"
#include "cli/project.hpp"
#include "program.hpp"
#include "schema.hpp"

namespace accordiff::cli {
namespace {

using support::Folder;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::StartsWith;

std::string refusal(const auto& act) {
  try {
    act();
  } catch (const Error& error) {
    return error.what();
  }
  return "accepted";
}

TEST(Inputs, FoldersStandForTheirStatements) {
  const Folder folder;
  for (const char* name : {"2021.txt", "2019.md", "README.md", ".2020.txt", "notes.csv"}) folder.file(name, "x");
  EXPECT_THAT(expand_inputs({folder.path().string()}), ElementsAre(folder / "2019.md", folder / "2021.txt"));
}

TEST(Inputs, OfOneTextInSeveralFormatsThePlainestIsTaken) {
  const Folder folder;
  for (const char* name : {"2019.md", "2019.txt", "2021.md"}) folder.file(name, "x");
  EXPECT_THAT(expand_inputs({folder.path().string()}), ElementsAre(folder / "2019.txt", folder / "2021.md"));
  EXPECT_THAT(expand_inputs({folder / "2019.md"}), ElementsAre(folder / "2019.md")) << "a file that is named is meant";
}

TEST(Inputs, PatternsAreMatchedAndEachFileIsReadOnce) {
  const Folder folder;
  for (const char* name : {"2021.txt", "2019.txt", "draft.txt"}) folder.file(name, "x");
  EXPECT_THAT(expand_inputs({folder / "20*.txt", folder / "2019.txt"}), ElementsAre(folder / "2019.txt", folder / "2021.txt"));
  EXPECT_THAT(refusal([&] { static_cast<void>(expand_inputs({folder / "19*.txt"})); }), HasSubstr("no file matches"));
  std::filesystem::create_directory(folder / "empty");
  EXPECT_THAT(refusal([&] { static_cast<void>(expand_inputs({folder / "empty"})); }), HasSubstr("holds no statement"));
}

TEST(Inputs, AFileWithSignsOfPatternsInItsNameIsThatFile) {
  const Folder folder;
  EXPECT_THAT(expand_inputs({folder.file("final[1].txt", "x")}), ElementsAre(folder / "final[1].txt"));
}

TEST(Progress, TellsHowFarAndWhere) {
  EXPECT_EQ(progress_line(40, 160, "2012-03-13", 79), "[#####...............]  25 % (40 of 160)  2012-03-13");
  EXPECT_EQ(progress_line(160, 160, "", 79), "[####################] 100 % (160 of 160)  ");
  EXPECT_EQ(progress_line(1, 2, "a very long name of a statement", 45).size(), 45U);
  EXPECT_EQ(progress_line(1, 2, "two\nlines", 79).find('\n'), std::string::npos);
}

// A folder with two statements and a manifest, and what its series comes to.
struct Project {
  Folder folder;
  std::string manifest;

  explicit Project(const std::string& more = {}) {
    folder.file("b.txt", "Both sides will build a bridge at Saelin. Both sides will explore a joint fund.\n");
    folder.file("a.txt", "Both sides will build a bridge at Saelin. Both sides will establish a joint fund.\n");
    manifest = folder.file("accordiff.yml",
                           "series:\n  harbour:\n    statements:\n"
                           "      - {file: b.txt, date: 2021-04-16, kind: retelling}\n"
                           "      - {file: a.txt, date: 2019, kind: statement}\n"
                           "watch: {fund: [joint fund]}\n" +
                               more);
  }
  [[nodiscard]] Invocation asked(std::vector<std::string> more) const {
    more.insert(more.begin(), {"track", "--manifest", manifest});
    return parse(more);
  }
};

TEST(Manifests, TellDatesKindsAndPhrases) {
  const Project project;
  Invocation asked = project.asked({"--series", "harbour"});
  const Report report = report_of_many(asked);
  EXPECT_EQ(report.statements.front().name, "a");
  EXPECT_EQ(report.statements.back().date, "2021-04-16");
  EXPECT_EQ(report.statements.back().kind, "retelling");
  ASSERT_EQ(report.formulas.size(), 1U);
  EXPECT_EQ(report.phrases.front().uses.size(), 2U);
  const auto mixed = [](const Note& note) { return note.code == "mixed-kinds" && note.level == Note::Level::Warning; };
  EXPECT_TRUE(std::ranges::any_of(report.notes, mixed));
  for (const View view : {View::Timeline, View::News, View::Phrases, View::Life})
    EXPECT_THAT(render(report, {.view = view, .thread = report.threads.front().key}), HasSubstr("several kinds")) << int(view);
}

TEST(Manifests, OfOneSeriesNeedNoName) {
  const Project project;
  Invocation asked = project.asked({});
  EXPECT_EQ(report_of_many(asked).statements.size(), 2U);
}

TEST(Manifests, GiveDefaultsThatTheCommandLineOverrules) {
  const Project project("options: {width: 100, redline: true, fail-on: [removed]}\n");
  Invocation asked = project.asked({"--width", "70"});
  static_cast<void>(report_of_many(asked));
  EXPECT_EQ(asked.render.width, 70U);
  EXPECT_TRUE(asked.render.redline);
}

TEST(Manifests, AreRefusedWithTheLine) {
  const auto trouble = [](const std::string& more, const std::vector<std::string>& arguments) {
    const Project project(more);
    Invocation asked = project.asked(arguments);
    const std::string message = refusal([&] { static_cast<void>(report_of_many(asked)); });
    const auto at = message.find("accordiff.yml:");
    return at == std::string::npos ? message : message.substr(at);
  };
  EXPECT_EQ(trouble("options:\n  widht: 100\n", {}), "accordiff.yml:8: unknown option 'widht'; did you mean 'width'?");
  EXPECT_THAT(trouble("options: {width: 3}\n", {}), StartsWith("accordiff.yml:7: --width: '3' is not a whole number"));
  EXPECT_THAT(trouble("options: {redline: maybe}\n", {}), StartsWith("accordiff.yml:7: 'redline' is true or false"));
  EXPECT_THAT(trouble("options: {series: harbour}\n", {}), StartsWith("accordiff.yml:7: 'series' has no default"));
  EXPECT_THAT(trouble("", {"--series", "harbor"}), HasSubstr("no series 'harbor'"));
  EXPECT_THAT(trouble("", {"--topic", "fishing"}), HasSubstr("--topic: no topic 'fishing'"));
  EXPECT_THAT(trouble("", {"--thread", "zz"}), HasSubstr("no thread has the key 'zz'"));
}

TEST(Manifests, NameFilesThatAreThere) {
  const Project project;
  std::filesystem::remove(project.folder / "a.txt");
  Invocation asked = project.asked({});
  EXPECT_THAT(refusal([&] { static_cast<void>(report_of_many(asked)); }), HasSubstr("accordiff.yml:5: no such file: "));
}

TEST(Reports, OfSeriesAndMatricesFollowTheSchema) {
  std::ifstream file(ACCORDIFF_SOURCE_DIR "/docs/report.schema.json");
  const test::Schema schema(nlohmann::json::parse(file));
  const std::string samples = ACCORDIFF_SOURCE_DIR "/samples/";
  for (const auto& arguments :
       {std::vector<std::string>{"track", "--manifest", samples + "accordiff.yml", "--series", "teshmara"},
        std::vector<std::string>{"matrix", samples + "sarvellia-ports"}}) {
    Invocation asked = parse(arguments);
    asked.render.format = OutputFormat::Json;
    const auto json = nlohmann::json::parse(render(report_of_many(asked), asked.render));
    EXPECT_EQ(schema.violation(json), "");
    EXPECT_FALSE(json["threads"].empty());
  }
}

}  // namespace
}  // namespace accordiff::cli
