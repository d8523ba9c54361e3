// Two statements woven into one text whose changes can be accepted or rejected. Apart from docx_body.cpp, which writes it down.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "accordiff/model.hpp"

namespace accordiff::renderers {

// Whether a run stands in both texts, only in the earlier one (Dropped, MovedOut), or only in the later one (Added, MovedIn).
enum class Track : std::uint8_t { Kept, Dropped, Added, MovedOut, MovedIn };

struct TrackedRun {
  Track track = Track::Kept;
  std::string text;
  std::size_t link = nowhere;  // the link of the alignment whose clauses it belongs to; none for markers and spaces
};

// Its end is a run of its own: where it is Added or Dropped, a paragraph of one text is parted, or two are one, in the other.
struct TrackedParagraph {
  std::vector<TrackedRun> runs;
  Track end = Track::Kept;
  BlockKind kind = BlockKind::Paragraph;
  bool marked = false;  // begins with the marker of a list or of a numbered paragraph, and a tab
};

// Kept, Added and MovedIn runs give the paragraphs of the later statement, Kept, Dropped and MovedOut runs those of the earlier
// one, clause for clause. The last end is Kept.
[[nodiscard]] std::vector<TrackedParagraph> track_changes(const Alignment& alignment, const Statement& before,
                                                          const Statement& after);

}  // namespace accordiff::renderers
