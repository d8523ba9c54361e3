// Nothing of a page comes from elsewhere, and its policy forbids that anything does.
#include "render/html_page.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "render/html_picture.hpp"
#include "render/html_text.hpp"
#include "render/provenance.hpp"
#include "render/threads.hpp"
#include "render/wording.hpp"
#include "text/data.hpp"
#include "text/digest.hpp"

namespace accordiff::renderers {
namespace {

std::string script() { return "\n" + std::string(text::embedded("report.js")); }

// No script but our own runs, whatever the statements hold.
std::string policy() {
  return fmt::format("default-src 'none'; style-src 'unsafe-inline'; script-src '{}'; base-uri 'none'; form-action 'none'",
                     text::policy_hash_of(script()));
}

std::string head_of(const Sheet& sheet) {
  std::string head = "<meta charset=\"utf-8\">\n";
  head += "<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy() + "\">\n";
  head += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
  head += "<meta name=\"color-scheme\" content=\"light dark\">\n";
  head += "<meta name=\"referrer\" content=\"no-referrer\">\n";
  head += element("title", "", html(sheet.title + " – " + sheet.sort)) + "\n";
  return head + element("style", "", "\n" + std::string(text::embedded("report.css"))) + "\n";
}

std::string counts_of(const Sheet& sheet) {
  std::string items;
  for (const auto& [name, count] : sheet.counts)
    if (count > 0)
      items +=
          element("div", attribute("class", name), element("dt", "", swatch_of(name)) + element("dd", "", std::to_string(count)));
  return items.empty() ? items : classed("dl", "counts", items) + "\n";
}

std::string source_row(const Source& source, const Statement& statement) {
  const auto cell = [](const std::string& text) { return element("td", "", element("bdi", "", html(text))); };
  const std::string name = statement.title.empty() ? source.title : statement.title;
  return element("tr", "",
                 element("th", " scope=\"row\"", element("bdi", attribute("lang", statement.language), html(name))) +
                     element("td", " class=\"date\"", html(statement.date)) + cell(source.path) +
                     element("td", " class=\"sum\"", html(source.checksum))) +
         "\n";
}

// Who the parties are, once for statements that agree.
std::string parties_list(const Report& report) {
  std::vector<std::string> said;
  std::string items;
  for (const Statement& statement : report.statements) {
    const std::string parties = parties_of(report, statement);
    if (parties.empty() || std::ranges::find(said, parties) != said.end()) continue;
    items += element("li", "",
                     element("bdi", "", html(parties)) +
                         (said.empty() ? "" : " " + classed("span", "muted", "in " + html(when_of(statement)))));
    said.push_back(parties);
  }
  return items.empty() ? items : element("h2", " class=\"small\"", "Parties") + "\n" + classed("ul", "parties", items) + "\n";
}

std::string provenance_of(const Report& report, const RenderOptions& options) {
  const std::vector<Source> sources = sources_of(report);
  std::string rows;
  for (std::size_t k = 0; k < sources.size(); ++k) rows += source_row(sources[k], report.statements[k]);
  const std::string head =
      "<thead><tr><th scope=\"col\">Statement</th><th scope=\"col\">Date</th><th scope=\"col\">File</th>"
      "<th scope=\"col\">Checksum</th></tr></thead>\n";
  const std::string table = element("table", "", head + element("tbody", "", "\n" + rows));
  const std::string summary =
      fmt::format("{} statement{}: parties, files, checksums", sources.size(), sources.size() == 1 ? "" : "s");
  return folded("provenance", summary, parties_list(report) + table) + "\n" +
         classed("p", "made", html(maker_of(report, options))) + "\n";
}

std::string notes_list(const Report& report) {
  std::string items;
  for (const std::string& note : notes_of(report))
    items += element("li", note.starts_with("warning") ? " class=\"warning\"" : "", element("bdi", "", html(note))) + "\n";
  return items.empty() ? items : classed("ul", "notes", items) + "\n";
}

std::string choices(std::string_view legend, std::string_view name, std::initializer_list<std::string_view> values) {
  std::string inputs = element("legend", "", legend);
  for (const std::string_view value : values)
    inputs += element("label", "",
                      fmt::format("<input type=\"radio\" name=\"{}\" value=\"{}\"{}> {}", name, value,
                                  value == *values.begin() ? " checked" : "", value));
  return element("fieldset", "", inputs);
}

// Hidden until the script is there to serve them.
std::string tools_of(const Sheet& sheet) {
  std::string view = sheet.sides ? choices("Unchanged", "unchanged", {"folded", "shown", "hidden"}) +
                                       choices("Changes", "layout", {"side by side", "in one text"})
                                 : choices("Lives", "lives", {"folded", "open"});
  view += choices("Colours", "theme", {"as the system", "light", "dark"});
  view += choices("Letter keys", "keys", {"on", "off"});
  std::string tools =
      element("label", " class=\"search\"",
              classed("span", "vh", "Search") +
                  "<input type=\"search\" id=\"search\" placeholder=\"Search\" autocomplete=\"off\" spellcheck=\"false\">");
  tools += sheet.filters.menus() + folded("menu", "View", classed("div", "pop", view));
  tools +=
      "<span class=\"jump\"><button type=\"button\" id=\"previous\" title=\"previous change: p or k\">"
      "<span aria-hidden=\"true\">↑</span> Previous</button>"
      "<button type=\"button\" id=\"next\" title=\"next change: n or j\"><span aria-hidden=\"true\">↓</span> "
      "Next</button></span>";
  tools += "<button type=\"button\" id=\"clear\" hidden>Clear</button>";
  tools += element("output", attribute("id", "found") + attribute("data-unit", sheet.unit) + " role=\"status\"", "");
  return element("search", " id=\"tools\" aria-label=\"Filter and search\" hidden", tools) + "\n";
}

}  // namespace

std::string section_of(std::string_view id, std::string_view heading, const std::string& content) {
  if (content.empty()) return {};
  return element("section", attribute("id", id) + attribute("aria-labelledby", std::string(id) + "-h"),
                 "\n" + element("h2", attribute("id", std::string(id) + "-h"), html(heading)) + "\n" + content) +
         "\n";
}

std::string with_parties(const Statement& statement, const std::string& what) {
  constexpr std::size_t most_named = 3;
  if (statement.parties.size() < 2 || statement.parties.size() > most_named) return what;
  std::string names;
  for (const Party& party : statement.parties)
    names += (names.empty() ? "" : &party == &statement.parties.back() ? " and " : ", ") + party.name;
  return names + ", " + what;
}

std::string excluded_of(const Report& report) {
  std::string text;
  std::size_t count = 0;
  for (const Statement& statement : report.statements) {
    std::string rows;
    for (const Exclusion& part : statement.excluded) {
      if (part.reason == "markup" || part.reason == "list-marker") continue;
      rows += element("tr", "",
                      element("td", "", std::to_string(part.line)) + element("td", "", html(part.reason)) +
                          element("td", attribute("lang", statement.language) + " dir=\"auto\"", html(part.text))) +
              "\n";
      ++count;
    }
    if (rows.empty()) continue;
    text +=
        element("h3", "", element("bdi", "", html(title_of(statement)))) + "\n" +
        element("table", "",
                "<thead><tr><th scope=\"col\">Line</th><th scope=\"col\">Reason</th><th scope=\"col\">Text</th></tr></thead>\n" +
                    element("tbody", "", "\n" + rows)) +
        "\n";
  }
  return text.empty()
             ? text
             : folded("",
                      fmt::format("{} part{} of the files {} no clause", count, count == 1 ? "" : "s", count == 1 ? "is" : "are"),
                      text) +
                   "\n";
}

std::string page_of(const Report& report, const RenderOptions& options, const Sheet& sheet) {
  std::string header = classed("p", "sort", html(sheet.sort)) + "\n" + element("h1", " dir=\"auto\"", html(sheet.title)) + "\n" +
                       classed("p", "lead", html(sheet.lead + ".")) + "\n" + notes_list(report);
  header += counts_of(sheet) + sheet.picture + provenance_of(report, options);
  std::string page = "<!DOCTYPE html>\n<html lang=\"en\">\n" + element("head", "", "\n" + head_of(sheet)) + "\n<body>\n" +
                     (options.stat ? "" : "<a class=\"skip\" href=\"#main\">To the changes</a>\n") +
                     element("header", "", "\n" + header) + "\n";
  if (!options.stat) {
    page += tools_of(sheet);
    const std::string how =
        section_of("guide", "How to read this", folded("", "Signs and words", text::embedded("report-guide.html")) + "\n");
    page += element("main", attribute("id", "main") + (sheet.sides ? attribute("class", "sides") : "") + " tabindex=\"-1\"",
                    "\n" + sheet.body + how) +
            "\n";
    page += element("script", "", script()) + "\n";
  }
  return page + "</body>\n</html>\n";
}

}  // namespace accordiff::renderers
