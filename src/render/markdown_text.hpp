// What every report in Markdown is made of. Statement text is escaped: it can neither format nor link nor inject HTML.
#pragma once

#include <string>
#include <string_view>

#include "accordiff/model.hpp"
#include "accordiff/options.hpp"

namespace accordiff::renderers {

[[nodiscard]] std::string escape(std::string_view text);

// Escaped, and made visible first.
[[nodiscard]] std::string safe(std::string_view text);

// The text of a link with ~~dropped~~ and **added** words.
[[nodiscard]] std::string markdown_redline(const Link& link, const Statement& before, const Statement& after);

// Title, a sentence about the report, the maker, the notes.
[[nodiscard]] std::string opening_of(const Report& report, std::string_view title, const std::string& sentence,
                                     const RenderOptions& options);

// The files with their checksums, folded; where these would take much of a report of limited size, how many there are.
[[nodiscard]] std::string sources_in_markdown(const Report& report, const RenderOptions& options);

// "3 changes left out: ...".
[[nodiscard]] std::string left_out(std::size_t count, std::string_view what, const RenderOptions& options);

// The report with its sources, no longer than options.max_size: lines that do not fit are left out, and their number is said.
[[nodiscard]] std::string closed(std::string text, const Report& report, const RenderOptions& options);

}  // namespace accordiff::renderers
