// What every report in Markdown is made of. Statement text is escaped: it can neither format nor link nor inject HTML.
#pragma once

#include <string>
#include <string_view>

#include "accordiff/model.hpp"

namespace accordiff::renderers {

[[nodiscard]] std::string escape(std::string_view text);

// Escaped, and made visible first.
[[nodiscard]] std::string safe(std::string_view text);

// The text of a link with ~~dropped~~ and **added** words.
[[nodiscard]] std::string markdown_redline(const Link& link, const Statement& before, const Statement& after);

// Title, a sentence about the report, the profile, the notes.
[[nodiscard]] std::string opening_of(const Report& report, std::string_view title, const std::string& sentence);

}  // namespace accordiff::renderers
