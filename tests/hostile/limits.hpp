// What the program under test may take for any input whatever.
#pragma once

#include <string>
#include <string_view>

namespace accordiff::support {

// Sanitizers and builds without optimisation are slower and larger than what users run.
#if defined(ACCORDIFF_SANITIZED)
inline constexpr double slack = 20;
inline constexpr long slack_kibibytes = 8L << 20;
#elif defined(__OPTIMIZE__)
inline constexpr double slack = 1;
inline constexpr long slack_kibibytes = 0;
#else
inline constexpr double slack = 8;
inline constexpr long slack_kibibytes = 1L << 20;
#endif

inline std::string repeat(std::string_view text, std::size_t times) {
  std::string out;
  out.reserve(text.size() * times);
  for (std::size_t k = 0; k < times; ++k) out += text;
  return out;
}

}  // namespace accordiff::support
