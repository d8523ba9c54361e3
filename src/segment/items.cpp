// Noun coordination. It never cuts a clause; its parts are compared as a set.
#include "segment/items.hpp"

#include <algorithm>
#include <array>

#include "text/breaks.hpp"
#include "text/fold.hpp"
#include "text/utf8.hpp"

namespace accordiff::segment {
namespace {

using namespace accordiff::text;  // NOLINT: the names of word classes

class Lister {
 public:
  Lister(const Sentence& sentence, std::uint32_t first, std::uint32_t last) : sentence_(sentence), begin_(first), last_(last) {}

  std::vector<Span> run() {
    for (std::uint32_t at = begin_; at < last_; ++at) {
      if (const std::uint32_t behind = behind_opener(at)) {
        open(at, behind);
        at = behind - 1;
      } else if (const std::uint32_t next = behind_joint(at)) {
        open(at, next);
        at = next - 1;
      } else if (sentence_.words[at].ends_phrase && !parenthesis(at)) {
        open(at + 1, at + 1);
      }
    }
    open(last_, last_);
    if (items_.size() < 2) items_.clear();
    return std::move(items_);
  }

 private:
  [[nodiscard]] std::string word(std::uint32_t at) const {
    if (at >= last_) return {};
    const Span place = sentence_.words[at].place;
    return fold_word(sentence_.text.substr(place.begin, place.size()));
  }
  [[nodiscard]] bool inflected(std::uint32_t at, std::uint8_t forms) const {
    return at < last_ && (sentence_.words[at].english.inflections & forms) != 0;
  }
  [[nodiscard]] bool is_capital(std::uint32_t at) const {
    const char c = sentence_.text[sentence_.words[at].place.begin];
    return c >= 'A' && c <= 'Z';
  }

  // Ends the item before `at` and begins one at `next`.
  void open(std::uint32_t at, std::uint32_t next) {
    if (begin_ < at) items_.push_back({begin_, at});
    begin_ = next;
    between_ = false;
  }

  // Behind "including", "such as": what follows are items as well.
  [[nodiscard]] std::uint32_t behind_opener(std::uint32_t at) const {
    const std::string here = word(at);
    if (here == "including" || here == "namely" || here == "notably") return at + 1;
    if ((here == "such" && word(at + 1) == "as") || (here == "in" && word(at + 1) == "particular")) return at + 2;
    return 0;
  }

  // Behind a conjunction that parts two items; 0 where there is none.
  std::uint32_t behind_joint(std::uint32_t at) {
    constexpr std::array<std::string_view, 11> joints{"and", "or", "et", "ou", "y", "e", "o", "и", "или", "和", "及"};
    const std::string here = word(at);
    if (here == "between") between_ = true;
    if (here == "as" && word(at + 1) == "well" && word(at + 2) == "as") return at + 3;
    if (std::ranges::find(joints, here) == joints.end()) return 0;
    const bool english = (sentence_.words[at].english.grammar & connective) != 0;
    const bool parted = at > begin_ ? sentence_.words[at - 1].ends_phrase : true;
    if (english && !parted && holds_together(at)) return 0;
    return word(at + 1) == "to" && inflected(at + 2, base_form) ? at + 2 : at + 1;
  }

  // "between A and B", "Hill and Harbour Initiative", "using aid to provoke division and unrest".
  bool holds_together(std::uint32_t at) {
    if (at + 1 >= last_) return false;
    if (is_capital(at - 1) && is_capital(at + 1)) return true;
    if (between_) {
      between_ = false;
      return true;
    }
    return inflected(begin_, gerund) && !sentence_.words[begin_].english.noun && at > begin_ + 1 && !inflected(at + 1, gerund);
  }

  // What stands in brackets explains the word before it.
  [[nodiscard]] bool parenthesis(std::uint32_t at) const {
    const std::size_t from = sentence_.words[at].place.end;
    const std::size_t to = at + 1 < sentence_.words.size() ? sentence_.words[at + 1].place.begin : sentence_.text.size();
    const std::string_view gap = sentence_.text.substr(from, to - from);
    if (gap.find('(') != std::string_view::npos) return gap.find(',') == std::string_view::npos;
    return gap.find(')') != std::string_view::npos && gap.find_first_of(",;") == std::string_view::npos;
  }

  const Sentence& sentence_;
  std::uint32_t begin_, last_;
  bool between_ = false;
  std::vector<Span> items_;
};

}  // namespace

std::vector<Span> find_items(const Sentence& sentence, std::uint32_t first, std::uint32_t last) {
  return Lister(sentence, first, last).run();
}

}  // namespace accordiff::segment
