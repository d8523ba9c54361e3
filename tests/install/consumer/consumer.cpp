// Uses every public header, and compares two statements of one clause each: exit status 0 when the change is seen.
#include <accordiff/compare.hpp>
#include <accordiff/error.hpp>
#include <accordiff/model.hpp>
#include <accordiff/options.hpp>
#include <accordiff/read.hpp>
#include <accordiff/render.hpp>
#include <accordiff/version.hpp>
#include <cstdio>

int main() {
  const accordiff::Document before = accordiff::read_bytes("The two sides will establish a joint commission.\n", "old.txt");
  const accordiff::Document after = accordiff::read_bytes("The two sides will explore a joint commission.\n", "new.txt");
  const accordiff::Report report = accordiff::compare({before, after});
  std::printf("%s %s\n%s", accordiff::version().c_str(), accordiff::icu_version().c_str(), accordiff::render(report).c_str());
  return report.summary.reworded == 1 ? 0 : 1;
}
