// The table of simplified characters against ICU's own transliteration.
#include "text/chinese.hpp"

#include <gtest/gtest.h>
#include <unicode/translit.h>

#include <memory>

namespace accordiff::text {
namespace {

TEST(Chinese, IsSimplifiedAsTheTransliterationDoes) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::Transliterator> simplify(
      icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, status));
  if (U_FAILURE(status)) GTEST_SKIP() << "this ICU has no transliteration of Chinese";
  std::size_t simpler = 0, other = 0;
  for (char32_t c = 0x3400; c <= 0x9FFF; ++c) {
    icu::UnicodeString text(static_cast<UChar32>(c));
    simplify->transliterate(text);
    const bool one_to_one = text.length() == 1;
    simpler += one_to_one && text.char32At(0) != static_cast<UChar32>(c);
    other += one_to_one && text.char32At(0) != static_cast<UChar32>(simplified(c));
  }
  EXPECT_GT(simpler, 2'500U);
  EXPECT_LT(other, 30U) << "versions of ICU differ in a few";
}

TEST(Chinese, LeavesOtherCharactersAlone) {
  EXPECT_EQ(simplified(U'國'), U'国');
  for (const char32_t c : {U'国', U'a', U'の', U'한', U'\U00020000', U'\u33FF', U'\uA000'}) EXPECT_EQ(simplified(c), c);
}

}  // namespace
}  // namespace accordiff::text
