// The scripts that services run, by the plain shell.
#include "gate.hpp"

namespace accordiff::test {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

class Action : public Gate {
 protected:
  static std::string script(const std::string& name) { return std::string(ACCORDIFF_SOURCE_DIR) + "/ci/" + name; }
  static support::Setting with_program() {
    support::Setting setting = quiet();
    setting.environment["PATH"] = std::filesystem::path(ACCORDIFF_PROGRAM).parent_path().string() + ":" + std::getenv("PATH");
    return setting;
  }
};

TEST_F(Action, ChecksWithItsInputs) {
  reword(text, "will establish a Joint", "will explore a Joint");
  ASSERT_TRUE(repository.git("rm -q " + std::string(other)));
  support::Setting setting = with_program();
  setting.environment["ACCORDIFF_BASE"] = "main";
  setting.environment["ACCORDIFF_REPORTS"] = "github\njunit=out report.xml\n";
  Outcome outcome = support::run_program("/bin/sh", {script("github")}, setting);
  EXPECT_EQ(outcome.status, 1) << outcome.err;
  EXPECT_THAT(outcome.out, AllOf(HasSubstr("::error file=texts/teshmara.txt"), HasSubstr("::error file=texts/lumbrassa.txt")));
  EXPECT_THAT(outcome.err, HasSubstr("exit status 1"));
  EXPECT_THAT(support::slurp("out report.xml"), HasSubstr("<testsuites"));
  setting.environment["ACCORDIFF_PATHS"] = "texts/l*.txt\n\n";
  outcome = support::run_program("/bin/sh", {script("github")}, setting);
  EXPECT_EQ(outcome.status, 1) << outcome.err;
  EXPECT_THAT(outcome.out, Not(HasSubstr("teshmara")));
}

TEST_F(Action, InstallsNothingWhereItIsInstalled) {
  const Outcome outcome = support::run_program("/bin/sh", {script("install"), repository.folder / "bin"}, with_program());
  EXPECT_EQ(outcome.status, 0) << outcome.err;
  EXPECT_FALSE(std::filesystem::exists("bin"));
}

TEST_F(Action, IsPlainShell) {
  for (const char* name : {"github", "install"})
    EXPECT_EQ(support::run_program("/bin/sh", {"-n", script(name)}).status, 0) << name;
}

}  // namespace
}  // namespace accordiff::test
