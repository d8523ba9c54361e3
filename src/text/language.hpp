// Which language a text is in, by script and frequent words; and word stems (Snowball).
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace accordiff::text {

// BCP 47: "en", "fr", "es", "pt", "de", "ru", "ar", "he", "zh-Hans", "zh-Hant", "ja", "ko", "th", "km", "lo", "vi", ...;
// "und" when nothing speaks for any of them.
[[nodiscard]] std::string detect_language(std::string_view text);

class Stemmer {
 public:
  explicit Stemmer(const std::string& language);  // a language without a Snowball stemmer: stems are the words themselves
  ~Stemmer();
  Stemmer(Stemmer&&) noexcept;
  Stemmer& operator=(Stemmer&&) noexcept;

  [[nodiscard]] std::string stem(std::string_view folded_word) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace accordiff::text
