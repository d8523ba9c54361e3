// Office files read as an office program shows them: against LibreOffice's export of the same files as text. Only where
// LibreOffice is.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <sstream>

#include "accordiff/compare.hpp"
#include "accordiff/read.hpp"
#include "accordiff/render.hpp"
#include "docx.hpp"
#include "program.hpp"
#include "shared.hpp"

namespace accordiff::test {
namespace {

namespace fs = std::filesystem;
using namespace support;

// Parted at any space; without marks of notes, which the export writes as digits behind a word.
std::vector<std::string> words_of(std::string text) {
  for (const std::string_view space : {"\xEF\xBB\xBF", "\u00A0", "\u3000"})
    for (std::size_t at = text.find(space); at != std::string::npos; at = text.find(space, at))
      text.replace(at, space.size(), " ");
  std::vector<std::string> words;
  std::istringstream in(std::move(text));
  for (std::string word; in >> word;) {
    const auto letters = std::find_if(word.rbegin(), word.rend(), [](unsigned char c) { return std::isdigit(c) == 0; });
    if (letters != word.rend() && std::isalpha(static_cast<unsigned char>(*letters)) != 0) word.erase(letters.base(), word.end());
    words.push_back(std::move(word));
  }
  return words;
}

// With the markers of paragraphs; clauses that touch in the file do here.
std::vector<std::string> words_of(const Statement& statement) {
  std::string text;
  std::uint32_t end = 0;
  for (const Clause& clause : statement.clauses) {
    text += (clause.place.begin == end ? "" : " ") + clause.marker + (clause.marker.empty() ? "" : " ") + clause.text;
    end = clause.place.end;
  }
  return words_of(text);
}

// Where two runs of words part, with what goes before; "" when they are the same.
std::string difference(const std::vector<std::string>& read, const std::vector<std::string>& shown) {
  const auto [one, two] = std::ranges::mismatch(read, shown);
  if (one == read.end() && two == shown.end()) return "";
  std::string text;
  for (auto at = one - std::min<std::ptrdiff_t>(5, one - read.begin()); at != one; ++at) text += *at + " ";
  return text + "| read: " + (one == read.end() ? "(end)" : *one) + " | shown: " + (two == shown.end() ? "(end)" : *two);
}

// Its own settings and no window, so that it neither finds nor leaves anything.
class Office : public testing::Test {
 protected:
  Folder folder;

  void SetUp() override {
    if (std::system("command -v soffice >/dev/null 2>&1") != 0) GTEST_SKIP() << "no LibreOffice here";
  }

  [[nodiscard]] std::string convert(const std::string& path, const std::string& filter) const {
    Setting patient;
    patient.most_seconds = 100;
    const Outcome outcome = run_program("/usr/bin/env",
                                        {"soffice", "-env:UserInstallation=file://" + (folder / "profile"), "--headless",
                                         "--convert-to", filter, "--outdir", folder.path().string(), path},
                                        patient);
    EXPECT_EQ(outcome.status, 0) << outcome.err;
    const std::string ending = filter.substr(0, filter.find(':'));
    return (folder.path() / fs::path(path).stem()).string() + "." + ending;
  }

  // The text of a file all of whose tracked changes are accepted or rejected ("Accept", "Reject"), by a macro.
  [[nodiscard]] std::string settled(const std::string& path, const std::string& verb) const {
    const fs::path basic = folder.path() / "profile" / "user" / "basic" / "Standard";
    if (!fs::exists(basic / "Settle.xba")) {
      static_cast<void>(convert(path, "txt:Text"));  // makes the profile
      const std::string head = "<?xml version='1.0' encoding='UTF-8'?>";
      spill(basic / "script.xlb", head +
                                      "<library:library xmlns:library='http://openoffice.org/2000/library' "
                                      "library:name='Standard' library:readonly='false' library:passwordprotected='false'>"
                                      "<library:element library:name='Settle'/></library:library>");
      spill(basic / "Settle.xba", head +
                                      "<script:module xmlns:script='http://openoffice.org/2000/script' script:name='Settle' "
                                      "script:language='StarBasic'>" +
                                      macro + "</script:module>");
    }
    const std::string target = folder / "settled.txt";
    fs::remove(target);
    Setting patient;
    patient.most_seconds = 100;
    const Outcome outcome = run_program("/usr/bin/env",
                                        {"soffice", "-env:UserInstallation=file://" + (folder / "profile"), "--headless",
                                         "macro:///Standard.Settle.Main(" + path + "," + target + "," + verb + ")"},
                                        patient);
    EXPECT_EQ(outcome.status, 0) << outcome.err;
    return slurp(target);
  }

  static constexpr const char* macro =
      "Sub Main(source, target, verb)\n"
      "Dim hidden(0) As New com.sun.star.beans.PropertyValue\n"
      "hidden(0).Name = \"Hidden\" : hidden(0).Value = True\n"
      "document = StarDesktop.loadComponentFromURL(ConvertToURL(source), \"_blank\", 0, hidden())\n"
      "dispatcher = createUnoService(\"com.sun.star.frame.DispatchHelper\")\n"
      "Dim none()\n"
      "command = \".uno:\" &amp; verb &amp; \"AllTrackedChanges\"\n"
      "dispatcher.executeDispatch(document.CurrentController.Frame, command, \"\", 0, none())\n"
      "Dim text(1) As New com.sun.star.beans.PropertyValue\n"
      "text(0).Name = \"FilterName\" : text(0).Value = \"Text (encoded)\"\n"
      "text(1).Name = \"FilterOptions\" : text(1).Value = \"UTF8,LF\"\n"
      "document.storeToURL(ConvertToURL(target), text())\n"
      "document.close(True)\n"
      "End Sub";

  // What we track between two statements, settled there, is either of them.
  void expect_both_texts(const std::string& before, const std::string& after) const {
    const Report report = compare({read_document(before), read_document(after)});
    const std::string redline = folder.file("redline.docx", render(report, {.format = OutputFormat::Docx}));
    EXPECT_EQ(difference(words_of(report.statements[1]), words_of(settled(redline, "Accept"))), "") << before << " " << after;
    EXPECT_EQ(difference(words_of(report.statements[0]), words_of(settled(redline, "Reject"))), "") << before << " " << after;
  }

  [[nodiscard]] std::string shown(const std::string& path) const { return slurp(convert(path, "txt:Text")); }
};

// The words that we extracted, numbers of paragraphs with them; notes and their marks, which the export leaves out, without.
std::vector<std::string> words_read(const Document& document) {
  std::string text = document.text;
  for (const Exclusion& excluded : document.excluded)
    if (excluded.reason == "note-mark") std::fill(text.begin() + excluded.place.begin, text.begin() + excluded.place.end, '\x1F');
  std::erase(text, '\x1F');
  const std::size_t notes = text.find("\n\n[");
  return words_of(text.substr(0, notes));
}

const std::string list = paragraph(run("The two sides agreed to meet"), item(0)) + paragraph(run("in the spring,"), item(1)) +
                         paragraph(run("in the autumn."), item(1)) + paragraph(run("They will report."), item(0)) +
                         paragraph(run("To both parliaments"), item(1));
const std::string harvest = table(row("Port", "Tonnes") + row("Merrow", "1 200"));

std::string drafted(const std::string& verb, const std::string& end) {
  return docx(paragraph(run("On harbours"), "<w:pStyle w:val='H1'/>") + paragraph(run("They will ") + verb + run(" a fund.")) +
              list + harvest + end);
}

// A document with tracked changes against one in which they were made by hand, and one in which they were never made.
TEST_F(Office, ShowsWhatWeReadOfTrackedChanges) {
  const std::string tracked = drafted(deleted("establish") + inserted(run("explore")),
                                      paragraph(run("The end"), mark_deleted()) + paragraph(run(" of it.")) +
                                          paragraph(inserted(run("A new last word.")), mark_inserted()));
  const std::string made =
      folder.file("made.docx", drafted(run("explore"), paragraph(run("The end of it.")) + paragraph(run("A new last word."))));
  const std::string never =
      folder.file("never.docx", drafted(run("establish"), paragraph(run("The end")) + paragraph(run(" of it."))));
  const ReadOptions original{.revisions = Revisions::Original};
  EXPECT_EQ(difference(words_read(read_bytes(tracked, "draft.docx")), words_of(shown(made))), "");
  EXPECT_EQ(difference(words_read(read_bytes(tracked, "draft.docx", original)), words_of(shown(never))), "");
}

// The same document as it writes it in its own format, changes and all.
TEST_F(Office, WritesWhatWeReadAlike) {
  const std::string draft = folder.file(
      "draft.docx", drafted(deleted("establish") + inserted(run("explore")), paragraph(run("They will meet again in May."))));
  const std::string odt = convert(draft, "odt");
  for (const Revisions revisions : {Revisions::Final, Revisions::Original}) {
    const ReadOptions options{.revisions = revisions};
    EXPECT_EQ(read_document(odt, options).format, "odt");
    EXPECT_EQ(difference(words_read(read_document(odt, options)), words_read(read_document(draft, options))), "");
  }
}

TEST_F(Office, SettlesOurTrackedChangesOfTheSamples) {
  const fs::path samples = fs::path(ACCORDIFF_SOURCE_DIR) / "samples" / "sarvellia-teshmara";
  std::vector<std::string> files;
  for (const auto& entry : fs::directory_iterator(samples)) files.push_back(entry.path().string());
  std::ranges::sort(files);
  for (std::size_t k = 1; k < files.size(); ++k) expect_both_texts(files[k - 1], files[k]);
}

TEST_F(Office, SettlesOurTrackedChangesOfRealPairs) {
  const fs::path statements = shared() / "statements";
  if (!fs::exists(statements)) GTEST_SKIP() << "no shared statements here";
  std::size_t pairs = 0;
  for (const char* series : {"us-japan", "quad", "asean-us", "g7-ukraine", "us-eu-ttc"}) {
    std::vector<std::string> files;
    for (const auto& entry : fs::directory_iterator(statements / series))
      if (entry.path().extension() == ".txt") files.push_back(entry.path().string());
    std::ranges::sort(files);
    for (std::size_t k = 1; k < std::min<std::size_t>(files.size(), 3); ++k, ++pairs) expect_both_texts(files[k - 1], files[k]);
  }
  EXPECT_EQ(pairs, 10U);
}

TEST_F(Office, ShowsWhatWeReadOfMinutes) {
  const fs::path minutes = shared() / "statements" / "cb-taiwan" / "originals";
  if (!fs::exists(minutes)) GTEST_SKIP() << "no cb-taiwan here";
  for (const auto& entry : fs::directory_iterator(minutes))
    EXPECT_EQ(difference(words_read(read_document(entry.path().string())), words_of(shown(entry.path().string()))), "")
        << entry.path();
}

}  // namespace
}  // namespace accordiff::test
