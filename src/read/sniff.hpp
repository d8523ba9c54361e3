// What a file is, by what is in it: names lie, and standard input has none.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace accordiff::read {

enum class Content : std::uint8_t { Text, Html, Zip, Pdf, OldWord, Rtf };

// By the first bytes, and for pages by their tags.
[[nodiscard]] Content sniff(std::string_view bytes);

// Whether decoded text is a web page, or a piece of one, rather than Markdown with a few tags.
[[nodiscard]] bool looks_like_html(std::string_view text);

// Whether a text is Markdown by its content: headings, emphasis, links, comments, tags.
[[nodiscard]] bool looks_like_markdown(std::string_view text);

// The encoding that a page names in its head, or an XML declaration; "" when there is none.
[[nodiscard]] std::string declared_encoding(std::string_view bytes);

}  // namespace accordiff::read
