// Simplified forms of Chinese characters, for comparing alone: nothing that people read is ever written so.
#pragma once

namespace accordiff::text {

// The simplified form of a traditional character; any other character itself.
[[nodiscard]] char32_t simplified(char32_t c);

}  // namespace accordiff::text
