// Runs become insertions, deletions and the two ends of moves; ends of paragraphs are inserted and deleted too.
#include "render/docx_redline.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <vector>

#include "render/docx_xml.hpp"
#include "render/doubts.hpp"
#include "render/tracked.hpp"
#include "render/weight.hpp"
#include "render/wording.hpp"

namespace accordiff::renderers {
namespace {

// The first and the last of some runs, counted through the whole text.
struct Stretch {
  std::size_t first = SIZE_MAX, last = 0;

  void take(std::size_t run) {
    first = std::min(first, run);
    last = std::max(last, run);
  }
};
using Stretches = std::map<std::size_t, Stretch>;  // by link

const char* element_of(Track track) {
  constexpr std::array<const char*, 5> names{"", "w:del", "w:ins", "w:moveFrom", "w:moveTo"};
  return names.at(static_cast<std::size_t>(track));
}

// A moved end of a paragraph is dropped in one place and added in the other.
const char* element_of_end(Track end) { return end == Track::Dropped ? "w:del" : "w:ins"; }

const char* style_of(const TrackedParagraph& paragraph) {
  if (paragraph.kind == BlockKind::Title) return "Title";
  if (paragraph.kind == BlockKind::Heading) return "Heading1";
  return paragraph.marked ? "Item" : "";
}

// What is said of a link in the margin, a paragraph each.
std::vector<std::string> remarks_on(const Link& link, const Statement& before, const Statement& after) {
  const std::string act = headline_of(link, before, after);
  std::vector<std::string> remarks{label_of(link) + " (" + (act.empty() ? "" : act + ", ") + place_of(link, before, after) + ")"};
  for (const std::string& more : {reason_of(link), doubt_of(link, before, after)})
    if (!more.empty()) remarks.push_back(more);
  return remarks;
}

class Redline {
 public:
  Redline(pugi::xml_node body, pugi::xml_node comments, const Report& report, const Alignment& alignment, Signature& signature)
      : body_(body), comments_(comments), alignment_(alignment), before_(report.statements[alignment.before]),
        after_(report.statements[alignment.after]), signature_(signature),
        paragraphs_(track_changes(alignment, before_, after_)) {
    find_stretches();
  }

  void write() {
    std::size_t number = 0;
    for (const TrackedParagraph& paragraph : paragraphs_) {
      const std::string_view ahead = paragraph.runs.empty() ? std::string_view{} : std::string_view(paragraph.runs.back().text);
      pugi::xml_node node = add_paragraph(body_, style_of(paragraph), ahead);
      if (paragraph.end != Track::Kept)
        signature_.sign(node.child("w:pPr").append_child("w:rPr").append_child(element_of_end(paragraph.end)));
      if (!node.child("w:pPr").first_child()) node.remove_child("w:pPr");
      for (const TrackedRun& run : paragraph.runs) write(node, run, number++);
    }
  }

 private:
  void find_stretches() {
    std::size_t number = 0;
    for (const TrackedParagraph& paragraph : paragraphs_)
      for (const TrackedRun& run : paragraph.runs) {
        const std::size_t at = number++;
        if (run.link == nowhere) continue;
        const Link& link = alignment_.links[run.link];
        if (run.track == Track::MovedOut) moved_out_[run.link].take(at);
        if (run.track == Track::MovedIn) moved_in_[run.link].take(at);
        const bool here = link.after.empty() || (run.track != Track::MovedOut && run.track != Track::Dropped);
        if (here && weight_of(link) < Weight::Editorial) remarked_[run.link].take(at);
      }
  }

  void write(pugi::xml_node paragraph, const TrackedRun& run, std::size_t number) {
    if (begins(moved_out_, run.link, number)) open_move(paragraph, "w:moveFromRangeStart", run.link);
    if (begins(moved_in_, run.link, number)) open_move(paragraph, "w:moveToRangeStart", run.link);
    if (begins(remarked_, run.link, number)) open_comment(paragraph, run.link);
    pugi::xml_node parent = paragraph;
    if (run.track != Track::Kept) signature_.sign(parent = paragraph.append_child(element_of(run.track)));
    add_run(parent, run.text, {}, run.track == Track::Dropped);
    if (ends(remarked_, run.link, number)) close_comment(paragraph, run);
    if (ends(moved_out_, run.link, number)) close_move(paragraph, "w:moveFromRangeEnd", run.link);
    if (ends(moved_in_, run.link, number)) close_move(paragraph, "w:moveToRangeEnd", run.link);
  }

  static bool begins(const Stretches& stretches, std::size_t link, std::size_t run) {
    const auto found = stretches.find(link);
    return found != stretches.end() && found->second.first == run;
  }
  static bool ends(const Stretches& stretches, std::size_t link, std::size_t run) {
    const auto found = stretches.find(link);
    return found != stretches.end() && found->second.last == run;
  }

  // Both ends of a move have its name.
  void open_move(pugi::xml_node paragraph, const char* element, std::size_t link) {
    pugi::xml_node start = paragraph.append_child(element);
    signature_.sign(start);
    start.append_attribute("w:name").set_value(("move" + std::to_string(link)).c_str());
    id_of_move_[link] = start.attribute("w:id").value();
  }

  void close_move(pugi::xml_node paragraph, const char* element, std::size_t link) {
    paragraph.append_child(element).append_attribute("w:id").set_value(id_of_move_[link].c_str());
  }

  void open_comment(pugi::xml_node paragraph, std::size_t number) {
    pugi::xml_node comment = comments_.append_child("w:comment");
    signature_.sign(comment);
    for (const std::string& remark : remarks_on(alignment_.links[number], before_, after_))
      add_run(add_paragraph(comment, "CommentText", remark), remark);
    comment_of_[number] = comment.attribute("w:id").value();
    paragraph.append_child("w:commentRangeStart").append_attribute("w:id").set_value(comment_of_[number].c_str());
  }

  // The mark of a comment goes and stays with the words before it.
  void close_comment(pugi::xml_node paragraph, const TrackedRun& run) {
    const std::string& id = comment_of_[run.link];
    paragraph.append_child("w:commentRangeEnd").append_attribute("w:id").set_value(id.c_str());
    pugi::xml_node parent = paragraph;
    if (run.track == Track::Dropped || run.track == Track::Added)
      signature_.sign(parent = paragraph.append_child(element_of(run.track)));
    pugi::xml_node mark = parent.append_child("w:r");
    mark.append_child("w:rPr").append_child("w:rStyle").append_attribute("w:val").set_value("CommentReference");
    mark.append_child("w:commentReference").append_attribute("w:id").set_value(id.c_str());
  }

  pugi::xml_node body_, comments_;
  const Alignment& alignment_;
  const Statement& before_;
  const Statement& after_;
  Signature& signature_;
  std::vector<TrackedParagraph> paragraphs_;
  Stretches moved_out_, moved_in_, remarked_;
  std::map<std::size_t, std::string> id_of_move_, comment_of_;
};

}  // namespace

void add_redline(pugi::xml_node body, pugi::xml_node comments, const Report& report, const Alignment& alignment,
                 Signature& signature) {
  Redline(body, comments, report, alignment, signature).write();
}

}  // namespace accordiff::renderers
