// Choosing the words that show a change. Apart from status.cpp, which only needs to know that there is one.
#include "classify/because.hpp"

#include <algorithm>
#include <string_view>

namespace accordiff::classify {
namespace {

constexpr std::size_t longest_quote = 60;  // bytes

std::string quote(std::string_view text) {
  while (!text.empty() && (text.back() == ' ' || text.back() == ',' || text.back() == ';' || text.back() == '.'))
    text.remove_suffix(1);
  if (text.size() <= longest_quote) return std::string(text);
  std::size_t cut = text.rfind(' ', longest_quote);
  if (cut == std::string_view::npos || cut == 0) {
    cut = longest_quote;
    while (cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xC0U) == 0x80U) --cut;
  }
  return std::string(text.substr(0, cut)) + "…";
}

std::string said(std::string_view dropped, std::string_view added) {
  if (dropped.empty()) return "\"" + quote(added) + "\" added";
  if (added.empty()) return "\"" + quote(dropped) + "\" dropped";
  return quote(dropped) + " -> " + quote(added);
}

}  // namespace

std::string because(const std::vector<Edit>& edits) {
  std::string_view dropped, added;
  for (std::size_t k = 0; k < edits.size(); ++k) {
    if (edits[k].op == EditOp::Keep) continue;
    const bool drops = edits[k].op == EditOp::Drop;
    const bool both = drops && k + 1 < edits.size() && edits[k + 1].op == EditOp::Add;
    const std::string_view gone = drops ? edits[k].text : std::string_view{};
    const std::string_view come = both ? edits[k + 1].text : drops ? std::string_view{} : edits[k].text;
    if (gone.size() + come.size() > dropped.size() + added.size()) dropped = gone, added = come;
    k += both;
  }
  return dropped.empty() && added.empty() ? std::string{} : said(dropped, added);
}

std::string because(const std::vector<Finding>& findings, const std::vector<Edit>& edits) {
  const auto weighty = [](const Finding& finding) {
    return finding.before != finding.after && !(finding.before.empty() && finding.after.empty());
  };
  const auto found = std::ranges::find_if(findings, weighty);
  return found == findings.end() ? because(edits) : said(found->before, found->after);
}

}  // namespace accordiff::classify
