// Word stems by libstemmer. Apart from language detection because another library does the work.
#include <libstemmer.h>

#include "text/language.hpp"

namespace accordiff::text {

struct Stemmer::State {
  struct Closer {
    void operator()(sb_stemmer* it) const noexcept { sb_stemmer_delete(it); }
  };
  std::unique_ptr<sb_stemmer, Closer> stemmer;
};

Stemmer::Stemmer(const std::string& language) : state_(std::make_unique<State>()) {
  auto code = language.substr(0, language.find('-'));
  if (code == "nb" || code == "nn") code = "no";
  state_->stemmer.reset(sb_stemmer_new(code.c_str(), nullptr));
}

Stemmer::~Stemmer() = default;
Stemmer::Stemmer(Stemmer&&) noexcept = default;
Stemmer& Stemmer::operator=(Stemmer&&) noexcept = default;

std::string Stemmer::stem(std::string_view folded_word) const {
  auto* const stemmer = state_->stemmer.get();
  constexpr std::size_t longest = 200;  // bytes; what is longer is no word of any language
  if (stemmer == nullptr || folded_word.empty() || folded_word.size() > longest) return std::string(folded_word);
  const std::string word(folded_word);
  const auto* found = sb_stemmer_stem(stemmer, reinterpret_cast<const sb_symbol*>(word.data()), static_cast<int>(word.size()));
  const auto length = sb_stemmer_length(stemmer);
  if (found == nullptr || length <= 0) return word;
  return {reinterpret_cast<const char*>(found), static_cast<std::size_t>(length)};
}

}  // namespace accordiff::text
