// Patterns of paths: '*' and '?' stay within a folder, "**" as a whole part stands for any number of folders, [a-z] and [!a-z]
// for one character. Apart from the shell's own, which knows no "**" and depends on the locale.
#pragma once

#include <string>
#include <string_view>

namespace accordiff::text {

// Parts are parted by '/', in both. A pattern that ends in '/' matches what is below it.
[[nodiscard]] bool matches_path(std::string_view pattern, std::string_view path);

// Why a pattern can match nothing, "" when it can.
[[nodiscard]] std::string trouble_with_pattern(std::string_view pattern);

// Whether a text is to be read as a pattern.
[[nodiscard]] bool is_pattern(std::string_view text) noexcept;

}  // namespace accordiff::text
