// The same bytes come out whatever the locale and the time zone, in the process and around it.
#include <gmock/gmock.h>

#include <clocale>

#include "accordiff/compare.hpp"
#include "accordiff/render.hpp"
#include "program.hpp"
#include "texts.hpp"

namespace accordiff::property {
namespace {

constexpr const char* locales[] = {"C",           "C.UTF-8",     "en_US.UTF-8", "de_DE.UTF-8", "fr_FR.ISO-8859-1",
                                   "tr_TR.UTF-8", "az_AZ.UTF-8", "ar_EG.UTF-8", "th_TH.UTF-8", "zh_CN.GB18030"};
constexpr OutputFormat formats[] = {OutputFormat::Terminal, OutputFormat::Plain, OutputFormat::Markdown, OutputFormat::Json};

std::string rendered(const Pair& pair) {
  const Report report = compare_texts(pair.before, pair.after);
  std::string all;
  for (const OutputFormat format : formats) {
    RenderOptions options;
    options.format = format;
    all += render(report, options);
  }
  return all;
}

TEST(Locale, OfTheProcessDoesNotMatter) {
  for (const Pair& pair : pairs(1)) {
    std::setlocale(LC_ALL, "C");
    const std::string expected = rendered(pair);
    EXPECT_EQ(rendered(pair), expected) << "twice the same";
    for (const char* locale : locales) {
      if (!std::setlocale(LC_ALL, locale)) continue;
      EXPECT_EQ(rendered(pair), expected) << locale;
    }
    std::setlocale(LC_ALL, "C");
  }
}

TEST(Locale, OfTheEnvironmentDoesNotMatter) {
  const support::Folder folder;
  const std::vector<Text> texts = invented();
  const std::string before = folder.file(texts[0].name, texts[0].bytes);
  const std::string after = folder.file(texts[1].name, texts[1].bytes);
  for (const char* format : {"terminal", "plain", "markdown", "json"}) {
    const std::vector<std::string> arguments{"--format", format, before, after};
    const support::Outcome expected = support::run_program(ACCORDIFF_PROGRAM, arguments);
    EXPECT_EQ(expected.status, 1) << expected.err;
    for (const char* locale : locales) {
      support::Setting there;
      there.environment = {{"LANG", locale}, {"LC_ALL", locale}, {"TZ", "Pacific/Chatham"}};
      EXPECT_EQ(support::run_program(ACCORDIFF_PROGRAM, arguments, there).out, expected.out) << locale;
    }
  }
}

}  // namespace
}  // namespace accordiff::property
