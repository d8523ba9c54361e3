// The marks of isolates.
#include "render/bidi.hpp"

#include "text/utf8.hpp"

namespace accordiff::renderers {

std::string isolated(std::string text) {
  for (std::size_t at = 0; at < text.size();)
    if (text::is_right_to_left(text::next_char(text, at))) return "\u2068" + std::move(text) + "\u2069";
  return text;
}

}  // namespace accordiff::renderers
