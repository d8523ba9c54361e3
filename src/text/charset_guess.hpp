// Legacy encodings, told apart by how much the decoded text looks like writing.
#pragma once

#include <optional>
#include <string_view>

#include "text/charset.hpp"

namespace accordiff::text {

// nullopt when the bytes look like writing in no encoding we know.
[[nodiscard]] std::optional<Decoded> guess(std::string_view bytes);

}  // namespace accordiff::text
