// Inline SVG: one path a kind of change, runs of one kind joined.
#include "render/html_picture.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <numeric>

#include "render/html_text.hpp"
#include "render/threads.hpp"
#include "render/wording.hpp"

namespace accordiff::renderers {
namespace {

// Where the bar of a kind stands between 0, the top, and `full`.
constexpr std::size_t full = 12;
struct Bar {
  std::string_view kind;
  std::size_t top = 0, height = 0;
};
constexpr std::array bars{Bar{"same", 5, 2},         Bar{"editorial", 5, 2}, Bar{"reworded", 3, 6},  Bar{"moved", 4, 4},
                          Bar{"added", 0, 7},        Bar{"removed", 5, 7},   Bar{"lateral", 3, 6},   Bar{"mixed", 1, 10},
                          Bar{"strengthened", 2, 5}, Bar{"weakened", 5, 5},  Bar{"reversed", 0, 12}, Bar{"kept", 4, 4},
                          Bar{"introduced", 0, 7},   Bar{"dropped", 5, 7},   Bar{"restored", 0, 7},  Bar{"split", 3, 6},
                          Bar{"merged", 3, 6},       Bar{"present", 4, 4},   Bar{"typical", 2, 8},   Bar{"stronger", 0, 7},
                          Bar{"weaker", 5, 7},       Bar{"different", 1, 10}};

Bar bar_of(std::string_view kind) {
  const auto* found = std::ranges::find(bars, kind, &Bar::kind);
  return found == bars.end() ? bars.front() : *found;
}

class Picture {
 public:
  // A bar from `begin` to `end` in the lane that begins at `top`.
  void put(std::string_view kind, std::size_t begin, std::size_t end, std::size_t lane = 0) {
    Run& run = open_[kind];
    const Bar bar = bar_of(kind);
    if (run.lane == lane && run.end == begin && run.end != 0) {
      run.end = end;
      return;
    }
    close(kind, run);
    run = {begin, end, lane, lane * full + bar.top, bar.height};
  }

  // An empty label is for a picture beside words that say the same.
  std::string finish(std::size_t width, std::size_t height, std::string_view label) {
    for (auto& [kind, run] : open_) close(kind, run);
    std::string paths;
    for (const auto& [kind, path] : paths_) paths += "<path" + attribute("class", kind) + " d=\"" + path + "\"></path>";
    const std::string role = label.empty() ? " aria-hidden=\"true\"" : " role=\"img\"" + attribute("aria-label", label);
    return element("svg", role + fmt::format(" preserveAspectRatio=\"none\" viewBox=\"0 0 {} {}\"", width, height), paths);
  }

 private:
  struct Run {
    std::size_t begin = 0, end = 0, lane = 0, top = 0, height = 0;
  };
  void close(std::string_view kind, const Run& run) {
    if (run.end > run.begin)
      paths_[kind] += fmt::format("M{} {}h{}v{}H{}z", run.begin, run.top, run.end - run.begin, run.height, run.begin);
  }

  std::map<std::string_view, Run> open_;
  std::map<std::string_view, std::string> paths_;
};

}  // namespace

std::string strip_of(const Report& report, const Alignment& alignment, std::string_view label) {
  constexpr std::size_t width = 1200, narrowest = 4;
  std::vector<std::size_t> ends;
  std::size_t total = 0;
  for (const Link& link : alignment.links)
    total += link.after.empty() ? text_of(link.before, report.statements[alignment.before]).size()
                                : text_of(link.after, report.statements[alignment.after]).size();
  const std::size_t least = std::max<std::size_t>(1, total * narrowest / width);
  for (const Link& link : alignment.links) {
    const std::size_t bytes = link.after.empty() ? text_of(link.before, report.statements[alignment.before]).size()
                                                 : text_of(link.after, report.statements[alignment.after]).size();
    ends.push_back((ends.empty() ? 0 : ends.back()) + std::max(bytes, least));
  }
  if (ends.empty()) return {};
  Picture picture;
  std::size_t begin = 0;
  for (std::size_t k = 0; k < ends.size(); ++k) {
    const std::size_t end = ends[k] * width / ends.back();
    picture.put(kind_of(alignment.links[k]), begin, end);
    begin = end;
  }
  return picture.finish(width, full, label);
}

std::string_view shown_kind_of(const Report& report, const ThreadState& state) {
  return state.statement == 0 && state.state == State::Introduced ? "kept" : kind_of(report, state);
}

std::string weave_of(const Report& report, const std::vector<std::size_t>& threads, const std::vector<std::size_t>& columns,
                     std::string_view label) {
  constexpr std::size_t cell = 12;
  std::vector<std::size_t> place(report.statements.size(), nowhere);
  for (std::size_t k = 0; k < columns.size(); ++k) place[columns[k]] = k;
  Picture picture;
  for (std::size_t lane = 0; lane < threads.size(); ++lane)
    for (const ThreadState& state : report.threads[threads[lane]].states) {
      const std::size_t at = place[state.statement];
      if (at != nowhere) picture.put(shown_kind_of(report, state), at * cell, (at + 1) * cell, lane);
    }
  return picture.finish(std::max<std::size_t>(1, columns.size()) * cell, std::max<std::size_t>(1, threads.size()) * full, label);
}

std::string swatch_of(std::string_view kind) {
  Picture picture;
  picture.put(kind, 0, full);
  return classed("span", "swatch", picture.finish(full, full, "")) + html(kind);
}

}  // namespace accordiff::renderers
