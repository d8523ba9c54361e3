// What every report in HTML is made of: text made safe, elements, redlines. All text of statements goes through `html`: it can
// neither open an element nor leave an attribute nor turn the direction of what stands around it.
#pragma once

#include <string>
#include <string_view>

#include "accordiff/model.hpp"

namespace accordiff::renderers {

// Made visible and escaped, for content and for quoted values of attributes.
[[nodiscard]] std::string html(std::string_view text);

// ` name="value"`, the value being plain text; "" for an empty value.
[[nodiscard]] std::string attribute(std::string_view name, std::string_view value);

// `<tag attributes>content</tag>`; attributes and content are HTML.
[[nodiscard]] std::string element(std::string_view tag, std::string_view attributes, std::string_view content);

// The same with a class alone.
[[nodiscard]] std::string classed(std::string_view tag, std::string_view name, std::string_view content);

// `<details>` that is closed, or open.
[[nodiscard]] std::string folded(std::string_view name, std::string_view summary, std::string_view content, bool open = false);

// A piece of a statement: in its language, in the direction of its first letters.
[[nodiscard]] std::string passage(std::string_view name, std::string_view content, const Statement& statement);

// The text of a link with <del> and <ins>.
[[nodiscard]] std::string html_redline(const Link& link, const Statement& before, const Statement& after);

// Its earlier text alone, with <del>.
[[nodiscard]] std::string html_before(const Link& link, const Statement& before);

// What is parted by "->" as isolates with an arrow between, so that before stands before after in every script.
[[nodiscard]] std::string with_arrows(std::string_view text);

// A state or a status as a pill with a sign of its own: `name` is its class as well.
[[nodiscard]] std::string pill(std::string_view name, std::string_view sign);

// The pill of its weightiest part: of a rewording that was judged its direction.
[[nodiscard]] std::string pill_of(const Link& link);

// " " and a pill when a watched phrase comes or goes in it, else "".
[[nodiscard]] std::string watched_pill(const Link& link);

// All pills of a link: its status, its direction, its flags, what is watched, a doubt.
[[nodiscard]] std::string pills_of(const Link& link);

// A change as words of a class: its direction, else its status; "moved" for what only moved.
[[nodiscard]] std::string_view kind_of(const Link& link);

// The same of a state: its direction, else its name; "typical" for the typical wording of a row.
[[nodiscard]] std::string_view kind_of(const Report& report, const ThreadState& state);

}  // namespace accordiff::renderers
