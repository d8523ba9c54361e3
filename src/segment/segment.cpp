// From blocks to clauses with exact places, one pass in reading order.
#include "segment/segment.hpp"

#include <algorithm>
#include <cassert>
#include <string>

#include "accordiff/error.hpp"
#include "segment/clauses.hpp"
#include "text/breaks.hpp"
#include "text/utf8.hpp"

namespace accordiff::segment {
namespace {

// Line numbers for ascending offsets, each line end read once.
class LineCounter {
 public:
  explicit LineCounter(std::string_view text) : text_(text) {}

  std::uint32_t line_at(std::size_t offset) {
    for (; at_ < offset; ++at_) {
      const bool carriage_return = text_[at_] == '\r' && (at_ + 1 == text_.size() || text_[at_ + 1] != '\n');
      if (text_[at_] == '\n' || carriage_return) ++line_;
    }
    return line_;
  }

 private:
  std::string_view text_;
  std::size_t at_ = 0;
  std::uint32_t line_ = 1;
};

// Where the gap between two words parts: what stands before its last space belongs to the word before it, opening marks
// and what follows the space to the word after it.
std::uint32_t part_gap(std::string_view text, std::uint32_t begin, std::uint32_t end) {
  std::size_t cut = end;
  while (cut > begin && text::is_opening(text::char_before(text, cut))) {
    do --cut;
    while (cut > begin && (static_cast<unsigned char>(text[cut]) & 0xC0U) == 0x80U);
  }
  if (const auto space = text.substr(begin, end - begin).rfind(' '); space != std::string_view::npos)
    return begin + static_cast<std::uint32_t>(space) + 1;
  return static_cast<std::uint32_t>(cut);
}

class Segmenter {
 public:
  Segmenter(const Document& document, text::Vocabulary& words, const CompareOptions& options)
      : document_(document), words_(words), options_(options), breaker_(document.language), stemmer_(document.language),
        lines_(document.text) {}

  Statement run() {
    for (const Block& block : document_.blocks) add_block(block);
    if (statement_.clauses.empty())
      throw Error(ErrorKind::Input, "no clause found: there is no sentence in this file to compare", document_.path);
    describe();
    return std::move(statement_);
  }

 private:
  void add_block(const Block& block) {
    ++paragraph_;
    if (is_heading(block.kind)) ++section_;
    const ClauseId chapeau = chapeau_of(block);
    const auto first = statement_.clauses.size();
    for (const Span sentence : sentences_of(block)) {
      for (const Span clause : split_sentence(block.text, sentence, breaker_)) add_clause(block, clause, chapeau);
      ++sentence_;
    }
    if (first < statement_.clauses.size()) statement_.clauses[first].marker = block.marker;
  }

  // The clause that an item hangs on: the last one before the list began, when it leaves its sentence open.
  ClauseId chapeau_of(const Block& block) {
    if (block.kind != BlockKind::ListItem) {
      lists_.clear();
      return no_clause;
    }
    while (!lists_.empty() && lists_.back().level > block.level) lists_.pop_back();
    if (lists_.empty() || lists_.back().level < block.level) {
      const bool open = !statement_.clauses.empty() && leaves_open(statement_.clauses.back());
      lists_.push_back({block.level, open ? statement_.clauses.back().id : no_clause});
    }
    return lists_.back().chapeau;
  }

  static bool leaves_open(const Clause& clause) {
    const char32_t last = text::char_before(clause.text, clause.text.size());
    return !is_heading(clause.kind) && last != U'.' && last != U'!' && last != U'?' && last != U'\u3002';
  }

  std::vector<Span> sentences_of(const Block& block) {
    if (is_heading(block.kind)) return {{0, static_cast<std::uint32_t>(block.text.size())}};
    return breaker_.sentences(block.text);
  }

  void add_clause(const Block& block, Span span, ClauseId chapeau) {
    if (statement_.clauses.size() == options_.max_clauses)
      throw Error(ErrorKind::Limit, "more than " + std::to_string(options_.max_clauses) + " clauses; raise --max-clauses",
                  document_.path);
    Clause clause;
    clause.id = ClauseId{static_cast<std::uint32_t>(statement_.clauses.size())};
    clause.paragraph = paragraph_;
    clause.sentence = sentence_;
    clause.section = section_;
    clause.kind = block.kind;
    clause.chapeau = chapeau;
    clause.place = {block.places[span.begin], block.places[span.end - 1] + 1};
    clause.source = {document_.offsets.to_file(clause.place.begin), document_.offsets.to_file(clause.place.end)};
    clause.line = lines_.line_at(clause.place.begin);
    clause.text = block.text.substr(span.begin, span.size());
    add_tokens(clause);
    statement_.clauses.push_back(std::move(clause));
  }

  void add_tokens(Clause& clause) {
    for (const auto& [word, kind] : breaker_.words(clause.text)) {
      const auto numbers = words_.number(std::string_view(clause.text).substr(word.begin, word.size()), stemmer_);
      const std::uint32_t begin = clause.tokens.empty() ? 0 : part_gap(clause.text, clause.tokens.back().word.end, word.begin);
      if (!clause.tokens.empty()) clause.tokens.back().extent.end = begin;
      clause.tokens.push_back({word, {begin, word.end}, kind, numbers.form, numbers.stem});
    }
    if (!clause.tokens.empty()) clause.tokens.back().extent.end = static_cast<std::uint32_t>(clause.text.size());
  }

  void describe() {
    statement_.name = document_.name;
    statement_.path = document_.path;
    statement_.title = document_.title;
    statement_.date = document_.date;
    statement_.language = document_.language;
    statement_.kind = document_.kind;
    statement_.encoding = document_.encoding;
    for (const Exclusion& excluded : document_.excluded)
      statement_.excluded.push_back(
          {{document_.offsets.to_file(excluded.place.begin), document_.offsets.to_file(excluded.place.end)}, excluded.reason});
  }

  static bool is_heading(BlockKind kind) { return kind == BlockKind::Heading || kind == BlockKind::Title; }

  const Document& document_;
  text::Vocabulary& words_;
  const CompareOptions& options_;
  text::Breaker breaker_;
  text::Stemmer stemmer_;
  LineCounter lines_;
  Statement statement_;
  struct OpenList {
    int level;
    ClauseId chapeau;
  };
  std::vector<OpenList> lists_;  // the lists around the present block, outermost first
  std::uint32_t paragraph_ = 0, sentence_ = 0, section_ = 0;
};

}  // namespace

Statement segment(const Document& document, text::Vocabulary& words, const CompareOptions& options) {
  Statement statement = Segmenter(document, words, options).run();
  assert(find_uncovered(document, statement) == document.text.size());
  return statement;
}

std::size_t find_uncovered(const Document& document, const Statement& statement) {
  std::vector<Span> covered;
  for (const Clause& clause : statement.clauses) covered.push_back(clause.place);
  for (const Exclusion& excluded : document.excluded) covered.push_back(excluded.place);
  std::ranges::sort(covered);
  std::size_t at = 0;
  const auto skip_space_to = [&](std::size_t end) {
    while (at < end) {
      std::size_t next = at;
      if (!text::is_space(text::next_char(document.text, next))) return false;
      at = next;
    }
    return true;
  };
  for (const Span span : covered) {
    if (!skip_space_to(span.begin)) return at;
    at = std::max<std::size_t>(at, span.end);
  }
  skip_space_to(document.text.size());
  return at;
}

}  // namespace accordiff::segment
