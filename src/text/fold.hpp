// The comparison form of a word: what is left when typography is taken away.
#pragma once

#include <string>
#include <string_view>

namespace accordiff::text {

// Case folded (NFKC_Casefold), quotes and dashes unified, hyphens inside words, soft hyphens and zero-width marks
// removed, footnote superscripts after letters removed ("agreement¹" -> "agreement"), possessive 's kept.
// "Co‑operation" and "cooperation" fold alike. Never empty for a word that has a letter or digit.
[[nodiscard]] std::string fold_word(std::string_view word);

}  // namespace accordiff::text
