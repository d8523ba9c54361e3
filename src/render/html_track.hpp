// A series of statements as a page.
#pragma once

#include <string>

#include "accordiff/model.hpp"
#include "accordiff/options.hpp"

namespace accordiff::renderers {

// Commitments with their lives, what each statement changed, watched phrases: the view that is asked for stands first. One thread
// alone when the options name it.
[[nodiscard]] std::string render_track_html(const Report& report, const RenderOptions& options);

}  // namespace accordiff::renderers
