// A breaker: ICU's iterators, opened once, and the rules that correct what they find (sentences.cpp, words.cpp).
#include "text/breaks.hpp"

#include "text/abbreviations.hpp"
#include "text/chinese.hpp"
#include "text/icu.hpp"
#include "text/sentences.hpp"
#include "text/words.hpp"

namespace accordiff::text {
namespace {

// Only locales that tailor the rules: for one that ICU does not know it would use the locale of the process.
const char* sentence_locale(std::string_view language) noexcept { return language == "el" ? "el" : "root"; }
const char* word_locale(std::string_view language) noexcept { return language == "fi" ? "fi" : language == "sv" ? "sv" : "root"; }

BreakIteratorHandle open_iterator(UBreakIteratorType type, const char* locale) {
  IcuStatus status;
  BreakIteratorHandle it(ubrk_open(type, locale, nullptr, 0, status));
  status.check("open a break iterator");
  return it;
}

void set_text(UBreakIterator* it, const Utf16& text) {
  IcuStatus status;
  ubrk_setText(it, text.units.data(), static_cast<std::int32_t>(text.units.size()), status);
  status.check("set a break iterator's text");
}

}  // namespace

struct Breaker::State {
  explicit State(std::string_view primary)
      : language(primary), abbreviations(primary), sentences(open_iterator(UBRK_SENTENCE, sentence_locale(primary))),
        words(open_iterator(UBRK_WORD, word_locale(primary))) {}

  std::string language;
  Abbreviations abbreviations;
  BreakIteratorHandle sentences;
  BreakIteratorHandle words;
  Utf16 utf16;
  std::vector<std::uint32_t> boundaries;
  std::vector<Piece> pieces;
};

Breaker::Breaker(const std::string& language) : state_(std::make_unique<State>(primary_language(language))) {}
Breaker::~Breaker() = default;
Breaker::Breaker(Breaker&&) noexcept = default;
Breaker& Breaker::operator=(Breaker&&) noexcept = default;

std::vector<Span> Breaker::sentences(std::string_view block) {
  auto& own = *state_;
  own.utf16.assign(block);
  set_text(own.sentences.get(), own.utf16);
  own.boundaries.clear();
  for (auto at = ubrk_next(own.sentences.get()); at != UBRK_DONE; at = ubrk_next(own.sentences.get()))
    own.boundaries.push_back(own.utf16.bytes[static_cast<std::size_t>(at)]);
  return SentenceScan(block, own.boundaries, own.abbreviations, own.language).run();
}

std::vector<WordBreak> Breaker::words(std::string_view clause) {
  auto& own = *state_;
  own.utf16.assign(clause);
  for (char16_t& unit : own.utf16.units) unit = static_cast<char16_t>(simplified(unit));  // both ways to write break alike
  set_text(own.words.get(), own.utf16);
  own.pieces.clear();
  std::uint32_t begin = 0;
  for (auto at = ubrk_next(own.words.get()); at != UBRK_DONE; at = ubrk_next(own.words.get())) {
    const auto end = own.utf16.bytes[static_cast<std::size_t>(at)];
    own.pieces.push_back({{begin, end}, ubrk_getRuleStatus(own.words.get()) >= UBRK_WORD_NUMBER});
    begin = end;
  }
  return join_words(clause, own.pieces, own.language);
}

}  // namespace accordiff::text
