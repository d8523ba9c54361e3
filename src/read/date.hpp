// Dates as texts write them.
#pragma once

#include <string>
#include <string_view>

namespace accordiff::read {

// The first full date in a text, ISO 8601: "11 February 2023", "February 11, 2023", "le 1er janvier 2004", "11. Februar 2023",
// "2023年2月11日", "二〇二三年二月十一日", "2023-02-11"; "" when there is none. Impossible dates are no dates.
[[nodiscard]] std::string date_in(std::string_view text);

// Whether the text is short and says little more than a date: "Merrow, 11 February 2023", "October 24, 2012".
[[nodiscard]] bool is_dateline(std::string_view text);

}  // namespace accordiff::read
