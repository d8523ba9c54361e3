// The body of a Word file whose changes are tracked, and its comments.
#pragma once

#include <pugixml.hpp>

#include "accordiff/model.hpp"
#include "render/docx_xml.hpp"

namespace accordiff::renderers {

// Adds the paragraphs of a pair of statements to `body`, and a comment for every change but those of form to `comments`.
void add_redline(pugi::xml_node body, pugi::xml_node comments, const Report& report, const Alignment& alignment,
                 Signature& signature);

}  // namespace accordiff::renderers
