// How much a piece of a page reads as prose rather than as a menu, a caption or a heading.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "accordiff/model.hpp"

namespace accordiff::read {

// Whether it holds nothing but white space.
[[nodiscard]] bool is_blank(std::string_view text);

// One line, single spaces, none at the ends: titles come with no-break spaces and folded lines.
[[nodiscard]] std::string single_spaced(std::string_view text);

// Letters and digits; a Chinese character says as much as three letters.
[[nodiscard]] std::size_t count_letters(std::string_view text);

// Whether a text ends with a full stop, colon or semicolon of any script, perhaps inside quotes or brackets.
[[nodiscard]] bool ends_with_stop(std::string_view text);

// The same, or with a comma.
[[nodiscard]] bool ends_with_pause(std::string_view text);

// Whether that many letters make a sentence: many, or fewer that end with a stop or a comma.
[[nodiscard]] bool is_prose(std::string_view text, std::size_t letters);

[[nodiscard]] bool is_prose(std::string_view text);

// "1 See resolution 169.": a note as printers set it at the foot of a page.
[[nodiscard]] bool is_printed_note(const Block& block);

}  // namespace accordiff::read
