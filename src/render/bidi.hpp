// Text written from right to left among signs written from left to right.
#pragma once

#include <string>

namespace accordiff::renderers {

// Between the marks of an isolate (U+2068, U+2069), so that signs around it stay where they are and it reads in its own
// direction. Text without letters from right to left stays as it is.
[[nodiscard]] std::string isolated(std::string text);

}  // namespace accordiff::renderers
