// Pages: what stands in them and in which order, that text stays text, that they need nothing else.
#include <gmock/gmock.h>

#include <regex>
#include <set>

#include "accordiff/render.hpp"
#include "judged.hpp"
#include "render/html_filters.hpp"
#include "render/html_picture.hpp"
#include "render/html_text.hpp"

namespace accordiff {
namespace {

using renderers::attribute;
using renderers::html;
using test::judged_report;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

std::string page(const Report& report, RenderOptions options = {}) {
  options.format = OutputFormat::Html;
  return render(report, options);
}

std::vector<std::string> all(const std::string& text, const std::string& pattern) {
  std::vector<std::string> found;
  const std::regex expression(pattern);
  for (std::sregex_iterator at(text.begin(), text.end(), expression), end; at != end; ++at) found.push_back((*at)[1]);
  return found;
}

TEST(Html, TextCanNeitherOpenAnElementNorLeaveAnAttribute) {
  EXPECT_EQ(html("<b>&amp;\"'</b>"), "&lt;b&gt;&amp;amp;&quot;&#39;&lt;/b&gt;");
  EXPECT_EQ(attribute("title", "\" onclick='x'"), " title=\"&quot; onclick=&#39;x&#39;\"");
  EXPECT_EQ(attribute("lang", ""), "");
}

TEST(Html, TextCanNeitherControlNorTurn) {
  EXPECT_EQ(html("a\x1b[2J\u202Eb"), "a\u241B[2J\uFFFDb");
  EXPECT_EQ(html("a\nb"), "a b");
}

TEST(Html, HostileStatementsStayText) {
  const std::string hostile = "</style></title><script>x()</script>]]><img src=x onerror=y() \"'>\x1b[31m";
  Report report = judged_report();
  for (Statement& statement : report.statements) {
    statement.name = statement.path = statement.title = hostile;
    statement.language = "en\" onfocus=\"z()";
    statement.excluded = {{{0, 1}, "aside:" + hostile, 1, hostile}};
    for (Party& party : statement.parties) party.name = hostile;
    for (Clause& clause : statement.clauses) clause.text = hostile;
  }
  for (Link& link : report.alignments.front().links) {
    for (Edit& edit : link.edits) edit.text = hostile, edit.was = hostile;
    for (Finding& finding : link.findings) finding = {hostile, 1, hostile, hostile, hostile};
    link.because = hostile;
    link.watched = {hostile};
  }
  report.profile = hostile;
  report.notes = {{Note::Level::Warning, "code", hostile, hostile}};
  const std::string text = page(report);
  EXPECT_EQ(all(text, "(<script)").size(), 1U);
  EXPECT_EQ(all(text, "(</style>)").size(), 1U);
  for (const char* never : {"<img", "onfocus=\"z", "\x1b"}) EXPECT_THAT(text, Not(HasSubstr(never)));
  EXPECT_THAT(text, HasSubstr("&lt;/style&gt;&lt;/title&gt;&lt;script&gt;x()&lt;/script&gt;]]&gt;&lt;img src=x onerror=y()"));
}

TEST(Html, AsksForNothing) {
  const std::string text = page(judged_report());
  EXPECT_THAT(text, HasSubstr("Content-Security-Policy\" content=\"default-src 'none'"));
  for (const char* never : {"http:", "https:", "<link", "@import", "src=", "url("}) EXPECT_THAT(text, Not(HasSubstr(never)));
}

TEST(Html, MarksWhatWentAndWhatCame) {
  const std::string text = page(judged_report());
  EXPECT_THAT(text, HasSubstr("Valmora <del>supports</del> <ins>firmly opposes</ins> the Strait Accord."));
  EXPECT_THAT(text, HasSubstr("<p class=\"text\" lang=\"en\" dir=\"auto\">Valmora <del>supports</del> the Strait Accord.</p>"));
  EXPECT_THAT(text, HasSubstr("<del>Valmora will count the cod.</del>"));
}

TEST(Html, EarlierTextKeepsItsTypography) {
  Link link{.before = {ClauseId{0}}, .after = {ClauseId{0}}, .status = Status::Editorial};
  link.edits = {{EditOp::Keep, "The “Accord” ", "The \"Accord\" "}, {EditOp::Drop, "holds ", ""}, {EditOp::Keep, "good.", ""}};
  EXPECT_EQ(renderers::html_before(link, test::earlier_statement()), "The &quot;Accord&quot; <del>holds</del> good.");
}

TEST(Html, ListsTheWeightiestChangesFirst) {
  const std::string text = page(judged_report());
  const std::string list = text.substr(text.find("<section id=\"weightiest\""),
                                       text.find("<section id=\"clauses\"") - text.find("<section id=\"weightiest\""));
  EXPECT_THAT(all(list, "href=\"#(c-[0-9.]+)\""), ElementsAre("c-1.2", "c-0.3", "c-1.1", "c-1.3"));
}

TEST(Html, TellsWhatIsWatched) {
  Report report = judged_report();
  report.alignments.front().links[1].watched = {"harbour & fund"};
  const std::string text = page(report);
  EXPECT_EQ(all(text, "(pill watched)").size(), 2U);
  EXPECT_THAT(text, HasSubstr("<bdi>harbour &amp; fund</bdi>"));
  EXPECT_THAT(text, HasSubstr("watched: harbour &amp; fund"));
}

TEST(Html, GivesEveryClauseOneAnchor) {
  const std::vector<std::string> anchors = all(page(judged_report()), " id=\"(c-[0-9.]+)\"");
  EXPECT_THAT(std::set<std::string>(anchors.begin(), anchors.end()),
              ElementsAre("c-0.0", "c-0.1", "c-0.2", "c-0.3", "c-1.0", "c-1.1", "c-1.2", "c-1.3"));
  EXPECT_EQ(anchors.size(), 8U);
}

TEST(Html, SaysWhyWithItsRule) {
  const std::string text = page(judged_report());
  EXPECT_THAT(text,
              HasSubstr("weaker by force, date, hedge; differs in style: establish</bdi> → <bdi>explore the establishment of"));
  EXPECT_THAT(text, HasSubstr("<b>hedge</b>, weaker: <bdi>&quot;as appropriate&quot; added</bdi>"));
  EXPECT_THAT(text, HasSubstr("weakest link: agree to 5, explore 1"));
  EXPECT_THAT(text, HasSubstr("A POSITION +3 → A POSITION -4"));
}

TEST(Html, ShowsOnlyWhatIsAskedFor) {
  const std::string text = page(judged_report(), {.only = {"removed"}});
  EXPECT_EQ(all(text, "<li class=\"(row[^\"]*)\"").size(), 1U);
  EXPECT_THAT(page(judged_report(), {.stat = true}), Not(HasSubstr("<main")));
}

TEST(Html, ClosesEveryElement) {
  const std::string text = page(judged_report());
  for (const char* tag :
       {"section", "ol", "ul", "li", "div", "p", "span", "details", "summary", "ins", "del", "table", "dl", "a"})
    EXPECT_EQ(all(text, std::string("(<") + tag + "[ >])").size(), all(text, std::string("(</") + tag + ">)").size()) << tag;
}

TEST(Html, HasNoClockUnlessAsked) {
  EXPECT_EQ(page(judged_report()), page(judged_report()));
  EXPECT_THAT(page(judged_report(), {.stamp = "2026-01-02 03:04"}), HasSubstr("made 2026-01-02 03:04"));
}

TEST(Filters, OfferWhatTellsRowsApart) {
  renderers::Filters filters;
  filters.declare("Status", {"removed", "added", "moved"});
  filters.add("Status", "added");
  filters.add("Status", "added");
  filters.add("Party", "<A>");
  EXPECT_EQ(filters.row(), " data-f=\"0-1 1-0\"");
  filters.add("Status", "removed");
  filters.add("Party", "<A>");
  EXPECT_EQ(filters.row(), " data-f=\"0-0 1-0\"");
  const std::string menus = filters.menus();
  EXPECT_THAT(all(menus, "<bdi>([a-z]+)</bdi>"), ElementsAre("removed", "added"));
  EXPECT_THAT(menus, Not(HasSubstr("Party"))) << "a group of one value that every row has";
}

TEST(Pictures, JoinRunsOfOneKind) {
  Report report = judged_report();
  for (Link& link : report.alignments.front().links) link.status = Status::Same, link.direction = Direction::None;
  report.alignments.front().links.erase(report.alignments.front().links.begin() + 3, report.alignments.front().links.end());
  const std::string svg = renderers::strip_of(report, report.alignments.front(), "nothing \"changed\"");
  EXPECT_THAT(all(svg, "<path class=\"(\\w+)\""), ElementsAre("same"));
  EXPECT_THAT(svg, HasSubstr(" d=\"M0 5h1200v2H0z\""));
  EXPECT_THAT(svg, HasSubstr("role=\"img\" aria-label=\"nothing &quot;changed&quot;\""));
}

}  // namespace
}  // namespace accordiff
