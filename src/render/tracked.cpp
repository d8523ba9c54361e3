// Each statement is a row of pieces: clauses, and what stands between them. Links that keep their order are the warp: between two
// of them, pieces that are alike at either end of both gaps are kept, the others are dropped and added.
#include "render/tracked.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "render/wording.hpp"

namespace accordiff::renderers {
namespace {

struct Piece {
  enum class Kind : std::uint8_t { Clause, Space, Marker, End };
  Kind kind = Kind::Space;
  std::size_t clause = 0;                  // Clause
  std::string text{};                      // Space, Marker
  BlockKind block = BlockKind::Paragraph;  // End: of the paragraph it ends
};

bool alike(const Piece& one, const Piece& other) {
  return one.kind != Piece::Kind::Clause && one.kind == other.kind && one.text == other.text;
}

std::vector<Piece> pieces_of(const Statement& statement) {
  std::vector<Piece> pieces;
  const Clause* last = nullptr;
  for (const Clause& clause : statement.clauses) {
    const bool begins = !last || last->paragraph != clause.paragraph;
    if (last && begins) pieces.push_back({.kind = Piece::Kind::End, .block = last->kind});
    if (begins && !clause.marker.empty()) pieces.push_back({.kind = Piece::Kind::Marker, .text = clause.marker + "\t"});
    if (!begins && last->place.end != clause.place.begin) pieces.push_back({.kind = Piece::Kind::Space, .text = " "});
    pieces.push_back({.kind = Piece::Kind::Clause, .clause = index(clause.id)});
    last = &clause;
  }
  pieces.push_back({.kind = Piece::Kind::End, .block = last ? last->kind : BlockKind::Paragraph});
  return pieces;
}

// One of the two statements as its pieces.
struct Side {
  const Statement& statement;
  std::vector<Piece> pieces;
  std::vector<std::size_t> piece_of;  // by clause
  std::vector<std::size_t> link_of;   // by clause

  explicit Side(const Statement& of) : statement(of), pieces(pieces_of(of)) {
    piece_of.resize(of.clauses.size());
    link_of.resize(of.clauses.size(), nowhere);
    for (std::size_t k = 0; k < pieces.size(); ++k)
      if (pieces[k].kind == Piece::Kind::Clause) piece_of[pieces[k].clause] = k;
  }
};

bool follow_one_another(const std::vector<ClauseId>& clauses) {
  for (std::size_t k = 1; k < clauses.size(); ++k)
    if (index(clauses[k]) != index(clauses[k - 1]) + 1) return false;
  return !clauses.empty();
}

// With the space behind each.
std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size() - 1) + 1;
    words.emplace_back(text.substr(0, end));
    text.remove_prefix(end);
  }
  return words;
}

// Words kept in another typography are dropped and added, as far as that tells them apart.
void add_exact(std::vector<Edit>& edits, const Edit& kept) {
  const std::vector<std::string> was = words_of(kept.was), is = words_of(kept.text);
  std::string dropped, added;
  const auto flush = [&] {
    if (!dropped.empty()) edits.push_back({EditOp::Drop, std::exchange(dropped, {}), {}});
    if (!added.empty()) edits.push_back({EditOp::Add, std::exchange(added, {}), {}});
  };
  const auto keep = [&](const std::string& word) {
    flush();
    edits.push_back({EditOp::Keep, word, {}});
  };
  std::size_t old = 0, fresh = 0, tail = 0;
  while (old < was.size() && fresh < is.size() && was[old] == is[fresh]) keep(is[fresh]), ++old, ++fresh;
  while (old + tail < was.size() && fresh + tail < is.size() && was[was.size() - tail - 1] == is[is.size() - tail - 1]) ++tail;
  const bool paired = was.size() - old == is.size() - fresh;
  for (; paired && old + tail < was.size(); ++old, ++fresh) {
    if (was[old] == is[fresh]) keep(is[fresh]);
    else dropped += was[old], added += is[fresh];
  }
  for (; old + tail < was.size(); ++old) dropped += was[old];
  for (; fresh + tail < is.size(); ++fresh) added += is[fresh];
  for (; fresh < is.size(); ++fresh) keep(is[fresh]);
  flush();
}

// The edits of a link so that what is kept is the same in both texts.
std::vector<Edit> exact_edits(const Link& link, const Statement& after) {
  std::vector<Edit> edits;
  for (const Edit& edit : link.edits) {
    if (edit.was.empty()) edits.push_back(edit);
    else add_exact(edits, edit);
  }
  if (edits.empty()) edits.push_back({EditOp::Keep, text_of(link.after, after), {}});
  return edits;
}

class Weaver {
 public:
  Weaver(const Alignment& alignment, const Statement& before, const Statement& after)
      : links_(alignment.links), before_(before), after_(after) {
    for (std::size_t k = 0; k < links_.size(); ++k) {
      for (const ClauseId clause : links_[k].before) before_.link_of[index(clause)] = k;
      for (const ClauseId clause : links_[k].after) after_.link_of[index(clause)] = k;
    }
  }

  std::vector<TrackedParagraph> weave() {
    std::size_t old = 0, fresh = 0;
    for (const std::size_t k : warp()) {
      const Link& link = links_[k];
      const std::size_t old_begin = before_.piece_of[index(link.before.front())];
      const std::size_t fresh_begin = after_.piece_of[index(link.after.front())];
      fill_gap(old, old_begin, fresh, fresh_begin);
      write_kept(k);
      old = before_.piece_of[index(link.before.back())] + 1;
      fresh = after_.piece_of[index(link.after.back())] + 1;
    }
    const std::size_t old_end = before_.pieces.size() - 1, fresh_end = after_.pieces.size() - 1;
    fill_gap(old, old_end, fresh, fresh_end);
    write(after_.pieces[fresh_end], Track::Kept);
    return std::move(paragraphs_);
  }

 private:
  // Links whose clauses follow one another in either statement, in an order that both have.
  std::vector<std::size_t> warp() {
    std::vector<std::size_t> order;
    for (std::size_t k = 0; k < links_.size(); ++k)
      if (!links_[k].moved && follow_one_another(links_[k].before) && follow_one_another(links_[k].after)) order.push_back(k);
    std::ranges::stable_sort(order, {}, [&](std::size_t k) { return links_[k].after.front(); });
    std::vector<std::size_t> kept;
    in_warp_.assign(links_.size(), false);
    for (const std::size_t k : order) {
      if (!kept.empty() && (links_[kept.back()].before.back() >= links_[k].before.front() ||
                            links_[kept.back()].after.back() >= links_[k].after.front()))
        continue;
      kept.push_back(k);
      in_warp_[k] = true;
    }
    return kept;
  }

  void fill_gap(std::size_t old, std::size_t old_end, std::size_t fresh, std::size_t fresh_end) {
    std::size_t tail = 0;
    while (old < old_end && fresh < fresh_end && alike(before_.pieces[old], after_.pieces[fresh])) {
      write(after_.pieces[fresh], Track::Kept);
      ++old, ++fresh;
    }
    while (old < old_end - tail && fresh < fresh_end - tail &&
           alike(before_.pieces[old_end - tail - 1], after_.pieces[fresh_end - tail - 1]))
      ++tail;
    write_side(before_, old, old_end - tail, Track::Dropped, Track::MovedOut);
    write_side(after_, fresh, fresh_end - tail, Track::Added, Track::MovedIn);
    for (std::size_t k = fresh_end - tail; k < fresh_end; ++k) write(after_.pieces[k], Track::Kept);
  }

  // Pieces of one statement only. Words that a moved clause kept move with it.
  void write_side(const Side& side, std::size_t begin, std::size_t end, Track track, Track moves) {
    for (std::size_t k = begin; k < end; ++k) {
      const Piece& piece = side.pieces[k];
      if (piece.kind != Piece::Kind::Clause) write(piece, track);
      else write_clause(side, piece.clause, track, moves);
    }
  }

  void write_clause(const Side& side, std::size_t clause, Track track, Track moves) {
    const std::size_t number = side.link_of[clause];
    const std::string& text = side.statement.clauses[clause].text;
    const bool moved = number != nowhere && links_[number].moved && !in_warp_[number];
    if (!moved) return put(track, text, number);
    const Link& link = links_[number];
    const bool earlier = &side == &before_;
    // Where the clause stands among the clauses of its end, joined by one space.
    std::size_t begin = 0;
    for (const ClauseId other : earlier ? link.before : link.after) {
      if (index(other) == clause) break;
      begin += side.statement.clauses[index(other)].text.size() + 1;
    }
    const std::size_t end = begin + text.size();
    std::size_t at = 0;
    for (const Edit& edit : exact_edits(link, after_.statement)) {
      if (edit.op == (earlier ? EditOp::Add : EditOp::Drop)) continue;
      const std::size_t from = std::max(at, begin), to = std::min(at + edit.text.size(), end);
      if (from < to) put(edit.op == EditOp::Keep ? moves : track, edit.text.substr(from - at, to - from), number);
      at += edit.text.size();
    }
  }

  // --- links of the warp

  // What stands between the clauses of one end of a link, by the place of the space that joins them in its edits.
  using Joints = std::vector<std::pair<std::size_t, std::vector<Piece>>>;

  static Joints joints_of(const Side& side, const std::vector<ClauseId>& clauses) {
    Joints joints;
    std::size_t at = 0;
    for (std::size_t k = 0; k + 1 < clauses.size(); ++k) {
      at += side.statement.clauses[index(clauses[k])].text.size();
      const auto begin = side.pieces.begin();
      joints.push_back({at++,
                        {begin + static_cast<std::ptrdiff_t>(side.piece_of[index(clauses[k])]) + 1,
                         begin + static_cast<std::ptrdiff_t>(side.piece_of[index(clauses[k + 1])])}});
    }
    return joints;
  }

  // Walks one end of a link.
  struct Walker {
    Joints joints;
    std::size_t at = 0, next = 0;  // byte of the joined text; number of the joint ahead

    [[nodiscard]] std::size_t until_joint() const { return next == joints.size() ? std::string::npos : joints[next].first - at; }
    [[nodiscard]] bool at_joint() const { return until_joint() == 0; }
    std::vector<Piece> step_over() {
      ++at;
      if (next < joints.size() && joints[next].first + 1 == at) return joints[next++].second;
      return {{.kind = Piece::Kind::Space, .text = " "}};
    }
  };

  void write_kept(std::size_t number) {
    const Link& link = links_[number];
    Walker old{joints_of(before_, link.before)}, fresh{joints_of(after_, link.after)};
    for (const Edit& edit : exact_edits(link, after_.statement)) {
      if (edit.op == EditOp::Keep) write_both(edit.text, old, fresh, number);
      else if (edit.op == EditOp::Drop) write_one(edit.text, old, Track::Dropped, number);
      else write_one(edit.text, fresh, Track::Added, number);
    }
  }

  void write_one(std::string_view text, Walker& walker, Track track, std::size_t number) {
    while (!text.empty()) {
      const std::size_t length = std::min(text.size(), walker.until_joint());
      put(track, std::string(text.substr(0, length)), number);
      walker.at += length;
      text.remove_prefix(length);
      if (text.empty()) return;
      for (const Piece& piece : walker.step_over()) write(piece, track);
      text.remove_prefix(1);
    }
  }

  void write_both(std::string_view text, Walker& old, Walker& fresh, std::size_t number) {
    while (!text.empty()) {
      const std::size_t length = std::min({text.size(), old.until_joint(), fresh.until_joint()});
      put(Track::Kept, std::string(text.substr(0, length)), number);
      old.at += length, fresh.at += length;
      text.remove_prefix(length);
      if (text.empty()) return;
      const std::vector<Piece> was = old.step_over(), is = fresh.step_over();
      const bool same = std::ranges::equal(was, is, alike);
      for (const Piece& piece : same ? std::vector<Piece>{} : was) write(piece, Track::Dropped);
      for (const Piece& piece : is) write(piece, same ? Track::Kept : Track::Added);
      text.remove_prefix(1);
    }
  }

  // --- paragraphs

  void write(const Piece& piece, Track track) {
    if (piece.kind != Piece::Kind::End) {
      open_.marked = open_.marked || (piece.kind == Piece::Kind::Marker && open_.runs.empty());
      return put(track, piece.text, nowhere);
    }
    open_.end = track;
    open_.kind = piece.block;
    paragraphs_.push_back(std::exchange(open_, {}));
  }

  void put(Track track, std::string text, std::size_t link) {
    if (text.empty()) return;
    if (!open_.runs.empty() && open_.runs.back().track == track && open_.runs.back().link == link) open_.runs.back().text += text;
    else open_.runs.push_back({track, std::move(text), link});
  }

  const std::vector<Link>& links_;
  Side before_, after_;
  std::vector<bool> in_warp_;
  TrackedParagraph open_;
  std::vector<TrackedParagraph> paragraphs_;
};

bool is_new(const TrackedRun& run) { return run.track == Track::Added || run.track == Track::MovedIn; }
bool is_old(const TrackedRun& run) { return run.track == Track::Dropped || run.track == Track::MovedOut; }

// LibreOffice takes insertions on both sides of the end of a paragraph for one that inserts the end as well. What is dropped
// beside one of them parts them; where nothing is, the end itself is dropped and added.
void part_insertions(std::vector<TrackedParagraph>& paragraphs) {
  const auto meet = [&](std::size_t k) {
    const TrackedParagraph &one = paragraphs[k], &next = paragraphs[k + 1];
    return one.end == Track::Kept && !one.runs.empty() && !next.runs.empty() && is_new(one.runs.back()) &&
           is_new(next.runs.front());
  };
  for (std::size_t k = 0; k + 1 < paragraphs.size(); ++k) {
    if (!meet(k)) continue;
    std::vector<TrackedRun>&tail = paragraphs[k].runs, &head = paragraphs[k + 1].runs;
    if (head.size() > 1 && is_old(head[1])) std::swap(head[0], head[1]);
    else if (tail.size() > 2 && is_old(tail[tail.size() - 2])) std::swap(tail[tail.size() - 2], tail.back());
    else {
      TrackedParagraph end{.runs = {}, .end = Track::Added, .kind = paragraphs[k].kind};
      paragraphs[k].end = Track::Dropped;
      paragraphs.insert(paragraphs.begin() + static_cast<std::ptrdiff_t>(k) + 1, std::move(end));
    }
  }
}

}  // namespace

std::vector<TrackedParagraph> track_changes(const Alignment& alignment, const Statement& before, const Statement& after) {
  std::vector<TrackedParagraph> paragraphs = Weaver(alignment, before, after).weave();
  part_insertions(paragraphs);
  return paragraphs;
}

}  // namespace accordiff::renderers
